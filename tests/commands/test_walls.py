"""What a crawl makes of walls: named, counted, not stored; and where only walls answer, it ends."""

import sqlite3
from pathlib import Path

import pytest

from tests.commands.test_failures import EMPTY_LIST, GOOD, article, crawl, lines, list_page, titles
from tests.loopback import Reply

ARTICLES = range(1, 41)
COOKIE = Reply(
    body=b'<html><body><script>document.cookie="D1N=0a1b";window.location.reload(true);</script></body></html>'
)
LOGIN = Reply(body="<h1>Đăng nhập</h1><form><input type='password'></form>".encode())
BLOCKED = Reply(status=403, body=b"<title>Just a moment...</title><script>window._cf_chl_opt={}</script>")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def walled(store: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(store) as connection:
        return connection.execute("SELECT url, reason FROM addresses WHERE state = 'wall' ORDER BY url").fetchall()


def test_a_run_that_meets_nothing_but_walls_ends_with_one_line(store: Path) -> None:
    asked: list[str] = []
    pages = {f"/tin-a{number}.html": COOKIE for number in ARTICLES}
    done = crawl(store, {**GOOD, "/thoi-su/": list_page(*ARTICLES), **pages}, asked)
    assert done.returncode == 3
    (line,) = lines(done)
    assert line == (
        "baocantho: ended early: 5 answers in a row were walls (browser challenge); look at the newspaper in a browser"
    )
    assert titles(store) == []
    assert {reason for _, reason in walled(store)} == {"browser challenge"}
    assert len([path for path in asked if path.startswith("/tin-")]) < len(ARTICLES)


def test_a_wall_among_articles_is_on_record_and_troubles_nobody(store: Path) -> None:
    done = crawl(store, {**GOOD, "/thoi-su/": list_page(1, 2), "/tin-a2.html": LOGIN})
    assert (done.returncode, lines(done), titles(store)) == (0, [], ["Vụ lúa thứ 1 được mùa"])
    assert walled(store) == [("https://baocantho.com.vn/tin-a2.html", "login")]


def test_a_redirect_to_a_login_is_a_wall(store: Path) -> None:
    away = Reply(status=302, headers={"Location": "/dang-nhap"})
    crawl(store, {**GOOD, "/tin-a1.html": away, "/dang-nhap": LOGIN})
    assert [reason for _, reason in walled(store)] == ["login"]


def test_a_list_behind_a_wall_is_one_line_that_says_what_to_do(store: Path) -> None:
    done = crawl(store, {**GOOD, "/kinh-te/": BLOCKED})
    assert done.returncode == 3
    (line,) = lines(done)
    assert line == (
        "baocantho: https://baocantho.com.vn/kinh-te/: browser challenge; look at the address in a browser;"
        " if readers get in, ask the newspaper to let `baotinh` in"
    )


def test_walls_here_and_there_are_one_line_for_all(store: Path) -> None:
    pages = {f"/tin-a{number}.html": LOGIN if number % 3 == 0 else article(number) for number in range(1, 16)}
    lists = {"/thoi-su/": list_page(*range(1, 16)), "/kinh-te/": EMPTY_LIST}
    done = crawl(store, {**GOOD, **lists, **pages})
    (line,) = lines(done)
    assert line.startswith("baocantho: 5 articles stood behind a wall (login) and are asked for again; ")
    assert len(titles(store)) == 10
