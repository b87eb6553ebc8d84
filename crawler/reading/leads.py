"""The lead (sapo) of a story on a page without a layout."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from lxml import etree

from crawler.language.text import words
from crawler.reading.blocks import Block, Place
from crawler.reading.column import Column, named_around
from crawler.reading.finder import SENTENCE
from crawler.reading.stamps import is_stamp

LEAD_NAMES = re.compile(
    r"sapo|init_content|(?:^|[\s_-])(?:lead|chapp?eau|summary|intro|description|desc?|tom[_-]?tat|trich[_-]?dan|mo[_-]?ta|phead|short"
    r"|excerpt|standfirst)",
    re.IGNORECASE,
)
"""Names of a lead's element, in English, French and Vietnamese."""
SHORTEST_LEAD = 40


def lead_blocks(column: Column, description: str | None) -> list[Block]:
    """The blocks of the lead: those in an element named for it, else the text between headline and story.

    Where a page prints a lead twice, one is a cut-off copy: the one that ends in dots, else the longer, which
    runs over into the body (baotayninh). Without such an element, `description` tells which text is the lead.
    """
    candidates = list(lead_candidates(column))
    named = [(element, block) for block in candidates if (element := lead_element(block)) is not None]
    groups = [[block for _, block in group] for _, group in groupby(named, key=lambda pair: pair[0])]
    if groups:
        return min(groups[:2], key=cut_off) if copies(groups[:2]) else groups[0]
    between = [block for block in candidates if is_above(column, block) and not SENTENCE.isdisjoint(block.text)]
    told = words(description or "")[:8]
    first = next(
        (block for block in between if told and words(block.text)[:8] == told), between[0] if between else None
    )
    return [block for block in between if first is not None and block.element is first.element]


def lead_above(column: Column, description: str | None) -> str | None:
    """The lead that stands between the headline and the story's container, where the page's data says it is one."""
    lead = [block for block in lead_blocks(column, description) if is_above(column, block)]
    text = " ".join(block.text for block in lead)
    return text if text and words(text)[:8] == words(description or "")[:8] else None


def lead_candidates(column: Column) -> Iterator[Block]:
    """The blocks near the story's start that are long enough for a lead and nothing else."""
    start, end = column.region.start, column.region.end
    for block in column.blocks[column.top : min(max(start, column.top) + 6, end)]:
        if block.picture is not None or block.mostly_linked or is_stamp(block) or block.place is not Place.TEXT:
            continue
        if (len(block.text) >= SHORTEST_LEAD and not block.boxed) or (
            lead_element(block) is not None and len(block.text) >= 20
        ):
            yield block


def is_above(column: Column, block: Block) -> bool:
    """Whether a block stands above the story's container."""
    return any(block is other for other in column.blocks[column.top : column.region.start])


def lead_element(block: Block) -> etree._Element | None:
    """The element named for a lead around a block."""
    return named_around(block, LEAD_NAMES, 3)


def cut_off(group: Sequence[Block]) -> tuple[bool, int]:
    """What tells a copy that was cut off from the text that was not: the dots at its end, and its length."""
    return group[-1].text.endswith(("...", "…")), sum(len(block.text) for block in group)


def copies(groups: Sequence[Sequence[Block]]) -> bool:
    """Whether two groups begin with the same words."""
    if len(groups) < 2:
        return False
    one, other = (words(" ".join(block.text for block in group))[:8] for group in groups)
    return one == other
