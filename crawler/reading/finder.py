"""Where on a page without a layout the story stands.

Each line counts for or against the elements around it: paragraphs for, links, short lines and boxes against.
The element with the best balance is the story's container: one too large takes in menus and teasers, one too
small leaves paragraphs out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from lxml import etree

from crawler.reading.blocks import Block, Place

SENTENCE = frozenset(".,;:?!…”")
PARAGRAPH = 60
"""Characters from which on a line with punctuation is a paragraph."""
SHORT_LINE_COST = 0.5
BOX_COST = 0.5
LINK_COST = 1.0
CAPTION_WORTH = 0.3
"""Photo stories have no text but their captions."""
LEAST_TEXT = 120
HEADLINE = 25


@dataclass(frozen=True, slots=True)
class Region:
    """The container of a story, and which of the page's blocks stand in it."""

    container: etree._Element
    start: int
    end: int
    """One past the last block."""
    text: int
    """Characters of its paragraphs."""


def find_region(blocks: Sequence[Block]) -> Region | None:
    """The story's container, or none where the page has no paragraphs to speak of."""
    balance = balances(blocks)
    if not balance:
        return None
    best = max(balance.values())
    container = with_siblings(max((element for element, value in balance.items() if value == best), key=depth), blocks)
    inside = [number for number, block in enumerate(blocks) if is_within(block.element, container)]
    text = sum(len(blocks[number].text) for number in inside if worth(blocks[number]) > 0)
    return Region(container, inside[0], inside[-1] + 1, text) if text >= LEAST_TEXT else None


def with_siblings(container: etree._Element, blocks: Sequence[Block]) -> etree._Element:
    """The container, or what is around it where it is a lone paragraph among others.

    A short story around a long box of links has a worse balance than its longest paragraph alone.
    """
    paragraphs = [block for block in blocks if worth(block) > 0]
    while sum(is_within(block.element, container) for block in paragraphs) == 1:
        parent = container.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        inside = [block for block in blocks if is_within(block.element, parent)]
        if 2 * sum(max(0.0, worth(block)) for block in inside) < sum(abs(worth(block)) for block in inside):
            break
        container = parent
    return container


def balances(blocks: Sequence[Block]) -> dict[etree._Element, float]:
    """For each element around a line, the worth of all lines in it."""
    own: dict[etree._Element, float] = {}
    for block in blocks:
        value = worth(block)
        if value:
            own[block.element] = own.get(block.element, 0.0) + value
    total: dict[etree._Element, float] = {}
    for element, value in own.items():
        around: etree._Element | None = element
        while around is not None:
            total[around] = total.get(around, 0.0) + value
            around = around.getparent()
    return total


def worth(block: Block) -> float:
    """What a line says for its being part of a story, in characters."""
    length = len(block.text)
    if block.picture is not None:
        return 0.0
    if block.boxed:
        return -length * BOX_COST
    if block.linked * 2 > length:
        return -length * LINK_COST
    if block.place is not Place.TEXT:
        return length * CAPTION_WORTH if length >= PARAGRAPH else 0.0
    if block.heading:
        return 0.0
    if length >= PARAGRAPH and not SENTENCE.isdisjoint(block.text):
        return float(min(length, 1_000) - block.linked)
    return -length * SHORT_LINE_COST


def is_within(element: etree._Element, container: etree._Element) -> bool:
    """Whether an element is a container or stands in it."""
    around: etree._Element | None = element
    while around is not None:
        if around is container:
            return True
        around = around.getparent()
    return False


def depth(element: etree._Element) -> int:
    """How many elements are around an element."""
    return sum(1 for _ in element.iterancestors())


def teasers_marked(blocks: list[Block]) -> list[Block]:
    """The blocks, with the summaries under other stories' linked headlines marked as boxed.

    Such a summary is the only paragraph of an item that begins with a linked headline.
    """
    for number, block in enumerate(blocks):
        if block.heading or len(block.text) < PARAGRAPH or worth(block) <= 0:
            continue
        above = [other for other in blocks[max(0, number - 2) : number] if is_linked_headline(other)]
        item = common(above[-1].element, block.element) if above else None
        if item is None or item.tag in ("body", "html"):
            continue
        if not any(worth(other) > 0 for other in neighbours(blocks, number, item)):
            block.boxed = True
    return blocks


def neighbours(blocks: Sequence[Block], number: int, item: etree._Element) -> Iterator[Block]:
    """The other blocks of the item in which a block stands, the nearest above it first, then those below."""
    for places in (range(number - 1, -1, -1), range(number + 1, len(blocks))):
        yield from takewhile(lambda block: is_within(block.element, item), (blocks[place] for place in places))


def is_linked_headline(block: Block) -> bool:
    """Whether a line is a link that is long enough for a headline."""
    return block.picture is None and block.mostly_linked and len(block.text) >= HEADLINE


def common(one: etree._Element, other: etree._Element) -> etree._Element | None:
    """The innermost element around both."""
    around: etree._Element | None = one
    while around is not None and not is_within(other, around):
        around = around.getparent()
    return around
