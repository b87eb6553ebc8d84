"""How long a server wants to be left alone (RFC 9110, 10.2.3)."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST = 86_400.0
"""Seconds that a server can ask for; whoever names more is asked again after these."""


def seconds_to_wait(retry_after: str, *, date: str, now: datetime) -> float | None:
    """Return the seconds that a `Retry-After` asks for, none where it says nothing that can be understood.

    A time is counted from the answer's own `Date`, for the server's clock may be wrong; without one, from `now`.
    """
    retry_after = retry_after.strip()
    if retry_after.isascii() and retry_after.isdecimal():
        # Enough digits for any time that is meant, few enough to be a number.
        return min(float(retry_after[:12]), LONGEST)
    until = _moment(retry_after)
    if until is None:
        return None
    return min(max((until - (_moment(date) or now)).total_seconds(), 0.0), LONGEST)


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
