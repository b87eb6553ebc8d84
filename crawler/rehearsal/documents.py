"""Feeds, sitemaps and robots.txt as they are sent."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape

from crawler.rehearsal.doors import Doors, FeedForm, Feeds
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head, Story

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
SITEMAP_BEGIN, SITEMAP_END = f'{XML}<urlset xmlns="{SITEMAP}">\n'.encode(), b"</urlset>\n"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def robots(newspaper: Newspaper, doors: Doors) -> bytes:
    """Return what robots.txt says."""
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in doors.disallowed), "Allow: /"]
    if doors.sitemaps and doors.sitemaps.in_robots:
        paths = (doors.sitemaps.path, doors.sitemaps.news)
        lines += ["", *(f"Sitemap: https://{newspaper.host}{path}" for path in paths if path)]
    return "\n".join([*lines, ""]).encode()


def naming(newspaper: Newspaper, feeds: Feeds | None) -> bytes:
    """Return what stands in every page's `<head>` to name the feed of all sections."""
    if feeds is None or not feeds.named or feeds.home is None:
        return b""
    url = f"https://{newspaper.host}{feeds.home}"
    return f'<link rel="alternate" type="{feeds.form.value}" title="{newspaper.title}" href="{url}" />\n'.encode()


def feed(newspaper: Newspaper, form: FeedForm, title: str, heads: Sequence[Head], now: datetime) -> bytes:
    """Return a feed of articles, the newest first."""
    return (rss if form is FeedForm.RSS else atom)(newspaper, title, heads, now).encode()


def summary(head: Head) -> str:
    """Return an article's picture and lead, as markup that a feed holds as text."""
    image = f'<a href="{head.url}"><img src="{head.image_url}" /></a></br>' if head.image_url else ""
    return f"<![CDATA[{image}{escape(head.lead, quote=False)}]]>"


def rss(newspaper: Newspaper, title: str, heads: Sequence[Head], now: datetime) -> str:
    """Return a feed as RSS 2.0."""
    items = "".join(
        f"""<item>
<title><![CDATA[{head.title}]]></title>
<description>{summary(head)}</description>
<pubDate>{format_datetime(head.published_at)}</pubDate>
<link>{head.url}</link>
<guid>{head.url}</guid>
</item>
"""
        for head in heads
    )
    return f"""{XML}<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel>
<title>{escape(title)} - {newspaper.title}</title>
<description>{newspaper.title} RSS</description>
<image><url>https://{newspaper.host}/images/logo.png</url><title>{newspaper.title}</title>
<link>https://{newspaper.host}/</link></image>
<pubDate>{format_datetime(now)}</pubDate>
<link>https://{newspaper.host}/</link>
{items}</channel></rss>
"""


def atom(newspaper: Newspaper, title: str, heads: Sequence[Head], now: datetime) -> str:
    """Return a feed as Atom."""
    entries = "".join(
        f"""<entry>
<title type="text">{escape(head.title)}</title>
<link rel="alternate" type="text/html" href="{head.url}" />
<id>{head.url}</id>
<published>{head.published_at.isoformat()}</published>
<updated>{changed_at(head).isoformat()}</updated>
<summary type="html">{summary(head)}</summary>
</entry>
"""
        for head in heads
    )
    return f"""{XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>{escape(title)} - {newspaper.title}</title>
<link rel="alternate" type="text/html" href="https://{newspaper.host}/" />
<id>https://{newspaper.host}/</id>
<updated>{now.isoformat(timespec="seconds")}</updated>
{entries}</feed>
"""


def changed_at(head: Head) -> datetime:
    """Return when an article became what it is."""
    return head.changed_at.replace(microsecond=0) if isinstance(head, Story) else head.published_at


def sitemap(heads: Iterable[Head]) -> bytes:
    """Return a sitemap of articles."""
    urls = "".join(
        f"<url><loc>{escape(head.url)}</loc><lastmod>{changed_at(head).isoformat()}</lastmod>"
        "<changefreq>monthly</changefreq></url>\n"
        for head in heads
    )
    return SITEMAP_BEGIN + urls.encode() + SITEMAP_END


def news_sitemap(newspaper: Newspaper, heads: Iterable[Head]) -> bytes:
    """Return a Google News sitemap, whose entries have headlines and times."""
    urls = "".join(
        f"""<url><loc>{escape(head.url)}</loc><news:news>
<news:publication><news:name>{newspaper.title}</news:name><news:language>vi</news:language></news:publication>
<news:publication_date>{head.published_at.isoformat()}</news:publication_date>
<news:title>{escape(head.title)}</news:title></news:news></url>
"""
        for head in heads
    )
    return f'{XML}<urlset xmlns="{SITEMAP}" xmlns:news="{NEWS}">\n{urls}</urlset>\n'.encode()


def sitemap_index(entries: Iterable[tuple[str, datetime]]) -> bytes:
    """Return an index of sitemaps, each with the time of its newest entry."""
    sitemaps = "".join(
        f"<sitemap><loc>{url}</loc><lastmod>{changed.isoformat()}</lastmod></sitemap>\n" for url, changed in entries
    )
    return f'{XML}<sitemapindex xmlns="{SITEMAP}">\n{sitemaps}</sitemapindex>\n'.encode()
