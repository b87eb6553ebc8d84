"""What a family's pages are made from: plain values, found before any markup is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head, Section, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What the parts that all pages of a newspaper share show at a moment."""

    newspaper: Newspaper
    now: datetime
    newest: tuple[tuple[Section, tuple[Head, ...]], ...]
    """Each section's newest articles."""
    most_read: tuple[Head, ...]

    @property
    def latest(self) -> tuple[Head, ...]:
        """The newest articles of all sections."""
        heads = [head for _, section in self.newest for head in section]
        return tuple(sorted(heads, key=lambda head: -head.number))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One page of a section's list, newest first."""

    newspaper: Newspaper
    section: Section
    page: int
    pages: int
    """How many pages the list has."""
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article, and the older ones of its section that its page leads to."""

    newspaper: Newspaper
    story: Story
    related: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The parts that all pages of a newspaper share at a moment, as they are sent."""

    top: bytes
    """From the middle of `<head>` to the main column: scripts and styles, clock, logo, menus."""
    under: Mapping[str, bytes]
    """By section's word, what stands under an article of that section: others of the same section."""
    side: bytes
    """Side columns."""
    foot: bytes
    """From there to the end."""

    def around(self, head: str, main: str, section: str = "") -> bytes:
        """Return a whole page: the beginning of its `<head>`, its main column, what all pages share."""
        return b"".join((head.encode(), self.top, main.encode(), self.under.get(section, b""), self.side, self.foot))
