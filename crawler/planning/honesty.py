"""Whether a server's word is taken that nothing changed (304), when it is tested, and what a lie costs."""

from datetime import datetime, timedelta

SAMPLE = 0.05
"""The share of 304s after which the page is fetched whole all the same, by which a lie is found out."""

DISTRUST = timedelta(days=14)
"""For so long a host that lied is asked for whole pages only; each further lie doubles it."""

LONGEST_DISTRUST = timedelta(days=180)


def is_tested(draw: float) -> bool:
    """Whether a 304 is tested, by a number drawn between 0 and 1."""
    return draw < SAMPLE


def distrusted_until(lies: int, now: datetime) -> datetime:
    """Return until when a host is asked for whole pages only that was caught lying so many times, the last now."""
    return now + min(LONGEST_DISTRUST, DISTRUST * (1 << min(lies - 1, 10)))
