"""The words a spider file may use. All are data: typed, keyword-only, frozen."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from string import Formatter
from urllib.parse import urlsplit

from crawler.description import (
    DescriptionError,
    check_expressions,
    check_hosts,
    check_selectors,
    check_some,
    check_template,
)
from crawler.language.fold import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where one generation of a newspaper's template prints what, as CSS selectors.

    A layout fits a page when its `body` is found, and its `title` where it names one. Alternatives
    separated by commas are tried in order, and the first element of the first that matches is taken;
    `exclude`, `caption`, `author`, `section` and `tags` take all elements.
    """

    name: str
    body: str
    title: str | None = None
    """Without one, the generic reader finds the headline."""
    date: str | None = None
    lead: str | None = None
    """Without one, the first paragraph of the body is the lead."""
    exclude: tuple[str, ...] = ()
    """What inside the body does not belong to the article."""
    caption: str | None = None
    """Caption elements that are neither `figcaption` nor a picture table's second row."""
    author: str | None = None
    """Without one, the signature is the body's last line."""
    source: str | None = None
    section: str | None = None
    tags: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What the newspapers on one content management system have in common.

    Expressions are searched for in an address's path, without regard to the case of letters. Raises
    DescriptionError where an expression, a placeholder or a layout's selector is wrong.
    """

    name: str
    article: str
    """The path of an article; its group `id` is the article's ID. Without one the path is the ID."""
    also: tuple[str, ...] = ()
    """Other paths under which the same article answers, such as print views; same group.

    Where such a path holds the article's own, a group `article` says which part that is.
    """
    refused: Mapping[str, str] = field(default_factory=dict)
    """Paths that look like articles and are not: a name for each expression."""
    listing: str
    """The path of a section's first list page; `{section}` and `{slug}` are filled in."""
    listing_page: str
    """The path and query of the list pages after it; `{page}` is the number."""
    layouts: tuple[Layout, ...] = ()
    """Newest first; the first that fits a page wins."""

    def __post_init__(self) -> None:
        where = f"family {self.name}"
        check_expressions(where, (self.article, *self.also, *self.refused.values()))
        check_template(f"{where}: listing", self.listing, {"section", "slug"})
        check_template(f"{where}: listing_page", self.listing_page, {"section", "slug", "page"})
        if "{page}" not in self.listing_page:
            raise DescriptionError(f"{where}: listing_page {self.listing_page!r}", "a template with {page}")
        _check_layouts(where, self.layouts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newspaper:
    """One newspaper: who it is, where its lists are, how its pages are laid out.

    Raises DescriptionError where hosts or provinces are missing or misspelt, or a selector is wrong.
    """

    title: str
    hosts: tuple[str, ...]
    """Hosts that are the newspaper's own, the present one first. No request leaves them."""
    provinces: tuple[str, ...]
    """The provinces it reports on, as they were named before 2025-07-01."""
    family: Family
    sections: Mapping[str, str]
    """The path word of each section, and its title as printed."""
    layouts: tuple[Layout, ...] = ()
    """Layouts of its own; they are tried before the family's."""
    status: str = "active"

    def __post_init__(self) -> None:
        check_some(self.title, "hosts", self.hosts)
        check_hosts(self.title, self.hosts)
        check_some(self.title, "provinces", self.provinces)
        _check_layouts(self.title, self.layouts)

    def listing_addresses(self) -> tuple[tuple[str, str], ...]:
        """Return each section's title and the address of its first list page."""
        return tuple(
            (title, self._address(self.family.listing, section=section, slug=_slug(title)))
            for section, title in self.sections.items()
        )

    def listing_page(self, first_url: str, number: int) -> str:
        """Return the address of page `number`, from 1, of the section whose first list page is `first_url`.

        Raises ValueError where `first_url` is not the address of a list page.
        """
        place = _listing_place(self.family, first_url)
        if place is None:
            raise ValueError(f"not a list page of {self.title}: {first_url}")
        if number == 1:
            return first_url
        return self._address(self.family.listing_page, **{**place, "page": str(number)})

    def listing_page_after(self, url: str) -> str | None:
        """Return the address of the list page after the one at `url`; None where that is no list page."""
        place = _listing_place(self.family, url)
        if place is None:
            return None
        page = str(int(place["page"]) + 1)
        return self._address(self.family.listing_page, **{**place, "page": page})

    def _address(self, template: str, **words: str) -> str:
        return f"https://{self.hosts[0]}{template.format(**words)}"


_PLACEHOLDERS: dict[str | None, str] = {
    "section": r"(?P<section>[^?]+)",
    "slug": r"(?P<slug>[^/?]*)",
    "page": r"(?P<page>\d+)",
}
_IDLE_SLASH = re.compile(r"/(?=\?|$)")


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """Return a family's expression, compiled without regard to the case of letters."""
    return re.compile(expression, re.IGNORECASE)


@cache
def _template_expression(template: str) -> re.Pattern[str]:
    parts = Formatter().parse(_IDLE_SLASH.sub("", template))
    return re.compile("".join(re.escape(text) + _PLACEHOLDERS.get(name, "") for text, name, _, _ in parts))


def _listing_place(family: Family, url: str) -> dict[str, str] | None:
    """Return which section and page of it a list page's address names; a missing final slash is no matter."""
    parts = urlsplit(url)
    target = _IDLE_SLASH.sub("", f"{parts.path}?{parts.query}" if parts.query else parts.path)
    for template in (family.listing_page, family.listing):
        found = _template_expression(template).fullmatch(target)
        if found:
            return {"section": "", "slug": "", "page": "1", **found.groupdict()}
    return None


def _slug(title: str) -> str:
    """Return a section's title as old ASP.NET systems write it in addresses: `Phóng sự` as `Phong-su`."""
    return "-".join(re.findall(r"\w+", fold(title))).capitalize()


def _check_layouts(where: str, layouts: Iterable[Layout]) -> None:
    for layout in layouts:
        for word in fields(layout):
            value = getattr(layout, word.name)
            if word.name != "name" and value:
                selectors = (value,) if isinstance(value, str) else value
                check_selectors(f"{where}: layout {layout.name}: {word.name}", selectors)
