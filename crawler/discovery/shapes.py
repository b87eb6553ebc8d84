"""Which addresses of an unknown newspaper are articles', told by their shape alone.

An article's address carries a long slug and mostly an ID: `{slug}-a196670.html`, `/{cat}/{slug}/59531.bcb`,
`/{ID}/{slug}.htm`, `/{cat}/202409/{slug}-b56121a/`. A page's addresses are sorted by what is fixed in
them; the kind that most long slugs share is the newspaper's articles. Sections, topics and videos
differ from it in that fixed part or, having few of their kind, in the length of their IDs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median_low
from urllib.parse import SplitResult, unquote, urlsplit

from crawler.discovery.addresses import REFUSED
from crawler.discovery.anchors import Anchor, bare_host
from crawler.newspaper import compiled

HEADLINE = 4
"""Words in a slug from which on it is a headline rather than a section's name."""

HEADLINE_WITHOUT_ID = 6
"""The same, where no ID speaks for an address."""

SHORTEST_ID = 4
"""Digits of an article's ID; sections are numbered with one to three."""

OLD_ID = 0.6
"""How short an old article's ID may be, as a share of the usual length; topics' are shorter."""

WEIGHT_WITHOUT_ID = 0.5
"""What a headline counts that has no ID: menus have a few, too."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An address, taken apart."""

    url: str
    kind: tuple[str, ...]
    """What is fixed in addresses of its kind: where the ID stands, what stands before it, the ending."""
    slug: str
    id: str

    @property
    def words(self) -> int:
        """The number of words in the slug."""
        return len(_WORD.findall(self.slug))

    @property
    def site_id(self) -> str:
        """The ID, with what is printed before it; the path where there is none."""
        return f"{self.kind[1]}{self.id}".lower() if self.id else urlsplit(self.url).path.rstrip("/").lower()


_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")
_ENDING = re.compile(r"(?P<stem>.*)\.(?P<ending>[a-z]{2,5})", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index\.html?)?$", re.IGNORECASE)
_MONTH = re.compile(r"(?:^|/)(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])(?:/|$)")
_MARK = r"(?:[a-z]\d{1,4}){0,3}[a-z]{1,6}|"
_SLUG_AND_ID = re.compile(rf"(?P<slug>.+?)[-_.](?P<mark>{_MARK})(?P<id>(?!(?:19|20)\d\d$)\d{{3,}})", re.IGNORECASE)
_ID_AND_SLUG = re.compile(r"(?P<id>(?!(?:19|20)\d\d-)\d{4,})-(?P<slug>[^\W\d].*)")
_TOKEN = r"(?=[A-Za-z]*\d|\w+[A-Z])(?=\d*[A-Za-z])[0-9A-Za-z]{7,12}|(?=\d*[a-f])[0-9a-f]{16,32}"
_SLUG_AND_TOKEN = re.compile(rf"(?P<slug>.+)-(?P<id>{_TOKEN})")
_ID = re.compile(r"(?P<mark>[a-z]{0,6})(?P<id>\d{3,})", re.IGNORECASE)
_ID_AND_SECTION = re.compile(rf"(?P<mark>{_MARK})(?P<id>\d{{4,}})(?:[a-z]\w*)?", re.IGNORECASE)
_QUERY_ID = re.compile(r"(?:^|&)(?P<mark>\w*id|mabb)=(?P<id>\d{3,})", re.IGNORECASE)

NOT_BY_SHAPE = frozenset({"video"})
"""Refusals that unknown newspapers need not share: some print articles under `/video/` (laodong.vn)."""

_PRINT_VIEW = r"^/print\w*[/.]"
_NO_ARTICLE = compiled("|".join([_PRINT_VIEW, *(REFUSED[name] for name in REFUSED.keys() - NOT_BY_SHAPE)]))


def article_links(found: Iterable[Anchor], url: str) -> Iterator[tuple[Anchor, Shape]]:
    """Yield, in document order, the links of the page at `url` that have the shape of an article's."""
    own = tuple(_own_links(found, url))
    kinds: dict[tuple[str, ...], set[Shape]] = defaultdict(set)
    for _, shape in own:
        if _is_headline(shape):
            kinds[shape.kind].add(shape)
    if not kinds:
        return
    main = max(kinds.values(), key=lambda shapes: sum(1 if shape.id else WEIGHT_WITHOUT_ID for shape in shapes))
    kind = next(iter(main)).kind
    digits = median_low(len(shape.id) for shape in main)
    for anchor, shape in own:
        if (_is_of_main_kind if shape.kind == kind else _is_of_other_kind)(shape, digits):
            yield anchor, shape


