"""What a newspaper changed in another's text before it printed it."""

from collections.abc import Sequence
from dataclasses import dataclass

from crawler.history.tokens import Kind, Token, tokens
from crawler.history.words import exchanged
from crawler.language.text import same_words

SHORT = 8
"""Words that stand in place of others. What is longer was left out here, and added there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """What one newspaper printed of a story."""

    title: str
    lead: str | None
    body: Sequence[str]
    dateline: str | None
    authors: Sequence[str]
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """How a printing differs from the first one."""

    fields: tuple[str, ...]
    """Which of headline, lead, dateline and signature are others."""
    left_out: float
    """The share of the first printing's text that it lacks."""
    added: float
    """The share of its own text that the first printing lacks."""
    names: tuple[tuple[str, str], ...]
    """Names that were exchanged, each once: the first printing's and its own."""
    figures: tuple[tuple[str, str], ...]
    """Figures that were exchanged."""
    wording: int
    """How often other words stand in place of some."""
    paragraphs: tuple[int, int]
    """How many paragraphs the first printing has, and how many this one."""


def altered(first: Printing, other: Printing) -> Altered:
    """Return what a printing changed."""
    one, two = (tokens(" ".join(printing.body)) for printing in (first, other))
    names: dict[tuple[str, str], None] = {}
    figures: dict[tuple[str, str], None] = {}
    left_out = added = wording = 0
    for before, after in exchanged(one, two):
        pair = _joined(before), _joined(after)
        if not (before and after and max(len(before), len(after)) <= SHORT):
            left_out += len(before)
            added += len(after)
        elif all(any(token.kind is Kind.NUMBER for token in side) for side in (before, after)):
            figures[pair] = None
        elif all(any(token.kind is Kind.NAME for token in side) for side in (before, after)):
            names[pair] = None
        else:
            wording += 1
    return Altered(
        fields=tuple(_other_fields(first, other)),
        left_out=round(left_out / max(1, len(one)), 3),
        added=round(added / max(1, len(two)), 3),
        names=tuple(names),
        figures=tuple(figures),
        wording=wording,
        paragraphs=(len(first.body), len(other.body)),
    )


def _other_fields(first: Printing, other: Printing) -> Sequence[str]:
    different = {
        "headline": not same_words(first.title, other.title),
        "lead": not same_words(first.lead or "", other.lead or ""),
        "dateline": first.dateline != other.dateline,
        "signature": (*first.authors, first.source) != (*other.authors, other.source),
    }
    return [field for field, is_other in different.items() if is_other]


def _joined(words: Sequence[Token]) -> str:
    return " ".join(token.text for token in words)
