"""Words, numbers, names and signs of a text, each with its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*|[^\W\d_]+(?:[^\W\d_]|\d)*|[^\w\s]|_")
OPENING, CLOSING, EITHER = "“«‘", "”»’", '"'
ENDS_SENTENCE = frozenset(".!?…:")
NUMERALS = frozenset(
    ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "trăm", "nghìn", "ngàn",
     "triệu", "tỷ", "tỉ", "rưỡi")
)  # fmt: skip


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    NAME = auto()
    """A word with a capital that no beginning of a sentence explains."""
    NUMBER = auto()
    SIGN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign."""

    text: str
    start: int
    kind: Kind
    quoted: bool
    """Whether it stands between quotation marks."""

    @property
    def counts(self) -> bool:
        """Whether it is a number, in figures or in words."""
        return self.kind is Kind.NUMBER or self.text.lower() in NUMERALS


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text in order."""
    matches = list(TOKEN.finditer(text))
    found = []
    quoted, begins = False, True
    for i, match in enumerate(matches):
        word = match[0]
        if word in OPENING:
            quoted = True
        elif word in CLOSING:
            quoted = False
        elif word == EITHER:
            quoted = not quoted
        following = matches[i + 1][0] if i + 1 < len(matches) else ""
        found.append(Token(word, match.start(), _kind(word, following, begins=begins), quoted))
        # A quotation mark or a dash leaves it open whether a sentence begins.
        if word in ENDS_SENTENCE or word in OPENING:
            begins = True
        elif word[0].isalnum():
            begins = False
    return tuple(found)


def texts(found: Sequence[Token]) -> list[str]:
    """Return the words of tokens."""
    return [token.text for token in found]


def _kind(word: str, following: str, *, begins: bool) -> Kind:
    if word[0].isdigit():
        return Kind.NUMBER
    if not word[0].isalpha():
        return Kind.SIGN
    if word[0].isupper() and (not begins or following[:1].isupper()):
        return Kind.NAME
    return Kind.WORD
