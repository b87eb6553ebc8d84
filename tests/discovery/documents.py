"""Feeds and sitemaps for the tests, as short as they can be, and the newspaper they are of."""

import gzip
from datetime import date

from crawler.discovery.doors import listed_in
from crawler.families.a_id import A_ID
from crawler.items import Listed
from crawler.newspaper import Newspaper

PAPER = Newspaper(title="Báo Thử", hosts=("baothu.vn",), provinces=("Cần Thơ",), family=A_ID, sections={})
HERE = "https://baothu.vn/list.xml"
TODAY = date(2026, 11, 20)


def read(document: str | bytes, *, since: date | None = None, packed: bool = False, undated: bool = True) -> Listed:
    """What a feed or a sitemap lists; it must be one."""
    body = document.encode() if isinstance(document, str) else document
    listed = listed_in(gzip.compress(body) if packed else body, HERE, PAPER, since=since, today=TODAY, undated=undated)
    assert listed is not None
    return listed


def rss(*items: str) -> str:
    """A feed in RSS 2.0."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Báo Thử</title><link>https://baothu.vn/</link>'
        f"{inner}</channel></rss>"
    )


def atom(*entries: str) -> str:
    """A feed in Atom."""
    inner = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Thử</title><link href="/"/>{inner}</feed>'


def sitemap(*urls: str) -> str:
    """A sitemap."""
    inner = "".join(f"<url>{url}</url>" for url in urls)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
        f' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">{inner}</urlset>'
    )


def index(*sitemaps: str) -> str:
    """A sitemap index."""
    inner = "".join(f"<sitemap>{each}</sitemap>" for each in sitemaps)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</sitemapindex>'


def place(number: int, *, day: str = "") -> str:
    """An article's place in a sitemap."""
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<loc>https://baothu.vn/tin-a{number}.html</loc>{changed}"


def numbers(listed: Listed) -> list[str]:
    """What the articles of a list are known by, in its order."""
    return [link.site_id for link in listed.articles]
