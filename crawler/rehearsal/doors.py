"""A newspaper's doors besides its lists: feeds, sitemaps and what robots.txt says, as data of its family."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from crawler.rehearsal.asked import Document, FeedDocument, NewsMap, Sitemap, SitemapIndex


class FeedForm(Enum):
    """How a feed is written."""

    RSS = "application/rss+xml"
    ATOM = "application/atom+xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeds:
    """Feeds of the newest articles."""

    home: str | None = "/rss/home.rss"
    """The path of the feed of all sections."""
    section: str | None = None
    """The path of each section's feed, with `{section}`."""
    form: FeedForm = FeedForm.RSS
    named: bool = True
    """Whether every page names the feed of all sections in `<link rel="alternate">`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemaps:
    """Sitemaps of all articles."""

    path: str = "/sitemap.xml"
    """The index's path, or that of the only sitemap, where there is none for each month."""
    month: str | None = None
    """The path of each month's sitemap, with `{year}` and `{month}`, or `{month:02}` for two digits."""
    packed: bool = False
    """Whether a month's sitemap is a file that is packed with gzip."""
    news: str | None = None
    """The path of a Google News sitemap of the last two days."""
    in_robots: bool = True
    """Whether robots.txt names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What leads to a newspaper's articles besides its front page and its lists."""

    feeds: Feeds | None = None
    sitemaps: Sitemaps | None = None
    disallowed: tuple[str, ...] = ("/tim-kiem/", "/search/")
    """Paths that robots.txt closes to all."""

    def asked(self, path: str) -> Document | None:
        """Return which document a path asks for, or `None` if it is none of these."""
        return _of_feeds(self.feeds, path) or _of_sitemaps(self.sitemaps, path)


def _of_feeds(feeds: Feeds | None, path: str) -> Document | None:
    if feeds is None:
        return None
    if path == feeds.home:
        return FeedDocument(None)
    found = feeds.section and _expression(feeds.section).fullmatch(path)
    return FeedDocument(found["section"]) if found else None


def _of_sitemaps(sitemaps: Sitemaps | None, path: str) -> Document | None:
    if sitemaps is None:
        return None
    if path == sitemaps.path:
        return SitemapIndex() if sitemaps.month else Sitemap(None)
    if path == sitemaps.news:
        return NewsMap()
    found = sitemaps.month and _expression(sitemaps.month).fullmatch(path)
    return Sitemap((int(found["year"]), int(found["month"]))) if found else None


@cache
def _expression(template: str) -> re.Pattern[str]:
    """Return the expression of the paths that a template makes."""
    words = {"section": r"(?P<section>[\w-]+)", "year": r"(?P<year>\d{4})", "month": r"(?P<month>0?[1-9]|1[0-2])"}
    parts = re.split(r"\{(\w+)[^}]*\}", template)
    return re.compile("".join(words[part] if i % 2 else re.escape(part) for i, part in enumerate(parts)))
