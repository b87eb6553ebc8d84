"""Which paragraph of one version is which of another."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from crawler.history.classes import are_alike
from crawler.history.tokens import Token, tokens
from crawler.history.words import likeness

MOST = 200
"""So many pairs of changed paragraphs are held against each other at most; of more, those in one place are pairs."""

Pair = tuple[str | None, str | None]
"""A paragraph before and after: none where it was added or removed."""


def aligned(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """Return the paragraphs of two versions side by side, in order."""
    found: list[Pair] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found += zip(before[i1:i2], after[j1:j2], strict=True)
        else:
            found += _by_likeness(before[i1:i2], after[j1:j2])
    return found


def _by_likeness(before: Sequence[str], after: Sequence[str]) -> Iterator[Pair]:
    """Pair changed paragraphs so that the pairs are in order and most alike in all."""
    rows, columns = len(before), len(after)
    one, other = [tokens(text) for text in before], [tokens(text) for text in after]
    alike = [[_likeness(a, b, i - j, rows * columns) for j, b in enumerate(other)] for i, a in enumerate(one)]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < rows and j < columns:
        if alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            yield before[i], after[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield before[i], None
            i += 1
        else:
            yield None, after[j]
            j += 1
    yield from ((one, None) for one in before[i:])
    yield from ((None, other) for other in after[j:])


def _likeness(one: Sequence[Token], other: Sequence[Token], shift: int, pairs: int) -> float:
    if (pairs > MOST and shift) or not are_alike(one, other):
        return 0.0
    return likeness(one, other)
