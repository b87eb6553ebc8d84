"""What can happen to articles after the newsroom has opened, as a script written beforehand.

Publication needs no event: it follows each newspaper's rhythm.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


class Change(StrEnum):
    """What an edit does to the text."""

    TYPOGRAPHY = "typography"
    """Quotation marks and spaces around dashes."""
    TYPO = "typo"
    """A word misspelt before is right now."""
    WORDING = "wording"
    """A sentence says the same in other words."""
    NUMBER = "number"
    """A figure is another."""
    NAME = "name"
    """A person is called otherwise."""
    QUOTATION = "quotation"
    """Something said is quoted otherwise."""
    PARAGRAPH_ADDED = "paragraph added"
    PARAGRAPH_REMOVED = "paragraph removed"
    LEAD = "lead"
    HEADLINE = "headline"


class Manner(StrEnum):
    """How the address of a removed article answers."""

    NOT_FOUND = "404"
    GONE = "410"
    FRONT_PAGE = "redirect to the front page"
    SOFT = "an error page with status 200"


class Alteration(StrEnum):
    """What a newspaper changes in another's text before it prints it."""

    CUT = "cut"
    """The last third of the paragraphs is left out."""
    OTHER_LEAD = "other lead"
    OTHER_HEADLINE = "other headline"
    OTHER_NAMES = "other names"
    """Places and offices of its own stand in place of the original's."""
    MERGED = "merged paragraphs"


class Form(StrEnum):
    """What newspapers write by filling in a form, again and again."""

    WEATHER = "weather"
    GOLD = "gold price"
    LOTTERY = "lottery"
    RECEPTION = "the chairman received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """An article's text is changed."""

    at: datetime
    newspaper: str
    number: int
    changes: tuple[Change, ...]
    stamped: bool = True
    """Whether the page's time stamp says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """An article is taken off its address and all lists."""

    at: datetime
    newspaper: str
    number: int
    manner: Manner = Manner.NOT_FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore:
    """A removed article comes back."""

    at: datetime
    newspaper: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprint:
    """An article is, from its publication on, another newspaper's text under an own dateline and signature."""

    newspaper: str
    number: int
    original_newspaper: str
    original_number: int
    alterations: tuple[Alteration, ...] = ()
    archived: bool = False
    """Whether it came with the other's archive: dateline and time are the original's, the byline is the host's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn:
    """An article is, from its publication on, a form with this day's and this newspaper's words in it."""

    newspaper: str
    number: int
    form: Form


Timed: TypeAlias = Edit | Remove | Restore
Written: TypeAlias = Reprint | FilledIn
"""How an article comes to be, where its newspaper did not write it freely."""
Event: TypeAlias = Timed | Written


class Script:
    """The events of one newspaper, by article and by time."""

    def __init__(self, newspaper: str, events: Iterable[Event]) -> None:
        own = [event for event in events if event.newspaper == newspaper]
        timed = sorted((event for event in own if not isinstance(event, Written)), key=lambda event: event.at)
        self.times: Sequence[datetime] = [event.at for event in timed]
        self.removals = [event for event in timed if not isinstance(event, Edit)]
        self.reprints = {event.number: event for event in own if isinstance(event, Reprint)}
        self.forms = {event.number: event.form for event in own if isinstance(event, FilledIn)}
        self._timed: dict[int, list[Timed]] = {}
        for event in timed:
            self._timed.setdefault(event.number, []).append(event)

    def of(self, number: int) -> Sequence[Timed]:
        """Return everything that ever happens to an article after its publication, in order."""
        return self._timed.get(number, ())

    def past(self, number: int, now: datetime) -> int:
        """Return how many of those events have happened by now."""
        return sum(event.at <= now for event in self.of(number))
