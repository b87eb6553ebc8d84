"""What stands inside a story's container and is not the story: boxes of links, tools, advertisements.

Boxes are known by the names that templates give them and by the headings they print.
"""

import re
from functools import lru_cache

from lxml import etree

from crawler.language.fold import fold
from crawler.reading.printed import raw_text

BOX_NAMES = re.compile(
    r"""(?ix)
    (?:^|[\s_-]|(?-i:(?<=[a-z])(?=[A-Z])))(?:
      relat\w* | (?:tin|bai)?-?(?:lien[_-]?quan|lienquan) | lq | tinlq | tin[_-]?khac | tin[_-]?moi
    | cung[_-]?(?:chuyen[_-]?muc|chu[_-]?de) | tags? | tag[_-]?(?:list|item|box)s? | keywords? | tu[_-]?khoa
    | shar(?:e|ing)\w* | socials? | like | fb-\w+ | zalo\w* | sendprint | tools? | toolbar | utilit\w+ | print
    | sendmail | comments? | binh[_-]?luan | feedback | y[_-]?kien | vote | rating | poll
    | ads? | adv | advert\w* | banner\w* | rennab | sda\w* | quang[_-]?cao | quangcao | sponsor\w* | qc
    | adsbygoogle | ads[_-]?\w+ | breadcrumbs? | nav | navbar | menu | pagination | paging
    | footer | copy[_-]?right | ban[_-]?quyen | newsletter | subscribe | popup | modal | tooltip | login
    | (?:xem|doc)[_-]?(?:nhanh|them) | audio\w* | player | podcast | tts | read[_-]?more | see[_-]?more | view[_-]?more
    | (?:tin|news)[_-]?(?:nong|hot) | most[_-]?\w+ | other[_-]?news | more[_-]?news | next[_-]?news | same
    | recommend\w* | news[_-]?relate\w* | box[_-]?news | block[_-]?news\w* | list[_-]?news | relates | topics?
    | article[_-]?relate\w*
    )(?=$|[\s_-]|\d)"""
)
"""Names in `class` and `id`, in English and in Vietnamese without marks."""

HIDDEN = re.compile(r"(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-hidden)(?=\s|$)")
SHOWN = re.compile(r"block|flex|grid|inline|visible")
"""What brings a hidden element back on larger screens: `hidden md:block`, `d-none d-md-block`."""
BOX_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

LIST_HEADINGS = re.compile(
    r"^\W*(?:(?:cac |nhung )?(?:tin|bai|bai viet|video|thong tin|chu de|noi dung)?"
    r"(?:[ ,/&-]{1,3}(?:bai|tin|anh|video))? ?"
    r"(?:lien quan|cung chuyen muc|cung chu de|cung su kien|cung tac gia|khac|moi nhat|moi|doc nhieu(?: nhat)?"
    r"|xem nhieu(?: nhat)?|noi bat|nong|moi hon|cu hon|da dua|tiep theo|gan day)"
    r"|(?:>>|»)?\W*(?:xem|doc|nghe) (?:them|tiep|ngay|nhanh)\b.{0,12}"
    r"|copy link|link bai goc.*|lay link.*|tin tuc gan day|quang cao|advertisement|thong bao|in bai viet|gui email"
    r"|luu bai viet|tu khoa|tags?|tu khoa lien quan|chia se(?: bai viet| facebook)?|binh luan(?: bai viet)?"
    r"|y kien(?: ban doc| cua ban)?|gui binh luan|gui y kien|co the ban quan tam|ban co the quan tam"
    r"|dang duoc quan tam|theo dong su kien|ban doc quan tam|tin tai tro"
    r"|related (?:news|articles|stories)|in this section)\W*\d*\W*$"
)
"""A folded line that stands above other stories' headlines, or above tools."""


COMMENTS = re.compile(r"comment|binh-?luan|y-?kien|feedback", re.IGNORECASE)
NAMING = ("class", "id", "type")
"""Attributes that name an element; some newspapers write `type="RelatedNews"`."""
BOX_TAGS = frozenset(("nav", "footer"))
STORY_SIZE = 1_200
"""Characters outside links from which on an element is no box, whatever its name (`detail-content-share`)."""


@lru_cache(maxsize=4096)
def is_box_name(name: str) -> bool:
    """Whether the classes, the ID or the type of an element say that it is not the story."""
    return BOX_NAMES.search(name) is not None or (HIDDEN.search(name) is not None and SHOWN.search(name) is None)


def is_box(element: etree._Element) -> bool:
    """Whether an element is a box, a tool or hidden, as its own name and attributes say."""
    if element.tag in BOX_TAGS:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    for name in NAMING:
        value = attributes.get(name)
        if value and is_box_name(value):
            return COMMENTS.search(value) is not None or not holds_story(element)
    style = attributes.get("style")
    return bool(style and BOX_STYLE.search(style)) or "hidden" in attributes


def holds_story(element: etree._Element) -> bool:
    """Whether an element holds long text outside links."""
    length = len(raw_text(element))
    if length <= STORY_SIZE:
        return False
    return length - sum(len(raw_text(other)) for other in element.iter("a", "script", "style", "option")) > STORY_SIZE


def heads_a_list(text: str) -> bool:
    """Whether a short line is the heading of links to other stories or of tools."""
    return len(text) <= 60 and LIST_HEADINGS.search(fold(text)) is not None
