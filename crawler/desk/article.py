"""One stored article with all that hangs on it."""

import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from crawler.discovery.addresses import NotAnAddressError, canonical


class NoSuchArticleError(Exception):
    """An `id` or address that no stored article has."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"no stored article has the id or address {wanted!r}; `baotinh search` finds articles")
        self.wanted = wanted


def find_article(database: Database, wanted: str) -> dict[str, Any]:
    """Return an article's fields by its `id` or by any address it was met under. Raises `NoSuchArticleError`."""
    number = find_id(database, wanted)
    row = next(iter(database.query("SELECT * FROM articles WHERE id = ?", [number])))
    row["body"] = row["body"].split("\n\n") if row["body"] else []
    row["provenance"] = json.loads(row["provenance"])
    row["captions"] = list(
        database.query("SELECT text, credit, image_url FROM captions WHERE article = ? ORDER BY ordinal", [number])
    )
    for table in ("authors", "tags"):
        names = database.execute(f"SELECT name FROM {table} WHERE article = ? ORDER BY ordinal", [number])
        row[table] = [name for (name,) in names]
    row["copies"] = list(
        database.query(
            "SELECT newspaper, url, shown_by, matched_by FROM copies WHERE article = ? ORDER BY url", [number]
        )
    )
    for internal in ("fingerprint", "position"):
        del row[internal]
    return row


def find_id(database: Database, wanted: str) -> int:
    """Return an article's `id`, by that or by any address it was met under. Raises `NoSuchArticleError`."""
    for statement, values in _ways_to(wanted):
        row = database.execute(statement, values).fetchone()
        if row:
            return int(row[0])
    raise NoSuchArticleError(wanted)


def _ways_to(wanted: str) -> Iterator[tuple[str, list[str | int]]]:
    if wanted.isdecimal():
        # SQLite has no greater number.
        yield "SELECT id FROM articles WHERE id = ?", [min(int(wanted), 2**63 - 1)]
        return
    try:
        url = canonical(wanted)
    except NotAnAddressError:
        return
    yield "SELECT id FROM articles WHERE url IN (?, ?) LIMIT 1", [wanted, url]
    yield "SELECT article FROM addresses WHERE url IN (?, ?) AND article IS NOT NULL LIMIT 1", [wanted, url]
