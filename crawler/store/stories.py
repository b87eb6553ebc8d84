"""Which articles are one story: a step of its own after the runs, over the sketches that are new since the last."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from sqlite_utils import Database

from crawler.articles.agencies import agency_named
from crawler.history.likeness import Wording, likeness
from crawler.store.database import explained, immediate
from crawler.store.sketch_index import SketchIndex, index_at, index_path
from crawler.store.sketch_rows import sketch_the_rest

BATCH = 200
"""Sketches in one transaction."""
MOST_COMPARED = 24
"""So many texts, those that share most, are compared with one."""
WORDINGS_KEPT = 512

Row = tuple[int, int, bytes]
"""A sketch's number, its article and its hashes."""

_FIRST_PRINTED = "published_on, published_precision = 'day', published_at, articles.id"
"""Of a day alone nobody knows the hour: it comes after those that print one."""


def group_stories(database: Database, path: Path) -> int:
    """Group what is new in the store at `path`, and return how many articles were looked up.

    Nothing is done where another process is at it. What is committed stays if it is killed, and the next one goes on.
    Raises `StoreError` where the store or the index cannot be written.
    """
    with explained(path):
        sketch_the_rest(database)
    with explained(index_path(path)), index_at(index_path(path)) as index:
        if index is None:
            return 0
        index.follow(database.conn)
        return Grouping(database, index).group()


class Grouping:
    """One step of grouping."""

    def __init__(self, database: Database, index: SketchIndex) -> None:
        self._database, self._index = database, index
        self._connection = database.conn
        self._wording = lru_cache(WORDINGS_KEPT)(self._read_wording)

    def group(self) -> int:
        """Look up every sketch that is new, and those whose story lost its first article; return how many."""
        with immediate(self._database):
            looked_up = self._look_up(self._dissolve(self._headless(), self._latest()))
        while True:
            with immediate(self._database):
                rows = self._new()
                if not rows:
                    return looked_up
                # What has a later sketch by now is looked up when that one's turn comes.
                again = self._dissolve(self._stories_of(rows), self._latest())
                looked_up += self._look_up([*rows, *again])

    def _new(self) -> list[Row]:
        return self._connection.execute(
            "SELECT id, article, hashes FROM sketches WHERE id > ? ORDER BY id LIMIT ?", (self._latest(), BATCH)
        ).fetchall()

    def _latest(self) -> int:
        """Return the number of the last sketch that was looked up; they are looked up in order."""
        row = self._connection.execute("SELECT max(sketch) FROM stories").fetchone()
        return row[0] or 0

    def _headless(self) -> list[int]:
        rows = self._connection.execute(
            "SELECT DISTINCT story FROM stories WHERE story NOT IN (SELECT id FROM articles)"
        )
        return [story for (story,) in rows]

    def _stories_of(self, rows: Sequence[Row]) -> list[int]:
        found = (
            self._connection.execute("SELECT story FROM stories WHERE article = ?", (article,)).fetchone()
            for _, article, _ in rows
        )
        return list({row[0] for row in found if row})

    def _dissolve(self, stories: Iterable[int], latest: int) -> list[Row]:
        """Take stories apart, and return the sketches of their articles up to the latest that was looked up."""
        found: list[Row] = []
        for story in stories:
            found += self._connection.execute(
                """SELECT sketches.id, article, hashes FROM stories JOIN sketches USING (article)
                   WHERE story = ? AND sketches.id <= ?""",
                (story, latest),
            ).fetchall()
            self._connection.execute("DELETE FROM stories WHERE story = ?", (story,))
        return found

    def _look_up(self, rows: Sequence[Row]) -> int:
        for number, article, sketched in sorted(rows):
            self._put(number, article)
            for other in self._sharing(number, sketched):
                self._compare(article, other)
        return len(rows)

    def _put(self, number: int, article: int) -> None:
        source, dateline = self._connection.execute(
            "SELECT source, dateline FROM articles WHERE id = ?", (article,)
        ).fetchone()
        self._connection.execute(
            "INSERT INTO stories (article, story, agency, sketch) VALUES (?, ?, ?, ?)",
            (article, article, agency_named(source, dateline), number),
        )

    def _sharing(self, number: int, sketched: bytes) -> list[int]:
        """Return the articles that share most with one and were looked up before it, whoever shares most first."""
        shared = self._index.sharing(sketched)
        earlier = sorted((-count, other) for other, count in shared.items() if other < number)[:MOST_COMPARED]
        found = (
            self._connection.execute("SELECT article FROM sketches WHERE id = ?", (other,)).fetchone()
            for _, other in earlier
        )
        return [row[0] for row in found if row]

    def _compare(self, article: int, other: int) -> None:
        own, others = self._story(article), self._story(other)
        if others is None or own == others:
            return
        if likeness(self._wording(article), self._wording(other)).is_one_story:
            self._join(own, others)

    def _story(self, article: int) -> int | None:
        row = self._connection.execute("SELECT story FROM stories WHERE article = ?", (article,)).fetchone()
        return row[0] if row else None

    def _join(self, *stories: int | None) -> None:
        (first,) = self._connection.execute(
            f"""SELECT articles.id FROM stories JOIN articles ON articles.id = stories.article
                WHERE story IN (?, ?) ORDER BY {_FIRST_PRINTED} LIMIT 1""",
            stories,
        ).fetchone()
        self._connection.execute("UPDATE stories SET story = ? WHERE story IN (?, ?)", (first, *stories))

    def _read_wording(self, article: int) -> Wording:
        lead, body = _text_of(self._connection, article)
        return Wording(lead, body)


def _text_of(connection: sqlite3.Connection, article: int) -> tuple[str | None, list[str]]:
    lead, body = connection.execute("SELECT lead, body FROM articles WHERE id = ?", (article,)).fetchone()
    return lead, body.split("\n\n")
