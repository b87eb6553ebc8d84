"""One stored article with all that hangs on it."""

import json
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
    row = next(iter(database.query("SELECT * FROM articles WHERE id = ?", [_find_id(database, wanted)])), None)
    if row is None:
        raise NoSuchArticleError(wanted)
    number = row["id"]
    row["body"] = row["body"].split("\n\n") if row["body"] else []
    row["provenance"] = json.loads(row["provenance"])
    row["captions"] = list(
        database.query("SELECT text, credit, image_url FROM captions WHERE article = ? ORDER BY ordinal", [number])
    )
    for table in ("authors", "tags"):
        names = database.execute(f"SELECT name FROM {table} WHERE article = ? ORDER BY ordinal", [number])
        row[table] = [name for (name,) in names]
    for internal in ("fingerprint", "position"):
        del row[internal]
    return row


def _find_id(database: Database, wanted: str) -> int | None:
    if wanted.isdecimal():
        return int(wanted)
    try:
        url = canonical(wanted)
    except NotAnAddressError:
        return None
    for statement in (
        "SELECT id FROM articles WHERE url IN (?, ?) LIMIT 1",
        "SELECT article FROM addresses WHERE url IN (?, ?) AND article IS NOT NULL LIMIT 1",
    ):
        row = database.execute(statement, [wanted, url]).fetchone()
        if row:
            return int(row[0])
    return None
