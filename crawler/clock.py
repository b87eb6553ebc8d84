"""The one place where the time of day comes in."""

from datetime import datetime

from crawler.language import VIETNAM


def now() -> datetime:
    """Return the present moment in Vietnam's time, to the second."""
    return datetime.now(VIETNAM).replace(microsecond=0)
