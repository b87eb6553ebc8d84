"""A page read without a layout, field by field."""

import re
from dataclasses import replace

from lxml import etree

from crawler.items import Layer, NotArticle, RawArticle
from crawler.language.text import words
from crawler.language.vietnamese import looks_vietnamese
from crawler.reading.blocks import Block, Place
from crawler.reading.bylines import BELOW, LONGEST_BYLINE, bylines_around
from crawler.reading.column import ABOVE, Column, column_of, printed_stamps
from crawler.reading.finder import Region, find_region, teasers_marked
from crawler.reading.findings import Findings, captions_of
from crawler.reading.headline import headline_of
from crawler.reading.kinds import Evidence, kind_of
from crawler.reading.labels import section_of, tags_of
from crawler.reading.leads import lead_blocks
from crawler.reading.page import Page
from crawler.reading.second_reader import paragraphs_of
from crawler.reading.signatures import SOURCE, bare, is_signature
from crawler.reading.story import Story, tell
from crawler.reading.structured import ARTICLE_TYPES, Head, Statement, head_of, microdata_of, statement_of
from crawler.reading.times import stated_times, times_of
from crawler.reading.walk import blocks_of

VIETNAMESE = "vi"
LANGUAGE = re.compile(r"[a-z]{2,3}$")
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
    if column is not None and language == VIETNAMESE:
        story = story_in(column, title, head.first("og:description", "description") or statement.description)
    else:
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
        headline_printed=column is not None and column.headline is not None,
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
    found.add("bylines", *bylines_of(column, story, head, statement))
    found.add("section", *section_of(root, head, statement))
    found.add("tags", *tags_of(root, head, story))
    return found.article(head, times, language=language)


def column_around(
    root: etree._Element, blocks: list[Block], region: Region | None, head: Head, statement: Statement
) -> tuple[Column | None, str | None, Layer]:
    """The story's column, the headline, and the layer that gave that."""
    near = blocks[max(0, region.start - NEAR) : region.start + NEAR] if region is not None else ()
    title, layer = headline_of(root, head, statement.headline, near) or (None, Layer.GENERIC)
    return (column_of(blocks, region, title) if region is not None else None), title, layer


def story_in(column: Column, title: str | None, description: str | None) -> Story:
    """The story of a column."""
    blocks, region = column.blocks, column.region
    lead = lead_blocks(column, description)
    taken = {id(block) for block in lead}
    above = [
        block
        for block in blocks[column.top : region.start]
        if block.picture is not None or block.place is not Place.TEXT
    ]
    inside = [
        block
        for block in blocks[max(region.start, column.top) : region.end]
        if not block.boxed and id(block) not in taken
    ]
    if lead:
        inside = without_copies(inside, lead)
    return tell([*(b for b in above if not b.boxed), *inside], title=title, lead=" ".join(b.text for b in lead) or None)


def without_copies(blocks: list[Block], lead: list[Block]) -> list[Block]:
    """The blocks of a story without those at its start that print its lead again, cut off or not."""
    opening = words(lead[0].text)[:8]
    return [b for number, b in enumerate(blocks) if number > 4 or b.picture is not None or words(b.text)[:8] != opening]


def language_of(root: etree._Element, blocks: list[Block], region: Region | None) -> str:
    """The language of the story: Vietnamese by its letters, else what the page declares."""
    inside = blocks[region.start : region.end] if region is not None else blocks
    if looks_vietnamese(" ".join(block.text for block in inside if not block.mostly_linked)):
        return VIETNAMESE
    declared = (root.get("lang") or "").split("-")[0].lower()
    return declared if LANGUAGE.match(declared) and declared != VIETNAMESE else "en"


def bylines_of(column: Column | None, story: Story, head: Head, statement: Statement) -> tuple[tuple[str, ...], Layer]:
    """The lines that say who wrote the article: those below the story, above it, or in the page's data."""
    if column is None:
        return (), Layer.META
    above, below = bylines_around(column)
    below = [*story.bylines, *below]
    lines = merged(below, above)
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
    if not above or any(SOURCE.match(bare(line)) is None for line in below):
        return below
    return [*above, *below]
