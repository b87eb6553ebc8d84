"""Articles that are missing: first missed, then believed to be removed, and perhaps back one day."""

import sqlite3
from datetime import datetime, timedelta

from crawler.history.absence import LEAST_APART, Manner, is_believed, manner_of
from crawler.items import Identified, Outcome, Unchanged
from crawler.store.observation_rows import observe

LONGEST_WAIT = timedelta(days=60)
"""A removed article is looked at again after as long as it has been missing, and after this at the latest."""


LATEST = 500
"""Among so many of a newspaper's latest observations it is told whether its site can be read at all."""


def note_look(connection: sqlite3.Connection, outcome: Outcome, kind: str, page: bytes | None = None) -> None:
    """Add what an address of an article answered to its newspaper's chain, and note whether the article is there.

    `kind` is the outcome's; `page` is the hash of the answer as it was kept.
    """
    answer, result = outcome.answer, outcome.result
    address_kind, site_id, article = connection.execute(
        "SELECT kind, site_id, article FROM addresses WHERE id = ?", (answer.address,)
    ).fetchone()
    if address_kind != "article" or answer.status is None:
        return
    manner = manner_of(outcome) if article is not None else None
    fingerprint = result.fingerprint if isinstance(result, Identified) else None
    observe(
        connection,
        answer.newspaper,
        site_id,
        at=answer.at,
        kind=manner or kind,
        status=answer.status,
        fingerprint=fingerprint,
        page=page,
    )
    if manner:
        note_missed(connection, article, manner, answer.at)
        keep_looking(connection, answer.address, article, answer.at)
    elif isinstance(result, Identified | Unchanged) and kind != "new":
        note_seen(connection, article, answer.at)


def note_seen(connection: sqlite3.Connection, article: int, at: datetime) -> None:
    """Note that an article is there: whatever missed it was wrong, or it has come back."""
    row = connection.execute(
        """SELECT 0 FROM missed WHERE article = ?
           UNION ALL SELECT id FROM removals WHERE article = ? AND returned_at IS NULL""",
        (article, article),
    ).fetchone()
    if row is None:
        return
    if row[0]:
        connection.execute("UPDATE removals SET returned_at = ? WHERE id = ?", (at.isoformat(), row[0]))
    connection.execute("DELETE FROM missed WHERE article = ?", (article,))


def note_missed(connection: sqlite3.Connection, article: int, manner: Manner, at: datetime) -> None:
    """Note that a look missed an article; the removal is written when enough looks have.

    What its address answers tells more of how it is missing than that a list does not show it.
    """
    if _is_removed(connection, article):
        return
    row = connection.execute(
        "SELECT manner, missed_at, last_missed_at, looks, seen_at FROM missed WHERE article = ?", (article,)
    ).fetchone()
    if row is None:
        connection.execute(
            """INSERT INTO missed (article, manner, seen_at, missed_at, last_missed_at, looks)
               SELECT id, ?, coalesce((SELECT max(looked_at) FROM addresses WHERE article = articles.id), fetched_at),
                      ?, ?, 1 FROM articles WHERE id = ?""",
            (manner, at.isoformat(), at.isoformat(), article),
        )
        return
    before, missed_at, last, looks, seen_at = row
    told = Manner(before) if manner is Manner.VANISHED else manner
    is_another = at - datetime.fromisoformat(last) >= LEAST_APART
    looks += is_another
    connection.execute(
        "UPDATE missed SET manner = ?, last_missed_at = ?, looks = ? WHERE article = ?",
        (told, at.isoformat() if is_another else last, looks, article),
    )
    if (
        is_another
        and is_believed(looks, datetime.fromisoformat(missed_at), at)
        and _others_are_seen(connection, article, last)
    ):
        connection.execute(
            "INSERT INTO removals (article, manner, seen_at, missed_at, believed_at, looks) VALUES (?, ?, ?, ?, ?, ?)",
            (article, told, seen_at, missed_at, at.isoformat(), looks),
        )
        connection.execute("DELETE FROM missed WHERE article = ?", (article,))


def keep_looking(connection: sqlite3.Connection, address: int, article: int, at: datetime) -> None:
    """Have an article that is missing looked at again, the later the longer it has been, unless that is planned."""
    (missed_at,) = connection.execute(
        """SELECT missed_at FROM missed WHERE article = ?
           UNION ALL SELECT missed_at FROM removals WHERE article = ? AND returned_at IS NULL""",
        (article, article),
    ).fetchone() or (at.isoformat(),)
    wait = max(LEAST_APART, min(at - datetime.fromisoformat(missed_at), LONGEST_WAIT))
    connection.execute(
        "UPDATE addresses SET revisit_at = coalesce(revisit_at, ?) WHERE id = ?",
        ((at + wait).isoformat(), address),
    )


def _is_removed(connection: sqlite3.Connection, article: int) -> bool:
    return bool(
        connection.execute("SELECT 1 FROM removals WHERE article = ? AND returned_at IS NULL", (article,)).fetchone()
    )


def _others_are_seen(connection: sqlite3.Connection, article: int, since: str) -> bool:
    """Whether other articles of the newspaper were seen since a time: if not, it is the whole site that is missing."""
    return bool(
        connection.execute(
            """SELECT 1 FROM (
                   SELECT at, kind, fingerprint FROM observations
                   WHERE newspaper = (SELECT newspaper FROM articles WHERE id = ?) ORDER BY number DESC LIMIT ?)
               WHERE at >= ? AND (fingerprint IS NOT NULL OR kind = 'unchanged') LIMIT 1""",
            (article, LATEST, since),
        ).fetchone()
    )
