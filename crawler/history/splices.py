"""One text as what differs from another, so that an earlier version takes little room."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from crawler.history.words import LONGEST, common_ends

PIECE = re.compile(r"\w+|\s+|[^\w\s]+")

Splice = tuple[int, int, str]
"""From where to where a text is replaced, in characters, and by what."""


def splices(text: str, other: str) -> list[Splice]:
    """Return what has to be replaced in a text to make another of it, in order."""
    one, wanted = PIECE.findall(text), PIECE.findall(other)
    head, tail = common_ends(one, wanted)
    begins = [0]
    for piece in one:
        begins.append(begins[-1] + len(piece))
    middle, new = one[head : len(one) - tail], wanted[head : len(wanted) - tail]
    if len(middle) * len(new) > LONGEST:
        return [(begins[head], begins[len(one) - tail], "".join(new))]
    return [
        (begins[head + i1], begins[head + i2], "".join(new[j1:j2]))
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, middle, new, autojunk=False).get_opcodes()
        if tag != "equal"
    ]


def spliced(text: str, found: Iterable[Sequence[int | str]]) -> str:
    """Return the other text again."""
    parts, begin = [], 0
    for start, end, words in found:
        parts += [text[begin : int(start)], str(words)]
        begin = int(end)
    return "".join((*parts, text[begin:]))
