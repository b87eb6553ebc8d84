"""The newsroom's time, which may stand still, run at any speed, and be set."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic


class Clock:
    """A clock that can be set, and that runs `rate` times as fast as the real one; 0 stands still."""

    def __init__(self, start: datetime, rate: float = 0.0, real: Callable[[], float] = monotonic) -> None:
        self._real = real
        self.set(start, rate)

    def now(self) -> datetime:
        """Return the newsroom's time."""
        return self._start + timedelta(seconds=(self._real() - self._since) * self.rate)

    def set(self, moment: datetime, rate: float | None = None) -> None:
        """Set the time, and the rate if one is given."""
        if rate is not None:
            self.rate = rate
        self._start = moment
        self._since = self._real()

    def advance(self, time: timedelta) -> None:
        """Move the time on."""
        self.set(self.now() + time)
