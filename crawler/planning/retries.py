"""When an address that gave no page is tried again, and when it is put aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.items import Failure

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a failure says about its address."""

    name: str
    gaps: tuple[timedelta, ...]
    """How long the address waits after the first failure, the second, and so on; after the last it is put aside."""


TEMPORARY = Weight("temporary", (HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY))
"""The network, or the server as a whole: it says nothing of the address."""
SOFT = Weight("soft", (6 * HOUR, DAY, 4 * DAY))
"""An answer that is no article, but should be: some servers say for an hour that a page is gone."""
HARD = Weight("hard", (DAY, 7 * DAY))
"""A refusal, or a page that baotinh cannot read; neither ends by itself."""

WEIGHTS: Mapping[Failure, Weight] = {
    Failure.UNKNOWN_HOST: TEMPORARY,
    Failure.UNREACHABLE: TEMPORARY,
    Failure.TIMEOUT: TEMPORARY,
    Failure.CUT_SHORT: TEMPORARY,
    Failure.SERVER_ERROR: TEMPORARY,
    Failure.NETWORK_CLOSED: TEMPORARY,
    Failure.GONE: SOFT,
    Failure.WALL: SOFT,
    Failure.EMPTY: SOFT,
    Failure.NOT_HTML: SOFT,
    Failure.UNREADABLE: SOFT,
    Failure.REDIRECTS: SOFT,
    Failure.REFUSED: SOFT,
    Failure.TOO_LARGE: HARD,
    Failure.OFF_HOSTS: HARD,
    Failure.SUCCESSOR: HARD,
    Failure.ROBOTS: HARD,
    Failure.CRASHED: HARD,
}


def next_try(failure: Failure, attempts: int, now: datetime) -> datetime | None:
    """Return when an address is tried again that failed `attempts` times, the present one included; None: put aside."""
    gaps = WEIGHTS.get(failure, SOFT).gaps
    return now + gaps[max(attempts, 1) - 1] if attempts <= len(gaps) else None
