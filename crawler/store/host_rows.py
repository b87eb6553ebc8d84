"""Whether a host's word is taken that nothing has changed."""

import sqlite3
from datetime import datetime

from crawler.planning.honesty import distrusted_until


def is_trusted(connection: sqlite3.Connection, host: str, now: datetime) -> bool:
    """Whether a host may be asked whether a page has changed: it has not been caught lying of late."""
    found = connection.execute("SELECT distrusted_until FROM hosts WHERE host = ?", (host,)).fetchone()
    return not (found and found[0]) or datetime.fromisoformat(found[0]) <= now


def note_test(connection: sqlite3.Connection, host: str, now: datetime, *, lied: bool) -> None:
    """Note that a host's word was put to the test."""
    (lies,) = connection.execute(
        """INSERT INTO hosts (host, tests, lies) VALUES (?, 1, ?)
           ON CONFLICT (host) DO UPDATE SET tests = tests + 1, lies = lies + excluded.lies RETURNING lies""",
        (host, int(lied)),
    ).fetchone()
    if lied:
        until = distrusted_until(lies, now)
        connection.execute("UPDATE hosts SET distrusted_until = ? WHERE host = ?", (until.isoformat(), host))
