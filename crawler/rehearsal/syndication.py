"""What a newspaper answers where its feeds and sitemaps are asked for."""

import gzip
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from crawler.rehearsal import documents
from crawler.rehearsal.answers import Answer, not_found, page
from crawler.rehearsal.asked import Document, FeedDocument, NewsMap, Sitemap, SitemapIndex
from crawler.rehearsal.desk import Desk

XML = "text/xml; charset=utf-8"
FEED_LENGTH = 30
"""So many of the newest articles stand in a feed."""
NEWS = timedelta(days=2)
"""An article stands so long in a Google News sitemap."""
LONGEST_SITEMAP = 50_000
"""So many articles stand in a sitemap, as sitemaps.org allows."""
PIECE = 1_000
"""So many addresses of a huge sitemap are written at once; they are said to be of one day."""


def document(desk: Desk, asked: Document, now: datetime) -> Answer:
    """Return the answer to a request for a document."""
    match asked:
        case FeedDocument(section):
            return feed(desk, section, now)
        case SitemapIndex():
            return sitemap_index(desk, now)
        case Sitemap(month):
            return sitemap(desk, month, now)
        case NewsMap():
            return news_sitemap(desk, now)


def feed(desk: Desk, section: str | None, now: datetime) -> Answer:
    """Return the feed of a section, or of all."""
    feeds, titles = desk.family.DOORS.feeds, {section.word: section.title for section in desk.newspaper.sections}
    if feeds is None or (section is not None and section not in titles):
        return not_found(desk, now)
    heads = tuple(desk.head(number, now) for number in reversed(desk.numbers(now, section)[-FEED_LENGTH:]))
    title = "Trang chủ" if section is None else titles[section]
    body = documents.feed(desk.newspaper, feeds.form, title, heads, now)
    return page(body, *desk.state(heads, now), feeds.form.value)


def sitemap_index(desk: Desk, now: datetime) -> Answer:
    """Return the index of the months' sitemaps."""
    sitemaps = desk.family.DOORS.sitemaps
    if sitemaps is None or sitemaps.month is None:
        return not_found(desk, now)
    entries = []
    for year, month in desk.months(now):
        path = sitemaps.month.format(year=year, month=month)
        if numbers := desk.of_month(year, month, now):
            newest = desk.head(numbers[-1], now).published_at
            entries.append((f"https://{desk.newspaper.host}{path}", newest))
    return dated(desk, documents.sitemap_index(entries), now)


def sitemap(desk: Desk, month: tuple[int, int] | None, now: datetime) -> Answer:
    """Return a month's sitemap, or that of all articles."""
    sitemaps = desk.family.DOORS.sitemaps
    numbers: Sequence[int] = desk.numbers(now) if month is None else desk.of_month(*month, now)
    if sitemaps is None or not numbers:
        return not_found(desk, now)
    body = documents.sitemap(desk.head(number, now) for number in reversed(numbers[-LONGEST_SITEMAP:]))
    if month is not None and sitemaps.packed:
        return dated(desk, gzip.compress(body, 1, mtime=0), now, "application/gzip")
    return dated(desk, body, now)


def dated(desk: Desk, body: bytes, now: datetime, content_type: str = XML) -> Answer:
    """Return a sitemap with its validators: it is the same as long as its bytes are."""
    newest = desk.head(desk.numbers(now)[-1], now)
    _, changed_at = desk.state((newest,), now)
    return page(body, f"{zlib.crc32(body):08x}", changed_at, content_type)


def news_sitemap(desk: Desk, now: datetime) -> Answer:
    """Return the Google News sitemap."""
    numbers = desk.numbers(now)
    recent = [number for number in numbers[-1000:] if desk.rhythm.published_at(number) > now - NEWS]
    heads = (desk.head(number, now) for number in reversed(recent))
    return dated(desk, documents.news_sitemap(desk.newspaper, heads), now)


def huge_sitemap(desk: Desk, addresses: int, now: datetime) -> Iterator[bytes]:
    """Yield the pieces of a sitemap of so many addresses like the newest article's, the newest first."""
    newest = desk.head(desk.numbers(now)[-1], now)
    before, after = newest.url.split(newest.site_id, 1)
    yield documents.SITEMAP_BEGIN
    for start in range(0, addresses, PIECE):
        day = (now - timedelta(days=start // PIECE)).date()
        numbers = range(addresses - start, max(0, addresses - start - PIECE), -1)
        ids = (desk.family.site_id(desk.newspaper, number) for number in numbers)
        yield "".join(f"<url><loc>{before}{own}{after}</loc><lastmod>{day}</lastmod></url>\n" for own in ids).encode()
    yield documents.SITEMAP_END
