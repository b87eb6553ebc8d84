"""The one place where the time of day comes in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "ICT")
"""Vietnam's time. It has had no daylight saving time since the newspapers went on line."""


def now() -> datetime:
    """Return the present moment in Vietnam's time, to the second."""
    return datetime.now(UTC).astimezone(VIETNAM).replace(microsecond=0)


Clock = Callable[[], datetime]
