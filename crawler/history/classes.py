"""The classes of changes, and by what the words that were exchanged are told to be of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from crawler.history.tokens import Kind, Token, tokens
from crawler.history.words import exchanged, likeness
from crawler.language.fold import fold
from crawler.language.syllables import is_syllable
from crawler.language.tones import with_one_tone_placement

REWRITTEN = 0.5
"""Two texts that share fewer of their words are not one text with changes."""

FRAME = 4
"""So many words around a quotation tell a paragraph, whatever is quoted in it."""


class Change(StrEnum):
    """What a newspaper changed."""

    TYPOGRAPHY = "typography"
    TYPO = "typo"
    WORDING = "wording"
    NUMBER = "number or date changed"
    NAME = "name or quotation changed"
    PARAGRAPH = "paragraph added or removed"
    HEADLINE = "headline changed"


@dataclass(frozen=True, slots=True)
class Exchange:
    """Words that were exchanged for others, signs aside; where none stand on one side, some were added or removed."""

    before: Sequence[Token]
    after: Sequence[Token]

    @property
    def is_quoted(self) -> bool:
        """Whether all of it stands between quotation marks."""
        return all(token.quoted for token in (*self.before, *self.after))

    @property
    def is_of_names_only(self) -> bool:
        """Whether all of it are parts of names."""
        return self.all_are(lambda token: token.kind is Kind.NAME)

    def all_are(self, holds: Callable[[Token], bool]) -> bool:
        """Whether something holds of all words."""
        return all(holds(token) for token in (*self.before, *self.after))


def is_of_signs(exchange: Exchange) -> bool:
    """The words are the same but for signs, capitals and the place of tone marks."""
    return [_plain(token.text) for token in exchange.before] == [_plain(token.text) for token in exchange.after]


def is_of_numbers(exchange: Exchange) -> bool:
    """All of it are numbers, in figures or words."""
    return exchange.all_are(lambda token: token.counts)


def is_of_spelling(exchange: Exchange) -> bool:
    """Words are spelt otherwise: by a mark, a letter or a space."""
    before, after = ([_plain(token.text) for token in side] for side in (exchange.before, exchange.after))
    if "".join(before) == "".join(after):
        return True
    pairs = zip(exchange.before, exchange.after, strict=False)
    return len(before) == len(after) and all(_is_misspelt(one, other) for one, other in pairs)


def is_of_names(exchange: Exchange) -> bool:
    """All of it are names, or what somebody is quoted to have said."""
    return exchange.is_quoted or exchange.is_of_names_only


def is_of_words(exchange: Exchange) -> bool:
    """Whatever else."""
    return True


RULES: Mapping[Change, Callable[[Exchange], bool]] = MappingProxyType(
    {
        Change.TYPOGRAPHY: is_of_signs,
        Change.NUMBER: is_of_numbers,
        Change.TYPO: is_of_spelling,
        Change.NAME: is_of_names,
        Change.WORDING: is_of_words,
    }
)
"""For each class of exchanged words, the function that knows it. The first that answers names the class."""


def are_alike(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether two texts are one with changes: by all of their words, or by those around what is quoted."""
    if likeness(before, after) >= REWRITTEN:
        return True
    frames = [[token for token in side if not token.quoted] for side in (before, after)]
    return all(FRAME <= len(frame) < len(side) for frame, side in zip(frames, (before, after), strict=True)) and (
        likeness(*frames) >= REWRITTEN
    )


def classes_of_words(before: str, after: str) -> frozenset[Change]:
    """Return the classes of what was exchanged in a text; of one that was written anew it is the wording."""
    one, other = tokens(before), tokens(after)
    if not are_alike(one, other):
        return frozenset((Change.WORDING,))
    found = set()
    quoted = [[token for token in side if token.quoted] for side in (one, other)]
    if all(quoted) and likeness(*quoted) < REWRITTEN:
        # Hardly a word of what was said stands as before: its numbers and names are not those of another version.
        found.add(Change.NAME)
        one, other = (tuple(token for token in side if not token.quoted) for side in (one, other))
    exchanges = [exchange for sides in exchanged(one, other) for exchange in _exchanges(*sides)]
    classes = [(exchange, _class_of(exchange)) for exchange in exchanges]
    found |= {change for _, change in classes}
    if Change.NAME in found and all(exchange.is_of_names_only for exchange, change in classes if change is Change.TYPO):
        # Of two people's names some parts may be alike but for a mark.
        found.discard(Change.TYPO)
    return frozenset(found)


def _class_of(exchange: Exchange) -> Change:
    return next(change for change, holds in RULES.items() if holds(exchange))


def _exchanges(before: Sequence[Token], after: Sequence[Token]) -> list[Exchange]:
    """Return exchanged words by what they are: numbers for numbers, names for names, and the rest."""
    one, other = ([token for token in side if token.kind is not Kind.SIGN] for side in (before, after))
    if len(one) == len(other):
        pairs = [Exchange((a,), (b,)) for a, b in zip(one, other, strict=True) if a.text != b.text]
        return pairs or [Exchange((), ())]
    whole = Exchange(one, other)
    if not (one and other) or is_of_spelling(whole):
        return [whole]
    found = []
    for holds in (_is_number, _is_name, _is_plain):
        part = Exchange([token for token in one if holds(token)], [token for token in other if holds(token)])
        if [token.text for token in part.before] != [token.text for token in part.after]:
            found.append(part)
    return found


def _is_number(token: Token) -> bool:
    return token.kind is Kind.NUMBER


def _is_name(token: Token) -> bool:
    return token.kind is Kind.NAME


def _is_plain(token: Token) -> bool:
    return token.kind is Kind.WORD


def _plain(word: str) -> str:
    return with_one_tone_placement(word).lower()


def _is_misspelt(one: Token, other: Token) -> bool:
    if Kind.NUMBER in (one.kind, other.kind):
        return one.text == other.text
    before, after = _plain(one.text), _plain(other.text)
    if before == after or fold(before) == fold(after):
        return True
    return _differ_by_one_letter(before, after) and not (is_syllable(before) and is_syllable(after))


def _differ_by_one_letter(one: str, other: str) -> bool:
    """Whether one letter was put in, left out, exchanged or swapped with the next."""
    shorter, longer = sorted((one, other), key=len)
    head = next((i for i in range(len(shorter)) if shorter[i] != longer[i]), len(shorter))
    if len(longer) == len(shorter) + 1:
        return shorter[head:] == longer[head + 1 :]
    swapped = shorter[head : head + 2] == longer[head : head + 2][::-1] and shorter[head + 2 :] == longer[head + 2 :]
    return len(longer) == len(shorter) and (swapped or shorter[head + 1 :] == longer[head + 1 :])
