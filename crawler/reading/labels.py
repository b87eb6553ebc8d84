"""The section and the tags that a page prints around an article."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from crawler.items import Layer
from crawler.language.fold import fold
from crawler.reading.printed import printed
from crawler.reading.story import TAGS, Story
from crawler.reading.structured import Head, Statement

GROUPS = ("div", "ul", "ol", "nav", "p", "section", "td")
TAG_NAME = re.compile(
    r"(?:^|[\s_-])(?:tags?|keywords?|tu-khoa)(?:$|[\s_-]|\d)|(?:^|[\s_-])tags?(?=(?-i:[A-Z_-]))", re.IGNORECASE
)
HOME = frozenset(("trang chu", "home", "trang nhat", ""))
MOST_TAGS = 30


def named(root: etree._Element, *parts: str) -> Iterator[etree._Element]:
    """The groups on a page whose class or ID contains one of these words."""
    for element in root.iter(*GROUPS):
        name = f"{element.get('class')} {element.get('id')}"
        if any(part in name for part in parts):
            yield element


def section_of(root: etree._Element, head: Head, statement: Statement) -> tuple[str | None, Layer]:
    """The section: the breadcrumb's links without the front page, else what the page states."""
    for crumbs in named(root, "crumb"):
        names = [printed(link) for link in islice(crumbs.iter("a"), MOST_TAGS)]
        names = list(dict.fromkeys(name for name in names if fold(name) not in HOME and len(name) <= 60))
        if 0 < len(names) <= 4:
            return " > ".join(names), Layer.GENERIC
    section = head.first("article:section", "articlesection")
    if section and section != "News":
        return section, Layer.META
    return statement.section, Layer.JSONLD


def tag_boxes(root: etree._Element) -> Iterator[etree._Element]:
    """The groups that are named for tags."""
    for box in named(root, "tag", "keyword", "tu-khoa"):
        if TAG_NAME.search(box.get("class") or "") or TAG_NAME.search(box.get("id") or ""):
            yield box


def labelled_boxes(root: etree._Element) -> Iterator[etree._Element]:
    """The groups whose own first words are `Từ khóa:`, whatever they are named."""
    for box in root.iter(*GROUPS):
        first = box[0] if len(box) and box[0].tag in ("b", "strong", "span", "i", "em", "label") else None
        opening = (box.text or "").strip() or (printed(first) if first is not None else "")
        if TAGS.match(opening):
            yield box


def tags_of(root: etree._Element, head: Head, story: Story) -> tuple[tuple[str, ...], Layer]:
    """The tags: the links of the first tag box, else the page's keywords where the story says half of them.

    Keywords that the story does not say are the site's own.
    """
    for box in (*tag_boxes(root), *labelled_boxes(root)):
        tags = tuple(
            dict.fromkeys(tag for link in islice(box.iter("a"), MOST_TAGS + 1) if (tag := printed(link).strip("#, ")))
        )
        if 0 < len(tags) <= MOST_TAGS and all(len(tag) <= 80 for tag in tags):
            return tags, Layer.GENERIC
    keywords = dict.fromkeys(
        tag for part in (head.first("news_keywords", "keywords") or "").split(",") if (tag := part.strip())
    )
    text = " ".join((head.title or "", story.lead or "", *story.body)).casefold()
    told = sum(tag.casefold() in text for tag in keywords)
    return (tuple(keywords) if told * 2 >= len(keywords) else ()), Layer.META
