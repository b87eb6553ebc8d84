"""Which encoding a page's bytes are in."""

import codecs
import re

import charset_normalizer

from crawler.language.legacy import from_legacy
from crawler.language.vietnamese import OWN_LETTERS

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
HEAD_SIZE = 16_384
DETECTION_SIZE = 16_384
SAMPLE = 65_536
"""Bytes by which undeclared text is judged."""
BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
DECLARED_SAMPLE = 16_384
"""Bytes, from the first beyond ASCII, by which a declared UTF-8 is checked."""


def charset_of(body: bytes, content_type: str | None = None) -> str:
    """The name of the codec that reads the page.

    A byte order mark wins; then bytes that are valid UTF-8 beyond ASCII, whatever is declared, as no
    other encoding's text happens to be that; then the header, the page's own `meta`, and a guess.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return name
    declared = header_charset(content_type) or meta_charset(body)
    if declared is not None and declared.startswith("utf-16"):
        return declared
    if declared == "utf-8":
        first = BEYOND_ASCII.search(body)
        sample = body[first.start() :][:DECLARED_SAMPLE] if first else b""
        return "utf-8" if is_utf8(sample) or mostly_utf8(body[:SAMPLE]) else guessed(body)
    if is_utf8(body[:SAMPLE] if declared is None and not body[:SAMPLE].isascii() else body):
        return "utf-8"
    return declared or guessed(body)


def is_utf8(body: bytes) -> bool:
    """Whether the bytes are valid UTF-8, cut off in the middle of a letter or not."""
    try:
        codecs.utf_8_decode(body, "strict", False)
    except UnicodeDecodeError:
        return False
    return True


def mostly_utf8(body: bytes) -> bool:
    """Whether bytes with a few broken sequences are UTF-8 all the same: Vietnamese letters come out of them."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 20 <= len(OWN_LETTERS.findall(text)) + 20


def header_charset(content_type: str | None) -> str | None:
    """The codec that a Content-Type header declares, if Python knows it."""
    found = HEADER_CHARSET.search(content_type or "")
    return known(found[1]) if found else None


def meta_charset(body: bytes) -> str | None:
    """The codec that the page declares in a `meta` element, if Python knows it."""
    found = META_CHARSET.search(body, 0, HEAD_SIZE)
    name = known(found[1].decode("ascii")) if found else None
    return None if name is not None and name.startswith("utf-16") else name


def known(name: str) -> str | None:
    """The codec's own name, nothing where Python has none; `iso-8859-1` is read as windows-1252, as browsers do."""
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)
    except (LookupError, ValueError):
        return None
    return "cp1252" if codec.name in {"iso8859-1", "ascii"} else codec.name


def guessed(body: bytes) -> str:
    """The likeliest codec of undeclared bytes, from a sample; Latin-1 where that shows an old Vietnamese encoding."""
    latin = body[:SAMPLE].decode("latin-1")
    if from_legacy(latin) != latin:
        return "latin-1"
    best = charset_normalizer.from_bytes(body[:DETECTION_SIZE]).best()
    return best.encoding if best is not None else "utf-8"
