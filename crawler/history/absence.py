"""Whether an article is still there: how its newspaper says that it is not, and when that is believed."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from urllib.parse import urlsplit

from crawler.items import Gone, NotArticle, Outcome, Wall

LOOKS = 3
"""So many looks in a row must have missed an article before it is believed to be removed. Of 100 answers two may be
false: of 100,000 looks at articles that are there, one comes after two that were false too."""

LEAST_SPAN = timedelta(hours=24)
"""The first and the last of these looks are so far apart: a server may lose its articles for an evening."""

LEAST_APART = timedelta(minutes=30)
"""Looks that are closer to each other are one."""


class Manner(StrEnum):
    """How an article is missing."""

    NOT_FOUND = "404"
    GONE = "410"
    SOFT = "soft 404"
    """A page that says there is none, or a list, with status 200."""
    FRONT_PAGE = "front page"
    """A redirect to the front page."""
    ELSEWHERE = "redirected"
    """A redirect to another page that is no article."""
    WALL = "wall"
    """A login or a check in front of the page."""
    VANISHED = "vanished"
    """A list that still shows older neighbours shows it no more, and its page has not been seen since."""


def is_not_found(outcome: Outcome) -> bool:
    """The server says that there is no such page."""
    return isinstance(outcome.result, Gone) and outcome.answer.status != 410


def is_gone(outcome: Outcome) -> bool:
    """The server says that the page was taken away."""
    return isinstance(outcome.result, Gone) and outcome.answer.status == 410


def is_wall(outcome: Outcome) -> bool:
    """Something else stands in front of the page."""
    return isinstance(outcome.result, Wall)


def is_front_page(outcome: Outcome) -> bool:
    """The address leads to the front page."""
    return isinstance(outcome.result, NotArticle) and urlsplit(outcome.answer.url).path in ("", "/")


def is_elsewhere(outcome: Outcome) -> bool:
    """The address leads to a page that is none of an article."""
    return isinstance(outcome.result, NotArticle) and outcome.result.is_elsewhere


def is_soft(outcome: Outcome) -> bool:
    """The page says that there is none, or shows other stories' headlines."""
    return isinstance(outcome.result, NotArticle) and outcome.result.kind in ("error page", "listing")


MANNERS: Mapping[Manner, Callable[[Outcome], bool]] = MappingProxyType(
    {
        Manner.NOT_FOUND: is_not_found,
        Manner.GONE: is_gone,
        Manner.WALL: is_wall,
        Manner.FRONT_PAGE: is_front_page,
        Manner.ELSEWHERE: is_elsewhere,
        Manner.SOFT: is_soft,
    }
)
"""For each manner that an answer shows, the function that knows it. The first that answers names it."""


def manner_of(outcome: Outcome) -> Manner | None:
    """Return how the answer to a known article's address misses it; None where it does not say so.

    A failure, a page without text or one that cannot be read says nothing of the article.
    """
    return next((manner for manner, holds in MANNERS.items() if holds(outcome)), None)


def is_believed(looks: int, first: datetime, last: datetime) -> bool:
    """Whether an article is removed that so many looks in a row have missed."""
    return looks >= LOOKS and last - first >= LEAST_SPAN
