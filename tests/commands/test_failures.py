"""When things go wrong: one line that names the newspaper or the argument, the right status, and nothing lost."""

import json
import sqlite3
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.baotinh import baotinh
from tests.loopback import Reply, serving

FIRST_RUN = "baocantho: first run:"
ROBOTS = Reply(body=b"User-agent: *\nAllow: /\n", headers={"Content-Type": "text/plain"})
EMPTY_LIST = Reply(body="<html><body>Chưa có tin nào ở đây.</body></html>".encode())


def list_page(*numbers: int) -> Reply:
    links = "".join(f'<h3><a href="/tin-a{number}.html">Tin số {number} trong ngày</a></h3>' for number in numbers)
    return Reply(body=f"<html><body>{links}</body></html>".encode())


def article(number: int, *, charset: str = "utf-8", declared: str = "utf-8") -> Reply:
    paragraph = "Bà con trong ấp gặt xong vụ lúa thu đông sớm hơn mọi năm, thóc khô đã vào bồ đầy đủ. " * 3
    body = f"""<html><head><title>Vụ lúa thứ {number}</title></head><body><div id="content">
        <div class="titlecate"><h1>THỜI SỰ</h1></div><span class="pubdate">20/11/2026 - 08:15</span>
        <h1 class="margintopbot10 fw700">Vụ lúa thứ {number} được mùa</h1>
        <div id="newscontents"><div class="content-fck"><p><strong>(CTO)</strong> - Sáng nay trời hửng nắng.</p>
        <p>{paragraph}</p><p>{paragraph}</p><p style="text-align:right"><strong>Lê Văn Bảy</strong></p></div></div>
        </div></body></html>"""
    return Reply(body=body.encode(charset), headers={"Content-Type": f"text/html; charset={declared}"})


GOOD: Mapping[str, Reply] = {
    "/robots.txt": ROBOTS,
    "/thoi-su/": list_page(1),
    "/kinh-te/": EMPTY_LIST,
    "/giao-duc/": EMPTY_LIST,
    "/the-thao/": EMPTY_LIST,
    "/tin-a1.html": article(1),
}


def crawl(
    store: Path, replies: Mapping[str, Reply], asked: list[str] | None = None
) -> subprocess.CompletedProcess[str]:
    with serving(replies, asked) as address:
        return baotinh("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What was said besides the notice of a first run."""
    return [line for line in done.stderr.splitlines() if not line.startswith(FIRST_RUN)]


def titles(store: Path) -> list[str]:
    with sqlite3.connect(store) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM articles ORDER BY title")]


def reason(store: Path, path: str) -> str:
    with sqlite3.connect(store) as connection:
        statement = "SELECT reason FROM addresses WHERE url LIKE '%' || ?"
        return str(connection.execute(statement, [path]).fetchone()[0])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def test_a_crawl_in_which_all_goes_well_says_nothing_but_that_it_is_the_first(store: Path) -> None:
    done = crawl(store, GOOD)
    assert (done.returncode, done.stdout, lines(done)) == (0, "", [])
    assert done.stderr.startswith(f"{FIRST_RUN} it takes the last 7 days or 3 list pages of each section")
    assert titles(store) == ["Vụ lúa thứ 1 được mùa"]


def test_a_second_crawl_asks_for_list_pages_only_and_says_nothing(store: Path) -> None:
    crawl(store, GOOD)
    asked: list[str] = []
    done = crawl(store, GOOD, asked)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(asked) == ["/giao-duc/", "/kinh-te/", "/the-thao/", "/thoi-su/"]


BAD_LISTS = {
    "server error: status 500": Reply(status=500, body=b"<html>broken</html>"),
    "gone": Reply(status=404, body=b"<html>gone</html>"),
    "refused: status 403": Reply(status=403, body=b"<html>no</html>"),
    "empty": Reply(),
    "cut short": Reply(body=b"<html><body>half a p", missing=500),
    "not HTML: image/png": Reply(body=b"\x89PNG\r\n", headers={"Content-Type": "image/png"}),
    "too large": Reply(body=b"x" * 100_000_000),
    "redirected off the newspaper's hosts: https://quangcao.example/": Reply(
        status=302, headers={"Location": "https://quangcao.example/"}
    ),
    "redirected in circles": Reply(status=302, headers={"Location": "/kinh-te/"}),
}


@pytest.mark.parametrize("named", BAD_LISTS)
def test_a_list_page_that_fails_is_one_line_and_costs_nothing_else(store: Path, named: str) -> None:
    done = crawl(store, {**GOOD, "/kinh-te/": BAD_LISTS[named]})
    assert done.returncode == 3
    (line,) = lines(done)
    assert line.startswith(f"baocantho: https://baocantho.com.vn/kinh-te/: {named}; ")
    assert titles(store) == ["Vụ lúa thứ 1 được mùa"]


@pytest.mark.parametrize("named", BAD_LISTS)
def test_a_single_article_that_fails_is_on_record_and_troubles_nobody(store: Path, named: str) -> None:
    bad = BAD_LISTS[named]
    if "circles" in named:
        bad = Reply(status=302, headers={"Location": "/tin-a2.html"})
    done = crawl(store, {**GOOD, "/thoi-su/": list_page(2, 1), "/tin-a2.html": bad})
    assert (done.returncode, lines(done)) == (0, [])
    assert titles(store) == ["Vụ lúa thứ 1 được mùa"]
    if named != "gone":
        assert reason(store, "/tin-a2.html") == named


def test_what_robots_txt_refuses_is_not_asked_and_is_named(store: Path) -> None:
    asked: list[str] = []
    robots = Reply(body=b"User-agent: *\nDisallow: /kinh-te/\n", headers={"Content-Type": "text/plain"})
    done = crawl(store, {**GOOD, "/robots.txt": robots}, asked)
    assert done.returncode == 3
    (line,) = lines(done)
    assert line.startswith("baocantho: https://baocantho.com.vn/kinh-te/: refused by robots.txt; ")
    assert "/kinh-te/" not in asked


def test_a_host_that_cannot_be_reached_is_one_line(store: Path) -> None:
    with serving({}) as address:
        pass
    done = baotinh("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")
    assert done.returncode == 3
    (line,) = lines(done)
    assert line.startswith(
        "baocantho: https://baocantho.com.vn/thoi-su/ and 3 more list pages: robots.txt cannot be had: unreachable; "
    )


def test_a_wrong_charset_does_not_spoil_the_text(store: Path) -> None:
    done = crawl(store, {**GOOD, "/tin-a1.html": article(1, declared="iso-8859-1")})
    assert (done.returncode, titles(store)) == (0, ["Vụ lúa thứ 1 được mùa"])


def test_an_article_without_a_date_is_kept_among_the_rejects(store: Path) -> None:
    undated = Reply(body=GOOD["/tin-a1.html"].body.replace(b"20/11/2026 - 08:15", b""))
    done = crawl(store, {**GOOD, "/thoi-su/": list_page(1, 2), "/tin-a1.html": undated, "/tin-a2.html": article(2)})
    assert (done.returncode, titles(store)) == (0, ["Vụ lúa thứ 2 được mùa"])
    with sqlite3.connect(store) as connection:
        ((rules, draft),) = connection.execute("SELECT rules, draft FROM rejects")
    assert (rules, json.loads(draft)["title"]) == ('["undated"]', "Vụ lúa thứ 1 được mùa")


def test_an_unknown_newspaper_is_named_with_the_one_that_was_meant(store: Path) -> None:
    done = baotinh("crawl", "baocanto", "--db", store)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "baotinh crawl: unknown newspaper 'baocanto'; did you mean baocantho? (see baotinh crawl --help)"
    ]


