"""A grammar of lists: each name stands for alternatives, and an alternative may hold other names.

`{place}` is replaced by one of the alternatives of `place`, `{11..99}` by a whole number between the
two, `{1,2..9,8}` by a number with one decimal, written as in Vietnamese.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from random import Random
from typing import NamedTuple

from crawler.rehearsal.chance import chance

SLOT = re.compile(r"\{([^}]+)\}")
MOST_WORDS = 256
"""A list holds so many alternatives at most: one byte draws one of them."""


class Template(NamedTuple):
    """An alternative with slots."""

    pieces: tuple[str, ...]
    """The words between the slots, one more than there are slots."""
    slots: tuple[str, ...]
    """The lists that fill them."""


class Shape(NamedTuple):
    """A template whose slots are all filled from lists of plain words, ready to be filled."""

    format: str
    slots: tuple[str, ...]


class Words(NamedTuple):
    """A list of plain words to draw from."""

    choices: Sequence[str]
    places: bytes
    """For each value of a byte, the place of the word that it draws."""


@cache
def places(count: int) -> bytes:
    """Return, for each value of a byte, a place among `count`, rather one of the first."""
    return bytes(int(count * u * (0.4 + 0.6 * u)) for u in (byte / MOST_WORDS for byte in range(MOST_WORDS)))


def drawable(choices: Sequence[str]) -> Words:
    """Return a list to draw from, rather what stands first in it."""
    return Words(choices, places(len(choices)))


def numbers(span: str) -> tuple[str, ...]:
    """Return numbers between the two of a span, as they are written: all of them if they are not too many."""
    low, high = (int(re.sub("[.,]", "", end)) for end in span.split(".."))
    values = range(low, high + 1)
    some = values if len(values) <= MOST_WORDS else chance(span).sample(values, MOST_WORDS)
    if "," in span:
        return tuple(f"{value // 10},{value % 10}" for value in some)
    return tuple(f"{value:,}".replace(",", ".") for value in some)


def alternative(text: str) -> str | Template:
    """Return one alternative, with its slots found."""
    parts = SLOT.split(text)
    return Template(tuple(parts[::2]), tuple(parts[1::2])) if len(parts) > 1 else text


def alternatives(text: str) -> tuple[str | Template, ...]:
    """Return the alternatives of a list written with `|` between them, over any number of lines."""
    return tuple(alternative(" ".join(one.split())) for one in text.split("|"))


def words(text: str) -> tuple[str, ...]:
    """Return the alternatives of a list that has no slots."""
    return tuple(" ".join(one.split()) for one in text.split("|"))


def templates(*tables: Mapping[str, str]) -> Mapping[str, Sequence[Template]]:
    """Return the lists of several tables that hold slots."""
    read = {name: alternatives(text) for table in tables for name, text in table.items() if SLOT.search(text)}
    return {
        name: [Template((one,), ()) if isinstance(one, str) else one for one in choices]
        for name, choices in read.items()
    }


def plain_lists(*tables: Mapping[str, str]) -> Mapping[str, Words]:
    """Return the lists of several tables that hold no slots, and those of the numbers in the others."""
    texts = {name: text for table in tables for name, text in table.items()}
    spans = {slot for text in texts.values() for slot in SLOT.findall(text) if ".." in slot}
    plain = {name: drawable(words(text)) for name, text in texts.items() if not SLOT.search(text)}
    return plain | {span: drawable(numbers(span)) for span in spans}


def unfold(grammar: Mapping[str, Sequence[Template]], name: str, draw: Random) -> Template:
    """Return one of a list's templates, drawn, in which only lists of plain words are left to be filled."""
    choices = grammar[name]
    chosen = choices[places(len(choices))[draw.getrandbits(8)]]
    pieces = [chosen.pieces[0]]
    slots: list[str] = []
    for slot, after in zip(chosen.slots, chosen.pieces[1:], strict=True):
        part = unfold(grammar, slot, draw) if slot in grammar else Template(("", ""), (slot,))
        pieces[-1] += part.pieces[0]
        pieces += part.pieces[1:]
        pieces[-1] += after
        slots += part.slots
    return Template(tuple(pieces), tuple(slots))


def shapes(
    grammar: Mapping[str, Sequence[Template]], counts: Mapping[str, int], draw: Random
) -> Mapping[str, Sequence[Shape]]:
    """Return so many shapes of each name, drawn from the grammar."""

    def shape(name: str) -> Shape:
        unfolded = unfold(grammar, name, draw)
        return Shape("%s".join(piece.replace("%", "%%") for piece in unfolded.pieces), unfolded.slots)

    return {name: tuple(shape(name) for _ in range(count)) for name, count in counts.items()}


class Voice:
    """One story's way of speaking: shapes, the words that fill them, and a leaning to words of its own.

    Lists named in `own` start elsewhere for each voice, so that a story keeps to its matter and differs
    from others.
    """

    def __init__(
        self, shapes: Mapping[str, Sequence[Shape]], words: Mapping[str, Words], draw: Random, own: Sequence[str] = ()
    ) -> None:
        self.shapes = shapes
        self.draw = draw
        self.words = dict(words)
        for name, byte in zip(own, draw.randbytes(len(own)), strict=True):
            choices, placed = words[name]
            start = byte % len(choices)
            self.words[name] = Words((*choices[start:], *choices[:start]), placed)

    def say(self, name: str) -> str:
        """Return the words of a shape of that name, filled."""
        shapes = self.shapes[name]
        form, slots = shapes[int(len(shapes) * self.draw.random())]
        filling = zip(map(self.words.__getitem__, slots), self.draw.randbytes(len(slots)), strict=True)
        return form % tuple([choices[placed[byte]] for (choices, placed), byte in filling])

    def sentence(self, name: str) -> str:
        """Return the words of a shape as a sentence, with a capital and a full stop."""
        said = capital(self.say(name))
        return said if said[-1] == "." else f"{said}."


def capital(said: str) -> str:
    """Return the words with their first letter, and the first in quotation marks, in upper case."""
    quoted = said.find("“") + 1
    if quoted > 1:
        said = said[:quoted] + said[quoted].upper() + said[quoted + 1 :]
    start = 1 if said[0] == "“" else 0
    return said[:start] + said[start].upper() + said[start + 1 :]
