"""The page after a list page, as the page itself links to it."""

import re
from collections.abc import Iterable, Iterator, Sequence
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


def next_page(root: etree._Element, url: str, found: Sequence[Anchor]) -> str | None:
    """Return the address of the page after the list page at `url`, None where the page links to none.

    Asked in this order: `rel=next`; a link to the same list with the next number in its text or in
    its address; one to the same list that says `next`; one to another list whose text and address both
    are the next number; a numbered link, or one that says `next`, to an address that differs from this
    one in a single number. Some papers count pages from 0 in addresses and from 1 on the page, and
    some count articles.
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
    return next((link.address for link in chain(*choices)), None) or _next_step(found, url, host)


def _numbered(found: Iterable[Anchor], host: str) -> Iterator[_NumberedLink]:
    for anchor in found:
        for address in anchor.addresses:
            listed, number = _list_and_number(address)
            if number is not None and bare_host(address) == host:
                yield _NumberedLink(anchor, address, listed, number)


def _list_and_number(url: str) -> tuple[str, int | None]:
    """Return which list an address is of, which is the address less number and ending, and the number."""
    target = _target(url)
    number = None
    if found := _NUMBER.search(target):
        number = int(found["asked"] or found["counted"])
        kept = found["query"][0] if found["query"] else ""
        target = (target[: found.start()] + kept + target[found.end() :]).replace("?&", "?")
    return _ENDING.sub("", _ENDING.sub("", target)).casefold(), number


def _next_step(found: Iterable[Anchor], url: str, host: str) -> str | None:
    """Return the nearest address after a list page's own among the links that are numbers or say `next`."""
    own = _target(url)
    steps: list[tuple[int, str]] = []
    for anchor in found:
        text = anchor.text
        if not (_PAGE.fullmatch(text) or _says_next(anchor)):
            continue
        for address in anchor.addresses:
            step = _step(own, _target(address)) if bare_host(address) == host else None
            # From a first page, whose address bears no number, the way leads to page 2.
            if step and step[1] > step[0] and (step[0] or not text.isdigit() or text == "2"):
                steps.append((step[1], address))
    return min(steps, default=(0, None))[1]


def _step(own: str, other: str) -> tuple[int, int] | None:
    """Return the numbers in which two addresses differ, 0 where the first has none; None where more is different.

    A calendar's addresses differ in a number too: where a year stands, there is no list of pages.
    """
    if _YEAR.search(own) or _YEAR.search(other):
        return None
    one, two = _DIGITS.split(own), _DIGITS.split(other)
    differing = [place for place, (mine, its) in enumerate(zip(one, two, strict=False)) if mine != its]
    if len(one) == len(two) and len(differing) == 1 and differing[0] % 2:
        return int(one[differing[0]]), int(two[differing[0]])
    for stem in (own, _ENDING.sub("", own)):
        if other.startswith(stem) and (added := _ADDED.fullmatch(other[len(stem) :])):
            return 0, int(added["number"])
    return None


_PAGE = re.compile(r"\d{1,4}")
_DIGITS = re.compile(r"(\d+)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ADDED = re.compile(r"[-_/.?&]?(?:\w{1,12}[=/_-])?(?P<number>\d{1,5})(?:\.\w{2,5}|/)?", re.IGNORECASE)


def _target(url: str) -> str:
    """Return an address from its path on."""
    return "/" + url.partition("://")[2].partition("/")[2]


def _says_next(anchor: Anchor) -> bool:
    """Whether a link says `next` in words, or in the name of an icon where it has no words."""
    element = anchor.element
    words = (anchor.text, element.get("title", ""), element.get("aria-label", ""))
    if any(_NEXT.fullmatch(word.strip()) for word in words) or "next" in element.get("class", ""):
        return True
    if anchor.text:
        return False
    parent = element.getparent()
    return any(
        _NEXT_NAME.search(each.get("class") or "") or _NEXT.fullmatch((each.get("alt") or "").strip())
        for each in (*element.iterdescendants(etree.Element), *(() if parent is None else (parent,)))
    )


_NEXT_NAME = re.compile(
    r"(?:^|[\s_-])(?:next|(?:chevron|angle|arrow|caret)s?-(?:double-)?right)(?:$|[\s_-])", re.IGNORECASE
)
"""How the icons of the way forward are called in the sets that newspapers use."""