@pytest.mark.parametrize(("date", "complaint"), [("yesterday", "is not a date"), ("2999-01-01", "is in the future")])
def test_a_bad_date_is_named(store: Path, date: str, complaint: str) -> None:
    done = baotinh("crawl", "baocantho", "--since", date, "--db", store)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "--since" in line
    assert complaint in line


def test_the_open_network_is_refused_without_a_contact(store: Path) -> None:
    done = baotinh("crawl", "baocantho", "--db", store)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("baotinh: baocantho: no contact is set")
    assert 'write contact = "you@example.org" into baotinh.toml, or set BAOTINH_CONTACT' in line


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Kính gửi tòa soạn. " * 200, encoding="utf-8")
    done = crawl(path, GOOD)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [f"baotinh: {path}: is not a database; name another file with --db"]


def test_a_store_that_may_not_be_written_is_named(store: Path) -> None:
    crawl(store, GOOD)
    store.chmod(0o444)
    done = crawl(store, GOOD)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"baotinh: {store}: is read-only; ")


def test_searching_a_store_that_is_not_there_is_one_line(store: Path) -> None:
    done = baotinh("search", "lúa", "--db", store)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"baotinh: {store}: there is no store here; ")


def test_a_configuration_with_an_unknown_key_is_named(tmp_path: Path) -> None:
    file = tmp_path / "baotinh.toml"
    file.write_text('contcat = "x"')
    done = baotinh("crawl", "baocantho", environment={"BAOTINH_CONFIG": str(file)})
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    keys = "database, archive, contact, delay, budget, time_limit"
    assert line == f"baotinh: {file}: unknown key 'contcat'; the keys are {keys}"


def test_it_works_from_any_folder(store: Path, tmp_path: Path) -> None:
    with serving(GOOD) as address:
        words = ("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")
        done = baotinh(*words, folder=tmp_path)
    assert (done.returncode, titles(store)) == (0, ["Vụ lúa thứ 1 được mùa"])


def test_searching_an_unknown_province_is_wrong_usage(store: Path) -> None:
    done = baotinh("search", "lúa", "--province", "Yên Bay", "--db", store)
    assert done.returncode == 2
    assert done.stderr.startswith("baotinh search: unknown province 'Yên Bay'; did you mean Yên Bái?")
