"""Sitemaps and their indexes: addresses with days, and in Google's news sitemaps with headlines.

A sitemap that was written for a month says so in its address (`/sitemaps/news-2024-5.xml`), or its index says when it
changed last. What ended before the day that is asked for is left out: whole sitemaps of an index as well as entries.
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from crawler.discovery.addresses import own_address
from crawler.discovery.anchors import joined
from crawler.discovery.dated import Dated, listed_newest, newest, stated_day, stated_moment
from crawler.discovery.documents import Document
from crawler.items import Door, Listed
from crawler.newspaper import Newspaper

ROOTS = frozenset({"urlset", "sitemapindex"})
"""The outermost elements of sitemaps and of their indexes."""

MOST_SITEMAPS = 1_000
"""Sitemaps of one index that count, the newest: eighty years of months."""

_PERIOD = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)"
    r"(?:[-_/.]?(?P<month>0[1-9]|1[0-2])(?:[-_/.]?\d\d?)?|[-_/.](?P<short>[1-9]))?(?!\d)"
)


def sitemap_links(
    document: Document, url: str, newspaper: Newspaper, *, since: date | None, today: date, undated: bool
) -> Listed:
    """Return the newspaper's articles, or further sitemaps, in the sitemap at `url`, less what ended before `since`.

    A day after `today`, or one that cannot be read, is none. What tells no day counts if `undated` says so.
    Raises UnreadableListError, and nothing else, where the document ends in that.
    """
    if document.root == "sitemapindex":
        lists, left_out = _sitemaps(document, url, newspaper, since, today, undated=undated)
        return Listed(articles=(), lists=lists, door=Door.SITEMAP, left_out=left_out)
    return listed_newest(_addresses(document, since, today, undated=undated), url, newspaper, door=Door.SITEMAP)


def _addresses(document: Document, since: date | None, today: date, *, undated: bool) -> Iterator[Dated]:
    for entry in document.entries():
        day = stated_day(entry.first("*:news/publication_date", "lastmod"), today=today)
        if undated if day is None else not (since and day < since):
            changed_at = stated_moment(entry.first("lastmod"))
            yield Dated(entry.first("loc"), entry.first("*:news/title"), day, changed_at)


def _sitemaps(
    document: Document, url: str, newspaper: Newspaper, since: date | None, today: date, *, undated: bool
) -> tuple[tuple[str, ...], int]:
    """Return the sitemaps of an index, newest first, and how many were left out.

    One that says nothing of its age may hold the newest.
    """
    found = (
        (_last_day(entry.first("loc"), entry.first("lastmod"), today), entry.first("loc"))
        for entry in document.entries()
    )
    wanted = (
        (last, address) for last, address in found if not (since and last < since) and (undated or last != date.max)
    )
    counting, left_out = newest(wanted, MOST_SITEMAPS, day=lambda sitemap: sitemap[0])
    addresses = (joined(url, address) for _, address in counting if address)
    own = (own_address(newspaper, address) for address in addresses if address)
    return tuple(dict.fromkeys(filter(None, own))), left_out


def _last_day(address: str, changed: str, today: date) -> date:
    """Return the last day that a sitemap's articles can be of, by its name or its last change."""
    last = stated_day(changed, today=today) or date.max
    for period in _PERIOD.finditer(_path(address)):
        last = min(last, _end(int(period["year"]), int(period["month"] or period["short"] or 12)))
    return last


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
