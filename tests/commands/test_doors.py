"""Doors besides the sections' lists, from a real spider's crawl on loopback to rows."""

import asyncio
import gzip
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from scrapy.crawler import Crawler
from scrapy.settings import Settings

from crawler import clock
from crawler.ledger.scheduler import DOOR
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider
from spiders.baolaocai import BaoLaoCai
from tests.commands.baotinh import baotinh
from tests.commands.test_failures import EMPTY_LIST, GOOD, ROBOTS, article, list_page
from tests.loopback import Reply, serving
from tests.samples import NEWSPAPER

HOST = "https://baocantho.com.vn"
LISTS = ["/giao-duc/", "/kinh-te/", "/robots.txt", "/the-thao/", "/thoi-su/"]
TODAY = clock.now().date()
YESTERDAY = TODAY - timedelta(days=1)
LONG_AGO = "2015-06-01"


def xml(document: str, *, kind: str = "application/xml") -> Reply:
    return Reply(body=document.encode(), headers={"Content-Type": kind})


def feed(*numbers: int) -> Reply:
    items = "".join(f"<item><link>{HOST}/tin-a{number}.html</link></item>" for number in numbers)
    return xml(f"<rss version='2.0'><channel>{items}</channel></rss>", kind="application/rss+xml; charset=utf-8")


def sitemap(days: Mapping[int, str]) -> bytes:
    entries = (f"<url><loc>{HOST}/tin-a{n}.html</loc><lastmod>{day}</lastmod></url>" for n, day in days.items())
    return f"<urlset>{''.join(entries)}</urlset>".encode()


def index(*names: str) -> Reply:
    return xml(f"<sitemapindex>{''.join(f'<sitemap><loc>{HOST}/{n}</loc></sitemap>' for n in names)}</sitemapindex>")


def naming_feed(page: Reply, href: str = "/rss/home.rss") -> Reply:
    link = f'<head><link rel="alternate" type="application/rss+xml" href="{href}"></head>'
    return Reply(body=page.body.replace(b"<html>", b"<html>" + link.encode()))


WITH_FEED: Mapping[str, Reply] = {
    **GOOD,
    "/thoi-su/": naming_feed(list_page(1)),
    "/kinh-te/": naming_feed(EMPTY_LIST),
    "/rss/home.rss": feed(1, 2),
    "/tin-a2.html": article(2),
}

WITH_SITEMAPS: Mapping[str, Reply] = {
    **GOOD,
    "/robots.txt": Reply(
        body=f"User-agent: *\nAllow: /\nSitemap: {HOST}/sitemap.xml\nSitemap: https://quangcao.example/s.xml\n".encode(),
        headers={"Content-Type": "text/plain"},
    ),
    "/sitemap.xml": index("news-2015-5.xml", "news-2015-7.xml", "sitemap.xml", "news-2016-1.xml.gz"),
    "/news-2015-7.xml": xml(sitemap({3: "2015-07-02", 4: "2015-05-31"}).decode(), kind="text/xml"),
    "/news-2016-1.xml.gz": Reply(
        body=gzip.compress(sitemap({2: "2016-01-02"})), headers={"Content-Type": "application/gzip"}
    ),
    "/tin-a2.html": article(2),
    "/tin-a3.html": article(3),
}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def crawl(store: Path, replies: Mapping[str, Reply], *words: str) -> tuple[int, list[str], list[str]]:
    """The exit status, what was said besides the notice of a first run, and what was asked."""
    asked: list[str] = []
    with serving(replies, asked) as address:
        done = baotinh("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}", *words)
    said = [line for line in done.stderr.splitlines() if "first run" not in line]
    return done.returncode, said, asked


def doors(store: Path) -> dict[str, str]:
    """By which door each article that is stored came."""
    statement = "SELECT site_id, door FROM addresses WHERE kind = 'article' AND state = 'stored' ORDER BY site_id"
    with sqlite3.connect(store) as connection:
        return dict(connection.execute(statement))


def test_a_feed_that_list_pages_name_is_asked_once_and_its_articles_are_stored(store: Path) -> None:
    status, said, asked = crawl(store, WITH_FEED)
    assert (status, said) == (0, [])
    assert asked.count("/rss/home.rss") == 1
    # The first article is in both; whichever is answered first is its door.
    assert doors(store) in ({"1": "listing", "2": "feed"}, {"1": "feed", "2": "feed"})


def test_a_second_crawl_asks_for_lists_only(store: Path) -> None:
    crawl(store, WITH_FEED)
    status, said, asked = crawl(store, WITH_FEED)
    assert (status, said, sorted(asked)) == (0, [], sorted({*LISTS, "/rss/home.rss"} - {"/robots.txt"}))


def test_a_feed_that_a_page_names_and_that_is_not_there_troubles_nobody(store: Path) -> None:
    status, said, _ = crawl(store, {**WITH_FEED, "/rss/home.rss": Reply(status=404, body=b"<html>no</html>")})
    assert (status, said, doors(store)) == (0, [], {"1": "listing"})


def test_a_feed_on_another_host_is_not_asked(store: Path) -> None:
    page = naming_feed(list_page(1), "https://feeds.example/baocantho")
    status, said, asked = crawl(store, {**GOOD, "/thoi-su/": page})
    assert (status, said) == (0, [])
    assert sorted(asked) == sorted([*LISTS, "/tin-a1.html"])


