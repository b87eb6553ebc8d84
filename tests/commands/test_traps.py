"""Lists that change, lie or never end: each is bounded and named, and the rest of the crawl goes on."""

import gzip
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from crawler.discovery.dated import NEWEST
from tests.commands.test_doors import HOST, LISTS, LONG_AGO, YESTERDAY, crawl, doors, naming_feed, xml
from tests.commands.test_failures import EMPTY_LIST, GOOD, article, list_page
from tests.loopback import Reply

SITEMAP = {
    "/robots.txt": Reply(
        body=f"User-agent: *\nAllow: /\nSitemap: {HOST}/sitemap.xml.gz\n".encode(),
        headers={"Content-Type": "text/plain"},
    )
}


class Endless(Mapping[str, Reply]):
    """The good newspaper's pages, and of the first section as many pages as are asked: `?p=2`, `?p=3` and so on."""

    def __init__(self, page: Callable[[int], Reply]) -> None:
        self._page = page

    def __getitem__(self, path: str) -> Reply:
        if path == "/thoi-su/":
            return self._page(1)
        if path.startswith("/thoi-su?p="):
            return self._page(int(path.rpartition("=")[2]))
        if path.startswith("/tin-a"):
            return article(int(path[len("/tin-a") : -len(".html")]))
        return GOOD[path]

    def __iter__(self) -> Iterator[str]:
        return iter(GOOD)

    def __len__(self) -> int:
        return len(GOOD)


def leading_on(number: int, *articles: int) -> Reply:
    """A list page of these articles that links to the page after it."""
    link = f'<a href="/thoi-su?p={number + 1}">{number + 1}</a>'
    return Reply(body=list_page(*articles).body.replace(b"</body>", link.encode() + b"</body>"))


def pages_of(asked: list[str]) -> list[str]:
    """Which pages of the first section were asked."""
    return [path for path in asked if path.startswith("/thoi-su")]


def articles_of(asked: list[str]) -> list[str]:
    """What was asked besides the lists and robots.txt."""
    return [path for path in asked if path not in LISTS]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def states(store: Path) -> dict[str, tuple[str, str | None]]:
    """State and reason of each article's address."""
    statement = "SELECT site_id, state, reason FROM addresses WHERE kind = 'article'"
    with sqlite3.connect(store) as connection:
        return {site_id: (state, reason) for site_id, state, reason in connection.execute(statement)}


def test_a_pagination_that_repeats_itself_for_ever_is_left_at_the_second_page(store: Path) -> None:
    status, said, asked = crawl(store, Endless(lambda page: leading_on(page, 1, 2)), "--since", LONG_AGO)
    assert (status, said) == (0, [])
    assert pages_of(asked) == ["/thoi-su/", "/thoi-su?p=2"]
    assert doors(store) == {"1": "listing", "2": "listing"}


def test_a_calendar_of_empty_days_is_left_at_the_first(store: Path) -> None:
    status, said, asked = crawl(store, Endless(leading_on), "--since", LONG_AGO)
    assert pages_of(asked) == ["/thoi-su/"]
    assert status == 3

    assert [line.partition(";")[0] for line in said] == ["baocantho: its lists hold no articles"]


def test_a_pagination_that_brings_something_new_for_ever_is_left_where_the_day_is_passed(store: Path) -> None:
    endless = Endless(lambda page: leading_on(page, page))
    status, said, asked = crawl(store, endless, "--since", str(YESTERDAY))
    assert (status, said) == (0, [])
    assert pages_of(asked) == ["/thoi-su/"]


def test_the_first_time_it_is_left_after_three_pages(store: Path) -> None:
    status, said, asked = crawl(store, Endless(lambda page: leading_on(page, page)))
    assert (status, said) == (0, [])
    assert pages_of(asked) == ["/thoi-su/", "/thoi-su?p=2", "/thoi-su?p=3"]


def test_a_section_that_was_laid_out_anew_is_named_and_the_others_are_read(store: Path) -> None:
    crawl(store, GOOD)
    status, (line,), _ = crawl(
        store, {**GOOD, "/thoi-su/": EMPTY_LIST, "/kinh-te/": list_page(2), "/tin-a2.html": article(2)}
    )
    assert status == 3
    assert line.startswith(f"baocantho: {HOST}/thoi-su/: held articles before and holds none now; ")
    assert doors(store) == {"1": "listing", "2": "listing"}


