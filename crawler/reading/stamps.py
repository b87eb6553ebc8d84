"""Lines that print a time and little else."""

import re

from crawler.reading.blocks import Block
from crawler.reading.dates import DATE, TIME, WEEKDAY, parse_stamp

LONGEST_STAMP = 110
STAMP_LABEL = re.compile(
    r"cập nhật(?: lúc)?|ngày đăng|đăng lúc|xuất bản|thời gian|posted on|published|lượt xem"
    r"|gmt\s*\+?\s*7|\bngày\b|\bA\b",
    re.IGNORECASE,
)
"""What stands beside a time: labels, the zone, the buttons of the type size."""


def is_stamp(block: Block) -> bool:
    """Whether a line prints a time and little else: an author, a section."""
    text = block.text
    if block.picture is not None or len(text) > LONGEST_STAMP or DATE.search(text) is None:
        return False
    letters = sum(c.isalpha() for c in without_stamp(text))
    labelled = TIME.search(text) is not None and (WEEKDAY.search(text) or STAMP_LABEL.search(text)) is not None
    return letters <= (45 if labelled else 30) and parse_stamp(text) is not None


def without_stamp(text: str) -> str:
    """What a line prints beside its time."""
    for form in (DATE, TIME, WEEKDAY, STAMP_LABEL):
        text = form.sub(" ", text)
    text = " ".join(text.replace("•", " ").split()).strip(" |,;:-–—/()[]")
    return f"{text})" if text.count("(") > text.count(")") else text
