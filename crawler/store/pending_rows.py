"""Addresses that wait for another try or were given up: what a person may want to look at, and have tried again."""

import difflib
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

COLUMNS = ("id", "newspaper", "kind", "url", "state", "reason", "attempts", "status", "asked_at", "due_at")

_PENDING = """
    SELECT id, newspaper, kind, url, state, reason, attempts, status, asked_at, due_at FROM addresses
    WHERE newspaper = ? AND state = 'due' AND (attempts > 0 OR reason IS NOT NULL)
    UNION ALL
    SELECT id, newspaper, kind, url, state, reason, attempts, status, asked_at, revisit_at FROM addresses
    WHERE newspaper = ? AND state IN ('put aside', 'wall', 'gone') AND (state <> 'gone' OR revisit_at IS NOT NULL)
    ORDER BY 5, 10, 4
"""


class NotInStoreError(Exception):
    """The store knows no newspaper of that name."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else "`baotinh newspapers` lists all, and `baotinh crawl` brings one"
        super().__init__(f"{name}: no newspaper of this name has been crawled into this store; {hint}")
        self.name = name


def crawled(connection: sqlite3.Connection, names: Sequence[str]) -> list[str]:
    """Return these newspapers, or all in the store where none is named. Raises `NotInStoreError`."""
    known = [name for (name,) in connection.execute("SELECT name FROM newspapers ORDER BY name")]
    for name in names:
        if name not in known:
            raise NotInStoreError(name, known)
    return list(dict.fromkeys(names)) or known


def pending(connection: sqlite3.Connection, newspaper: str) -> list[dict[str, Any]]:
    """Return the addresses of a newspaper that failed and wait, those that were put aside, and walls.

    `due_at` says when an address is tried again; it is none where that is left to a person.
    """
    rows = [
        dict(zip(COLUMNS, row, strict=True)) for row in connection.execute(_PENDING, (newspaper, newspaper)).fetchall()
    ]
    return [{**row, "due_at": None} if row["state"] == "put aside" else row for row in rows]


def take_up(connection: sqlite3.Connection, newspaper: str, *, now: datetime, reason: str = "") -> int:
    """Make due what failed, was put aside or met a wall, with all tries before it. Returns how many addresses.

    `reason` narrows it to addresses whose reason, or state, holds these words.
    """
    chosen = [row["id"] for row in pending(connection, newspaper) if reason in f"{row['state']}: {row['reason']}"]
    at = now.isoformat()
    connection.executemany(
        """UPDATE addresses SET state = CASE WHEN article IS NULL THEN 'due' ELSE 'stored' END, attempts = 0,
                                due_at = ?, revisit_at = CASE WHEN article IS NULL THEN NULL ELSE ? END
           WHERE id = ?""",
        [(at, at, number) for number in chosen],
    )
    return len(chosen)
