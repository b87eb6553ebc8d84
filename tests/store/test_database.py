import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.store.database import StoreError, open_for_reading, open_store
from crawler.store.dictionary import TABLES, descriptions

INTERNAL = ("sqlite_", "_sqlite_", "search_")


def test_a_new_store_has_every_described_table(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    names = {name for name in database.table_names() if not name.startswith(INTERNAL)}
    assert names == set(TABLES)
    database.close()


def test_every_column_has_a_description_and_every_description_a_column(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    columns = {(table, column.name) for table in TABLES for column in database.table(table).columns}
    described = {(table, column) for table, column in descriptions(database) if column}
    invented = {(table, column) for table, (_, words) in TABLES.items() for column in words} - columns
    assert columns - described == set()
    assert invented == set()
    database.close()


def test_the_store_holds_its_own_dictionary(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    rows = database.execute("SELECT count(*) FROM dictionary").fetchone()[0]
    assert rows == len(descriptions(database))
    database.close()


def test_every_table_is_strict_but_the_index(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    lax = [
        name
        for name, strict in database.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        if not strict and not name.startswith((*INTERNAL, "search"))
    ]
    assert lax == []
    database.close()


def test_a_store_keeps_a_write_ahead_log(tmp_path: Path) -> None:
    database = open_store(tmp_path / "news.db")
    assert database.journal_mode == "wal"
    database.close()


def test_opening_a_store_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    open_store(path).close()
    before = path.read_bytes()
    open_store(path).close()
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    path.write_text("Chào buổi sáng. " * 100)
    with pytest.raises(StoreError, match="is not a database") as caught:
        open_store(path)
    assert caught.value.path == path


def test_a_store_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    database = open_store(path)
    database.table("_sqlite_migrations").insert(
        {"migration_set": "baotinh", "name": "colours", "applied_at": "2030-01-01"}
    )
    database.close()
    with pytest.raises(StoreError, match=r"newer version of baotinh \(it has colours\)"):
        open_store(path)


def test_a_locked_store_is_named_after_the_patience_is_over(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("CREATE TABLE something (x)")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="is locked by another process"):
        open_store(path, busy_timeout=0.1)
    other.close()


def test_a_read_only_store_is_named(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    open_store(path).close()
    path.chmod(0o444)
    with pytest.raises(StoreError, match="is read-only"):
        open_store(path)


def test_reading_a_store_that_is_not_there_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    with pytest.raises(StoreError, match="there is no store here"):
        open_for_reading(path)
    assert not path.exists()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    open_store(path).close()
    database = open_for_reading(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        database.execute("DELETE FROM runs")
    database.close()


def test_processes_that_open_a_new_store_together_all_succeed(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    program = (
        "import sys, pathlib; from crawler.store.database import open_store; open_store(pathlib.Path(sys.argv[1]))"
    )
    processes = [subprocess.Popen([sys.executable, "-c", program, str(path)]) for _ in range(4)]
    assert [process.wait(timeout=60) for process in processes] == [0] * 4
