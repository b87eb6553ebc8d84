"""A page's bytes made into a tree, once."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urljoin

from lxml import etree
from parsel import Selector

from crawler.language.legacy import from_legacy
from crawler.reading.charset import charset_of
from crawler.reading.markup import mended

LARGEST = 3_000_000
"""Bytes of a page that are read; the largest article page that was seen has 600,000."""


@dataclass(frozen=True)
class Page:
    """A parsed page. One whose bytes hold no document has an empty tree."""

    url: str
    root: etree._Element
    """The `html` element."""

    @cached_property
    def selector(self) -> Selector:
        """The same tree for CSS and XPath queries."""
        return Selector(root=self.root, type="html", base_url=self.base)

    @cached_property
    def base(self) -> str:
        """What relative links are relative to: `<base href>`, else the page's own address."""
        for element in self.root.iter("base"):
            if href := element.get("href"):
                return joined(self.url, href)
        return self.url

    def absolute(self, href: str) -> str:
        """A link of the page as an absolute address."""
        return href if href.startswith(("https://", "http://")) else joined(self.base, href)


class UnreadablePageError(ValueError):
    """The bytes are no page: `reason` says what they are instead."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


VIETNAMESE_LETTERS = (b"\xe1\xba", b"\xe1\xbb")
"""How nearly all letters begin, in UTF-8, that only Vietnamese has."""

FOREIGN_FORMATS = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "compressed data"),
)


def joined(base: str, href: str) -> str:
    """`urljoin` that keeps what it cannot read, such as an address with half an IPv6 host."""
    try:
        return urljoin(base, href.strip())
    except ValueError:
        return href


def open_page(body: bytes, *, url: str, content_type: str | None = None) -> Page:
    """The page in these bytes: broken structure mended, one parse. No more than the first 3 MB are read.

    Raises UnreadablePageError, and nothing else, where the bytes are another format or hold no text at all.
    """
    for mark, name in FOREIGN_FORMATS:
        if body.startswith(mark):
            raise UnreadablePageError(name)
    body = body[:LARGEST]
    charset = charset_of(body, content_type)
    if charset != "utf-8":
        body = body.decode(charset, "replace").encode("utf-8", "replace")
    if not body.isascii() and not any(letters in body for letters in VIETNAMESE_LETTERS):
        body = from_legacy(body.decode("utf-8", "replace")).encode("utf-8", "replace")
    return Page(url=url, root=parsed(mended(body)))


def parsed(body: bytes) -> etree._Element:
    """The tree of a UTF-8 document. Raises UnreadablePageError where there is none."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root: etree._Element | None = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadablePageError("no markup") from error
    if root is None:
        raise UnreadablePageError("no markup")
    return root
