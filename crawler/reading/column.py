"""A story in its column: under which headline it stands, and which printed time is its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from crawler.items import Precision, Stamp
from crawler.language.text import same_words
from crawler.reading.blocks import Block
from crawler.reading.dates import parse_stamps
from crawler.reading.finder import Region, worth
from crawler.reading.stamps import is_stamp

CLOCK_NAMES = re.compile(r"clock|now|today|current|title-time|header-?date|dong-?ho", re.IGNORECASE)
"""Names of the header's clock, which shows the present moment (baotayninh `.title-time`)."""
ABOVE = 8
"""Blocks above the headline among which its stamp may stand (baocantho)."""

AT_END = 3
"""Lines at the story's end among which its stamp may stand."""


@dataclass(frozen=True, slots=True)
class Column:
    """A page's blocks, with the places of the headline and the story among them."""

    blocks: Sequence[Block]
    headlines: tuple[int, ...]
    """The blocks that print the headline, the one nearest to the story first."""
    region: Region

    @property
    def headline(self) -> int | None:
        """The headline nearest to the story."""
        return self.headlines[0] if self.headlines else None

    @property
    def top(self) -> int:
        """The first block below the headline."""
        return self.headline + 1 if self.headline is not None else self.region.start


def column_of(blocks: Sequence[Block], region: Region, title: str | None) -> Column:
    """The column with its headlines: the last one above the story, or at its start, is the nearest."""
    found = [
        number
        for number, block in enumerate(blocks[: region.start + 12])
        if title and block.picture is None and same_words(block.text, title)
    ]
    return Column(blocks, tuple(sorted(found, key=lambda n: (not blocks[n].boxed, n), reverse=True)), region)


def printed_stamps(column: Column, stated: Sequence[Stamp]) -> list[Stamp]:
    """The times printed around the headline, the nearest first: below it, above it, then at the story's end.

    Header clocks stand further up and other stories' times further down; where the page's own data names
    another day, only a time below the headline counts. After an update, one more time is looked for below.
    """
    found: list[Stamp] = []
    for number, below in stamp_places(column):
        block = column.blocks[number]
        if not is_stamp(block) or CLOCK_NAMES.search(block.element.get("class") or block.element.get("id") or ""):
            continue
        stamps = parse_stamps(block.text)
        if not below and (found or block.linked or any(contradicted(stamp, stated) for stamp in stamps)):
            continue
        found += stamps
        if any(not stamp.says_updated and stamp.precision is not Precision.DAY for stamp in stamps):
            break
    return found


def stamp_places(column: Column) -> Iterator[tuple[int, bool]]:
    """The blocks among which the story's stamp may stand, and whether they are below a headline."""
    region = column.region
    for top in [number + 1 for number in column.headlines] or [region.start]:
        yield from ((number, True) for number in range(top, min(top + ABOVE, max(region.start, region.end))))
        yield from ((number, False) for number in range(top - 2, max(-1, top - 2 - ABOVE), -1))
    yield from (
        (number, False)
        for number in range(max(region.start, region.end - AT_END), min(region.end + 6, len(column.blocks)))
    )


def contradicted(stamp: Stamp, stated: Sequence[Stamp]) -> bool:
    """Whether the page's data names times of publication, and none on the day of a stamp or beside it."""
    return bool(stated) and all(abs((stamp.at - other.at).total_seconds()) > 2 * 86_400 for other in stated)


def first_paragraph(column: Column, lead: Sequence[Block] = ()) -> int:
    """The first block below the headline that is a paragraph of the story, and none of its lead."""
    told = {id(block) for block in lead}
    places = range(max(column.region.start, column.top), column.region.end)
    return next(
        (number for number in places if worth(column.blocks[number]) > 0 and id(column.blocks[number]) not in told),
        column.region.start,
    )


def named_around(block: Block, names: re.Pattern[str], levels: int) -> etree._Element | None:
    """The innermost of a block's elements whose class or ID matches."""
    element: etree._Element | None = block.element
    for _ in range(levels):
        if element is None or element.tag in ("body", "html"):
            return None
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if names.search(name):
            return element
        element = element.getparent()
    return None
