"""The words a spider file may use. All are data: typed, keyword-only, frozen."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from functools import cache
from string import Formatter
from urllib.parse import urljoin, urlsplit

from crawler.description import (
    DescriptionError,
    check_datelines,
    check_expressions,
    check_hosts,
    check_rising,
    check_selectors,
    check_some,
    check_status,
    check_template,
)
from crawler.language.fold import fold


class Evidence(StrEnum):
    """How surely it is known how a newspaper lays its pages out."""

    SEEN = "seen"
    """A page of the newspaper was read."""
    REPORTED = "reported"
    """Public crawlers of the newspaper say so; no page was read."""
    NONE = "none"
    """Nobody says so: no layout is tried, not even the family's, and the generic reader reads the pages."""


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
    """Without one, or where it prints no time, the generic reader finds what is printed around the headline."""
    lead: str | None = None
    """Without one, what stands above the body is the lead if the page's description begins so, else the body's first
    paragraph."""
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
    by_query: Mapping[str, str] = field(default_factory=dict)
    """Paths under which the query alone names the article: for each expression, the parameter that is its ID."""
    refused: Mapping[str, str] = field(default_factory=dict)
    """Paths that look like articles and are not: a name for each expression."""
    listing: str = "/{section}/"
    """The path of a section's first list page; `{section}` and `{slug}` are filled in."""
    listing_page: str | None = None
    """The path and query of the list pages after it; `{page}` is the number.

    Without one, nobody has seen them: what a list page itself links to as the next is followed.
    """
    layouts: tuple[Layout, ...] = ()
    """Newest first; the first that fits a page wins."""

    def __post_init__(self) -> None:
        where = f"family {self.name}"
        check_expressions(where, (self.article, *self.also, *self.by_query, *self.refused.values()))
        check_template(f"{where}: listing", self.listing, {"section", "slug"})
        if self.listing_page is not None:
            check_template(f"{where}: listing_page", self.listing_page, {"section", "slug", "page"})
        if self.listing_page is not None and "{page}" not in self.listing_page:
            raise DescriptionError(f"{where}: listing_page {self.listing_page!r}", "a template with {page}")
        _check_layouts(where, self.layouts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ById:
    """How a newspaper's articles are asked for by their IDs alone, IDs being numbers that rise with time.

    Raises DescriptionError where the path is no template with {id}, or what was seen does not show that they rise.
    """

    path: str
    """The path by which an article answers to its ID; `{id}` is filled in."""
    seen: Mapping[int, str]
    """IDs that were seen, and the day each article was published: they show that IDs rise with time."""

    def __post_init__(self) -> None:
        check_template("by_id: path", self.path, {"id"})
        if "{id}" not in self.path:
            raise DescriptionError(f"by_id: path {self.path!r}", "a template with {id}")
        check_rising("by_id: seen", self.seen)

    def days(self) -> dict[int, date]:
        """Return the IDs that were seen with their days."""
        return {number: date.fromisoformat(day) for number, day in self.seen.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Newspaper:
    """One newspaper: who it is, where its lists are, how its pages are laid out.

    Raises DescriptionError where hosts or provinces are missing or misspelt, a selector is wrong, the
    status is none, or the layouts do not agree with the evidence for them.
    """

    title: str
    hosts: tuple[str, ...]
    """Hosts that are the newspaper's own, the present one first. No request leaves them."""
    provinces: tuple[str, ...]
    """The provinces it reports on, as they were named before 2025-07-01."""
    datelines: tuple[str, ...] = ()
    """The marks before its leads, without dash and brackets, by which its articles are known on other hosts too.

    Capitals count; a `*` stands for a place or a reporter that changes from one article to the next.
    """
    family: Family
    """What it shares with others; with `also` and `by_query`, and without its layouts where there is no evidence."""
    also: tuple[str, ...] = ()
    """Other paths of its own articles, such as those of a system it has left; as in `Family`.

    Where a system counted its IDs anew, the former paths have no group `id`: the path is the ID.
    """
    by_query: Mapping[str, str] = field(default_factory=dict)
    """Other paths of its own under which the query names the article; as in `Family`."""
    sections: Mapping[str, str] = field(default_factory=dict)
    """The path word of each section, and its title as printed."""
    front_page: bool = False
    """Whether the front page is a list too, because few sections are known; where none is, it always is."""
    feeds: tuple[str, ...] = ()
    """Its feeds, RSS or Atom: paths or addresses. Without any, the feed that its list pages name is read."""
    sitemaps: tuple[str, ...] = ()
    """Its sitemaps or their indexes: paths or addresses. They are asked in every crawl.

    Without any, those that robots.txt names are read where a crawl goes far back, and where `feeds` are not named
    either; of these an everyday crawl takes what is dated and recent.
    """
    by_id: ById | None = None
    """How its articles are asked for by ID, where they answer to it and IDs rise with time."""
    layouts: tuple[Layout, ...] = ()
    """Layouts of its own; they are tried before the family's."""
    evidence: Evidence = Evidence.NONE
    """Where its layouts, its own and the family's, are known from."""
    status: str = "active"
    """`active`, `moved`, `closed on DATE` or `merged into NAME on DATE`, with the spider's name of another.

    A crawl takes the active ones; the others are asked for by name.
    """

    def __post_init__(self) -> None:
        check_some(self.title, "hosts", self.hosts)
        check_hosts(self.title, self.hosts)
        check_some(self.title, "provinces", self.provinces)
        check_status(self.title, self.status)
        check_datelines(self.title, self.datelines)
        _check_places(f"{self.title}: feeds", self.feeds, self.hosts)
        _check_places(f"{self.title}: sitemaps", self.sitemaps, self.hosts)
        _check_layouts(self.title, self.layouts)
        # A layout that nobody has seen is a guess that hides.
        layouts = () if self.evidence is Evidence.NONE else self.family.layouts
        family = replace(
            self.family,
            also=(*self.family.also, *self.also),
            by_query={**self.family.by_query, **self.by_query},
            layouts=layouts,
        )
        object.__setattr__(self, "family", family)
        if bool(self.layouts or self.family.layouts) != (self.evidence is not Evidence.NONE):
            raise DescriptionError(
                f"{self.title}: evidence {str(self.evidence)!r} and {len(self.layouts)} layouts of its own",
                "evidence seen or reported with a layout, of its own or the family's; none without one of its own",
            )

    @property
    def successor(self) -> str | None:
        """The name of the spider of the newspaper that took this one over; None where none has."""
        found = re.match(r"merged into (\S+)", self.status)
        return found and found[1]

    @property
    def ended_on(self) -> date | None:
        """The day on which it was closed or merged; None where it goes on."""
        found = re.search(r" on (\S+)$", self.status)
        return date.fromisoformat(found[1]) if found else None

    def listing_addresses(self) -> tuple[tuple[str, str], ...]:
        """Return each section's title and the address of its first list page, and after them the front page.

        The front page comes last, for the walk through a section ends at a page whose articles are all known.
        """
        front = ((FRONT_PAGE, self._address("/")),) if self.front_page or not self.sections else ()
        return (
            *(
                (title, self._address(self.family.listing, section=section, slug=_slug(title)))
                for section, title in self.sections.items()
            ),
            *front,
        )

    def section_at(self, url: str) -> str | None:
        """Return the title of the section that the first folder of an address names; None where it names none."""
        folder = urlsplit(url).path.lstrip("/").partition("/")[0].casefold()
        return next((title for word, title in self.sections.items() if word.casefold() == folder), None)

    def feed_addresses(self) -> tuple[str, ...]:
        """Return the address of each feed."""
        return tuple(urljoin(self._address("/"), feed) for feed in self.feeds)

    def sitemap_addresses(self) -> tuple[str, ...]:
        """Return the address of each sitemap."""
        return tuple(urljoin(self._address("/"), sitemap) for sitemap in self.sitemaps)

    def relies_on_sitemaps(self, since: date | None) -> bool:
        """Whether sitemaps are a way to its articles: it names some, or a crawl goes back to the day `since`.

        Where not, those of robots.txt are extra: what is dated is taken of them, and nobody is told if they fail.
        """
        return bool(self.sitemaps) or since is not None

    def address_of(self, number: int) -> str:
        """Return the address at which the article with an ID answers. Raises ValueError where none answers to IDs."""
        if self.by_id is None:
            raise ValueError(f"{self.title} does not answer to IDs")
        return self._address(self.by_id.path, id=str(number))

    def listing_page(self, first_url: str, number: int) -> str:
        """Return the address of page `number`, from 1, of the section whose first list page is `first_url`.

        Raises ValueError where `first_url` is not the address of a list page, or later ones are not known.
        """
        place = _listing_place(self.family, first_url)
        if place is None or (self.family.listing_page is None and number != 1):
            raise ValueError(f"not a list page of {self.title}: {first_url}")
        if number == 1 or self.family.listing_page is None:
            return first_url
        return self._address(self.family.listing_page, **{**place, "page": str(number)})

    def listing_page_after(self, url: str) -> str | None:
        """Return the address of the list page after the one at `url`; None where that is no list page or not known."""
        place = _listing_place(self.family, url)
        if place is None or self.family.listing_page is None:
            return None
        page = str(int(place["page"]) + 1)
        return self._address(self.family.listing_page, **{**place, "page": page})

    def _address(self, template: str, **words: str) -> str:
        return f"https://{self.hosts[0]}{template.format(**words)}"


FRONT_PAGE = "Trang chủ"
"""The front page's title, where it is a list."""

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
        if template and (found := _template_expression(template).fullmatch(target)):
            return {"section": "", "slug": "", "page": "1", **found.groupdict()}
    return None


def _slug(title: str) -> str:
    """Return a section's title as old ASP.NET systems write it in addresses: `Phóng sự` as `Phong-su`."""
    return "-".join(re.findall(r"\w+", fold(title))).capitalize()


_OWN_PATH = re.compile(r"(?:https?://(?P<host>[^/?#]+))?/(?!/)")


def _check_places(where: str, places: object, hosts: tuple[str, ...]) -> None:
    if not isinstance(places, tuple):
        raise DescriptionError(f"{where} {places!r}", 'a tuple, e.g. ("/rss/home.rss",)')
    for place in places:
        found = _OWN_PATH.match(place)
        if not found or (found["host"] or hosts[0]).removeprefix("www.") not in {h.removeprefix("www.") for h in hosts}:
            raise DescriptionError(f"{where} {place!r}", "a path from the root, or an address on one of its hosts")


def _check_layouts(where: str, layouts: Iterable[Layout]) -> None:
    for layout in layouts:
        for word in fields(layout):
            value = getattr(layout, word.name)
            if word.name != "name" and value:
                selectors = (value,) if isinstance(value, str) else value
                check_selectors(f"{where}: layout {layout.name}: {word.name}", selectors)
