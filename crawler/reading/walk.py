"""An element taken apart, in one pass, into the lines and pictures that a reader sees."""

import re
from collections.abc import Set
from dataclasses import dataclass

from lxml import etree

from crawler.language.text import tidy
from crawler.reading.blocks import Block, Place
from crawler.reading.boxes import is_box
from crawler.reading.printed import printed

LINES = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
"""Elements that begin and end a line."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SILENT = frozenset(
    (
        "script", "style", "noscript", "template", "iframe", "object", "embed", "video", "audio", "canvas", "svg",
        "math", "button", "select", "option", "input", "textarea", "map", "datalist", "progress", "meter", "head",
        "title", "link", "meta", "base",
    )
)  # fmt: skip
"""Elements whose text is not part of what stands on the page."""
BOLD = frozenset(("b", "strong", *HEADINGS))
ITALIC = frozenset(("i", "em", "cite"))
PICTURE_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-url", "src")
MOST_BLOCKS = 5_000
"""Lines and pictures after which a page is not read on; the longest that was seen has 400."""
ALIGNMENT = re.compile(r"text-align\s*:\s*(center|right)|\btext-(center|right)\b|\balign-(right)\b", re.IGNORECASE)
PAGE_PARTS = ("h1", "h2", "h3", "ul", "form")
"""What no table of a picture holds; old pages lay out the whole page in a table."""
PICTURE_TEXT = 700
"""Characters of text for each picture up to which a table is a picture with its caption."""


def blocks_of(
    root: etree._Element,
    *,
    excluded: Set[etree._Element] = frozenset(),
    captions: Set[etree._Element] = frozenset(),
    with_boxes: bool = False,
) -> list[Block]:
    """The lines and pictures inside an element, in order, without `excluded` elements.

    Lines inside `captions` elements are marked as captions; boxes are left out, or kept and marked.
    """
    return Walk(root, excluded, captions, with_boxes=with_boxes).blocks


class Walk:
    """One pass over a container; `blocks` is what it found."""

    def __init__(
        self, root: etree._Element, excluded: Set[etree._Element], captions: Set[etree._Element], *, with_boxes: bool
    ) -> None:
        self.blocks: list[Block] = []
        self.with_boxes = with_boxes
        self.excluded = excluded
        self.captions = captions
        self.parts: list[str] = []
        self.linked = self.bold = self.italic = 0
        self.visit(root, Scope(owner=root))
        self.end_line(Scope(owner=root))

    def visit(self, element: etree._Element, scope: "Scope") -> None:
        """Take in an element's own text, its children, and the text after each of them."""
        if element.text:
            self.take(element.text, scope)
        for child in element:
            if len(self.blocks) >= MOST_BLOCKS:
                return
            tag = child.tag
            if tag == "br":
                self.end_line(scope)
            elif tag == "img":
                self.end_line(scope)
                self.take_picture(child, scope)
            elif tag in SILENT or child in self.excluded:
                pass
            else:
                self.enter(child, scope)
            if child.tail:
                self.take(child.tail, scope)

    def enter(self, element: etree._Element, scope: "Scope") -> None:
        """Visit an element that holds text, in a scope of its own; a box only if boxes are wanted."""
        boxed = scope.boxed or is_box(element)
        begins_line = element.tag in LINES
        if begins_line:
            self.end_line(scope)
        if boxed and not self.with_boxes:
            return
        if begins_line:
            inner = scope.within_line(element, self.captions, boxed=boxed)
            self.visit(element, inner)
            self.end_line(inner)
        else:
            self.visit(element, scope.within_words(element, self.captions, boxed=boxed))

    def take(self, text: str, scope: "Scope") -> None:
        """Add text to the line that is being read."""
        self.parts.append(text)
        if scope.link or scope.bold or scope.italic:
            length = len(text.strip())
            self.linked += length * scope.link
            self.bold += length * scope.bold
            self.italic += length * scope.italic

    def take_picture(self, element: etree._Element, scope: "Scope") -> None:
        """Add a picture whose address is known; placeholders that scripts fill in later are `data:` addresses."""
        for name in PICTURE_SOURCES:
            source = element.get(name)
            if source and not source.startswith("data:"):
                block = Block(
                    tidy(element.get("alt") or ""),
                    scope.owner,
                    scope.place,
                    scope.frame,
                    boxed=scope.boxed,
                    picture=source.strip(),
                )
                self.blocks.append(block)
                return

    def end_line(self, scope: "Scope") -> None:
        """Make a block of the text read so far."""
        if not self.parts:
            return
        text = tidy("".join(self.parts))
        if text:
            self.blocks.append(
                Block(
                    text,
                    scope.owner,
                    scope.place,
                    scope.frame,
                    self.linked,
                    self.bold,
                    self.italic,
                    scope.align,
                    scope.owner.tag in HEADINGS,
                    scope.boxed,
                )
            )
        self.parts.clear()
        self.linked = self.bold = self.italic = 0


@dataclass(slots=True)
class Scope:
    """What holds for the text at one point of the walk."""

    owner: etree._Element
    place: Place = Place.TEXT
    frame: etree._Element | None = None
    align: str = ""
    link: bool = False
    bold: bool = False
    italic: bool = False
    boxed: bool = False

    def within_line(self, element: etree._Element, captions: Set[etree._Element], *, boxed: bool) -> "Scope":
        """The scope inside an element that begins a line."""
        tag = element.tag
        place, frame, align = self.place, self.frame, self.align
        if tag == "figure":
            place, frame = Place.FIGURE, element
        elif tag == "figcaption" or element in captions:
            place = Place.FIGCAPTION
        elif tag == "table" and frame is None and holds_picture(element):
            place, frame = Place.TABLE, element
        if element.attrib:
            align = alignment(element) or align
        elif tag == "center":
            align = "center"
        return Scope(element, place, frame, align, self.link, self.bold or tag in HEADINGS, self.italic, boxed)

    def within_words(self, element: etree._Element, captions: Set[etree._Element], *, boxed: bool) -> "Scope":
        """The scope inside an element that stands in a line."""
        tag = element.tag
        place = Place.FIGCAPTION if element in captions else self.place
        link, bold, italic = self.link or tag == "a", self.bold or tag in BOLD, self.italic or tag in ITALIC
        if (place, link, bold, italic, boxed) == (self.place, self.link, self.bold, self.italic, self.boxed):
            return self
        return Scope(self.owner, place, self.frame, self.align, link, bold, italic, boxed)


def alignment(element: etree._Element) -> str:
    """`center`, `right` or nothing, as the element's attributes say."""
    align = element.get("align")
    if align:
        return align.lower()
    for name in ("style", "class"):
        value = element.get(name)
        if value and (found := ALIGNMENT.search(value)):
            return (found[1] or found[2] or found[3]).lower()
    return ""


def holds_picture(table: etree._Element) -> bool:
    """Whether a table is there for a picture: it holds one, and little text beside."""
    pictures = sum(1 for _ in table.iter("img"))
    return (
        pictures > 0 and len(printed(table)) <= PICTURE_TEXT * pictures and next(table.iter(*PAGE_PARTS), None) is None
    )
