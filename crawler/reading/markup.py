"""Broken document structure mended before it is parsed.

Seen: a stray `</html>` right after `<html>` and whole documents nested in a body (baotayninh); both end
the tree early in some parsers. NULs and tags with thousands of attributes cost a parser its time.
"""

import re

NUL = b"\x00"
END = re.compile(rb"</html", re.IGNORECASE)
STRUCTURE = re.compile(rb"</?(?:html|body)\b[^<>]{0,2000}>|<!doctype\b[^<>]{0,300}>", re.IGNORECASE)
TAG_NAME = re.compile(rb"<[a-zA-Z][a-zA-Z0-9:-]*")
QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
MOST_ATTRIBUTES = 200
WINDOW = 2_048
EPILOGUE = 3_000
"""Bytes that may follow the end of a document: comments and scripts of counters."""


def mended(body: bytes) -> bytes:
    """The document with one end, no NULs and no tag with hundreds of attributes."""
    if NUL in body:
        body = body.replace(NUL, b"")
    if ends_early(body):
        body = STRUCTURE.sub(b"", body)
    return with_short_tags(body)


def ends_early(body: bytes) -> bool:
    """Whether the document's first end is not near its last byte."""
    found = END.search(body)
    end = found.start() if found else len(body)
    return end < len(body) - EPILOGUE or (end < len(body) // 2)


def with_short_tags(body: bytes) -> bytes:
    """The document with tags of hundreds of attributes cut to their names: libxml2 takes quadratic time for them.

    Such a tag is long and so holds a window without `<` or `>`; windows are sampled instead of every byte.
    """
    pieces: list[bytes] = []
    kept = at = 0
    while at < len(body):
        window = at, at + WINDOW
        at += WINDOW
        if body.find(b">", *window) != -1 and body.find(b"<", *window) != -1:
            continue
        start = body.rfind(b"<", max(kept, window[0] - WINDOW), window[1])
        name = TAG_NAME.match(body, start) if start != -1 else None
        if name is None or b">" in QUOTED.sub(b"", body[start : window[1]]):
            continue
        end = body.find(b">", window[1])
        end = len(body) if end == -1 else end
        if len(QUOTED.sub(b"", body[start:end]).split(None, MOST_ATTRIBUTES)) > MOST_ATTRIBUTES:
            pieces += (body[kept:start], name[0])
            kept = at = end
    return b"".join((*pieces, body[kept:])) if pieces else body
