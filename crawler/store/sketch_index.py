"""Which sketches hold a hash: a file of its own beside the store, which can be deleted and is built again."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crawler.history.sketches import hashes

COMMON = 256
"""A hash that more sketches hold is a formula, and leads nowhere; a hand-out is printed less often."""
LEAST_SHARED = 2
CACHE_KB = 65_536
PATIENCE = 2.0
"""Seconds to wait for another process that groups stories; what it leaves is grouped by the next run."""

TABLES = """
    CREATE TABLE IF NOT EXISTS postings (hash INTEGER, sketch INTEGER, PRIMARY KEY (hash, sketch)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS entered (sketch INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
"""


def index_path(store: Path) -> Path:
    """Return where the index of a store's sketches is."""
    return store.with_name("reprints.db" if store.stem == "news" else f"{store.stem}-reprints.db")


class SketchIndex:
    """The index, inside a transaction of its own that keeps others out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def follow(self, store: sqlite3.Connection) -> None:
        """Enter the sketches that the store has and the index has not; all of them where it is another store's."""
        last = self._connection.execute("SELECT max(sketch), hashes FROM entered").fetchone()
        known = store.execute("SELECT hashes FROM sketches WHERE id = ?", last[:1]).fetchone()
        highest = store.execute("SELECT seq FROM sqlite_sequence WHERE name = 'sketches'").fetchone()
        if (known and known[0] != last[1]) or (last[0] or 0) > (highest[0] if highest else 0):
            self._connection.executescript("DROP TABLE postings; DROP TABLE entered;" + TABLES)
            self._connection.execute("BEGIN IMMEDIATE")
            last = (None, None)
        self.enter(store.execute("SELECT id, hashes FROM sketches WHERE id > ? ORDER BY id", (last[0] or 0,)))

    def enter(self, sketches: Iterable[tuple[int, bytes]]) -> None:
        """Enter sketches by their numbers, which must rise."""
        # Sorted first, they are written from one end of the tree to the other: a million articles in minutes.
        self._connection.execute("CREATE TEMP TABLE coming (hash INTEGER, sketch INTEGER)")
        last: list[tuple[int, bytes]] = []
        self._connection.executemany("INSERT INTO coming VALUES (?, ?)", _postings(sketches, last))
        self._connection.execute("INSERT OR IGNORE INTO postings SELECT hash, sketch FROM coming ORDER BY hash, sketch")
        self._connection.execute("DROP TABLE coming")
        if last:
            self._connection.execute("DELETE FROM entered")
            self._connection.execute("INSERT INTO entered VALUES (?, ?)", last[0])

    def sharing(self, sketched: bytes) -> Counter[int]:
        """Return the sketches that share hashes with one, itself among them, with how many they share."""
        found: Counter[int] = Counter()
        for value in hashes(sketched):
            rows = self._connection.execute(
                f"SELECT sketch FROM postings WHERE hash = ? LIMIT {COMMON + 1}", (value,)
            ).fetchall()
            if len(rows) <= COMMON:
                found.update(number for (number,) in rows)
        least = min(LEAST_SHARED, len(hashes(sketched)))
        return Counter({number: shared for number, shared in found.items() if shared >= least})


@contextmanager
def index_at(path: Path) -> Iterator[SketchIndex | None]:
    """Open the index at `path`, or None where another process has it; a damaged one is begun anew.

    Raises `sqlite3.Error` where it cannot be written.
    """
    with closing(_opened(path)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            yield None
            return
        yield SketchIndex(connection)
        connection.execute("COMMIT")


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        connection.executescript(TABLES)
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            connection.close()
            raise
    except sqlite3.DatabaseError:
        connection.close()
        path.unlink()
        return _opened(path)
    return connection


def _postings(sketches: Iterable[tuple[int, bytes]], last: list[tuple[int, bytes]]) -> Iterator[tuple[int, int]]:
    """Yield each hash with its sketch's number, and leave the last sketch in `last`."""
    for number, sketched in sketches:
        last[:] = [(number, sketched)]
        for value in hashes(sketched):
            yield value, number
