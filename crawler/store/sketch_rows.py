"""The sketches of articles: each in its article's transaction, with a number that is new whenever the article is."""

import sqlite3
from collections.abc import Sequence

from sqlite_utils import Database

from crawler.history.sketches import sketch
from crawler.store.database import immediate

BATCH = 500


def put_sketch(connection: sqlite3.Connection, article: int, lead: str | None, body: Sequence[str]) -> None:
    """Write an article's sketch inside the transaction that is open; under a new number, so that it is looked up."""
    connection.execute(
        "INSERT OR REPLACE INTO sketches (article, hashes) VALUES (?, ?)",
        (article, sketch(lead, body)),
    )


def sketch_the_rest(database: Database) -> None:
    """Sketch the articles that were stored before there were sketches."""
    articles, sketches = database.execute(
        "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM sketches)"
    ).fetchone()
    if articles == sketches:
        return
    missing = database.execute("SELECT id FROM articles EXCEPT SELECT article FROM sketches").fetchall()
    for start in range(0, len(missing), BATCH):
        with immediate(database):
            for (article,) in missing[start : start + BATCH]:
                row = database.execute("SELECT lead, body FROM articles WHERE id = ?", (article,)).fetchone()
                if row:
                    put_sketch(database.conn, article, row[0], row[1].split("\n\n"))
