"""A page that a layout fits, read field by field; what the layout does not give, the other layers do."""

from collections.abc import Sequence

from lxml import etree

from crawler.items import Layer, NotArticle, RawArticle, Stamp
from crawler.reading.column import Column, column_of, printed_stamps
from crawler.reading.finder import Region, is_within
from crawler.reading.findings import Findings, captions_of
from crawler.reading.headline import headline_of
from crawler.reading.kinds import Evidence, kind_of
from crawler.reading.labels import section_of, tags_of
from crawler.reading.layouts import Fitted, stamps_of, story_of, values_of
from crawler.reading.leads import lead_above
from crawler.reading.page import Page
from crawler.reading.printed import printed
from crawler.reading.structured import Statement, head_of, stated_dates
from crawler.reading.times import stated_times, times_of
from crawler.reading.walk import blocks_of


def read_with_layout(page: Page, fitted: Fitted, *, newspaper: str) -> RawArticle | NotArticle:
    """The article on a page, as its layout says it, or what stands in an article's place."""
    layout, root = fitted.layout, page.root
    head, stated = head_of(root), stated_dates(root)
    found = Findings(page, newspaper)
    found.add("title", printed(fitted.title) if fitted.title is not None else None, Layer.LAYOUT)
    if "title" not in found.values and (headline := headline_of(root, head)):
        found.add("title", *headline)
    title = found.values.get("title")
    stamps = stamps_of(fitted)
    column = None
    if not stamps:
        column = column_around(root, fitted, title)
    elif layout.lead is None:
        column = column_around(around_both(fitted), fitted, title)
    lead = lead_above(column, head.first("og:description", "description")) if column and layout.lead is None else None
    story = story_of(fitted, title, lead)
    text = " ".join((story.lead or "", *story.body)).strip()
    if kind := kind_of(Evidence(url=page.url, title=title or "", text=text, root=root)):
        return NotArticle(kind=kind)
    found.add("lead", story.lead, Layer.LAYOUT if lead is None else Layer.GENERIC)
    found.add("body", tuple(story.body), Layer.LAYOUT)
    found.add("captions", captions_of(page, story.captions), Layer.LAYOUT)
    found.add("bylines", values_of(root, layout.author) or tuple(story.bylines), Layer.LAYOUT)
    found.add("source", ", ".join(values_of(root, layout.source)[:1]), Layer.LAYOUT)
    if layout.section is None:
        found.add("section", *section_of(root, head, Statement()))
    else:
        found.add("section", " > ".join(values_of(root, layout.section)), Layer.LAYOUT)
    if layout.tags is None:
        found.add("tags", *tags_of(root, head, story))
    else:
        found.add("tags", values_of(root, layout.tags), Layer.LAYOUT)
    around = around_headline(column, [stamp for stamp, _ in stated_times(head, stated)]) if not stamps else ()
    times = times_of(head, stated, printed=stamps or around, layer=Layer.LAYOUT if stamps else Layer.GENERIC)
    return found.article(head, times, layout=layout.name)


def column_around(root: etree._Element, fitted: Fitted, title: str | None) -> Column | None:
    """The lines around the layout's body inside an element, for what the layout does not say where it stands."""
    blocks = blocks_of(root, with_boxes=True)
    inside = [number for number, block in enumerate(blocks) if is_within(block.element, fitted.body)]
    return column_of(blocks, Region(fitted.body, inside[0], inside[-1] + 1, 0), title) if inside else None


def around_both(fitted: Fitted) -> etree._Element:
    """The innermost element with the layout's headline and body in it: what stands between them is there."""
    if fitted.title is None:
        return fitted.root
    return next((element for element in fitted.title.iterancestors() if is_within(fitted.body, element)), fitted.root)


def around_headline(column: Column | None, stated: Sequence[Stamp]) -> Sequence[Stamp]:
    """The times printed around the headline of a page whose layout names no element for them, or one that is gone."""
    return printed_stamps(column, stated) if column is not None else ()
