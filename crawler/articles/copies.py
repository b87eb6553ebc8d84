"""Whether two texts are one story: an article and its copy in the archive of a successor."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from crawler.language.text import words
from crawler.language.tones import with_one_tone_placement

SHINGLE = 4
"""Words that are compared together."""

LEAST = 40
"""Shingles of a text by which it is known without its headline: a notice of a line or two stands in many articles."""

SAME_TEXT = 0.9
"""The share of all shingles of both texts that they have in common, where they are one text under any headline."""

SAME_STORY = 0.5
"""The share of the shorter text that stands in the longer, under one headline on one day.

Columns bear the same headline every day, some of them twice a day.
"""


KEPT = 512
"""Texts whose shingles are kept: one is held against all of its day."""


class Match(StrEnum):
    """By what a copy was known to be one."""

    TITLE_AND_DAY = "title and day"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What tells one story from another."""

    title: str
    day: date
    lead: str | None
    body: str


def match(one: Story, other: Story) -> Match | None:
    """Return by what two texts are one story, None where they are two."""
    mine, others = _shingles(one), _shingles(other)
    common = len(mine & others)
    if min(len(mine), len(others)) >= LEAST and common >= SAME_TEXT * len(mine | others):
        return Match.TEXT
    if one.day == other.day and _words(one.title) == _words(other.title):
        return Match.TITLE_AND_DAY if common >= SAME_STORY * min(len(mine), len(others)) else None
    return None


def _words(text: str) -> list[str]:
    return words(with_one_tone_placement(text))


@lru_cache(KEPT)
def _shingles(story: Story) -> frozenset[tuple[str, ...]]:
    text = _words(f"{story.lead or ''} {story.body}")
    return frozenset(tuple(text[place : place + SHINGLE]) for place in range(max(len(text) - SHINGLE + 1, 1)))
