"""The page after a list page, as the page itself links to it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from lxml import etree

from crawler.discovery.anchors import Anchor, bare_host, joined

_NUMBER = re.compile(
    r"(?P<query>[?&](?:p|pg|page|paged|trang|vpage|page_?(?:index|no|num(?:ber)?)|currentpage)=)(?P<asked>\d{1,5})(?=&|$)"
    r"|(?:/|(?<=[^/])-)(?:page|trang|tp|pg|p)[-_/]?(?P<counted>\d{1,5})(?=\.\w+$|\.\w+\?|[/?]|$)",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?:/?index\.\w+|\.[a-z]{2,5}|/)(?=\?|$)|[?&]$", re.IGNORECASE)
_NEXT = re.compile(
    r"(?:trang|bài|tin)?\s*(?:sau|kế|tiếp(?:\s+theo)?)|xem\s+(?:thêm|tiếp)|cũ\s+hơn|next(?:\s+page)?|older|[›»>❯→]{1,2}",
    re.IGNORECASE,
)
_REL_NEXT = etree.XPath(
    "string((//link|//a)[@href][contains(concat(' ', normalize-space(@rel), ' '), ' next ')][1]/@href)",
    smart_strings=False,
)


@dataclass(frozen=True, slots=True)
class _NumberedLink:
    anchor: Anchor
    address: str
    list: str
    """The address less the page's number, which all pages of a list share."""
    number: int


def next_page(root: etree._Element, url: str, found: Iterable[Anchor]) -> str | None:
    """Return the address of the page after the list page at `url`, None where the page links to none.

    Asked in this order: `rel=next`; a link to the same list with the next number in its text or in
    its address; one to the same list that says `next`; one to another list whose text and address both
    are the next number. Some papers count pages from 0 in addresses and from 1 on the page.
    """
    host = bare_host(url)
    declared = joined(url, str(_REL_NEXT(root)).strip())
    if declared and declared != url and bare_host(declared) == host:
        return declared
    own_list, own_number = _list_and_number(url)
    following = 2 if own_number is None else own_number + 1
    numbered = tuple(_numbered(found, host))
    own = [link for link in numbered if link.list == own_list]
    choices = (
        (link for link in own if own_number is None and link.anchor.text == "2"),
        (link for link in own if link.number == following),
        (link for link in own if link.number > following and _says_next(link.anchor)),
        (link for link in numbered if link.number == following and link.anchor.text == str(following)),
    )
    return next((link.address for link in chain(*choices)), None)


def _numbered(found: Iterable[Anchor], host: str) -> Iterator[_NumberedLink]:
    for anchor in found:
        for address in anchor.addresses:
            listed, number = _list_and_number(address)
            if number is not None and bare_host(address) == host:
                yield _NumberedLink(anchor, address, listed, number)


def _list_and_number(url: str) -> tuple[str, int | None]:
    """Return which list an address is of, which is the address less number and ending, and the number."""
    target = "/" + url.partition("://")[2].partition("/")[2]
    number = None
    if found := _NUMBER.search(target):
        number = int(found["asked"] or found["counted"])
        kept = found["query"][0] if found["query"] else ""
        target = (target[: found.start()] + kept + target[found.end() :]).replace("?&", "?")
    return _ENDING.sub("", _ENDING.sub("", target)).casefold(), number


def _says_next(anchor: Anchor) -> bool:
    words = (anchor.text, anchor.element.get("title", ""), anchor.element.get("aria-label", ""))
    return any(_NEXT.fullmatch(word.strip()) for word in words) or "next" in anchor.element.get("class", "")
