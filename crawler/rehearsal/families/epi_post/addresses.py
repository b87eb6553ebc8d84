"""The ePi system's addresses."""

import re
from datetime import datetime
from urllib.parse import parse_qs

from crawler.rehearsal.asked import ArticlePage, Asked, FrontPage, ListPage, Moved
from crawler.rehearsal.families.markup import hexadecimal, slug
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section

ARTICLE = re.compile(r"/[^/]*-post(\d{1,9})\.html")
LIST = re.compile(r"/([a-z0-9-]+)(/?)")


def site_id(newspaper: Newspaper, number: int) -> str:
    """Return the ID of an article, which grows with time."""
    return str(newspaper.first_id + number)


def path(newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
    """Return the path of an article's page."""
    return f"/{slug(title).lower()}-post{site_id(newspaper, number)}.html"


def image_url(newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
    """Return the address of an article's picture."""
    folder = hexadecimal(160, newspaper.host, number, nth)
    return f"https://{newspaper.image_host}/images/{folder}/anh-{number % 1000}-{nth + 1}.jpg"


def list_path(section: Section, page: int) -> str:
    """Return the path of a page of a section's list."""
    return f"/{section.word}/" if page == 1 else f"/{section.word}/?page={page}"


def asked(newspaper: Newspaper, path: str, query: str) -> Asked | None:
    """Return what an address asks for; a section's address without a slash has moved."""
    if path == "/":
        return FrontPage()
    if article := ARTICLE.fullmatch(path):
        printed = "print" in parse_qs(query, keep_blank_values=True)
        return ArticlePage(int(article[1]) - newspaper.first_id, printed)
    if found := LIST.fullmatch(path):
        if not found[2]:
            return Moved(f"{path}/")
        page = parse_qs(query).get("page", ["1"])[0]
        return ListPage(found[1], int(page)) if page.isdecimal() else None
    return None
