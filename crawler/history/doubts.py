"""Which readings of a known article are doubted until a second look shows the same."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType

from crawler.items import Article

SECOND_LOOK = timedelta(hours=1)
"""After so long a doubted article is looked at again."""

LEAST_APART = timedelta(minutes=30)
"""Two readings that are closer to each other are one look: an article may be had at two addresses in one run."""

SHRUNK = 0.7
"""A text of less than this share of what it was is doubted."""


def shrunk(before: Article, after: Article) -> bool:
    """More than 30 % of the text are gone."""
    return _length(after) < SHRUNK * _length(before)


def emptied(before: Article, after: Article) -> bool:
    """A field that held something holds nothing."""
    names = ("lead", "body", "captions", "authors", "source", "updated_at")
    return any(getattr(before, name) and not getattr(after, name) for name in names)


def another_layer(before: Article, after: Article) -> bool:
    """A changed value was found elsewhere on the page than before."""
    names = ("title", "lead", "body", "authors", "published_at", "updated_at")
    return any(
        before.provenance.get(name) != after.provenance.get(name)
        for name in names
        if getattr(before, name) and getattr(after, name) and getattr(before, name) != getattr(after, name)
    )


DOUBTS: Mapping[str, Callable[[Article, Article], bool]] = MappingProxyType(
    {
        "text shrunk": shrunk,
        "field emptied": emptied,
        "another layer": another_layer,
    }
)
"""For each reason to doubt a reading, the function that finds it in the version before and the reading."""


def doubts(before: Article, after: Article) -> tuple[str, ...]:
    """Return the reasons to doubt a reading, in the order of the table."""
    return tuple(name for name, holds in DOUBTS.items() if holds(before, after))


def _length(article: Article) -> int:
    return len(article.lead or "") + sum(map(len, article.body))
