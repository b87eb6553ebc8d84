"""The links of a page, in document order, each with the addresses it may mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml import etree

from crawler.discovery.addresses import canonical

_ANCHORS = etree.XPath("//a[@href]")
_BASE = etree.XPath("string(//base/@href)", smart_strings=False)
_HEADING = etree.XPath("string((.//h1|.//h2|.//h3|.//h4|.//h5|.//h6)[1])", smart_strings=False)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_FROM_ROOT = re.compile(r"/|[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_TEMPLATE = re.compile(r"/(?:static|assets|public|templates?|themes?|skins?)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link as it stands on a page."""

    element: etree._Element
    addresses: tuple[str, ...]
    """What its `href` may mean, without fragment, the likeliest first; one where that is plain."""

    @property
    def text(self) -> str:
        """The words a reader sees, in one line."""
        return " ".join("".join(self.element.itertext()).split())

    @property
    def title(self) -> str | None:
        """The headline it carries: a heading inside it, its words, or its `title`."""
        heading = " ".join(str(_HEADING(self.element)).split())
        return heading or self.text or " ".join(self.element.get("title", "").split()) or None


def anchors(root: etree._Element, url: str) -> Iterator[Anchor]:
    """Yield the links of the page at `url` that lead to a web address.

    `<base href>` says what a relative address stands on. Some newspapers name their template's folder
    there (baocantho: `/static/templates/version1/homepage/`), where no article can be. So an address
    without a leading slash may also stand on the page's own address or on the root, and stands there
    rather than in a template's folder.
    """
    meanings: dict[str, tuple[str, ...]] = {}
    base = joined(url, str(_BASE(root)).strip()) or url
    for element in _ANCHORS(root):
        href = element.get("href", "").strip()
        if href not in meanings:
            meanings[href] = _meanings(href, url, base)
        if meanings[href]:
            yield Anchor(element, meanings[href])


def _meanings(href: str, url: str, base: str) -> tuple[str, ...]:
    if not href or href.startswith("#"):
        return ()
    if base == url or _FROM_ROOT.match(href):
        places = [base]
    else:
        places = [base, url, urljoin(url, "/")]
        places.sort(key=lambda place: bool(_TEMPLATE.search(place)))
    return tuple(address for address in (joined(place, href) for place in places) if address)


def joined(place: str, href: str) -> str | None:
    """Return what `href` means at an address, without fragment; None where that is no web address."""
    try:
        address = href if _WEB.match(href) else urljoin(place, href)
        address = address.partition("#")[0]
        canonical(address)
    except ValueError:
        return None
    return address


def bare_host(url: str) -> str:
    """Return the host of an address in lower case without `www.`, empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
