"""Who wrote a story and where it was taken from, as printed around it on a page without a layout."""

import re

from crawler.reading.blocks import Block
from crawler.reading.boxes import heads_a_list
from crawler.reading.column import Column, first_paragraph, named_around
from crawler.reading.finder import is_within
from crawler.reading.signatures import SOURCE, is_signature
from crawler.reading.stamps import is_stamp, without_stamp

AUTHOR_NAMES = re.compile(
    r"author|byline|tac-?gia|(?:^|[\s_-])(?:writer|reporter|pseudonym|but-?danh|signature|nguoi-?viet)", re.IGNORECASE
)
SOURCE_NAMES = re.compile(r"(?:^|[\s_-])(?:p?source|nguon(?:-?tin)?)(?:$|[\s_-])", re.IGNORECASE)
BELOW = 14
"""Blocks below the story among which its signature may stand."""
LONGEST_BYLINE = 120


def bylines_around(column: Column) -> tuple[list[str], list[str]]:
    """The lines of authors and of sources that stand outside the story: above it, and below it."""
    blocks, region = column.blocks, column.region
    above = [line for block in blocks[column.top : first_paragraph(column)] if (line := byline(block)) is not None]
    if column.headline is not None:
        above += [
            line
            for block in blocks[max(0, column.headline - 4) : column.headline]
            if (line := byline(block)) is not None
        ]
    below: list[str] = []
    for number, block in enumerate(blocks[region.end : region.end + BELOW]):
        if block.picture is None and heads_a_list(block.text):
            break
        line = byline(block)
        if line is None and number < 2 and not block.boxed and block.picture is None and is_signature(block.text):
            line = block.text
        if line is not None:
            below.append(line)
    return above, below


def byline(block: Block) -> str | None:
    """The names in a block that is named for an author or a source, or that stand in front of a stamp."""
    if block.picture is not None or len(block.text) > LONGEST_BYLINE:
        return None
    text = block.text
    if is_stamp(block):
        text = without_stamp(text)
        return text if text and is_signature(text) and not block.mostly_linked else None
    author, source = named_around(block, AUTHOR_NAMES, 3), named_around(block, SOURCE_NAMES, 2)
    if author is not None and (source is None or is_within(author, source)) and is_signature(text):
        return text
    if source is not None and len(text) <= 60 and not block.mostly_linked:
        return text if SOURCE.match(text) else f"Nguồn: {text}"
    return None