def _is_headline(shape: Shape) -> bool:
    if not shape.id:
        # The month in an address says as much as an ID.
        return shape.words >= (HEADLINE if shape.kind[0] == "month" else HEADLINE_WITHOUT_ID)
    return shape.words >= HEADLINE and len(shape.id) >= SHORTEST_ID


def _is_of_main_kind(shape: Shape, digits: int) -> bool:
    """A short slug needs an ID as long as the others'; a headline may be older, its ID shorter."""
    if len(shape.id) >= max(SHORTEST_ID, digits - 1):
        return True
    return _is_headline(shape) and len(shape.id) >= OLD_ID * digits


def _is_of_other_kind(shape: Shape, digits: int) -> bool:
    return _is_headline(shape) and len(shape.id) > max(SHORTEST_ID, digits - 2)


def _own_links(found: Iterable[Anchor], url: str) -> Iterator[tuple[Anchor, Shape]]:
    """Yield the links to the page's own host whose path may be an article's."""
    host = bare_host(url)
    shapes: dict[str, Shape | None] = {}
    for anchor in found:
        address = next((address for address in anchor.addresses if bare_host(address) == host), None)
        if address is None:
            continue
        if address not in shapes:
            parts = urlsplit(address)
            shapes[address] = None if _NO_ARTICLE.search(parts.path) else _shape(address, parts, anchor)
        shape = shapes[address]
        if shape and (shape.id or shape.words < HEADLINE_WITHOUT_ID or not _is_in_menu(anchor)):
            yield anchor, shape


def _is_in_menu(anchor: Anchor) -> bool:
    """Whether a link stands in a menu: there a long slug without an ID is a section's (`bao-ve-nen-tang-...`)."""
    return any(
        element.tag in _MENU_TAGS or _MENU_NAME.search(f"{element.get('class', '')} {element.get('id', '')}")
        for element in anchor.element.iterancestors()
        if element.tag not in ("body", "html")
    )


_MENU_TAGS = frozenset(("nav", "footer"))
_MENU_NAME = re.compile(
    r"(?:^|[\s_-])(?:\w*menu\w*|nav(?:bar|igation)?|footer|breadcrumbs?)(?:$|[\s_-])", re.IGNORECASE
)


def _shape(url: str, parts: SplitResult, anchor: Anchor) -> Shape:
    *folders, last = _INDEX.sub("", unquote(parts.path)).split("/")
    ended = _ENDING.fullmatch(last)
    stem, ending = (ended["stem"], ended["ending"].lower()) if ended else (last, "")
    if found := _QUERY_ID.search(parts.query):
        return Shape(url, ("query", found["mark"], ending), anchor.text, found["id"])
    place, slug, mark, number = _slug_and_id(folders, stem)
    return Shape(url, (place, _DIGITS.sub("0", mark.lower()), ending), slug, number)


def _slug_and_id(folders: Sequence[str], stem: str) -> tuple[str, str, str, str]:
    """Return where the ID stands in a path, the slug, what is put before the ID, and the ID."""
    if _MONTH.search("/".join(folders)):
        found = _SLUG_AND_TOKEN.fullmatch(stem) or _SLUG_AND_ID.fullmatch(stem)
        return ("month", found["slug"], "", found["id"]) if found else ("month", stem, "", "")
    if found := _SLUG_AND_ID.fullmatch(stem):
        return "slug-id", found["slug"], found["mark"], found["id"]
    if folders and (found := _ID.fullmatch(stem)):
        return "slug/id", folders[-1], found["mark"], found["id"]
    for folder in reversed(folders):
        if found := _ID_AND_SECTION.fullmatch(folder):
            return "id/slug", stem, found["mark"], found["id"]
    if found := _ID_AND_SLUG.fullmatch(stem):
        return "id-slug", found["slug"], "", found["id"]
    if found := _SLUG_AND_TOKEN.fullmatch(stem):
        return "slug-token", found["slug"], "", found["id"]
    return "slug", stem, "", ""