def test_an_everyday_crawl_takes_what_is_recent_of_the_sitemaps_that_robots_txt_names(store: Path) -> None:
    months = index("news-2015-5.xml", f"news-{TODAY:%Y-%m}.xml", "all.xml")
    news = xml(sitemap({2: str(TODAY), 3: "2015-07-02"}).decode(), kind="text/xml")
    replies = {**WITH_SITEMAPS, "/sitemap.xml": months, f"/news-{TODAY:%Y-%m}.xml": news}
    status, said, asked = crawl(store, replies)
    assert (status, said) == (0, [])
    assert [path for path in asked if "xml" in path] == ["/sitemap.xml", f"/news-{TODAY:%Y-%m}.xml"]
    assert doors(store) == {"1": "listing", "2": "sitemap"}


def test_an_everyday_crawl_takes_nothing_undated_of_the_sitemaps_that_robots_txt_names(store: Path) -> None:
    undated = xml(f"<urlset><url><loc>{HOST}/tin-a2.html</loc></url></urlset>", kind="text/xml")
    crawl(store, {**WITH_SITEMAPS, "/sitemap.xml": undated})
    assert doors(store) == {"1": "listing"}


def test_a_crawl_that_goes_far_back_reads_them_from_the_newest_month_to_the_day_asked_for(store: Path) -> None:
    status, said, asked = crawl(store, WITH_SITEMAPS, "--since", LONG_AGO)
    assert (status, said) == (0, [])
    assert doors(store) == {"1": "listing", "2": "sitemap", "3": "sitemap"}
    assert [path for path in asked if "xml" in path] == ["/sitemap.xml", "/news-2016-1.xml.gz", "/news-2015-7.xml"]
    assert asked.index("/tin-a2.html") < asked.index("/news-2015-7.xml")


def test_a_sitemap_that_cannot_be_read_is_one_line_and_costs_nothing_else(store: Path) -> None:
    laughs = xml('<!DOCTYPE urlset [<!ENTITY a "ha">]><urlset><url><loc>&a;</loc></url></urlset>')
    status, said, _ = crawl(store, {**WITH_SITEMAPS, "/sitemap.xml": laughs}, "--since", LONG_AGO)
    (line,) = said
    assert status == 3
    assert line.startswith(f"baocantho: {HOST}/sitemap.xml: unreadable: declares entities of its own; ")
    assert doors(store) == {"1": "listing"}


def test_a_sitemap_that_only_robots_txt_names_may_fail_in_an_everyday_crawl(store: Path) -> None:
    status, said, _ = crawl(store, {**WITH_SITEMAPS, "/sitemap.xml": Reply(status=404, body=b"<html>no</html>")})
    assert (status, said) == (0, [])


def test_a_closed_newspaper_that_leads_to_its_successor_is_one_line_and_the_others_go_on(store: Path) -> None:
    sections = [urlsplit(url).path for _, url in BaoLaoCai.newspaper.listing_addresses()]
    moved = Reply(status=301, headers={"Location": "https://baomoi.example/"})
    with serving(GOOD) as open_paper, serving({"/robots.txt": ROBOTS, **dict.fromkeys(sections, moved)}) as closed:
        connections = ("--connect", f"baocantho.com.vn={open_paper}", "--connect", f"baolaocai.vn={closed}")
        done = baotinh("crawl", "baolaocai", "baocantho", "--db", store, *connections)
    assert done.returncode == 3
    (line,) = (line for line in done.stderr.splitlines() if "first run" not in line)
    assert line.startswith(f"baolaocai: https://baolaocai.vn{sections[0]} and {len(sections) - 1} more list pages: ")
    assert "redirected off the newspaper's hosts: https://baomoi.example/; " in line
    assert doors(store) == {"1": "listing"}


def first_asked(newspaper: Newspaper) -> dict[str, str]:
    """The lists that a crawl of a newspaper begins with, by address, each with its door."""

    class Named(NewspaperSpider):
        name = "baothu"

    Named.newspaper = newspaper
    spider = Named.from_crawler(Crawler(Named, Settings({"SINCE": None})))

    async def ask() -> dict[str, str]:
        return {request.url: str(request.meta[DOOR]) async for request in spider.start()}

    return asyncio.run(ask())


def test_a_crawl_begins_with_sections_and_with_the_feeds_and_sitemaps_that_the_newspaper_names() -> None:
    paper = replace(NEWSPAPER, feeds=("/rss/home.rss",), sitemaps=("/sitemap.xml",))
    assert first_asked(paper) == {
        "https://baothu.vn/thoi-su/": "section",
        "https://baothu.vn/rss/home.rss": "feed",
        "https://baothu.vn/sitemap.xml": "sitemap",
    }


def test_a_newspaper_without_sections_is_entered_by_its_front_page() -> None:
    assert first_asked(replace(NEWSPAPER, sections={})) == {"https://baothu.vn/": "front page"}


def test_a_crawl_that_goes_far_back_passes_over_pages_that_are_known(store: Path) -> None:
    many = (1, 3, 4, 5, 6, 7)
    known = {**GOOD, "/thoi-su/": list_page(*many), **{f"/tin-a{number}.html": article(number) for number in many}}
    crawl(store, known)
    first = Reply(body=list_page(*many).body.replace(b"</body>", b'<a href="/thoi-su?p=2">2</a></body>'))
    older = {**known, "/thoi-su/": first, "/thoi-su?p=2": list_page(2), "/tin-a2.html": article(2)}
    crawl(store, older)
    assert "2" not in doors(store)
    crawl(store, older, "--since", LONG_AGO)
    assert doors(store)["2"] == "listing"
