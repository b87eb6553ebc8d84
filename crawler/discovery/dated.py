"""What feeds and sitemaps have in common: addresses with a headline and a day, the newest of which count."""

import html
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from heapq import nlargest
from itertools import count
from typing import TypeVar

from crawler.discovery.addresses import identify
from crawler.discovery.anchors import joined
from crawler.items import Door, Link, Listed
from crawler.language import VIETNAM
from crawler.newspaper import Newspaper

NEWEST = 50_000
"""Addresses of one feed or sitemap that count, the newest: as many as a sitemap may have (sitemaps.org)."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An address as a feed or sitemap gives it."""

    address: str
    """As it stands there, maybe relative."""
    title: str
    day: date | None
    changed_at: datetime | None = None


def stated_day(text: str, *, today: date) -> date | None:
    """Return the day in Vietnam of a time in ISO 8601 or RFC 822; None for one that is neither, or after `today`.

    Without an offset it is Vietnam's time, as the newspapers' own clocks are.
    """
    try:
        at = _moment(text)
        day = at.astimezone(VIETNAM).date() if at.tzinfo else at.date()
    except (ValueError, OverflowError):
        return None
    return day if day <= today else None


def stated_moment(text: str) -> datetime | None:
    """Return the moment that a text states in ISO 8601 or RFC 822; None for a day without an hour, or for neither."""
    if ":" not in text:
        return None
    try:
        at = _moment(text)
        return at.astimezone(VIETNAM) if at.tzinfo else at.replace(tzinfo=VIETNAM)
    except (ValueError, OverflowError):
        return None


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


Found = TypeVar("Found")


def newest(found: Iterable[Found], most: int, *, day: Callable[[Found], date]) -> tuple[list[Found], int]:
    """Return as many as `most` of what was found, newest first, and how many were left out."""
    counted = count()
    kept = nlargest(most, (each for each, _ in zip(found, counted, strict=False)), key=day)
    return kept, max(0, next(counted) - most)


def listed_newest(found: Iterable[Dated], url: str, newspaper: Newspaper, *, door: Door) -> Listed:
    """Return the articles of a newspaper among addresses found at `url`, newest first, undated last, once each."""
    kept: dict[str, Link] = {}
    counting, left_out = newest(found, NEWEST, day=lambda dated: dated.day or date.min)
    for dated in counting:
        address = joined(url, dated.address)
        identity = address and identify(newspaper, address)
        if not (address and identity):
            continue
        title = " ".join(html.unescape(dated.title).split()) or None
        first = kept.get(identity.site_id)
        if first is None:
            kept[identity.site_id] = Link(
                url=identity.url,
                site_id=identity.site_id,
                printed=address,
                title=title,
                day=dated.day,
                changed_at=dated.changed_at,
            )
        elif first.title is None:
            kept[identity.site_id] = replace(first, title=title)
    return Listed(articles=tuple(kept.values()), door=door, left_out=left_out)
