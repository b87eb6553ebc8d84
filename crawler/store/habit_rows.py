"""What looks have shown of a newspaper's habits, and the schedule that follows from it."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise

from crawler.planning.habits import Habits, Seen
from crawler.planning.revisits import USUAL_GAP, Schedule

RUNS = 20
"""So many of the last runs tell how often a newspaper is crawled."""

SHORTEST_GAP, LONGEST_GAP = timedelta(minutes=30), timedelta(hours=24)
"""Runs that follow each other faster, or not for days, say nothing of when the next will come."""


def schedule_of(connection: sqlite3.Connection, newspaper: str) -> Schedule:
    """Return the schedule of a newspaper's looks, by its habits and by how often it is crawled."""
    rows = connection.execute("SELECT circumstance, looks, changes FROM habits WHERE newspaper = ?", (newspaper,))
    habits = Habits({circumstance: Seen(looks, changes) for circumstance, looks, changes in rows})
    return Schedule(habits, _gap(connection, newspaper))


def learn(connection: sqlite3.Connection, newspaper: str, lessons: Iterable[tuple[str, Seen]]) -> None:
    """Add what a look has shown."""
    connection.executemany(
        """INSERT INTO habits (newspaper, circumstance, looks, changes) VALUES (?, ?, ?, ?)
           ON CONFLICT (newspaper, circumstance) DO UPDATE
           SET looks = looks + excluded.looks, changes = changes + excluded.changes""",
        [(newspaper, circumstance, seen.looks, seen.changes) for circumstance, seen in lessons],
    )


def _gap(connection: sqlite3.Connection, newspaper: str) -> timedelta:
    rows = connection.execute(
        "SELECT started_at FROM runs WHERE newspaper = ? ORDER BY id DESC LIMIT ?", (newspaper, RUNS)
    )
    starts = sorted(datetime.fromisoformat(at) for (at,) in rows)
    gaps = sorted(later - earlier for earlier, later in pairwise(starts) if later - earlier >= SHORTEST_GAP)
    return min(LONGEST_GAP, gaps[len(gaps) // 2]) if gaps else USUAL_GAP
