"""The month system's addresses."""

import re
from datetime import datetime
from urllib.parse import parse_qs

from crawler.rehearsal.asked import ArticlePage, Asked, FrontPage, ListPage, Moved
from crawler.rehearsal.chance import scramble, unscramble
from crawler.rehearsal.families.markup import hexadecimal, slug
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section

ARTICLE = re.compile(r"(?:/[a-z0-9-]+)+/\d{6}/[^/]*-([0-9A-Fa-f]{7})(?:/(?:index\.html?)?)?")
LIST = re.compile(r"/([a-z0-9-]+)(/?)")
ID_BITS = 28


def site_id(newspaper: Newspaper, number: int) -> str:
    """Return the ID of an article: seven hexadecimal digits that say nothing of time."""
    return f"{scramble(newspaper.first_id + number, ID_BITS):07x}"


def path(newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
    """Return the path of an article's page."""
    return f"/{section.word}/{published_at:%Y%m}/{slug(title).lower()}-{site_id(newspaper, number)}/"


def image_url(newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
    """Return the address of an article's picture; two slashes in it are the system's own."""
    folder = hexadecimal(32, "site", newspaper.host)
    name = f"{hexadecimal(20, newspaper.host, number, nth)}_{published_at:%Y%m%d%H%M%S}"
    return f"https://{newspaper.image_host}/file//{folder}/{published_at:%m%Y}/{name}.jpg"


def list_path(section: Section, page: int) -> str:
    """Return the path of a page of a section's list."""
    return f"/{section.word}/" if page == 1 else f"/{section.word}/?paged={page}"


def asked(newspaper: Newspaper, path: str, query: str) -> Asked | None:
    """Return what an address asks for; an article's final slash may be missing, a section's has moved."""
    if path == "/":
        return FrontPage()
    if article := ARTICLE.fullmatch(path):
        number = unscramble(int(article[1], 16), ID_BITS) - newspaper.first_id
        return ArticlePage(number, printed="print" in parse_qs(query, keep_blank_values=True))
    if found := LIST.fullmatch(path):
        if not found[2]:
            return Moved(f"{path}/")
        page = parse_qs(query).get("paged", ["1"])[0]
        return ListPage(found[1], int(page)) if page.isdecimal() else None
    return None
