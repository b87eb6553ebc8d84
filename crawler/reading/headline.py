"""The headline of a page without a layout for it.

The printed headline is looked for by what the page calls itself (`og:title`, `title`): the first `h1` may be
the breadcrumb (baocantho) or the logo (nld), some pages have none (baodautu), and some newspapers call all
their pages by the newspaper's name.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from crawler.items import Layer
from crawler.language.text import words
from crawler.reading.blocks import Block
from crawler.reading.printed import printed
from crawler.reading.site_names import is_site_name
from crawler.reading.structured import Head

LIKE_ENOUGH = 0.6
NEARLY_THE_SAME = 0.75
LONGEST = 400
SHORTEST = 15
LOWER_RANKS = ("h2", "h3", "h4")
TITLE_NAMES = re.compile(r"title|headline|tieu-?de|heading", re.IGNORECASE)


def headline_of(
    root: etree._Element, head: Head, stated: str | None = None, near: Sequence[Block] = ()
) -> tuple[str, Layer] | None:
    """The headline and the layer that gave it: the heading most like the page's own name.

    Without one, a line `near` the story that is like the name, then a heading or an element named for a
    title there, and at last the name itself.
    """
    stated_names = (head.first("og:title", "twitter:title"), head.title, stated)
    names = [name for name in stated_names if name and not is_site_name(name)]
    lines = [
        block for block in near if block.picture is None and len(block.text) <= LONGEST and not block.mostly_linked
    ]
    found = (
        most_like(headings(root, "h1"), names, LIKE_ENOUGH)
        or most_like(headings(root, *LOWER_RANKS), names, NEARLY_THE_SAME)
        or most_like((block.text for block in lines), names, NEARLY_THE_SAME)
        or most_like(headings(root, *LOWER_RANKS), names, LIKE_ENOUGH)
        or next((block.text for block in lines if is_title(block, "h1")), None)
        or next((block.text for block in reversed(lines) if is_title(block, "h2") or is_title(block, None)), None)
    )
    if found is not None:
        return found, Layer.GENERIC
    if names:
        return names[0], Layer.META
    first = next((text for text in headings(root, "h1", "h2") if len(text) >= SHORTEST), None)
    return (first, Layer.GENERIC) if first else None


def is_title(block: Block, tag: str | None) -> bool:
    """Whether a line is a heading of a rank, or stands in an element named for a title."""
    if block.boxed or len(block.text) < SHORTEST:
        return False
    return block.element.tag == tag if tag else TITLE_NAMES.search(block.element.get("class") or "") is not None


def headings(root: etree._Element, *tags: str) -> Iterator[str]:
    """The texts of a page's headings of these ranks."""
    for element in root.iter(*tags):
        text = printed(element)
        if text and len(text) <= LONGEST:
            yield text


def most_like(texts: Iterable[str], names: Iterable[str], least: float) -> str | None:
    """The text that shares most words with one of the names, if it shares more than the least."""
    counted = [Counter(words(name)) for name in names]
    best: float = least
    found: str | None = None
    for text in texts:
        own = Counter(words(text))
        likeness = max((alike(own, other) for other in counted), default=0.0)
        if likeness > best:
            best, found = likeness, text
    return found


def alike(one: Counter[str], other: Counter[str]) -> float:
    """Twice the words in common over all words of both."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
