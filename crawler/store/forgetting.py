"""Articles that are forgotten: text and pages go, hashes and a tombstone stay."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from sqlite_utils import Database

from crawler.store.article_rows import SearchChanges, unindex
from crawler.store.database import explained, immediate
from crawler.store.pages import Pages
from crawler.store.tombstone_rows import FORGOTTEN

AT_ONCE = 100
"""Articles in one transaction: a crawl that goes on need not wait for long."""


def older_articles(connection: sqlite3.Connection, before: date, newspapers: Sequence[str] = ()) -> list[int]:
    """Return the articles that were published before a day, of some newspapers or all."""
    names = ", ".join("?" * len(newspapers))
    only = f" AND newspaper IN ({names})" if newspapers else ""
    rows = connection.execute(
        f"SELECT id FROM articles WHERE published_on < ?{only} ORDER BY id", (before.isoformat(), *newspapers)
    )
    return [number for (number,) in rows]


def forget_articles(
    database: Database, path: Path, numbers: Sequence[int], *, why: str, now: datetime, pages: Pages | None = None
) -> None:
    """Remove articles' text in all its versions from the store's file and from that of its pages; write tombstones.

    Their addresses are not asked again, and what other ways bring of them is not stored. What was observed of them
    stays in the chain, which holds hashes only. Raises `StoreError`; what was forgotten before that stays so.
    """
    if not numbers:
        return
    with explained(path):
        # What is deleted is overwritten, and so are the words in the search index and the log of the last changes.
        database.execute("PRAGMA secure_delete = ON")
        for start in range(0, len(numbers), AT_ONCE):
            # The pages go first: what dies in between is still found, and forgotten the next time.
            if pages:
                pages.forget(*_kept(database.conn, numbers[start : start + AT_ONCE]))
            with immediate(database):
                index = SearchChanges()
                for number in numbers[start : start + AT_ONCE]:
                    unindex(database.conn, number, index)
                index.apply(database.conn)
                for number in numbers[start : start + AT_ONCE]:
                    _forget(database.conn, number, why, now)
        with immediate(database):
            database.execute("INSERT INTO search (search) VALUES ('optimize')")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _kept(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return the addresses of articles, and the captures that they gave."""
    wanted = json.dumps(numbers)
    urls = connection.execute(
        """SELECT url FROM articles WHERE id IN (SELECT value FROM json_each(:wanted))
           UNION SELECT url FROM addresses WHERE article IN (SELECT value FROM json_each(:wanted))""",
        {"wanted": wanted},
    )
    captures = connection.execute(
        """SELECT capture FROM outcomes WHERE capture IS NOT NULL AND address IN (
               SELECT id FROM addresses WHERE article IN (SELECT value FROM json_each(?)))""",
        (wanted,),
    )
    return [url for (url,) in urls], [capture for (capture,) in captures]


def _forget(connection: sqlite3.Connection, number: int, why: str, now: datetime) -> None:
    connection.execute(
        """INSERT INTO tombstones (article, newspaper, site_id, published_on, versions, forgotten_at, why)
           SELECT id, newspaper, site_id, published_on,
                  1 + (SELECT count(*) FROM revisions WHERE article = articles.id), ?, ?
           FROM articles WHERE id = ?""",
        (now.isoformat(), why, number),
    )
    connection.execute("DELETE FROM rejects WHERE address IN (SELECT id FROM addresses WHERE article = ?)", (number,))
    connection.execute(
        """UPDATE addresses SET state = 'not an article', reason = ?, listed_title = NULL, revisit_at = NULL,
                                announced_at = NULL, etag = NULL, last_modified = NULL WHERE article = ?""",
        (FORGOTTEN, number),
    )
    connection.execute("DELETE FROM articles WHERE id = ?", (number,))
