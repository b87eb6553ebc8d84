"""Blocks sorted into what they are: lead, body, captions, signature."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crawler.language.text import same_words
from crawler.reading.blocks import Block, Place
from crawler.reading.boxes import heads_a_list
from crawler.reading.captions import Captions, captions_apart
from crawler.reading.signatures import SOURCE_NAMES, as_source, is_signature
from crawler.reading.stamps import is_stamp, without_stamp

SHORTEST_LEAD = 40
FEWEST_PHOTOS = 3
"""Pictures from which on a story that is told in captions is a photo story: its captions are its body."""
PARAGRAPH = 60
BUTTONS = 4
"""Lines after a signature in which buttons may stand."""
MOST_SIGNATURES = 4
POINTER = re.compile(
    r"\W*(?:>>|»|(?:mời )?(?:xem|đọc|nghe) (?:thêm|tiếp|ngay|lại)|(?:tin|bài)? ?liên quan)\b", re.IGNORECASE
)
"""How a line begins that points at another story."""
INVITATION = re.compile(
    r"\W*(?:kính )?mời (?:các |quý )*(?:độc giả|bạn đọc|khán giả|thính giả|bạn|vị)\b.{0,40}"
    r"\b(?:xem|theo dõi|đọc|nghe|gửi|tham gia|cộng tác|chia sẻ|bình luận)\b"
    r"|(?:.{0,25}\b)?theo dõi .{2,40}\btrên ?google news\W*$",
    re.IGNORECASE,
)
"""How a newspaper invites its readers to its other programmes and places (`Mời quý độc giả theo dõi ...`)."""
TAGS = re.compile(r"\W*(?:tags?|từ kh(?:óa|oá)|hashtag)\s*:", re.IGNORECASE)
RESIDUE = re.compile(r"^(?:\W*|\[\w*\(\)\]|!\[\]\(?.*|\{+[^{}]*\}+|\|.*\|)$")
"""Lines without a word, unrendered placeholders (`{title}`), residue of tables (`![]() |`)."""


@dataclass(slots=True)
class Story:
    """What a container's blocks turned out to be."""

    lead: str | None = None
    body: list[str] = field(default_factory=list)
    captions: Captions = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)


def tell(blocks: Sequence[Block], *, title: str | None, lead: str | None) -> Story:
    """The story that the blocks tell. `lead` is the text of the lead's own element, where the page has one."""
    story = Story()
    lines = without_lists(without_head(blocks, title))
    lines, story.captions = captions_apart(lines)
    lines = without_signature(lines, story)
    without_lead(lines, lead, story)
    told = [text for text, _ in story.captions]
    if len(told) >= FEWEST_PHOTOS and len(" ".join(story.body)) * 4 < len(" ".join(told)):
        story.body += told
        story.captions = []
    return story


def without_head(blocks: Sequence[Block], title: str | None) -> list[Block]:
    """The blocks after the headline, where that stands inside the container; menus and the stamp stand in front of it.

    Stamps and lines without words are left out wherever they stand in front of the story.
    """
    start = 0
    if title is not None:
        for number, block in enumerate(blocks[:40]):
            if block.picture is None and same_words(block.text, title):
                start = number + 1
                break
    kept = [block for block in blocks[start:] if block.picture is not None or not RESIDUE.match(block.text)]
    return [block for number, block in enumerate(kept) if number > 8 or not is_stamp(block)]


def without_lists(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without links to other stories: lines that are links, and the headings above them."""
    kept: list[Block] = []
    in_list = False
    for number, block in enumerate(blocks):
        if block.picture is not None:
            kept.append(block)
        elif INVITATION.match(block.text) or (block.linked and TAGS.match(block.text)):
            pass
        elif heads_a_list(block.text) or heads_links(block, blocks[number + 1 : number + 3]):
            in_list = True
        elif not points_elsewhere(block, in_list=in_list):
            in_list = False
            kept.append(block)
    return kept


def points_elsewhere(block: Block, *, in_list: bool) -> bool:
    """Whether a line is a link to another story; a linked name may be a signature."""
    if block.linked * 2 > len(block.text) and POINTER.match(block.text):
        return True
    return block.mostly_linked and block.place is Place.TEXT and (in_list or not is_signature(block.text))


def heads_links(block: Block, following: Sequence[Block]) -> bool:
    """Whether a short line without a full stop stands above two linked lines."""
    return (
        len(block.text) <= PARAGRAPH
        and block.text[-1] not in '.!?”"'
        and (block.heading or not is_signature(block.text))
        and len(following) == 2
        and all(other.picture is None and other.mostly_linked for other in following)
    )


def is_paragraph(line: Block) -> bool:
    """Whether a line is long enough for a sentence, and is words: no address, no row of links."""
    return len(line.text) >= PARAGRAPH and not line.mostly_linked and "://" not in line.text


def without_strangers(lines: list[Block]) -> list[Block]:
    """The lines without short ones after the last paragraph that stand apart from all paragraphs: buttons, notices.

    A signature is none, and nothing before it.
    """
    last = max((number for number, line in enumerate(lines) if is_paragraph(line)), default=-1)
    if last == -1:
        return lines
    hosts = {line.element.getparent() for line in lines[: last + 1]} | {line.element for line in lines[: last + 1]}
    end = len(lines)
    while end > last + 1:
        line = lines[end - 1]
        if is_signature(line.text) or line.element.getparent() in hosts or line.element in hosts:
            break
        end -= 1
    return lines[:end]


def without_signature(lines: list[Block], story: Story) -> list[Block]:
    """The lines without the last ones that say who wrote the article; those go to the story's bylines.

    Buttons may follow a signature that is marked as one, and a bare time may follow any (vietstock).
    """
    lines = without_strangers(lines)
    while lines and is_stamp(lines[-1]) and not without_stamp(lines[-1].text):
        lines = lines[:-1]
    end = len(lines)
    for back in range(1, min(BUTTONS + 1, end)):
        if is_marked(lines[end - back]):
            end += 1 - back
            break
        if is_paragraph(lines[end - back]):
            break
    start = end
    first = 0 if story.captions else 1
    while start > first and end - start < MOST_SIGNATURES and is_signature(lines[start - 1].text):
        start -= 1
    story.bylines = [
        as_source(line.text) if SOURCE_NAMES.search(line.element.get("class") or "") else line.text
        for line in lines[start:end]
    ]
    return lines[:start]


def is_marked(line: Block) -> bool:
    """Whether a line has the form of a signature, and the markup of one."""
    return (line.align == "right" or line.mostly_bold or line.mostly_italic) and is_signature(line.text)


def without_lead(lines: list[Block], lead: str | None, story: Story) -> None:
    """Sort the lines into lead and body. Without a lead of its own, the first paragraph is the lead."""
    texts = [line.text for line in lines]
    if lead is not None and len(lead) >= SHORTEST_LEAD:
        story.lead = lead
        for number, text in enumerate(texts[:12]):
            if same_words(text, lead):
                story.body = texts[number + 1 :]
                return
            if text.startswith(lead):
                whole = lines[number].mostly_bold or len(lead) * 5 >= len(text) * 4
                story.lead = text if whole else lead
                story.body = texts[number + 1 :] if whole else [text[len(lead) :].strip(), *texts[number + 1 :]]
                return
        story.body = texts
        return
    story.lead = texts[0] if len(texts) > 1 else None
    story.body = texts[1:] if len(texts) > 1 else texts
