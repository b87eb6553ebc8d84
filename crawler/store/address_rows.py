"""What becomes of an address: the ledger's rows, as one outcome after another settles them."""

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crawler.items import Answer, Listed

ATTEMPTS = 3
"""How often an address is tried before it is put aside."""

FIRST_WAIT = timedelta(hours=1)
"""How long a failed address waits; four times as long after each further failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How far back the lists of a section are followed."""

    since: date | None = None
    pages_left: int | None = None
    """How many pages may still be asked, the one at hand included."""


def admit_listing(
    connection: sqlite3.Connection, *, newspaper: str, url: str, section: str | None, walk: Walk, now: datetime
) -> None:
    """Make a section's first list page due, whether it is known or not."""
    connection.execute(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, section, found_at, page, since, pages_left,
                                  state, due_at)
           VALUES (?, 'listing', ?, ?, 'section', ?, ?, 1, ?, ?, 'due', ?)
           ON CONFLICT (newspaper, kind, site_id) DO UPDATE
           SET section = excluded.section, found_on = NULL, page = 1, since = excluded.since,
               pages_left = excluded.pages_left, state = 'due', attempts = 0, due_at = excluded.due_at""",
        (
            newspaper, url, url, section, now.isoformat(),
            walk.since and walk.since.isoformat(), walk.pages_left, now.isoformat(),
        ),
    )  # fmt: skip


def settle_listing(connection: sqlite3.Connection, answer: Answer, listed: Listed) -> int:
    """Enter what a list page held, and the page after it if it held anything unknown.

    Returns how many of its addresses were unknown.
    """
    at = answer.at.isoformat()
    section, page, since, pages_left = connection.execute(
        "SELECT section, page, since, pages_left FROM addresses WHERE id = ?", (answer.address,)
    ).fetchone()
    before = connection.total_changes
    connection.executemany(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, section, found_on, found_at, state, due_at)
           VALUES (?, 'article', ?, ?, 'listing', ?, ?, ?, 'due', ?)
           ON CONFLICT (newspaper, kind, site_id) DO NOTHING""",
        [(answer.newspaper, link.site_id, link.url, section, answer.address, at, at) for link in listed.articles],
    )
    unknown = connection.total_changes - before
    if unknown and listed.next_page and (pages_left is None or pages_left > 1):
        connection.execute(
            """INSERT INTO addresses (newspaper, kind, site_id, url, door, section, found_on, found_at, page, since,
                                      pages_left, state, due_at)
               VALUES (?, 'listing', ?, ?, 'listing', ?, ?, ?, ?, ?, ?, 'due', ?)
               ON CONFLICT (newspaper, kind, site_id) DO UPDATE
               SET found_on = excluded.found_on, page = excluded.page, since = excluded.since,
                   pages_left = excluded.pages_left, state = 'due', attempts = 0, due_at = excluded.due_at
               WHERE state <> 'in hand' AND run IS NOT (SELECT run FROM addresses WHERE id = excluded.found_on)""",
            (
                answer.newspaper, listed.next_page, listed.next_page, section, answer.address, at, page + 1, since,
                None if pages_left is None else pages_left - 1, at,
            ),
        )  # fmt: skip
    settle(connection, answer, state="listed")
    return unknown


def settle(
    connection: sqlite3.Connection, answer: Answer, *, state: str, reason: str | None = None, article: int | None = None
) -> None:
    """Give an address the state that its answer earned it."""
    connection.execute(
        "UPDATE addresses SET state = ?, reason = ?, status = ?, attempts = 0, article = coalesce(?, article)"
        " WHERE id = ?",
        (state, reason, answer.status, article, answer.address),
    )


def settle_failure(connection: sqlite3.Connection, answer: Answer, reason: str) -> None:
    """Let an address wait for another try, each time longer, or put it aside after the last."""
    (attempts,) = connection.execute("SELECT attempts FROM addresses WHERE id = ?", (answer.address,)).fetchone()
    due_at = answer.at + FIRST_WAIT * 4 ** max(attempts - 1, 0)
    connection.execute(
        "UPDATE addresses SET state = ?, reason = ?, status = ?, due_at = ? WHERE id = ?",
        ("due" if attempts < ATTEMPTS else "put aside", reason, answer.status, due_at.isoformat(), answer.address),
    )


def leave_pending(connection: sqlite3.Connection, answer: Answer, reason: str) -> None:
    """Put an address back as it was: it was not asked of the newspaper at all."""
    connection.execute(
        "UPDATE addresses SET state = 'due', reason = ?, attempts = attempts - 1 WHERE id = ?",
        (reason, answer.address),
    )
