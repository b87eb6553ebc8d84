"""Saved pages that answer in the newspaper's place."""

import json
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from tests.commands.baotinh import baotinh
from tests.commands.test_failures import article, list_page

HOST = "https://baocantho.com.vn"


def save(folder: Path, name: str, path: str, body: bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.html").write_bytes(body)
    (folder / f"{name}.json").write_text(json.dumps({"url": f"{HOST}{path}"}))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A list page that links to two articles, and one of them."""
    folder = tmp_path / "archive"
    folder.mkdir()
    save(folder / "listings", "thoi-su", "/thoi-su/", list_page(1, 2).body)
    save(folder / "articles", "lua", "/tin-a1.html", article(1).body)
    return folder


def outcomes(store: Path) -> Counter[str]:
    with sqlite3.connect(store) as connection:
        return Counter(kind for (kind,) in connection.execute("SELECT kind FROM outcomes"))


def test_saved_pages_become_rows_without_a_contact_and_without_a_connection(archive: Path, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    done = baotinh("crawl", "baocantho", "--replay", archive, "--db", store)
    assert done.returncode == 0
    assert outcomes(store)["new"] == 1
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT url FROM articles").fetchall() == [(f"{HOST}/tin-a1.html",)]


def test_what_is_not_saved_is_counted_and_left_pending(archive: Path, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    baotinh("crawl", "baocantho", "--replay", archive, "--db", store)
    with sqlite3.connect(store) as connection:
        pending = connection.execute(
            "SELECT state, attempts, reason FROM addresses WHERE url = ?", [f"{HOST}/tin-a2.html"]
        ).fetchone()
    assert pending == ("due", 0, "not in the archive")
    assert outcomes(store)["not in the archive"] >= 1


def test_what_was_not_saved_is_asked_again_when_it_is(archive: Path, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    baotinh("crawl", "baocantho", "--replay", archive, "--db", store)
    save(archive / "articles", "lua-hai", "/tin-a2.html", article(2).body)
    baotinh("crawl", "baocantho", "--replay", archive, "--db", store)
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (2,)
