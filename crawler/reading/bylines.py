"""Who wrote a story and where it was taken from, as printed around it on a page without a layout."""

import re
from collections.abc import Sequence

from crawler.reading.blocks import Block, Place
from crawler.reading.boxes import heads_a_list
from crawler.reading.column import Column, first_paragraph, named_around
from crawler.reading.finder import is_within
from crawler.reading.signatures import SOURCE_NAMES, as_source, is_signature
from crawler.reading.stamps import is_stamp, without_stamp

AUTHOR_NAMES = re.compile(
    r"author|byline|tac[_-]?gia|(?:^|[\s_-])(?:writer|reporter|pseudonym|but[_-]?danh|signature|nguoi[_-]?viet)",
    re.IGNORECASE,
)
BELOW = 14
"""Blocks below the story among which its signature may stand."""
LONGEST_BYLINE = 120
BEFORE_SOURCE = re.compile(r"[\s,;|–—-]+(?=(?:Theo|Nguồn)\s*:?\s)")
"""Between the author and the source in one line: `Linh Chi, Theo Lao động` (kenh14)."""


def bylines_around(column: Column, lead: Sequence[Block] = ()) -> tuple[list[str], list[str]]:
    """The lines of authors and of sources that stand outside the story: above it, and below it."""
    blocks, region = column.blocks, column.region
    above = [line for block in above_story(column, lead) for line in bylines_in(block)]
    if column.headline is not None:
        above += [line for block in blocks[max(0, column.headline - 4) : column.headline] for line in bylines_in(block)]
    below: list[str] = []
    for number, block in enumerate(blocks[region.end : region.end + BELOW]):
        if block.picture is None and heads_a_list(block.text):
            break
        lines = bylines_in(block)
        if (
            not lines
            and number < 2
            and not (block.boxed or block.heading or block.picture)
            and is_signature(block.text)
        ):
            lines = [block.text]
        below += lines
    return above, below


def above_story(column: Column, lead: Sequence[Block]) -> Sequence[Block]:
    """The blocks between the headline and the first paragraph that is not the lead's."""
    return column.blocks[column.top : first_paragraph(column, lead)]


def bylines_in(block: Block) -> list[str]:
    """The names in a block that is named for an author or a source, or that stand in front of a stamp."""
    if block.picture is not None or block.place is not Place.TEXT or len(block.text) > LONGEST_BYLINE:
        return []
    text = block.text
    if is_stamp(block):
        parts = BEFORE_SOURCE.split(without_stamp(text))
        named = bool(parts[0]) and all(is_signature(part) for part in parts) and not block.mostly_linked
        return parts if named else []
    author, source = named_around(block, AUTHOR_NAMES, 3), named_around(block, SOURCE_NAMES, 2)
    if author is not None and (source is None or is_within(author, source)) and is_signature(text):
        return [text]
    if source is not None and len(text) <= 60 and not block.mostly_linked:
        return [as_source(text)]
    return []
