"""One normal form for every text that is read: NFC, single spaces, no invisible characters."""

import re
import unicodedata

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
"""Soft hyphens, joiners, direction marks, byte order marks and control characters."""

WORD = re.compile(r"\w+")

LEGACY_D = str.maketrans({"\u00d0": "\u0110", "\u00f0": "\u0111"})
"""`Ð` and `ð` (eth), which several newspapers type for `Đ` and `đ`."""


def tidy(text: str) -> str:
    """The text in NFC, its white space single, nothing invisible in it."""
    text = " ".join(text.split())
    if not text.isprintable():
        text = " ".join(INVISIBLE.sub("", text).split())
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def words(text: str) -> list[str]:
    """The words of a text, case folded, punctuation aside: what two printings of one sentence share."""
    return WORD.findall(tidy(text).casefold())


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in case, punctuation and spaces at most."""
    if one == other:
        return True
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    return longer * 5 <= shorter * 6 + 60 and words(one) == words(other)


def with_vietnamese_d(text: str) -> str:
    """Eth made into `đ`. Right for Vietnamese text only: Icelandic and Faroese spell with eth."""
    return text.translate(LEGACY_D) if "\u00d0" in text or "\u00f0" in text else text
