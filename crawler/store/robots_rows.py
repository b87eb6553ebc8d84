"""What robots.txt said last, for each host: rules hold for a day, and longer while it cannot be had."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsCopy:
    """A robots.txt as it was fetched."""

    fetched_at: datetime
    status: int | None
    """None where redirects never ended."""
    body: bytes
    """Its rules; empty where there is none."""


def remembered(database: Database, origin: str) -> RobotsCopy | None:
    """Return the robots.txt of a scheme and host that was fetched last."""
    found = database.execute("SELECT fetched_at, status, body FROM robots WHERE origin = ?", (origin,)).fetchone()
    return found and RobotsCopy(fetched_at=datetime.fromisoformat(found[0]), status=found[1], body=found[2])


def remember(database: Database, origin: str, copy: RobotsCopy) -> None:
    """Keep a robots.txt in the place of the one before."""
    database.execute(
        "INSERT OR REPLACE INTO robots (origin, fetched_at, status, body) VALUES (?, ?, ?, ?)",
        (origin, copy.fetched_at.isoformat(), copy.status, copy.body),
    )
