"""Two versions side by side, word by word, for people to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crawler.history.paragraphs import aligned
from crawler.history.words import stretches
from crawler.items import Article


class Mark(StrEnum):
    """What became of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


Part = tuple[Mark, str]
Paragraph = Sequence[Part]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedField:
    """A field of which something changed, with those of its paragraphs that did."""

    name: str
    paragraphs: Sequence[Paragraph]


def changed_fields(before: Article, after: Article) -> list[ChangedField]:
    """Return what changed in each field, in the order in which a page prints them."""
    sides = zip(_fields(before), _fields(after), strict=True)
    found = (ChangedField(name=name, paragraphs=list(_changed(one, other))) for (name, one), (_, other) in sides)
    return [field for field in found if field.paragraphs]


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[Paragraph]:
    if len(before) == len(after) == 1:
        if before != after:
            yield _parts(before[0], after[0])
        return
    for one, other in aligned(before, after):
        if one is None:
            yield [(Mark.ADDED, other or "")]
        elif other is None:
            yield [(Mark.REMOVED, one)]
        elif one != other:
            yield _parts(one, other)


def _parts(before: str, after: str) -> Paragraph:
    found: list[Part] = []
    for stretch in stretches(before, after):
        if stretch.is_same:
            found.append((Mark.SAME, stretch.after))
        else:
            found += [(Mark.REMOVED, stretch.before)] if stretch.before else []
            found += [(Mark.ADDED, stretch.after)] if stretch.after else []
    return found


def _fields(article: Article) -> Iterator[tuple[str, Sequence[str]]]:
    yield "title", (article.title,)
    yield "lead", _present(article.lead)
    yield "body", article.body
    yield "captions", [caption.text for caption in article.captions]
    yield "authors", article.authors
    yield "source", _present(article.source)
    yield "published_at", (article.published_at.isoformat(),)
    yield "updated_at", _present(article.updated_at.isoformat() if article.updated_at else None)


def _present(text: str | None) -> Sequence[str]:
    return (text,) if text else ()
