"""When an article was online, as far as it was looked at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from crawler.history.absence import Manner
from crawler.history.chain import Observation
from crawler.store.observation_rows import observations_of

SEEN = frozenset(("new", "changed", "known", "doubted", "unchanged"))
"""Kinds of observations in which an article was there."""

MISSED = frozenset(Manner)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A time in which every look saw an article, or every look missed it."""

    first: str
    last: str
    looks: int
    manner: str | None
    """How it was missing at the last look; none where it was there."""


def presence(database: Database, article: int) -> list[Span]:
    """Return when an article was there and when it was missing, in order. A look that says neither is left out."""
    return spans(observations_of(database.conn, article))


def spans(observations: Iterable[Observation]) -> list[Span]:
    """Return observations of one article as spans of time in which they agree."""
    found: list[Span] = []
    for observation in observations:
        if observation.kind not in SEEN | MISSED:
            continue
        manner = None if observation.kind in SEEN else observation.kind
        begin, looks = observation.at, 1
        if found and (found[-1].manner is None) == (manner is None):
            before = found.pop()
            begin, looks = before.first, before.looks + 1
        found.append(Span(first=begin, last=observation.at, looks=looks, manner=manner))
    return found


def words(spans: Sequence[Span]) -> list[str]:
    """Return a line for each span."""
    return [
        f"{'missing: ' + span.manner if span.manner else 'online'}, {span.first[:16].replace('T', ' ')} to "
        f"{span.last[:16].replace('T', ' ')}, {span.looks} {'look' if span.looks == 1 else 'looks'}"
        for span in spans
    ]
