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


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """The feed of a section's newest articles, or of all sections'."""

    section: str | None


@dataclass(frozen=True, slots=True)
class SitemapIndex:
    """The list of the months' sitemaps."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The sitemap of a month's articles, a year and a month of it, or that of all articles."""

    month: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class NewsMap:
    """The Google News sitemap."""


Asked: TypeAlias = FrontPage | ListPage | ArticlePage | Moved
"""What a family's addresses ask for."""
Document: TypeAlias = FeedDocument | SitemapIndex | Sitemap | NewsMap
"""What the addresses of its doors ask for."""
