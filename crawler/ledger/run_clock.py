"""The time of a run, which never goes back: what is due when is a matter of one line of time."""

import sqlite3
from datetime import datetime, timedelta

from crawler import clock

TOLERANCE = timedelta(minutes=5)
"""Clocks are put right by so much without ado; the run's time stands still for as long."""


class ClockSetBackError(Exception):
    """The machine's clock says less than it did."""

    def __init__(self, by: timedelta) -> None:
        super().__init__(f"the clock was set back by {by}; check it. What was due is due, and the next run goes on")
        self.by = by


class RunClock:
    """Tells a run the time."""

    def __init__(self, latest: datetime) -> None:
        """`latest` is the latest time that is known to have been."""
        self._latest = latest

    def now(self) -> datetime:
        """Return the present moment, or the latest so far. Raises `ClockSetBackError`."""
        now = clock.now()
        if self._latest - now > TOLERANCE:
            raise ClockSetBackError(self._latest - now)
        self._latest = max(self._latest, now)
        return self._latest


def latest_time(connection: sqlite3.Connection, newspaper: str) -> datetime | None:
    """Return the latest time that the last run of a newspaper has known, none where there was no run."""
    run = connection.execute(
        "SELECT id, started_at, ended_at FROM runs WHERE newspaper = ? ORDER BY id DESC LIMIT 1", (newspaper,)
    ).fetchone()
    if run is None:
        return None
    number, *times = run
    times += [at for (at,) in connection.execute("SELECT max(at) FROM outcomes WHERE run = ?", (number,))]
    return max(datetime.fromisoformat(at) for at in times if at)


def follow_back(connection: sqlite3.Connection, newspaper: str, by: timedelta) -> None:
    """Set back by as much as the clock was what a newspaper and its addresses wait for, so that their order stays."""
    seconds = f"-{by // timedelta(seconds=1)} seconds"
    connection.execute(
        """UPDATE addresses
           SET due_at = strftime('%Y-%m-%dT%H:%M:%S+07:00', due_at, '+7 hours', ?1),
               listed_at = strftime('%Y-%m-%dT%H:%M:%S+07:00', listed_at, '+7 hours', ?1)
           WHERE newspaper = ?2""",
        (seconds, newspaper),
    )
    connection.execute(
        """UPDATE runs SET resume_at = strftime('%Y-%m-%dT%H:%M:%S+07:00', resume_at, '+7 hours', ?1)
           WHERE newspaper = ?2 AND resume_at IS NOT NULL""",
        (seconds, newspaper),
    )