def test_a_sitemap_of_more_addresses_than_count_is_cut_and_named(store: Path) -> None:
    entries = "".join(
        f"<url><loc>{HOST}/tin-a{n}.html</loc><lastmod>2026-11-{n % 20 + 1:02}</lastmod></url>"
        for n in range(1, NEWEST + 11)
    )
    packed = Reply(body=gzip.compress(f"<urlset>{entries}</urlset>".encode()))
    replies = {**GOOD, **SITEMAP, "/sitemap.xml.gz": packed}
    status, (line,), asked = crawl(store, replies, "--since", LONG_AGO, "--limit", "1")
    assert status == 3
    assert line.startswith(f"baocantho: {HOST}/sitemap.xml.gz: {NEWEST} articles, ")
    assert " unknown, 10 left out; " in line
    assert len(asked) == len(LISTS) + 2


@pytest.mark.parametrize(
    "day", ["Thu, 31 Feb 2099 99:00:00 +0700", "2099-01-01", "0001-01-01T00:00:00-23:59", "hôm qua", ""]
)
def test_a_feed_with_wrong_dates_is_read_and_the_pages_say_when_it_was(store: Path, day: str) -> None:
    item = f"<item><link>{HOST}/tin-a2.html</link><pubDate>{day}</pubDate></item>"
    replies = {
        **GOOD,
        "/thoi-su/": naming_feed(list_page(1)),
        "/rss/home.rss": xml(f"<rss><channel>{item}</channel></rss>"),
        "/tin-a2.html": article(2),
    }
    status, said, _ = crawl(store, replies)
    assert (status, said, doors(store)) == (0, [], {"1": "listing", "2": "feed"})
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT DISTINCT published_on FROM articles").fetchall() == [("2026-11-20",)]


def test_an_article_under_two_thousand_addresses_is_asked_once(store: Path) -> None:
    links = "".join(
        f'<a href="/{way}-a1.html?phien={n}">Tin</a>' for n in range(500) for way in ("tin", "tin-moi", "tin-nong", "x")
    )
    status, said, asked = crawl(store, {**GOOD, "/thoi-su/": Reply(body=f"<html><body>{links}</body></html>".encode())})
    assert (status, said) == (0, [])
    assert sorted(asked) == sorted([*LISTS, "/tin-a1.html"])


def test_pages_that_name_another_as_their_own_are_one_article_and_are_not_asked_again(store: Path) -> None:
    declared = f'<head><link rel="canonical" href="{HOST}/tin-a1.html">'.encode()
    copies = {f"/ban-sao-a{n}.html": Reply(body=article(1).body.replace(b"<head>", declared)) for n in range(2, 30)}
    links = "".join(f'<a href="{path}">Tin</a>' for path in copies)
    replies = {**GOOD, **copies, "/thoi-su/": Reply(body=f"<html><body>{links}</body></html>".encode())}
    status, said, _ = crawl(store, replies)
    assert (status, said) == (0, [])
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT site_id FROM articles").fetchall() == [("1",)]
    *_, asked = crawl(store, replies)
    assert articles_of(asked) == []


FRONT = Reply(status=302, headers={"Location": f"{HOST}/"})
VIDEO = Reply(body="<html><body><h1>Phim: mùa lúa mới</h1><video src='a.mp4'></video></body></html>".encode())


@pytest.mark.parametrize(
    ("page", "kind"), [(FRONT, "redirected to what is no article"), (VIDEO, "video only")], ids=["front page", "video"]
)
def test_a_page_that_is_no_article_is_remembered_as_what_it_is_and_not_asked_again(
    store: Path, page: Reply, kind: str
) -> None:
    replies = {**GOOD, "/": EMPTY_LIST, "/thoi-su/": list_page(1, 2), "/tin-a2.html": page}
    status, said, _ = crawl(store, replies)
    assert (status, said) == (0, [])
    assert states(store)["2"] == ("not an article", kind)
    *_, asked = crawl(store, replies)
    assert articles_of(asked) == []


def test_addresses_of_tags_topics_events_films_and_albums_are_never_asked(store: Path) -> None:
    paths = ("/tags/lua-a5.html", "/topic/tet-a6.html", "/su-kien/dai-hoi-a7.html", "/video/phim-a8.html", "/photo/")
    links = "".join(f'<a href="{path}">Tin</a>' for path in (*paths, "/tin-a1.html"))
    *_, asked = crawl(store, {**GOOD, "/thoi-su/": Reply(body=f"<html><body>{links}</body></html>".encode())})
    assert sorted(asked) == sorted([*LISTS, "/tin-a1.html"])
