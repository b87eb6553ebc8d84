"""A page read without a layout, field by field."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from crawler.items import Layer, NotArticle, RawArticle
from crawler.language.text import same_words, words
from crawler.language.vietnamese import looks_vietnamese
from crawler.reading.blocks import Block, Place
from crawler.reading.bylines import BELOW, LONGEST_BYLINE, above_story, bylines_around, bylines_in
from crawler.reading.captions import is_named_caption, says_caption
from crawler.reading.column import ABOVE, Column, column_of, printed_stamps
from crawler.reading.finder import SENTENCE, Region, find_region, teasers_marked
from crawler.reading.findings import Findings, captions_of
from crawler.reading.headline import headline_of
from crawler.reading.kinds import Evidence, kind_of
from crawler.reading.labels import section_of, tags_of
from crawler.reading.leads import SHORTEST_LEAD, lead_blocks
from crawler.reading.page import Page
from crawler.reading.second_reader import paragraphs_of
from crawler.reading.signatures import is_signature, names_people, without_own_name
from crawler.reading.story import Story, tell
from crawler.reading.structured import ARTICLE_TYPES, Head, Statement, head_of, microdata_of, statement_of
from crawler.reading.times import stated_times, times_of
from crawler.reading.walk import blocks_of

VIETNAMESE = "vi"
LANGUAGE = re.compile(r"[a-z]{2,3}$")
FEWEST_IN_COPY = 7
"""Words in common from which on a line is a copy of the lead; newspapers open both with the same date and office."""
NEAR = 30
"""Blocks above the story among which its headline stands."""


def read_generic(page: Page, *, newspaper: str) -> RawArticle | NotArticle:
    """The article on a page, or what the page is instead."""
    root = page.root
    head, statement = head_of(root), statement_of(root)
    head = replace(head, metas={**microdata_of(root), **head.metas})
    blocks = teasers_marked(blocks_of(root, with_boxes=True))
    region = find_region(blocks)
    column, title, layer = column_around(root, blocks, region, head, statement)
    language = language_of(root, blocks, region)
    if column is not None and region is not None and language == VIETNAMESE:
        lead = lead_blocks(column, head.first("og:description", "description") or statement.description)
        story = story_in(column, title, lead)
    else:
        lead = []
        story = Story(body=paragraphs_of(root))
    stated = [stamp for stamp, _ in stated_times(head, statement)]
    printed = printed_stamps(column, stated) if column is not None else []
    times = times_of(head, statement, printed=printed, layer=Layer.GENERIC)
    evidence = Evidence(
        url=page.url,
        title=title or "",
        text=" ".join((story.lead or "", *story.body)).strip(),
        root=root,
        blocks=blocks,
        region=region,
        headline_printed=region is not None and column is not None and column.headline is not None,
        states_article=bool(statement.kinds & ARTICLE_TYPES),
        dated=times.published is not None or times.updated is not None,
        vietnamese=language == VIETNAMESE,
    )
    if kind := kind_of(evidence):
        return NotArticle(kind=kind)
    found = Findings(page, newspaper)
    found.add("title", title, layer)
    found.add("lead", story.lead, Layer.GENERIC)
    found.add("body", tuple(story.body), Layer.GENERIC)
    found.add("captions", captions_of(page, story.captions), Layer.GENERIC)
    found.add("bylines", *bylines_of(column, story, lead, head, statement))
    found.add("section", *section_of(root, head, statement))
    found.add("tags", *tags_of(root, head, story))
    return found.article(head, times, language=language)


def column_around(
    root: etree._Element, blocks: list[Block], region: Region | None, head: Head, statement: Statement
) -> tuple[Column | None, str | None, Layer]:
    """The story's column, the headline, and the layer that gave that."""
    near = blocks[max(0, region.start - NEAR) : region.start + NEAR] if region is not None else ()
    title, layer = headline_of(root, head, statement.headline, near) or (None, Layer.GENERIC)
    if region is None:
        region = below_headline(root, blocks, title)
    return (column_of(blocks, region, title) if region is not None else None), title, layer


def below_headline(root: etree._Element, blocks: Sequence[Block], title: str | None) -> Region | None:
    """The lines below the headline of a page without paragraphs, where its stamp stands: poems, pictures, films."""
    for number, block in enumerate(blocks):
        if title is not None and block.picture is None and same_words(block.text, title):
            return Region(root, number + 1, min(number + 1 + ABOVE, len(blocks)), 0)
    return None


