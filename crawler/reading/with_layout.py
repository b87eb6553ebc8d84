"""A page that a layout fits, read field by field; what the layout does not give, the other layers do."""

from crawler.items import Layer, NotArticle, RawArticle
from crawler.reading.findings import Findings, captions_of
from crawler.reading.headline import headline_of
from crawler.reading.kinds import Evidence, kind_of
from crawler.reading.labels import section_of, tags_of
from crawler.reading.layouts import Fitted, stamps_of, story_of, values_of
from crawler.reading.page import Page
from crawler.reading.printed import printed
from crawler.reading.structured import Statement, head_of, stated_dates
from crawler.reading.times import times_of


def read_with_layout(page: Page, fitted: Fitted, *, newspaper: str) -> RawArticle | NotArticle:
    """The article on a page, as its layout says it, or what stands in an article's place."""
    layout, root = fitted.layout, page.root
    head = head_of(root)
    found = Findings(page, newspaper)
    found.add("title", printed(fitted.title) if fitted.title is not None else None, Layer.LAYOUT)
    if "title" not in found.values and (headline := headline_of(root, head)):
        found.add("title", *headline)
    title = found.values.get("title")
    story = story_of(fitted, title)
    text = " ".join((story.lead or "", *story.body)).strip()
    if kind := kind_of(Evidence(url=page.url, title=title or "", text=text, root=root)):
        return NotArticle(kind=kind)
    found.add("lead", story.lead, Layer.LAYOUT)
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
    times = times_of(head, stated_dates(root), printed=stamps_of(fitted), layer=Layer.LAYOUT)
    return found.article(head, times, layout=layout.name)
