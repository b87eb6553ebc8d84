"""The time of a run, which never goes back: what is due when is a matter of one line of time."""

import sqlite3
from datetime import datetime, timedelta

from crawler import clock

TOLERANCE = timedelta(minutes=5)
"""Clocks are put right by so much without ado; the run's time stands still for as long."""


_WAITING = {"addresses": ("due_at", "listed_at", "looked_at", "revisit_at", "announced_at"), "runs": ("resume_at",)}
"""The columns by which something waits for a time, or is counted from one, by table."""


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
    for table, columns in _WAITING.items():
        moved = ", ".join(f"{each} = strftime('%Y-%m-%dT%H:%M:%S+07:00', {each}, '+7 hours', ?1)" for each in columns)
        connection.execute(f"UPDATE {table} SET {moved} WHERE newspaper = ?2", (seconds, newspaper))
