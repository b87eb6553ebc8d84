"""A script of events as newspapers' habits would write it.

The rates are assumptions for simulations, not measurements: 8 % of articles are changed within a day,
10 % within three, 11 % within thirty; a fifth of the edits touch no time stamp; 0.3 % of articles are
removed; 20 % are hand-outs or wire copy that other newspapers print too.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from random import Random

from crawler.rehearsal.chance import chance
from crawler.rehearsal.events import Alteration, Change, Edit, Event, Manner, Remove, Reprint, Restore
from crawler.rehearsal.newspapers import NEWSPAPERS, USUAL
from crawler.rehearsal.rhythm import Rhythm, rhythm

EDITED = ((0.08, timedelta(minutes=5), timedelta(days=1)), (0.02, timedelta(days=1), timedelta(days=3)),
          (0.01, timedelta(days=3), timedelta(days=30)))  # fmt: skip
"""The shares of articles that are edited between two ages, at times that are uniform in their logarithm."""
UNSTAMPED = 0.2
REMOVED = 0.003
RESTORED = 0.3
"""The share of removed articles that come back."""
REPRINTED = 0.2
HAND_OUT = timedelta(hours=6)
"""One text an interval of this length goes out to all newspapers."""
CHANGES: Mapping[Change, int] = {
    Change.TYPOGRAPHY: 2,
    Change.TYPO: 4,
    Change.WORDING: 3,
    Change.NUMBER: 2,
    Change.NAME: 2,
    Change.QUOTATION: 1,
    Change.PARAGRAPH_ADDED: 2,
    Change.PARAGRAPH_REMOVED: 1,
    Change.LEAD: 1,
    Change.HEADLINE: 2,
}
"""How often each kind of change is made, next to one another."""


def between(draw: Random, low: timedelta, high: timedelta) -> timedelta:
    """Return an age between two, uniform in its logarithm."""
    return low * float((high / low) ** draw.random())


def edits(draw: Random, host: str, number: int, published_at: datetime) -> Iterator[Edit]:
    """Yield the edits of an article."""
    for share, youngest, oldest in EDITED:
        if draw.random() < share:
            kinds, weights = list(CHANGES), list(CHANGES.values())
            chosen = draw.choices(kinds, weights, k=1 + (draw.random() < 0.3))
            yield Edit(
                at=published_at + between(draw, youngest, oldest),
                newspaper=host,
                number=number,
                changes=tuple(dict.fromkeys(chosen)),
                stamped=draw.random() >= UNSTAMPED,
            )


def removals(draw: Random, host: str, number: int, published_at: datetime) -> Iterator[Remove | Restore]:
    """Yield an article's removal and return, if it is one of the few."""
    if draw.random() < REMOVED:
        at = published_at + between(draw, timedelta(hours=1), timedelta(days=30))
        yield Remove(at=at, newspaper=host, number=number, manner=draw.choice(list(Manner)))
        if draw.random() < RESTORED:
            back = at + between(draw, timedelta(hours=2), timedelta(days=10))
            yield Restore(at=back, newspaper=host, number=number)


def reprint(seed: int, rhythms: Mapping[str, Rhythm], host: str, number: int) -> Reprint | None:
    """Return what makes an article the reprint of the last hand-out, if it is one."""
    draw = chance(seed, "reprint", host, number)
    if draw.random() >= REPRINTED:
        return None
    published_at = rhythms[host].published_at(number)
    interval = int(published_at.timestamp() // HAND_OUT.total_seconds())
    out_at = datetime.fromtimestamp(interval * HAND_OUT.total_seconds(), published_at.tzinfo)
    origin = chance(seed, "hand-out", interval).choice(sorted(rhythms))
    original = rhythms[origin].newest(out_at)
    if origin == host or original < 1 or reprint(seed, rhythms, origin, original):
        return None
    alterations = tuple(alteration for alteration in Alteration if draw.random() < 0.4)
    return Reprint(
        newspaper=host,
        number=number,
        original_newspaper=origin,
        original_number=original,
        alterations=alterations,
    )


def habitual_events(
    since: datetime, until: datetime, *, seed: int = 1, hosts: tuple[str, ...] = USUAL
) -> tuple[Event, ...]:
    """Return what happens to the articles that are published between two times, by newspapers' habits.

    The seed must be that of the plan for which the events are meant.
    """
    rhythms = {host: rhythm(seed, host, NEWSPAPERS[host].rates) for host in hosts}
    events: list[Event] = []
    for host, own in rhythms.items():
        for number in range(own.newest(since) + 1, own.newest(until) + 1):
            published_at = own.published_at(number)
            draw = chance(seed, "habits", host, number)
            events += edits(draw, host, number, published_at)
            events += removals(draw, host, number, published_at)
            if same := reprint(seed, rhythms, host, number):
                events.append(same)
    return tuple(events)
