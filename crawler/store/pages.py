"""The archive of pages: every answer to an article's address as the server sent it, in a file beside the store.

A page is committed here before the row of the store that refers to it. (SQLite commits to two attached files in its
write-ahead mode one after the other, so a transaction over both would promise more than it holds.) A process that dies
in between leaves a capture that no row refers to: it does no harm, and the newspaper's next run sweeps it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from crawler.items import Message, Outcome
from crawler.store.bodies import Bodies, DamagedArchiveError
from crawler.store.database import BUSY_TIMEOUT, Tables, explained, immediate, open_database, open_file_for_reading
from crawler.store.dictionary import PAGE_TABLES
from crawler.store.page_migrations import page_migrations

TABLES = Tables(page_migrations, PAGE_TABLES)

PAGE_SIZE = 16384
"""Bytes of a page of the file: most bodies have 2,000 to 6,000, and few would fit whole into SQLite's usual 4,096."""

_COLUMNS = "id, newspaper, url, asked, at, status, headers, body, run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """An answer that is kept."""

    id: int
    newspaper: str
    url: str
    """Where the answer came from in the end."""
    asked: str
    """The address that was asked; redirects led to the other."""
    at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    body: int
    run: int | None
    """The run that asked; none where the answer came from another archive."""

    @property
    def content_type(self) -> str | None:
        """What the server says that it is."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """An answer to be kept."""

    newspaper: str
    url: str
    at: datetime
    status: int
    message: Message
    run: int | None = None


class Pages:
    """An archive that is open."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path
        self.bodies = Bodies(database.conn)

    def keep_outcomes(self, outcomes: Sequence[Outcome]) -> list[int | None]:
        """Commit the answers of outcomes; for each, return the capture's number, or none where there is no page."""
        sightings = [_sighting(outcome) for outcome in outcomes]
        numbers = iter(self.keep([sighting for sighting in sightings if sighting]))
        return [next(numbers) if sighting else None for sighting in sightings]

    def keep(self, sightings: Sequence[Sighting]) -> list[int]:
        """Commit answers together, and return the numbers of their captures.

        The same answer of the same moment is one capture, however often it is kept. Raises `StoreError`.
        """
        if not sightings:
            return []
        try:
            with explained(self.path), immediate(self.database):
                return [self._keep(sighting) for sighting in sightings]
        except BaseException:
            self.bodies.forget_transaction()
            raise

    def capture(self, number: int) -> Capture | None:
        """Return a capture by its number."""
        return next(self._select("WHERE id = ?", (number,)), None)

    def hash_of(self, number: int) -> bytes | None:
        """Return the SHA-256 of a capture's body as the server sent it."""
        row = self.database.execute(
            "SELECT hash FROM captures JOIN bodies ON bodies.id = body WHERE captures.id = ?", (number,)
        ).fetchone()
        return bytes(row[0]) if row else None

    def damages(self, referred: Iterable[bytes]) -> Iterator[str]:
        """Yield what is wrong with the archive: bodies that cannot be had as they were kept, or not at all.

        `referred` are the hashes that the store says were kept, those of forgotten articles left out.
        """
        kept = set()
        for number, digest in self.database.execute("SELECT id, hash FROM bodies ORDER BY id").fetchall():
            kept.add(digest)
            try:
                self.bodies.get(number)
            except DamagedArchiveError as error:
                yield str(error)
        for digest in sorted(set(referred) - kept):
            yield f"the page with the SHA-256 {digest.hex()} is missing"

    def forget(self, urls: Sequence[str], captures: Sequence[int] = ()) -> int:
        """Remove captures for good, and all answers of addresses, asked for or led to; return how many there were.

        What was compressed against their bodies is compressed anew. Raises `StoreError`.
        """
        with explained(self.path):
            self.database.execute("PRAGMA secure_delete = ON")
            with immediate(self.database):
                rows = self.database.execute(
                    """SELECT id, body FROM captures WHERE id IN (SELECT value FROM json_each(:captures))
                       OR url IN (SELECT value FROM json_each(:urls))
                       OR asked IN (SELECT value FROM json_each(:urls))""",
                    {"captures": json.dumps(captures), "urls": json.dumps(urls)},
                ).fetchall()
                self.database.conn.executemany("DELETE FROM captures WHERE id = ?", [(number,) for number, _ in rows])
                self.bodies.forget({body for _, body in rows})
            self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return len(rows)

    def captures(self, newspaper: str | None = None, *, since: datetime | None = None) -> Iterator[Capture]:
        """Return captures in the order of their time: of all newspapers or one, from a moment on."""
        conditions = "WHERE at >= ?" + (" AND newspaper = ?" if newspaper else "")
        values = (since.isoformat() if since else "", *([newspaper] if newspaper else []))
        return self._select(f"{conditions} ORDER BY at, id", values)

    def sweep(self, *, run: int, since: datetime, referred: Iterable[int]) -> int:
        """Remove what a run that died has kept since its beginning and no row refers to; return how much that was."""
        with explained(self.path), immediate(self.database):
            connection = self.database.conn
            kept = dict(
                connection.execute("SELECT id, body FROM captures WHERE run = ? AND at >= ?", (run, since.isoformat()))
            )
            orphans = kept.keys() - set(referred)
            connection.executemany("DELETE FROM captures WHERE id = ?", [(number,) for number in orphans])
            # Later bodies first: they may be kept as what differs from an earlier one.
            bodies = sorted({kept[number] for number in orphans}, reverse=True)
            connection.executemany(
                """DELETE FROM bodies WHERE id = ? AND NOT EXISTS (SELECT 1 FROM captures WHERE body = bodies.id)
                   AND NOT EXISTS (SELECT 1 FROM bodies AS other WHERE other.base = bodies.id)""",
                [(body,) for body in bodies],
            )
        return len(orphans)

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def _keep(self, sighting: Sighting) -> int:
        body = self.bodies.put(sighting.message.body, newspaper=sighting.newspaper, url=sighting.url, now=sighting.at)
        at = sighting.at.isoformat()
        connection = self.database.conn
        cursor = connection.execute(
            """INSERT INTO captures (newspaper, url, asked, at, status, headers, body, run)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url, at, body) DO NOTHING""",
            (
                sighting.newspaper,
                sighting.url,
                None if sighting.message.asked == sighting.url else sighting.message.asked,
                at,
                sighting.status,
                json.dumps(sighting.message.headers, ensure_ascii=False),
                body,
                sighting.run,
            ),
        )
        if cursor.rowcount:
            assert cursor.lastrowid is not None
            return cursor.lastrowid
        (number,) = connection.execute(
            "SELECT id FROM captures WHERE url = ? AND at = ? AND body = ?", (sighting.url, at, body)
        ).fetchone()
        return int(number)

    def _select(self, words: str, values: tuple[int | str, ...]) -> Iterator[Capture]:
        for number, newspaper, url, asked, at, status, headers, body, run in self.database.execute(
            f"SELECT {_COLUMNS} FROM captures {words}", values
        ):
            yield Capture(
                id=number,
                newspaper=newspaper,
                url=url,
                asked=asked or url,
                at=datetime.fromisoformat(at),
                status=status,
                headers=tuple((name, value) for name, value in json.loads(headers)),
                body=body,
                run=run,
            )


def open_pages(path: Path, *, busy_timeout: float = BUSY_TIMEOUT) -> Pages:
    """Open the archive at `path` for keeping pages, making it first where there is none. Raises `StoreError`."""
    database = open_database(path, TABLES, busy_timeout=busy_timeout, page_size=PAGE_SIZE)
    # A row that refers to a page must not outlive it when the power fails.
    database.execute("PRAGMA synchronous = FULL")
    return Pages(database, path)


def open_pages_for_reading(path: Path) -> Pages:
    """Open the archive at `path` for reading only. Raises `StoreError` where there is none."""
    return Pages(open_file_for_reading(path, TABLES), path)


def _sighting(outcome: Outcome) -> Sighting | None:
    answer = outcome.answer
    if answer.message is None or answer.status is None:
        return None
    return Sighting(
        newspaper=answer.newspaper,
        url=answer.url,
        at=answer.at,
        status=answer.status,
        message=answer.message,
        run=answer.run,
    )
