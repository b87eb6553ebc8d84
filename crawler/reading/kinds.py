"""Pages that are no articles, by name."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from lxml import etree

from crawler.language.fold import fold
from crawler.reading.blocks import Block
from crawler.reading.finder import LEAST_TEXT, Region

TAG_PATH = re.compile(r"/(?:tags?|tu-khoa|tim-kiem|search)(?:/|\.|$)|-(?:tag|ptag|event|topic)\d*\.\w+$")
TOPIC_PATH = re.compile(r"/(?:topics?|chu-de|su-kien|events?|dong-su-kien)(?:/|\.|$)")
"""Paths of topics, which are sections with articles of their own in some newspapers."""
DIGEST = re.compile(
    r"^(?:moi (?:cac )?ban )?(?:don )?(?:doc|xem) (?:tren )?(?:bao|an pham)\b.{0,60}\b(?:so|ngay)\b"
    r"|^(?:muc luc|noi dung chinh)?\s*bao .{2,30} (?:in )?so \d{2,}|\bbao in\b.{0,30}\b(?:so|ngay) \d"
    r"|^diem bao\b.{0,30}\bngay\b|^gioi thieu bao .{2,40} so \d"
)
"""Folded headlines of a print issue's table of contents."""
FAREWELL = re.compile(
    r"\b(?:loi (?:chia tay|tam biet|cam on) ban doc|(?:chia tay|tam biet|thu cam on) (?:quy )?(?:ban doc|doc gia))\b"
    r"|^thong bao\b.*\b(?:dung|ngung|tam dung|ket thuc|chuyen) (?:viec )?(?:hoat dong|xuat ban|cap nhat)\b"
    r".*\b(?:bao|trang|phien ban|giao dien|website)\b"
)
"""What a newspaper that ends, or moves to another's host, says in its last notice."""
ERROR = re.compile(
    r"^(?:loi\W*)?(?:404|410)\b|\b(?:404|page) not found\b"
    r"|\bkhong (?:tim thay|ton tai) (?:trang|bai viet|noi dung|duong dan|lien ket|tin)\b"
    r"|\b(?:trang|bai viet|noi dung|duong dan|lien ket|tin)\b"
    r".{0,30}\b(?:khong (?:con )?ton tai|da (?:bi )?(?:xoa|go))\b"
)
"""Folded headlines of a page that says there is none."""
VIDEO = ("video", "embed", "object")
VIDEO_FRAME = re.compile(r"youtube|youtu\.be|player|video|vimeo|dailymotion", re.IGNORECASE)
SHORT = 350
FEW = 700
HEADLINE = 30


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a page before it is called an article."""

    url: str
    title: str
    text: str
    """Lead and body."""
    root: etree._Element
    blocks: Sequence[Block] = ()
    region: Region | None = None
    headline_printed: bool = True
    """Whether the headline stands at the story."""
    states_article: bool = True
    """Whether the page's JSON-LD calls it an article, or a layout of the newspaper's articles fits it."""
    dated: bool = True
    """Whether it prints or states when it was published."""
    vietnamese: bool = True

    @property
    def linked(self) -> int:
        """Characters of linked lines in the story's container."""
        if self.region is None:
            return 0
        inside = self.blocks[self.region.start : self.region.end]
        return sum(len(block.text) for block in inside if block.picture is None and block.mostly_linked)


def is_error_page(page: Evidence) -> bool:
    """The headline says that there is no such page, and there is no story."""
    return len(page.text) < SHORT and ERROR.search(fold(page.title)) is not None


def is_tag_page(page: Evidence) -> bool:
    """The address is a tag's or a search's, or that of a topic on which no article is told."""
    path = urlsplit(page.url).path
    if page.states_article:
        return False
    told = page.headline_printed and page.dated
    return TAG_PATH.search(path) is not None or (TOPIC_PATH.search(path) is not None and not told)


def is_digest(page: Evidence) -> bool:
    """The headline announces an issue of the printed newspaper, and there is little more."""
    return DIGEST.search(fold(page.title)) is not None and len(page.text) < FEW


def is_farewell(page: Evidence) -> bool:
    """A newspaper tells its readers that it ends or moves."""
    return FAREWELL.search(fold(page.title)) is not None


def is_video(page: Evidence) -> bool:
    """There is a video, and next to no text."""
    return len(page.text) < SHORT and holds_video(page.root)


def is_listing(page: Evidence) -> bool:
    """Other stories' headlines, and no story of its own."""
    if page.states_article or (page.headline_printed and page.dated) or (page.text and not page.vietnamese):
        return False
    if page.region is not None:
        short = page.region.text < FEW and not page.dated
        return not page.headline_printed and (page.linked * 3 > page.region.text or short)
    headlines = (b for b in page.blocks if b.picture is None and b.mostly_linked and len(b.text) >= HEADLINE)
    return sum(1 for _ in headlines) >= 10


def is_without_text(page: Evidence) -> bool:
    """There is no paragraph on the page."""
    return page.region is None and len(page.text) < LEAST_TEXT and not page.states_article


KINDS: Mapping[str, Callable[[Evidence], bool]] = MappingProxyType(
    {
        "error page": is_error_page,
        "tag page": is_tag_page,
        "print-issue digest": is_digest,
        "farewell notice": is_farewell,
        "video only": is_video,
        "listing": is_listing,
        "page without text": is_without_text,
    }
)
"""For each kind of page that is no article, the function that knows it. The first that answers names the page."""


def kind_of(page: Evidence) -> str | None:
    """What a page is instead of an article, or nothing."""
    return next((name for name, is_kind in KINDS.items() if is_kind(page)), None)


def holds_video(root: etree._Element) -> bool:
    """Whether a page embeds a video."""
    frames = (frame.get("src") or "" for frame in root.iter("iframe"))
    return next(root.iter(*VIDEO), None) is not None or any(VIDEO_FRAME.search(address) for address in frames)
