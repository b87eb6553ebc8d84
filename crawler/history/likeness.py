"""Whether two texts are one story, printed twice, or two stories written on one form.

Both share long stretches. What tells them apart was read off the rehearsal newsroom's hand-outs and forms (`python -m
bench reprints`): a newspaper that prints another's text cuts it, puts a lead in front and changes names, and leaves
the figures; a form (weather, gold price, lottery, who was received) has other figures in the same places, and what is
the same comes in short stretches between the slots.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from zlib import crc32

from crawler.history.sketches import SHINGLE, folded_words, shingles, spoken

CONTAINED = 0.25
"""The least share of the shorter text that must stand in the longer one."""
MOSTLY_CONTAINED = 0.7
"""A share from which on nobody asks how long the stretches are: names were changed throughout."""
LONG_STRETCH = 36
"""The words of the stretch in which a shared word stands, on average; between the slots of a form it is shorter."""
OTHER_FIGURES = 0.3
"""The share of figures that differ in the same place, from which on two texts are two stories."""
FIGURE_CONTEXT = 2
"""Words on each side by which the place of a figure is known."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two texts share."""

    contained: float
    """The share of the shorter text that stands in the longer one."""
    stretch: float
    """The length in words of the shared stretch in which a shared word stands, on average."""
    same_figures: int
    """Figures that stand in the same place in both."""
    other_figures: int
    """Places in which both have a figure, but not the same."""

    @property
    def is_one_story(self) -> bool:
        """Whether both print the same story."""
        figures = self.same_figures + self.other_figures
        if self.contained < CONTAINED or (self.other_figures > 1 and self.other_figures > OTHER_FIGURES * figures):
            return False
        return self.contained >= MOSTLY_CONTAINED or self.stretch >= LONG_STRETCH


class Wording:
    """A text as it is compared with others."""

    __slots__ = ("distinct", "figures", "sequence")

    def __init__(self, lead: str | None, body: Sequence[str]) -> None:
        words = folded_words(spoken(lead, body))
        self.sequence = [crc32(piece) for piece in shingles(words)]
        self.distinct = frozenset(self.sequence)
        self.figures = _figures(words)


def likeness(one: Wording, other: Wording) -> Likeness:
    """Return what two texts share."""
    shorter, longer = sorted((one, other), key=lambda text: len(text.distinct))
    shared = shorter.distinct & longer.distinct
    lengths = [length + SHINGLE - 1 for length in _runs(shorter.sequence, shared)]
    same = differing = 0
    for place in one.figures.keys() & other.figures.keys():
        for figure, counterpart in zip(one.figures[place], other.figures[place], strict=False):
            same += figure == counterpart
            differing += figure != counterpart
    return Likeness(
        contained=len(shared) / max(1, len(shorter.distinct)),
        stretch=sum(length * length for length in lengths) / max(1, sum(lengths)),
        same_figures=same,
        other_figures=differing,
    )


def _runs(sequence: Sequence[int], shared: frozenset[int]) -> Iterator[int]:
    for is_shared, run in groupby(sequence, shared.__contains__):
        if is_shared:
            yield sum(1 for _ in run)


def _figures(words: Sequence[str]) -> dict[tuple[str, ...], list[str]]:
    """Return the figures by their place: the words around them, figures among those left open."""
    open_words = ["#" if word[0].isdigit() else word for word in words]
    found: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for i, word in enumerate(open_words):
        if word == "#":
            found[tuple(open_words[max(0, i - FIGURE_CONTEXT) : i + FIGURE_CONTEXT + 1])].append(words[i])
    return dict(found)
