"""What an address on a newspaper's hosts asks for."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The newspaper's front page."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a section's list, the first being 1."""

    section: str
    page: int


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article, whatever else its address says."""

    number: int
    printed: bool = False
    """Whether the print view is asked for."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A page that has another address."""

    to: str


Asked: TypeAlias = FrontPage | ListPage | ArticlePage | Moved