def story_in(column: Column, title: str | None, lead: list[Block]) -> Story:
    """The story of a column, under its lead. What is printed of its authors above it is no part of it."""
    blocks, region = column.blocks, column.region
    taken = {id(block) for block in lead}
    taken |= {id(block) for block in above_story(column, lead) if bylines_in(block) or is_furniture(block)}
    above = pictures_above(blocks[column.top : region.start])
    inside = [
        block
        for block in blocks[max(region.start, column.top) : region.end]
        if not block.boxed and id(block) not in taken
    ]
    if lead:
        inside = without_copies(inside, lead)
    return tell([*(b for b in above if not b.boxed), *inside], title=title, lead=" ".join(b.text for b in lead) or None)


def is_furniture(block: Block) -> bool:
    """Whether a line above a story is a label (`Kinh tế`, `2 giờ trước`): short, in plain type and no sentence."""
    marked = block.heading or block.mostly_bold or block.mostly_italic or block.align or block.picture
    if marked or block.place is not Place.TEXT or is_named_caption(block) or says_caption(block):
        return False
    return len(block.text) < SHORTEST_LEAD and SENTENCE.isdisjoint(block.text)


def pictures_above(blocks: Sequence[Block]) -> list[Block]:
    """The pictures among the blocks above a story, and the lines that are captions of theirs."""
    kept: list[Block] = []
    picture: Block | None = None
    for block in blocks:
        if block.picture is not None:
            picture = block
            kept.append(block)
        elif block.place is not Place.TEXT or (
            picture is not None and (is_named_caption(block) or says_caption(block))
        ):
            kept.append(block)
        else:
            picture = None
    return kept


def without_copies(blocks: list[Block], lead: list[Block]) -> list[Block]:
    """The blocks of a story without those at its start that print its lead again, cut off or not."""
    told = words(" ".join(block.text for block in lead))
    return [b for number, b in enumerate(blocks) if number > 4 or b.picture is not None or not is_copy(b, told)]


def is_copy(block: Block, told: list[str]) -> bool:
    """Whether a line prints a text again: all of it and more, or its start, cut off within a word."""
    own = words(block.text)
    shared = min(len(own), len(told)) - 1
    return shared >= FEWEST_IN_COPY and own[:shared] == told[:shared]


def language_of(root: etree._Element, blocks: list[Block], region: Region | None) -> str:
    """The language of the story: Vietnamese by its letters, else what the page declares."""
    inside = blocks[region.start : region.end] if region is not None else blocks
    if looks_vietnamese(" ".join(block.text for block in inside if not block.mostly_linked)):
        return VIETNAMESE
    declared = (root.get("lang") or "").split("-")[0].lower()
    return declared if LANGUAGE.match(declared) and declared != VIETNAMESE else "en"


def bylines_of(
    column: Column | None, story: Story, lead: list[Block], head: Head, statement: Statement
) -> tuple[tuple[str, ...], Layer]:
    """The lines that say who wrote the article: those below the story, above it, or in the page's data."""
    if column is None:
        return (), Layer.META
    above, below = bylines_around(column, lead)
    below = [*story.bylines, *below]
    own = head.first("og:site_name") or ""
    lines = [without_own_name(line, own) for line in merged(below, above)]
    return (tuple(lines), Layer.GENERIC) if lines else stated_authors(column, head, statement)


def stated_authors(column: Column, head: Head, statement: Statement) -> tuple[tuple[str, ...], Layer]:
    """The authors in the page's data whose names are also printed near the story: data often names the newspaper."""
    metas = (head.metas.get(name) for name in ("dable:author", "article:author", "author"))
    in_metas = [name.strip() for value in metas if value for name in value.split(";")]
    near = column.blocks[max(0, column.top - ABOVE) : column.region.end + BELOW]
    printed = [block.text.casefold() for block in near if block.picture is None and len(block.text) <= LONGEST_BYLINE]
    for names, layer in ((statement.authors, Layer.JSONLD), (in_metas, Layer.META)):
        told = [name for name in names if is_signature(name) and any(name.casefold() in text for text in printed)]
        if told:
            return tuple(told), layer
    return (), Layer.META


def merged(below: list[str], above: list[str]) -> list[str]:
    """The lines below the story; and those above it where none below names an author."""
    if not above or any(names_people(line) for line in below):
        return below
    return [*above, *below]
