"""What is left of an article that was forgotten, and how it is kept from coming back."""

import sqlite3

FORGOTTEN = "forgotten"
"""Why the address of a forgotten article is not asked any more, and the kind of an outcome that met one."""


def is_forgotten(connection: sqlite3.Connection, newspaper: str, site_id: str) -> bool:
    """Whether an article of a newspaper is not to be stored again."""
    return bool(
        connection.execute(
            "SELECT 1 FROM tombstones WHERE newspaper = ? AND site_id = ?", (newspaper, site_id)
        ).fetchone()
    )


def free_id(connection: sqlite3.Connection) -> int:
    """Return an `id` that no article has or had."""
    (last,) = connection.execute(
        """SELECT max(coalesce((SELECT max(id) FROM articles), 0),
                      coalesce((SELECT max(article) FROM tombstones), 0))"""
    ).fetchone()
    return int(last) + 1
