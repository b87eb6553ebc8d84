"""The content-fck system's addresses."""

import re
from datetime import datetime
from urllib.parse import parse_qs

from crawler.rehearsal.asked import ArticlePage, Asked, FrontPage, ListPage
from crawler.rehearsal.families.markup import slug
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section

ARTICLE = re.compile(r"(/print)?/[^/]*-a(\d{1,9})\.html")
LIST = re.compile(r"/([a-z0-9-]+)/?")
SLUG_LENGTH = 100


def site_id(newspaper: Newspaper, number: int) -> str:
    """Return the ID of an article, which grows with time."""
    return str(newspaper.first_id + number)


def path(newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
    """Return the path of an article's page; the system cuts long slugs wherever they are too long."""
    return f"/{slug(title).lower()[:SLUG_LENGTH]}-a{site_id(newspaper, number)}.html"


def image_url(newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
    """Return the address of an article's picture."""
    day = f"{published_at.day}-{published_at.month}-{published_at.year}"
    folder = f"{published_at:%Y/%Y%m%d}"
    return f"https://{newspaper.image_host}/image/fckeditor/upload/{folder}/images/web-{day}-{number % 97 + nth}.jpg"


def list_path(section: Section, page: int) -> str:
    """Return the path of a page of a section's list; from the second on there is no slash."""
    return f"/{section.word}/" if page == 1 else f"/{section.word}?p={page}"


def asked(newspaper: Newspaper, path: str, query: str) -> Asked | None:
    """Return what an address asks for."""
    if path == "/":
        return FrontPage()
    if article := ARTICLE.fullmatch(path):
        return ArticlePage(int(article[2]) - newspaper.first_id, printed=bool(article[1]))
    if found := LIST.fullmatch(path):
        page = parse_qs(query).get("p", ["1"])[0]
        return ListPage(found[1], int(page)) if page.isdecimal() else None
    return None
