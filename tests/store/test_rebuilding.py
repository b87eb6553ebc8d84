import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from crawler.store.database import immediate, open_store
from crawler.store.migrations import migrations
from crawler.store.rebuilding import reword

STEP = "door_by_id"
ADDRESS = """INSERT INTO addresses (id, newspaper, kind, site_id, url, door, found_on, found_at, state, due_at)
             VALUES (?, 'baothu', ?, ?, '', ?, ?, '', 'due', '')"""


def old_store(path: Path) -> None:
    """Make a store as it was before addresses could be asked for by ID, with rows that refer to one another."""
    database = Database(sqlite3.connect(path, isolation_level=None))
    database.execute("PRAGMA foreign_keys = ON")
    migrations.apply(database, stop_before=STEP)
    database.execute("INSERT INTO newspapers VALUES ('baothu', 'Báo Thử', '[]', '[]', 'active')")
    database.execute("INSERT INTO runs (id, newspaper, started_at, is_first) VALUES (1, 'baothu', '', 1)")
    database.execute(ADDRESS, (7, "listing", "list", "section", None))
    database.execute(ADDRESS, (9, "article", "1", "listing", 7))
    database.execute("INSERT INTO outcomes (run, address, at, kind, size) VALUES (1, 9, '', 'failed', 0)")
    database.execute("INSERT INTO rejects VALUES (9, 'baothu', '', '[]', '{}', '')")
    database.close()


def rows(database: Database) -> list[list[tuple[object, ...]]]:
    columns = "id, newspaper, kind, site_id, url, door, found_on, state, attempts, due_at"
    return [
        database.execute(f"SELECT {columns} FROM addresses ORDER BY id").fetchall(),
        database.execute("SELECT id, run, address, at, kind, status, size, detail FROM outcomes").fetchall(),
        database.execute("SELECT * FROM rejects").fetchall(),
    ]


def schema(database: Database) -> dict[str, str]:
    return {
        name: " ".join(sql.replace('"', "").split())
        for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    }


def test_a_store_from_before_articles_were_asked_for_by_id_keeps_every_row(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    old_store(path)
    before = Database(sqlite3.connect(path))
    kept = rows(before)
    before.close()
    database = open_store(path)
    assert rows(database) == kept
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA foreign_keys").fetchone() == (1,)
    database.close()


def test_it_then_takes_addresses_by_id_and_still_no_others(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    old_store(path)
    database = open_store(path)
    database.execute(ADDRESS, (10, "article", "2", "id", None))
    for wrong in (
        (11, "article", "3", "window", None),
        (11, "article", "3", "id", 99),
        (11, "article", "1", "id", None),
    ):
        with pytest.raises(sqlite3.IntegrityError):
            database.execute(ADDRESS, wrong)
    database.close()


def test_it_is_then_the_same_as_a_new_store(tmp_path: Path) -> None:
    old_store(tmp_path / "old.db")
    old, new = open_store(tmp_path / "old.db"), open_store(tmp_path / "new.db")
    assert schema(old) == schema(new)
    assert {"addresses_to_ask", "addresses_in_hand", "addresses_found_on", "addresses_of_article"} <= schema(new).keys()
    old.close()
    new.close()


def test_words_that_a_table_does_not_say_are_an_error(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    with pytest.raises(ValueError, match="the table addresses does not say 'window'"), immediate(database):
        reword(database, "addresses", "window", "gate")
    database.close()
