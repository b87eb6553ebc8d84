"""The ASP.NET system's addresses."""

import re
from datetime import datetime

from crawler.rehearsal.asked import ArticlePage, Asked, FrontPage, ListPage
from crawler.rehearsal.families.markup import UNMARKED
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section

ARTICLE = re.compile(r"/\d+/(\d{1,9})/[^/]*\.(?:aspx|htm)")
PRINT_VIEW = re.compile(r"/PrintPreview/(\d{1,9})/?")
LIST = re.compile(r"/(\d{1,9})/(?:page/(\d{1,9})/)?[^/]*\.aspx")
NOT_SLUG = re.compile(r"[^A-Za-z0-9,]")


def loose_slug(title: str) -> str:
    """Return a title without marks in which every other character became a dash of its own."""
    return NOT_SLUG.sub("-", title.translate(UNMARKED))


def site_id(newspaper: Newspaper, number: int) -> str:
    """Return the ID of an article, which grows with time."""
    return str(newspaper.first_id + number)


def path(newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
    """Return the path of an article's page."""
    return f"/{section.word}/{site_id(newspaper, number)}/{loose_slug(title)}.aspx"


def image_url(newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
    """Return the address of an article's picture."""
    folder = f"{published_at.month}_{published_at.year}"
    return f"https://{newspaper.image_host}/NewsImg/{folder}/{site_id(newspaper, number)}_anh-{nth + 1}.jpg"


def list_path(section: Section, page: int) -> str:
    """Return the path of a page of a section's list."""
    return f"/{section.word}/page/{page}/{loose_slug(section.title)}.aspx"


def asked(newspaper: Newspaper, path: str, query: str) -> Asked | None:
    """Return what an address asks for; of an article's, only the ID counts."""
    if path in {"/", "/default.aspx"}:
        return FrontPage()
    if article := ARTICLE.fullmatch(path):
        return ArticlePage(int(article[1]) - newspaper.first_id)
    if view := PRINT_VIEW.fullmatch(path):
        return ArticlePage(int(view[1]) - newspaper.first_id, printed=True)
    if found := LIST.fullmatch(path):
        return ListPage(found[1], int(found[2] or 1))
    return None
