"""What an answer can turn out to be, and an article on its way from the printed page to a row.

A page is read into a `RawArticle` (as printed), made clean as a `Draft`, and becomes an `Article`
once every rule has passed. Each stage takes one type and returns the next.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Layer(StrEnum):
    """Where on a page a value was found, the surest first."""

    LAYOUT = "layout"
    JSONLD = "jsonld"
    META = "meta"
    GENERIC = "generic"
    ADDRESS = "address"
    """Not on the page: the page's address says it."""


class Precision(StrEnum):
    """How exactly a page printed a time."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time as a page states it."""

    at: datetime
    """The moment, with its offset. A stamp without an hour is midnight in Vietnam, precision day."""
    precision: Precision
    printed: str
    """The words it was read from."""
    says_updated: bool = False
    """Whether its label is `Cập nhật` (updated)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The words under a picture."""

    text: str
    """The words as printed, the credit among them."""
    credit: str | None = None
    """Who took or lent the picture, where the words say so."""
    image_url: str | None = None
    """The absolute address of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """What stands on a page, as printed and as yet unjudged; whitespace and Unicode are normal (NFC)."""

    url: str
    newspaper: str
    canonical_url: str | None = None
    title: str | None = None
    lead: str | None = None
    body: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    bylines: tuple[str, ...] = ()
    source: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    published: Stamp | None = None
    updated: Stamp | None = None
    language: str = "vi"
    layout: str | None = None
    """The name of the layout that fitted, if one did."""
    provenance: Mapping[str, Layer] = field(default_factory=dict)
    """For each field that was found, the layer that gave it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page's values made clean and typed, which may still lack what an article must have."""

    url: str
    """The article's canonical address."""
    newspaper: str
    """The name of the newspaper's spider, e.g. `baoyenbai`."""
    site_id: str
    """What the newspaper itself knows the article by: the ID in its address, in lower case."""
    title: str | None
    """The headline."""
    lead: str | None
    """The opening paragraph set apart from the body (sapo), without the dateline."""
    body: tuple[str, ...]
    """Paragraphs and headings in order, without lead, captions, signature and boxes."""
    captions: tuple[Caption, ...]
    authors: tuple[str, ...]
    """Names as printed in the byline or signature, roles dropped."""
    source: str | None
    """The agency or outlet the article was taken from."""
    section: str | None
    """The section as the page prints it."""
    tags: tuple[str, ...]
    dateline: str | None
    """The mark in front of the lead, e.g. `YênBái` or `CTO`."""
    published_at: datetime | None
    """When the article was published, with offset; midnight in Vietnam where only a day is printed."""
    published_precision: Precision | None
    """How exactly the page prints the time of publication."""
    updated_at: datetime | None
    """When the newspaper says it changed the article, with offset."""
    fetched_at: datetime
    """When the page was fetched, with offset."""
    language: str
    """The language of the text, as ISO 639-1 says it."""
    layout: str | None
    """The layout that fitted the page; empty where the generic reader read it."""
    provenance: Mapping[str, Layer]
    """For each field, the layer that gave it: layout, jsonld, meta, generic or address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Draft):
    """A draft that broke no rule."""

    title: str
    published_at: datetime
    published_precision: Precision
    published_on: date
    """The day of publication in Vietnam."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotArticle:
    """A page that was read and holds no article."""

    kind: str
    """What it is instead, e.g. `listing` or `tag page`."""
    is_elsewhere: bool = False
    """Whether the address led to another one, which is no article's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A page that was read as an article."""

    raw: RawArticle
    site_id: str
    url: str
    """The article's canonical address."""


class Sign(StrEnum):
    """By what a page shows that another newspaper printed its article first."""

    DATELINE = "dateline"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The newspaper that printed an article before its archive moved to its successor's host."""

    newspaper: str
    """The name of its spider."""
    shown_by: Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Identified:
    """An article that may be stored."""

    article: Article
    fingerprint: str
    """A hash of all that the newspaper printed; equal where nothing changed."""
    origin: Origin | None = None
    """Where the article is a copy on a successor's host: whose it is."""
    capture: int | None = None
    """The kept page that it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A draft that broke rules."""

    draft: Draft
    rules: tuple[str, ...]


class Door(StrEnum):
    """By what an address is found."""

    SECTION = "section"
    """The spider file names it as a section."""
    LISTING = "listing"
    FEED = "feed"
    SITEMAP = "sitemap"
    FRONT_PAGE = "front page"
    ID = "id"
    """It was asked for by its ID."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An article that a list page links to."""

    url: str
    """The canonical address to fetch it at."""
    site_id: str
    """What the newspaper knows the article by."""
    printed: str
    """The address as the page gives it, made absolute."""
    title: str | None = None
    """The headline it is linked with."""
    day: date | None = None
    """The day in Vietnam that a feed or sitemap gives: of publication, or of a later change."""
    changed_at: datetime | None = None
    """The moment that a feed or sitemap gives as that of the last change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list page that was read."""

    articles: tuple[Link, ...]
    """Every article linked anywhere on the page, once each: in document order, of a feed or sitemap newest first."""
    next_page: str | None = None
    lists: tuple[str, ...] = ()
    """The addresses of further lists: a sitemap index's sitemaps, newest first; a page's feed."""
    door: Door = Door.LISTING
    """What kind of list it is."""
    left_out: int = 0
    """How many of its addresses, the oldest, were left where they are: one list may hold a million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """The server says that nothing changed."""

    is_listing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """The newspaper has no such page (404, 410)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """Something else stood in front of the page."""

    kind: str


class Failure(StrEnum):
    """Why an address gave no page."""

    UNKNOWN_HOST = "unknown host"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    CUT_SHORT = "cut short"
    TOO_LARGE = "too large"
    EMPTY = "empty"
    NOT_HTML = "not HTML"
    GONE = "gone"
    WALL = "wall"
    SERVER_ERROR = "server error"
    REFUSED = "refused"
    ROBOTS = "refused by robots.txt"
    ROBOTS_UNREACHABLE = "robots.txt cannot be had"
    NOT_ASKED = "not asked"
    OFF_HOSTS = "redirected off the newspaper's hosts"
    SUCCESSOR = "redirected to its successor"
    REDIRECTS = "redirected in circles"
    UNREADABLE = "unreadable"
    NOT_IN_ARCHIVE = "not in the archive"
    NETWORK_CLOSED = "network closed"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """No page could be had."""

    failure: Failure
    detail: str = ""
    """What a person needs beside the name: a status, an exception's words."""


Result = Read | Draft | Article | Identified | Rejected | Listed | NotArticle | Unchanged | Gone | Wall | Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """By what a server can be asked whether a page has changed (RFC 9110, 8.8), as it sent them."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An answer as the server sent it, after content encodings are undone."""

    asked: str
    """The address that was asked; redirects may have led elsewhere."""
    headers: tuple[tuple[str, str], ...]
    """The header fields in their order."""
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back from an address, whatever it was."""

    run: int
    """The run that asked."""
    address: int
    """The address's row in the ledger."""
    newspaper: str
    url: str
    """Where the answer came from in the end, after redirects."""
    status: int | None
    """The HTTP status; none where no answer came."""
    size: int
    """The body's length in bytes."""
    at: datetime
    validators: Validators = NO_VALIDATORS
    """What the answer was sent with."""
    is_test: bool = False
    """Whether the page was fetched whole after the server had said that nothing has changed."""
    message: Message | None = None
    """What is kept of it: the answers of articles' addresses, whatever they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One answer and what it turned out to be. The pipelines change the result's type, stage by stage."""

    answer: Answer
    result: Result
