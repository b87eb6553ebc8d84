"""An article's words: who and what it is about, and how it goes on from there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random

from crawler.rehearsal.chance import chance
from crawler.rehearsal.grammar import Shape, Voice, Words, capital, drawable, plain_lists, shapes, templates, words
from crawler.rehearsal.vocabulary import names, people, places, public_life, work
from crawler.rehearsal.vocabulary.general import WORDS
from crawler.rehearsal.vocabulary.sentences import SENTENCES

TOPICS = {
    "farming": work.FARMING,
    "trade": work.TRADE,
    "building": work.BUILDING,
    "digital": work.DIGITAL,
    "politics": public_life.POLITICS,
    "security": public_life.SECURITY,
    "welfare": public_life.WELFARE,
    "nature": public_life.NATURE,
    "education": people.EDUCATION,
    "health": people.HEALTH,
    "culture": people.CULTURE,
    "sport": people.SPORT,
}
PLACES = {province: drawable(words(listed)) for province, listed in places.BY_PROVINCE.items()}
FAMILIES, MIDDLES, GIVEN, ROLES = (
    drawable(words(listed)) for listed in (names.FAMILIES, names.MIDDLES, names.GIVEN, names.ROLES)
)
PEN_NAMES, INITIALS = words(names.PEN_NAMES), words(names.INITIALS)
WOMEN = frozenset(("Thị", "Thu", "Kim", "Hồng", "Bích", "Phương", "Thúy", "Hoài", "Mỹ", "Như", "Lan", "Diệu", "Cẩm"))
HIS_TITLES, HER_TITLES = drawable(("ông", "anh")), drawable(("bà", "chị", "cô"))
OWN_WORDS = ("kind", "matter", "doer", "deed", "gain", "snag", "unit", "place", "noun", "verb")
"""The lists from which each story has favourites."""
SHAPES = {
    "plain": 2000,
    "told": 800,
    "speech": 200,
    "lead": 400,
    "headline": 500,
    "caption": 200,
    "subhead": 60,
    "tag": 10,
}
"""How many shapes of each kind there are, all put together from the same few."""
MEAN_BODY_BYTES = 3700
SPREAD = 0.5
"""The standard deviation of the logarithm of a body's length."""


@cache
def known_shapes() -> Mapping[str, Sequence[Shape]]:
    """Return the shapes that every story is told in."""
    return shapes(templates(WORDS, SENTENCES), SHAPES, chance("shapes"))


@cache
def topic_words(topic: str, province: str) -> Mapping[str, Words]:
    """Return the words of a topic in a province."""
    own = PLACES[province]
    spots = [place.partition(" ")[2] for place in own.choices]
    return {**plain_lists(WORDS, SENTENCES, TOPICS[topic]), "place": own, "spot": drawable(spots)}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a story."""

    name: str
    title: str
    """How the person is addressed, e.g. `ông`."""
    role: str

    @property
    def short(self) -> str:
        """How the person is called after the first time."""
        return f"{self.title} {self.name.rpartition(' ')[2]}"


def pick(draw: Random, listed: Words) -> str:
    """Return one of a list's words."""
    return listed.choices[listed.places[draw.getrandbits(8)]]


def person(draw: Random) -> Person:
    """Return somebody."""
    middle = pick(draw, MIDDLES)
    name = f"{pick(draw, FAMILIES)} {middle} {pick(draw, GIVEN)}"
    return Person(name, pick(draw, HER_TITLES if middle in WOMEN else HIS_TITLES), pick(draw, ROLES))


def voice(topic: str, province: str, published_at: datetime, date_mark: str, draw: Random) -> Voice:
    """Return the voice of one story: its topic's words with its own people, places and days."""
    cast = [person(draw) for _ in range(3)]
    known = topic_words(topic, province)
    days = [published_at - timedelta(days=days) for days in (0, 1, int(draw.random() * 23) + 2)]
    in_full = [f"{one.title} {one.name}, {one.role} {pick(draw, PLACES[province])}" for one in cast]
    own = {
        "date": drawable([f"{day.day}{date_mark}{day.month}" for day in days]),
        "person": drawable([*in_full, *(f"{one.title} {one.name}" for one in cast)]),
        "speaker": drawable([one.short for one in cast]),
        "title_name": drawable([one.name for one in cast]),
    }
    return Voice(known_shapes(), {**known, **own}, draw, OWN_WORDS)


def headline(voice: Voice) -> str:
    """Return a headline of seven words or more."""
    title = voice.say("headline")
    while title.count(" ") < 6:
        title = f"{title}: {voice.say('subhead')}"
    return capital(title)


def lead(voice: Voice) -> str:
    """Return an opening paragraph of one sentence or two."""
    opening = voice.sentence("lead")
    return opening if len(opening) > 90 else f"{opening} {voice.sentence('lead')}"


def body(voice: Voice, draw: Random) -> tuple[tuple[str, ...], frozenset[int]]:
    """Return an article's paragraphs, and which of them are headings."""
    length = min(max(draw.lognormvariate(0, SPREAD), 0.2), 4.0) * MEAN_BODY_BYTES * 0.83
    with_headings = length > MEAN_BODY_BYTES and draw.random() < 0.3
    paragraphs: list[str] = []
    headings: list[int] = []
    written = 0.0
    while written < length:
        if with_headings and len(paragraphs) % 4 == 3:
            headings.append(len(paragraphs))
            paragraphs.append(capital(voice.say("subhead")))
        told = len(paragraphs) == 1 or draw.random() < 0.35
        sentences = [voice.sentence("told" if told else "plain")]
        sentences += [voice.sentence("plain") for _ in range(int(draw.random() * 4) + 1 - told)]
        paragraph = " ".join(sentences)
        paragraphs.append(paragraph)
        written += len(paragraph) * 1.34
    return tuple(paragraphs), frozenset(headings)


def tags(voice: Voice, draw: Random) -> tuple[str, ...]:
    """Return two to four keywords."""
    return tuple({voice.say("tag"): None for _ in range(int(draw.random() * 3) + 2)})


@dataclass(frozen=True, slots=True)
class Signature:
    """The last line of an article, and who is meant by it."""

    printed: str
    authors: tuple[str, ...]
    source: str | None = None


def signature(forms: tuple[str, ...], draw: Random) -> Signature | None:
    """Return a signature in one of a newspaper's forms; one article in 25 has none."""
    chosen = draw.random()
    if chosen < 0.04:
        return None
    if chosen < 0.08:
        return Signature("Theo TTXVN", (), "TTXVN")
    form = pick(draw, drawable(forms))
    authors = tuple(draw.sample(INITIALS if chosen > 0.88 else PEN_NAMES, 1 + ("{1}" in form)))
    return Signature(form.format(*authors), authors, "Báo Tin tức" if form.endswith("/Báo Tin tức") else None)


def photographer(draw: Random) -> str | None:
    """Return who took a picture, where its caption says so: one in three."""
    return draw.choice(PEN_NAMES) if draw.random() < 0.33 else None
