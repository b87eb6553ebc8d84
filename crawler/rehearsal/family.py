"""What a module of markup must know: a family of newspapers on one content management system."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from crawler.rehearsal.asked import Asked
from crawler.rehearsal.doors import Doors
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section
from crawler.rehearsal.views import Frame, Front, Listing, Reading


class Stamps(Enum):
    """How a page shows that an article was changed, where the editor lets it."""

    ONE_MOVES = "the only stamp, which says when it was published, becomes a later one"
    ONE_SAYS_UPDATED = "the only stamp is labelled as that of an update and becomes a later one"
    TWO = "a second stamp says when it was changed"


class Precision(Enum):
    """The last part of a time that is printed."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


class Family(Protocol):
    """The addresses and the markup of newspapers on one content management system."""

    STAMPS: Stamps

    PRECISION: Precision
    """How exactly its pages print times."""

    CAPITAL_SECTIONS: bool
    """Whether its article pages print a section's title in capitals."""

    DOORS: Doors
    """Its feeds and sitemaps. They are printed for it, and its pages name them without its doing."""

    SCRAMBLED: float
    """The share of its articles whose body is printed so that nobody can read it."""

    def site_id(self, newspaper: Newspaper, number: int) -> str:
        """Return the ID of an article."""

    def path(self, newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
        """Return the path of an article's page."""

    def image_url(self, newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
        """Return the address of an article's picture."""

    def list_path(self, section: Section, page: int) -> str:
        """Return the path, with its query, of a page of a section's list."""

    def asked(self, newspaper: Newspaper, path: str, query: str) -> Asked | None:
        """Return what an address asks for, or `None` if it is not one of this family's."""

    def frame(self, front: Front) -> Frame:
        """Return what all pages share."""

    def article(self, frame: Frame, reading: Reading) -> bytes:
        """Return an article's page."""

    def print_view(self, reading: Reading) -> bytes:
        """Return an article's print view."""

    def listing(self, frame: Frame, listing: Listing) -> bytes:
        """Return a page of a section's list."""

    def front_page(self, frame: Frame, front: Front) -> bytes:
        """Return the front page."""
