"""Opening a store: one SQLite file, brought up to date under a lock, or one clear error."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database, Migrations

from crawler.store.dictionary import TABLES, Descriptions, describe
from crawler.store.migrations import migrations

BUSY_TIMEOUT = 30.0
"""Seconds to wait for another process's transaction."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What stands in a file: the steps by which its tables came to be, and what they mean."""

    migrations: Migrations
    descriptions: Descriptions


STORE = Tables(migrations, TABLES)


class StoreError(Exception):
    """A store cannot be used as it is asked to be."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}; {remedy}")
        self.path, self.problem, self.remedy = path, problem, remedy


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Say in a person's words what SQLite refused."""
    words = str(error)
    for sign, problem, remedy in (
        ("locked", "is locked by another process", "let it finish, then try again"),
        ("readonly", "is read-only", "give this user the right to write the file and its folder"),
        ("read-only", "is read-only", "give this user the right to write the file and its folder"),
        ("not a database", "is not a database", "name another file with --db"),
        ("malformed", "is damaged", "restore it from a backup"),
        ("full", "has no room: the disk is full", "make room, then run again; what was committed is kept"),
        ("unable to open", "cannot be opened", "check that the folder exists and may be written to"),
        ("disk I/O", "cannot be read or written", "check the disk and the rights on the folder"),
    ):
        if sign in words:
            return StoreError(path, problem, remedy)
    return StoreError(path, f"gave an error ({words})", "check the file with `sqlite3 FILE 'PRAGMA integrity_check'`")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file (not of the values) into a `StoreError`."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.InterfaceError | sqlite3.ProgrammingError):
            raise
        raise explain(error, path) from error


@contextmanager
def immediate(database: Database) -> Iterator[None]:
    """Hold the store's write lock for a transaction, taken at once and not on the first write."""
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.rollback()
        raise
    database.conn.execute("COMMIT")


def open_store(path: Path, *, busy_timeout: float = BUSY_TIMEOUT) -> Database:
    """Open the store at `path` for writing, as `open_database` does."""
    return open_database(path, STORE, busy_timeout=busy_timeout)


def open_for_reading(path: Path) -> Database:
    """Open the store at `path` for queries only, as `open_file_for_reading` does."""
    return open_file_for_reading(path, STORE)


def open_database(
    path: Path, tables: Tables, *, busy_timeout: float = BUSY_TIMEOUT, page_size: int | None = None
) -> Database:
    """Open a file of tables for writing, making it or bringing it up to date first.

    `page_size` is that of a file that is made. Raises `StoreError` where the file is locked, read-only, not a database
    or of a newer version.
    """
    with explained(path):
        _prepare_file(path)
        connection = sqlite3.connect(path, timeout=busy_timeout, isolation_level=None)
        database = Database(connection)
        try:
            if page_size:
                database.execute(f"PRAGMA page_size = {page_size:d}")
            _use_write_ahead_log(database, busy_timeout)
            database.execute("PRAGMA synchronous = NORMAL")
            # 16 MB of pages in memory, and a checkpoint (which waits for the disk) every 32 MB of log.
            database.execute("PRAGMA cache_size = -16384")
            database.execute("PRAGMA wal_autocheckpoint = 8000")
            # A step that builds a table anew takes it away for a moment, which references forbid.
            _bring_up_to_date(database, path, tables)
            database.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            database.close()
            raise
    return database


def open_file_for_reading(path: Path, tables: Tables) -> Database:
    """Open a file of tables for queries only.

    Raises `StoreError` where there is none, or it is of another version.
    """
    if not path.exists():
        raise StoreError(
            path, "there is no store here", "run `baotinh crawl` or `make demo` first, or name it with --db"
        )
    with explained(path):
        address = f"{path.absolute().as_uri()}?mode=ro"
        database = Database(sqlite3.connect(address, uri=True, timeout=BUSY_TIMEOUT, isolation_level=None))
        try:
            _refuse_newer(database, path, tables)
            outdated = bool(tables.migrations.pending(database))
        except BaseException:
            database.close()
            raise
    if outdated:
        database.close()
        open_database(path, tables).close()
        return open_file_for_reading(path, tables)
    return database


def _prepare_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The superuser may write such a file all the same; whoever took the right away did not mean that.
        if path.exists() and not (path.stat().st_mode & 0o222 and os.access(path, os.W_OK)):
            raise sqlite3.OperationalError("attempt to write a readonly database")
    except OSError as error:
        problem = f"cannot be made here ({error.strerror})"
        raise StoreError(path, problem, "name another file with --db") from error


def _use_write_ahead_log(database: Database, patience: float) -> None:
    # SQLite does not call the busy handler where two connections turn the log on at once.
    deadline = time.monotonic() + patience
    while True:
        try:
            database.enable_wal()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


def _bring_up_to_date(database: Database, path: Path, tables: Tables) -> None:
    _refuse_newer(database, path, tables)
    if tables.migrations.pending(database):
        with immediate(database):
            tables.migrations.apply(database)
            describe(database, tables.descriptions)


def _refuse_newer(database: Database, path: Path, tables: Tables) -> None:
    known = {migration.name for migration in tables.migrations.pending(Database(memory=True))}
    unknown = {migration.name for migration in tables.migrations.applied(database)} - known
    if unknown:
        raise StoreError(
            path,
            f"was made by a newer version of baotinh (it has {', '.join(sorted(unknown))})",
            "update baotinh, or name another file with --db",
        )
