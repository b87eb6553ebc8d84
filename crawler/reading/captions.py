"""Captions: which lines belong to the pictures beside them."""

import re
from collections.abc import Iterator, Sequence
from statistics import median_low

from crawler.language.text import same_words, words
from crawler.reading.blocks import Block, Place
from crawler.reading.printed import printed
from crawler.reading.signatures import is_signature

Captions = list[tuple[str, str]]
"""Texts, each with the address of its picture or nothing."""
LONGEST_CAPTION = 700
SHORT_CAPTION = 150
FEWEST_ALIKE = 2
"""Pictures from which on it says something that the line below each is short."""
FEWEST_WORDS = 5
"""Words of a caption that nothing else marks; a signature has fewer."""
MOST_LINES = 3
"""Lines of an element that holds a caption and nothing else."""
CREDIT_END = re.compile(
    r"(?:^|[\s.(-])(?:ảnh|nguồn ảnh|nguồn|photo)\s*(?::|minh họa|minh hoạ|tư liệu|internet)", re.IGNORECASE
)
CAPTION_NAMES = re.compile(
    r"caption|chu[_-]?thich|image[_-]?desc|(?:^|[\s_-])(?:note|legend|pImage|Image|fig|desc)(?:$|[\s_-])", re.IGNORECASE
)
OTHER_NAMES = re.compile(r"title|author|byline|heading|sign|source", re.IGNORECASE)
AROUND_CAPTION = re.compile(r"caption|chu[_-]?thich", re.IGNORECASE)
FILE_NAME = re.compile(r"^\S{1,120}\.(?:jpe?g|png|gif|webp|bmp)$", re.IGNORECASE)
"""A picture's file name, which some pages print in front of its caption."""


def captions_apart(blocks: Sequence[Block]) -> tuple[list[Block], Captions]:
    """The lines that are not captions, and the captions, each with its picture."""
    lines: list[Block] = []
    captions: Captions = []
    picture: Block | None = None
    captioned = False
    plain = plain_captions(blocks)
    centred = sum(block.align == "center" for block in blocks) * 2 > sum(block.picture is None for block in blocks)
    for number, block in enumerate(blocks):
        if block.picture is not None:
            if picture is None or captioned or block.frame is not picture.frame:
                picture, captioned = block, False
        elif FILE_NAME.match(block.text):
            continue
        elif number in plain or is_caption(block, picture, captioned=captioned, centred=centred):
            if not (captioned and extends_caption(block, picture, captions)):
                captions.append((block.text, picture.picture or "" if picture else ""))
            captioned = True
        elif printed_twice(block, blocks[number + 1 : number + 2], lines):
            captions.append((block.text, picture.picture or "" if picture else ""))
            picture, captioned = picture or block, True
        else:
            lines.append(block)
            picture = None
    return unlike_captions(lines, captions)


def is_caption(block: Block, picture: Block | None, *, captioned: bool, centred: bool) -> bool:
    """Whether a line is the text of the picture before it."""
    if block.place is Place.FIGCAPTION or (block.place is not Place.TEXT and block.frame is not None):
        return True
    if is_named_caption(block):
        return True
    if picture is None or block.heading or len(block.text) > LONGEST_CAPTION:
        return False
    if captioned:
        return picture is not None and bool(CREDIT_END.match(block.text)) and len(block.text) < 60
    if block.align == "right":
        return False
    return (
        (block.align == "center" and not centred)
        or block.mostly_italic
        or says_caption(block)
        or (picture.text != "" and same_words(picture.text, block.text))
        or is_alone_with(block, picture)
    )


def plain_captions(blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the lines that are captions by their place alone, in the same type as the story's.

    They stand right below a picture and are short. Either they are no whole sentence, or each of the story's
    pictures has such a line, and its paragraphs are longer.
    """
    texts = [number for number, block in enumerate(blocks) if block.picture is None]
    below = [n for n in lines_below_pictures(blocks) if n != texts[-1] and not says_otherwise(blocks[n])]
    short = [number for number in below if is_short(blocks[number])]
    rest = sorted(len(blocks[number].text) for number in texts if number not in below)
    if len(below) >= FEWEST_ALIKE and short == below and len(rest) > len(below) and median_low(rest) > SHORT_CAPTION:
        return frozenset(below)
    return frozenset(number for number in short if is_unfinished(blocks[number]))


def lines_below_pictures(blocks: Sequence[Block]) -> Iterator[int]:
    """The numbers of the lines of text that stand right below a picture."""
    for number, block in enumerate(blocks[1:], 1):
        if block.picture is None and blocks[number - 1].picture is not None:
            yield number


def says_otherwise(block: Block) -> bool:
    """Whether a line says of itself that it is a heading, a signature or a link, and so no caption."""
    if block.heading or block.mostly_bold or block.mostly_linked or is_signature(block.text):
        return True
    return OTHER_NAMES.search(block.element.get("class") or "") is not None


def is_short(block: Block) -> bool:
    """Whether a line is as short as captions are."""
    return len(block.text) <= SHORT_CAPTION


def is_unfinished(block: Block) -> bool:
    """Whether a line has the words of a caption and ends without a mark, as no paragraph does."""
    return block.text[-1].isalnum() and len(words(block.text)) >= FEWEST_WORDS


def is_named_caption(block: Block) -> bool:
    """Whether a line's element, or one that holds little else (`div.PhotoCMS_Caption > p`), is called a caption."""
    around = block.element.getparent()
    return AROUND_CAPTION.search(block.element.get("class") or "") is not None or (
        around is not None
        and len(around) <= MOST_LINES
        and AROUND_CAPTION.search(around.get("class") or "") is not None
    )


def says_caption(block: Block) -> bool:
    """Whether a line's own name or its credit says that it is a caption."""
    named = CAPTION_NAMES.search(block.element.get("class") or "") is not None
    return named or CREDIT_END.search(block.text[-60:]) is not None


def is_alone_with(block: Block, picture: Block) -> bool:
    """Whether a line is all the text of the element in which the picture stands (`div.photo > img + span`)."""
    if block.element is not picture.element:
        return False
    if block.element.tag == "p" and len(block.text) <= SHORT_CAPTION:
        return True
    return len(block.text) <= 2 * SHORT_CAPTION and len(printed(block.element)) == len(block.text)


def extends_caption(block: Block, picture: Block | None, captions: Captions) -> bool:
    """Whether a line goes on with the caption before it, in its frame or as its credit; then it is added to that."""
    if picture is None or not captions:
        return False
    text, address = captions[-1]
    if same_words(text, block.text):
        return True
    if block.frame is not picture.frame and not CREDIT_END.match(block.text):
        return False
    captions[-1] = (f"{text} {block.text}", address)
    return True


def printed_twice(block: Block, following: Sequence[Block], lines: Sequence[Block]) -> bool:
    """Whether a line near the top is printed twice in a row: a caption whose alternative text is shown too."""
    return len(lines) < 4 and any(
        other.picture is None and len(block.text) >= 20 and same_words(block.text, other.text) for other in following
    )


def unlike_captions(lines: list[Block], captions: Captions) -> tuple[list[Block], Captions]:
    """The lines that do not repeat a caption, and the captions once each."""
    known: set[tuple[str, ...]] = set()
    once: Captions = []
    for text, address in captions:
        own = tuple(words(text))
        if own and own not in known:
            known.add(own)
            once.append((text, address))
    if not known:
        return lines, once
    longest = max(len(text) for text, _ in once)
    return [line for line in lines if len(line.text) > longest + 20 or tuple(words(line.text)) not in known], once
