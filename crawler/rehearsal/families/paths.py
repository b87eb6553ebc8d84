"""A content management system's addresses as templates, which are read both ways.

`{section}` is a section's word, `{category}` the same without a number at its end, `{slug}` a headline without marks,
`{id}` an article's ID, `{page}` the number of a list page, `{token}` a run of hexadecimal digits that nobody checks.
`{at}`, with a format of digits and slashes, is an article's time. Where addresses say no ID, `{letters}` is a headline
with its marks, and `{spelt}` the words at its end that tell articles from one another.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from urllib.parse import quote

from crawler.rehearsal.asked import ArticlePage, Asked, FrontPage, ListPage
from crawler.rehearsal.families.markup import hexadecimal, slug
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Section

DIGITS = ("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin")
DIGIT = f"(?:{'|'.join(DIGITS)})"
SPELT = 6
"""So many words spell an article's number."""
WORDS = {
    "section": r"(?P<section>[\w-]+)",
    "category": r"[\w-]+",
    "slug": r"[^/]*",
    "id": r"(?P<id>\d{1,18})",
    "page": r"(?P<page>\d{1,9})",
    "token": r"[0-9a-f]+",
    "at": r"[\d/]+",
    "letters": r"[^/]*",
    "spelt": rf"(?P<spelt>{DIGIT}(?:-{DIGIT}){{{SPELT - 1}}})",
}
NUMBERED = re.compile(r"-\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """A system's addresses; of an article's only the ID counts."""

    article: str
    listing: str
    """The first page of a section's list."""
    listing_page: str
    """The pages after it."""
    image: str
    """The path of a picture: `{id}`, `{nth}` and the time `{at}`."""
    print_view: str | None = None
    """Where the system has them: the print view or another short form of an article."""
    slug_length: int = 200
    """The system cuts slugs wherever they are longer."""

    def of_article(self, newspaper: Newspaper, number: int, section: Section, title: str, at: datetime) -> str:
        """Return the path of an article's page."""
        return self._filled(self.article, newspaper, number, section, title, at)

    def of_print_view(
        self, newspaper: Newspaper, number: int, section: Section, title: str, at: datetime
    ) -> str | None:
        """Return the path of an article's print view, if it has one."""
        return self.print_view and self._filled(self.print_view, newspaper, number, section, title, at)

    def _filled(
        self, template: str, newspaper: Newspaper, number: int, section: Section, title: str, at: datetime
    ) -> str:
        return template.format(
            section=section.word,
            category=NUMBERED.sub("", section.word),
            slug=slug(title).lower()[: self.slug_length],
            id=newspaper.first_id + number,
            token=hexadecimal(28, newspaper.host, number),
            at=at,
            letters=quote("-".join(re.findall(r"\w+", title.lower()))),
            spelt="-".join(DIGITS[int(digit)] for digit in f"{number:0{SPELT}}"),
        )

    def of_image(self, newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
        """Return the path of an article's picture."""
        return self.image.format(id=newspaper.first_id + number, nth=nth + 1, at=published_at)

    def of_list(self, section: Section, page: int) -> str:
        """Return the path, with its query, of a page of a section's list."""
        template = self.listing if page == 1 else self.listing_page
        return template.format(section=section.word, page=page)

    def asked(self, newspaper: Newspaper, path: str, query: str) -> Asked | None:
        """Return what an address asks for; a query that means nothing is passed over."""
        if path == "/":
            return FrontPage()
        targets = (f"{path}?{query}", path) if query else (path,)
        if self.print_view and (found := matched(self.print_view, targets)):
            return ArticlePage(number_in(newspaper, found), printed=True)
        if found := matched(self.listing_page, targets):
            return ListPage(found["section"], int(found["page"]))
        if found := matched(self.article, targets):
            return ArticlePage(number_in(newspaper, found))
        if found := matched(self.listing, targets):
            return ListPage(found["section"], 1)
        return None


def number_in(newspaper: Newspaper, found: re.Match[str]) -> int:
    """Return the number of the article that an address names."""
    if spelt := found.groupdict().get("spelt"):
        return int("".join(str(DIGITS.index(word)) for word in spelt.split("-")))
    return int(found["id"]) - newspaper.first_id


def matched(template: str, targets: Iterable[str]) -> re.Match[str] | None:
    """Return what a template's words stand for in the first of the targets that it makes."""
    return next((found for target in targets if (found := expression(template).fullmatch(target))), None)


@cache
def expression(template: str) -> re.Pattern[str]:
    """Return the expression of the paths that a template makes; a final slash may be missing or too many."""
    parts = re.split(r"\{(\w+)[^}]*\}", template.removesuffix("/"))
    return re.compile("".join(WORDS[part] if i % 2 else re.escape(part) for i, part in enumerate(parts)) + "/?")
