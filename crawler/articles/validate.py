"""The rules an article must keep, by name. A name is the counter, the log line and the reason on record."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime, timedelta
from types import MappingProxyType

from crawler.articles.scrambled import is_scrambled
from crawler.items import Article, Draft
from crawler.language import VIETNAM

FIRST_YEAR = 1990
CLOCK_TOLERANCE = timedelta(hours=1)
"""How far a newspaper's clock may be ahead of ours."""


def without_title(draft: Draft, now: datetime) -> bool:
    """No headline was found."""
    return not draft.title


def without_text(draft: Draft, now: datetime) -> bool:
    """Neither a lead nor a body was found."""
    return not draft.lead and not draft.body


def undated(draft: Draft, now: datetime) -> bool:
    """No time of publication was found."""
    return draft.published_at is None


def published_in_the_future(draft: Draft, now: datetime) -> bool:
    """The time of publication is more than an hour ahead."""
    return draft.published_at is not None and draft.published_at > now + CLOCK_TOLERANCE


def published_before_1990(draft: Draft, now: datetime) -> bool:
    """The time of publication is older than any newspaper's site."""
    return draft.published_at is not None and draft.published_at.astimezone(VIETNAM).year < FIRST_YEAR


def scrambled_body(draft: Draft, now: datetime) -> bool:
    """The body is no text: encoded, or its letters substituted."""
    return is_scrambled(draft.body, language=draft.language)


RULES: Mapping[str, Callable[[Draft, datetime], bool]] = MappingProxyType(
    {
        rule.__name__: rule
        for rule in (
            without_title,
            without_text,
            undated,
            published_in_the_future,
            published_before_1990,
            scrambled_body,
        )
    }
)
"""For each name, the function that says whether a draft breaks the rule at a given time."""


def broken_rules(draft: Draft, now: datetime) -> tuple[str, ...]:
    """The names of the rules that a draft breaks, in the order of the table."""
    return tuple(name for name, breaks in RULES.items() if breaks(draft, now))


def validate(draft: Draft, *, now: datetime) -> Article | tuple[str, ...]:
    """The draft as an article, or the names of the rules that it breaks."""
    broken = broken_rules(draft, now)
    if broken or draft.title is None or draft.published_at is None or draft.published_precision is None:
        return broken
    values = {each.name: getattr(draft, each.name) for each in fields(Draft)}
    return Article(**values, published_on=draft.published_at.astimezone(VIETNAM).date())
