"""What newspapers do that a crawl must not be caught by: lists without an end, dates that are wrong, other systems."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class EndlessLists:
    """A list has always one page more; after its last article it begins anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePage:
    """Lists lead under many further addresses, each with an ID of its own, to one and the same article."""

    addresses: int = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSystem:
    """The newspaper is printed by another content management system, addresses of lists apart."""

    family: str
    """A key of `families.FAMILIES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndlessCalendar:
    """A page has a calendar whose days, before and after, lead to the same page with another day, for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedPage:
    """Nothing but a script is sent, which would load what stands on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongDates:
    """The dates of a feed or a sitemap are of long ago, of days to come, or none."""

    dates: tuple[str, ...] = (
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Wed, 20 Nov 2093 08:00:00 +0700",
        "2093-11-20T08:00:00+07:00",
        "0001-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
        "31/11/2026 25:61 CH",
        "hôm nay",
        "",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The newspaper has gone over to another, whose host all its addresses lead to for good."""

    successor: str
    keeps_path: bool = False
    """Whether they lead to the same path there; otherwise to the front page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HugeSitemap:
    """A sitemap of so many addresses is sent as fast as the client takes it."""

    addresses: int = 1_000_000


Played: TypeAlias = EndlessLists | SamePage | OtherSystem
"""What the newsroom itself must play, for it changes what the newspaper has."""
Printed: TypeAlias = EndlessCalendar | ScriptedPage | WrongDates | Closed
"""What changes an answer that is sound otherwise."""
