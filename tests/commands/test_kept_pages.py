"""A crawl keeps every answer to an article's address beside the store, unless it is told not to."""

import sqlite3
from pathlib import Path

import pytest

from crawler.store.pages import Pages, open_pages_for_reading
from tests.commands.baotinh import baotinh
from tests.commands.test_failures import GOOD, article, list_page
from tests.loopback import Reply, serving

REFUSED = Reply(status=403, body=b"<html>forbidden</html>", headers={"Content-Type": "text/html", "X-Why": "robot"})
REPLIES = {
    **GOOD,
    "/thoi-su/": list_page(1, 2, 3, 4),
    "/tin-a2.html": REFUSED,
    "/tin-a3.html": Reply(status=404, body="<html>Không tìm thấy</html>".encode()),
    "/tin-a4.html": Reply(status=301, headers={"Location": "/tin-moi-a4.html"}),
    "/tin-moi-a4.html": article(4, charset="utf-16", declared="utf-16"),
}
HOST = "https://baocantho.com.vn"


def crawl(store: Path, *words: str) -> None:
    with serving(REPLIES) as address:
        baotinh("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}", *words)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that a crawl has filled, with its archive."""
    found = tmp_path_factory.mktemp("crawled") / "news.db"
    crawl(found)
    return found


@pytest.fixture
def pages(store: Path) -> Pages:
    return open_pages_for_reading(store.with_name("pages.db"))


def test_every_answer_is_kept_to_the_byte_refused_ones_included(pages: Pages) -> None:
    kept = {capture.asked: (capture.status, pages.bodies.get(capture.body)) for capture in pages.captures()}
    assert kept == {
        f"{HOST}/tin-a1.html": (200, GOOD["/tin-a1.html"].body),
        f"{HOST}/tin-a2.html": (403, REFUSED.body),
        f"{HOST}/tin-a3.html": (404, REPLIES["/tin-a3.html"].body),
        f"{HOST}/tin-a4.html": (200, REPLIES["/tin-moi-a4.html"].body),
    }


def test_an_answer_is_kept_with_its_headers_and_where_it_came_from(pages: Pages) -> None:
    kept = {capture.asked: capture for capture in pages.captures()}
    assert dict(kept[f"{HOST}/tin-a2.html"].headers)["X-Why"] == "robot"
    assert kept[f"{HOST}/tin-a4.html"].url == f"{HOST}/tin-moi-a4.html"


def test_the_rows_say_which_page_they_come_from(store: Path, pages: Pages) -> None:
    numbers = {capture.asked: capture.id for capture in pages.captures()}
    with sqlite3.connect(store) as connection:
        outcomes = dict(
            connection.execute(
                "SELECT url, capture FROM outcomes JOIN addresses ON addresses.id = address WHERE capture IS NOT NULL"
            )
        )
        articles = {capture for (capture,) in connection.execute("SELECT capture FROM articles")}
    assert outcomes == numbers
    assert articles == {numbers[f"{HOST}/tin-a1.html"], numbers[f"{HOST}/tin-a4.html"]}


def test_a_crawl_without_an_archive_keeps_no_page(tmp_path: Path) -> None:
    crawl(tmp_path / "news.db", "--no-archive")
    assert [path.name for path in tmp_path.glob("pages*")] == []
    with sqlite3.connect(tmp_path / "news.db") as connection:
        assert connection.execute("SELECT count(*), count(capture) FROM articles").fetchone() == (2, 0)


def test_an_archive_that_cannot_be_used_keeps_a_crawl_from_starting(tmp_path: Path) -> None:
    (tmp_path / "pages.db").write_bytes(b"no database" * 400)
    done = baotinh(
        "crawl", "baocantho", "--db", tmp_path / "news.db", "--connect", "baocantho.com.vn=http://127.0.0.1:9"
    )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "pages.db: is not a database" in done.stderr
