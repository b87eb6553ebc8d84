"""How near a reading comes to what stands on a page, field by field.

The measures are those by which saved pages are scored everywhere in this project: titles equal as words, times equal
to the minute and to the day, texts by the overlap of their word shingles, captions and authors counted over all pages.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crawler.language import VIETNAM
from crawler.language.text import tidy, words

TEXT_SHINGLE = 4
SHORT_SHINGLE = 2
SAME_CAPTION = 0.8
"""Overlap from which on two captions count as one."""

Shingles = Counter[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of a prediction is right, and how much of the truth it holds."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Count:
    """How many things were found rightly, how many were predicted, how many there are."""

    right: int = 0
    predicted: int = 0
    there: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.predicted + other.predicted, self.there + other.there)

    @property
    def f1(self) -> float:
        """Twice what is right over all that was predicted and is there; 1 where nothing is either."""
        total = self.predicted + self.there
        return 2 * self.right / total if total else 1.0


def shingles(text: str, size: int) -> Shingles:
    """The runs of `size` words of a text; a shorter text is one run."""
    found = words(text)
    if 0 < len(found) < size:
        return Counter([tuple(found)])
    return Counter(tuple(found[at : at + size]) for at in range(len(found) - size + 1))


def overlap(gold: Shingles, predicted: Shingles) -> Overlap:
    """How two texts' shingles overlap; two empty texts agree."""
    if not gold and not predicted:
        return Overlap(1.0, 1.0)
    common = (gold & predicted).total()
    return Overlap(common / max(1, predicted.total()), common / max(1, gold.total()))


def captions_found(gold: Sequence[str], predicted: Sequence[str]) -> Count:
    """How many captions were found; each prediction stands for one caption at most."""
    left = [shingles(text, SHORT_SHINGLE) for text in predicted]
    right = 0
    for text in gold:
        own = shingles(text, SHORT_SHINGLE)
        match = next((other for other in left if overlap(own, other).f1 >= SAME_CAPTION), None)
        if match is not None:
            left.remove(match)
            right += 1
    return Count(right, len(predicted), len(gold))


def names_found(gold: Sequence[str], predicted: Sequence[str]) -> Count:
    """How many names were found, letter case and spaces aside."""
    there, found = ({tidy(name).casefold() for name in names} for names in (gold, predicted))
    return Count(len(there & found), len(found), len(there))


def same_day(gold: datetime | None, predicted: datetime | None) -> bool:
    """Whether two times are on one day in Vietnam."""
    return gold is not None and predicted is not None and in_vietnam(gold).date() == in_vietnam(predicted).date()


def same_minute(gold: datetime | None, predicted: datetime | None) -> bool:
    """Whether two times are in one minute."""
    if gold is None or predicted is None:
        return False
    return in_vietnam(gold).replace(second=0) == in_vietnam(predicted).replace(second=0)


def in_vietnam(time: datetime) -> datetime:
    """A time on Vietnam's clock; one without an offset is already."""
    return (time if time.tzinfo else time.replace(tzinfo=VIETNAM)).astimezone(VIETNAM)
