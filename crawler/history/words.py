"""Two texts word by word: which stretches are the same, and what stands in the other in place of the rest."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from crawler.history.tokens import Token, texts, tokens

LONGEST = 4_000_000
"""Pairs of words that are looked through at most; two texts of more are one stretch beyond their ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a text, and what stands in its place in the other. Spaces belong to the word before them."""

    before: str
    after: str
    is_same: bool


def stretches(before: str, after: str) -> list[Stretch]:
    """Return two texts as stretches in order; together they hold both texts whole."""
    one, other = tokens(before), tokens(after)
    found = []
    begin_one = begin_other = 0
    operations = list(_operations(texts(one), texts(other)))
    for place, (is_same, _, i2, _, j2) in enumerate(operations):
        is_last = place == len(operations) - 1
        end_one = len(before) if is_last else _start(one, i2, before)
        end_other = len(after) if is_last else _start(other, j2, after)
        found.append(
            Stretch(
                before=before[begin_one:end_one],
                after=after[begin_other:end_other],
                is_same=is_same,
            )
        )
        begin_one, begin_other = end_one, end_other
    return found


def exchanged(one: Sequence[Token], other: Sequence[Token]) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Yield the words of one text that stand in place of some of another."""
    for is_same, i1, i2, j1, j2 in _operations(texts(one), texts(other)):
        if not is_same:
            yield one[i1:i2], other[j1:j2]


def likeness(before: Sequence[Token], after: Sequence[Token]) -> float:
    """Return the share of words that two texts have in common, whatever their order: 1 for the same words."""
    one, other = Counter(texts(before)), Counter(texts(after))
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def common_ends(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many items two sequences share at their beginning, and beyond that at their end."""
    shorter = min(len(one), len(other))
    head = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    tail = next((i for i in range(shorter - head) if one[-1 - i] != other[-1 - i]), shorter - head)
    return head, tail


def _operations(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    head, tail = common_ends(one, other)
    end_one, end_other = len(one) - tail, len(other) - tail
    if head:
        yield True, 0, head, 0, head
    if (end_one - head) * (end_other - head) > LONGEST:
        yield False, head, end_one, head, end_other
    elif end_one > head or end_other > head:
        matcher = SequenceMatcher(None, one[head:end_one], other[head:end_other], autojunk=False)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            yield tag == "equal", head + i1, head + i2, head + j1, head + j2
    if tail:
        yield True, end_one, len(one), end_other, len(other)


def _start(found: Sequence[Token], place: int, text: str) -> int:
    return found[place].start if place < len(found) else len(text)
