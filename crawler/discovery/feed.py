"""Feeds, RSS and Atom: addresses, headlines and days of a newspaper's latest articles."""

from collections.abc import Iterator
from datetime import date

from crawler.discovery.dated import Dated, listed_newest, stated_day, stated_moment
from crawler.discovery.documents import Document
from crawler.items import Door, Listed
from crawler.newspaper import Newspaper

ROOTS = frozenset({"rss", "RDF", "feed"})
"""The outermost elements of feeds: RSS 2.0, RSS 1.0, Atom."""


def feed_links(document: Document, url: str, newspaper: Newspaper, *, today: date) -> Listed:
    """Return the newspaper's articles in the feed at `url`. A day after `today`, or one that cannot be read, is none.

    Raises UnreadableListError, and nothing else, where the document ends in that.
    """
    return listed_newest(_items(document, today), url, newspaper, door=Door.FEED)


def _items(document: Document, today: date) -> Iterator[Dated]:
    for entry in document.entries():
        address = entry.first("link", "guid")
        if address:
            stated = entry.first("pubDate", "published", "*:date", "date", "updated")
            changed_at = stated_moment(entry.first("updated", "pubDate"))
            yield Dated(address, entry.first("title"), stated_day(stated, today=today), changed_at)
