"""`baotinh pending` and `baotinh retry`: what waits, why, and how it is taken up again."""

import json
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.commands.baotinh import baotinh
from tests.commands.test_failures import GOOD, article, crawl, list_page, titles
from tests.loopback import Reply

BROKEN = {
    **GOOD,
    "/thoi-su/": list_page(1, 2, 3),
    "/tin-a2.html": Reply(status=500, body=b"<html>broken</html>"),
    "/tin-a3.html": Reply(body=b"\x89PNG\r\n", headers={"Content-Type": "image/png"}),
}
MENDED = {**BROKEN, "/tin-a2.html": article(2), "/tin-a3.html": article(3)}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store in which one address waits, and another was put aside."""
    path = tmp_path / "news.db"
    crawl(path, BROKEN)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE addresses SET state = 'put aside' WHERE site_id = '3' AND kind = 'article'")
    return path


def pending(store: Path, *words: str) -> list[dict[str, Any]]:
    done = baotinh("pending", *words, "--json", "--db", store)
    assert (done.returncode, done.stderr) == (0, "")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def retry(store: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return baotinh("retry", *words, "--db", store)


def test_what_waits_and_what_was_put_aside_is_listed_with_its_reason(store: Path) -> None:
    rows = pending(store, "baocantho")
    kept = ("newspaper", "kind", "url", "state", "reason", "attempts", "status")
    assert [tuple(row[name] for name in kept) for row in rows] == [
        ("baocantho", "article", "https://baocantho.com.vn/tin-a2.html", "due", "server error: status 500", 1, 500),
        ("baocantho", "article", "https://baocantho.com.vn/tin-a3.html", "put aside", "not HTML: image/png", 1, 200),
    ]
    assert rows[0]["due_at"] > rows[0]["asked_at"]
    assert rows[1]["due_at"] is None


def test_the_table_says_the_same_a_line_each(store: Path) -> None:
    done = baotinh("pending", "--db", store)
    assert done.returncode == 0
    heading, *lines = done.stdout.splitlines()
    assert heading.split() == ["Newspaper", "State", "Reason", "Tries", "Status", "Due", "Address"]
    assert [line.split()[-1] for line in lines] == [row["url"] for row in pending(store)]


def test_what_is_taken_up_is_asked_by_the_next_crawl(store: Path) -> None:
    done = retry(store, "baocantho")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "baocantho: 2 taken up; `baotinh crawl baocantho` asks for them\n"
    crawl(store, MENDED)
    assert titles(store) == [f"Vụ lúa thứ {number} được mùa" for number in (1, 2, 3)]
    assert pending(store) == []


def test_without_it_neither_is_asked_again_at_once(store: Path) -> None:
    crawl(store, MENDED)
    assert titles(store) == ["Vụ lúa thứ 1 được mùa"]


def test_a_reason_narrows_what_is_taken_up(store: Path) -> None:
    assert retry(store, "--reason", "not HTML").stdout.startswith("baocantho: 1 taken up")
    crawl(store, MENDED)
    assert titles(store) == [f"Vụ lúa thứ {number} được mùa" for number in (1, 3)]


def test_where_nothing_is_pending_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    crawl(path, GOOD)
    assert baotinh("pending", "--db", path).stdout == "nothing is pending\n"
    assert retry(path, "--reason", "timeout").stdout == "nothing is pending with 'timeout' in its reason\n"


@pytest.mark.parametrize("verb", ["pending", "retry"])
def test_a_newspaper_that_the_store_does_not_know_is_named(store: Path, verb: str) -> None:
    done = baotinh(verb, "baocanto", "--db", store)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "baotinh: baocanto: no newspaper of this name has been crawled into this store; did you mean baocantho?"
    ]


@pytest.mark.parametrize("verb", ["pending", "retry"])
def test_a_store_that_is_not_there_is_named_and_not_made(tmp_path: Path, verb: str) -> None:
    path = tmp_path / "none.db"
    done = baotinh(verb, "--db", path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"baotinh: {path}: there is no store here; ")
    assert not path.exists()
