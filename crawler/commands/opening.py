"""Opening the store for a command that reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from crawler.commands.console import fail
from crawler.configuration import ConfigurationError, load
from crawler.store.database import StoreError, explained, open_for_reading


@contextmanager
def store_for_reading(db: Path | None) -> Iterator[tuple[Database, Path]]:
    """Open the store at `db`, or the configured one, while inside; yields it and its path.

    Where it cannot be used, the command ends with status 1 and a line that says why.
    """
    try:
        path = db or load().database
        with explained(path):
            database = open_for_reading(path)
            try:
                yield database, path
            finally:
                database.close()
    except (ConfigurationError, StoreError) as error:
        fail(str(error), 1)
