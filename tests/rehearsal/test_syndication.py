"""Feeds, sitemaps and robots.txt hold what the newsroom's lists hold, in the form of each family."""

import gzip
from datetime import datetime, timedelta

import pytest
from lxml import etree

from crawler.rehearsal.documents import atom
from crawler.rehearsal.doors import Doors, FeedForm, Feeds, Sitemaps
from crawler.rehearsal.events import Remove
from crawler.rehearsal.newsroom import Newsroom, Plan

NEWSROOM = Newsroom(Plan(articles=4000))
NOW = NEWSROOM.plan.opened_at
EPI = "baolaocai.vn"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "n": "http://www.google.com/schemas/sitemap-news/0.9"}


def fetched(host: str, path: str, newsroom: Newsroom = NEWSROOM) -> bytes:
    answer = newsroom.answer(host, path, {}, NOW)
    assert answer.status == 200, path
    return answer.body


def texts(document: bytes, expression: str) -> list[str]:
    return [str(found.text) for found in etree.fromstring(document).xpath(expression, namespaces=SITEMAP)]


def urls(host: str, numbers: list[int]) -> list[str]:
    return [NEWSROOM.story(host, number).url for number in numbers]


@pytest.mark.parametrize(("host", "path"), [(EPI, "/rss/home.rss"), ("baodaklak.vn", "/rss/")])
def test_a_feed_holds_the_newest_articles_with_their_headlines_and_times(host: str, path: str) -> None:
    newest = [NEWSROOM.story(host, number) for number in NEWSROOM.numbers(host)[:-31:-1]]
    document = fetched(host, path)
    assert texts(document, "//item/link") == [story.url for story in newest]
    assert texts(document, "//item/title") == [story.title for story in newest]
    times = [datetime.strptime(text, "%a, %d %b %Y %H:%M:%S %z") for text in texts(document, "//item/pubDate")]
    assert times == [story.published_at for story in newest]


@pytest.mark.parametrize(("host", "path"), [(EPI, "/rss/thoi-su.rss"), ("baocantho.com.vn", "/rss/cate/thoi-su/")])
def test_a_sections_feed_holds_its_articles(host: str, path: str) -> None:
    numbers = list(NEWSROOM.numbers(host, section="thoi-su")[:-31:-1])
    assert texts(fetched(host, path), "//item/link") == urls(host, numbers)


def test_a_section_that_is_none_has_no_feed() -> None:
    assert NEWSROOM.answer(EPI, "/rss/khong-co.rss", {}, NOW).status == 404


def test_a_feed_as_atom_says_the_same() -> None:
    newest = [NEWSROOM.story(EPI, number) for number in NEWSROOM.numbers(EPI)[-3:]]
    newspaper = NEWSROOM.desks[EPI].newspaper
    root = etree.fromstring(atom(newspaper, "Trang chủ", newest, NOW).encode())
    ids = root.findall("{*}entry/{*}id")
    assert [entry.text for entry in ids] == [story.url for story in newest]


def test_pages_name_the_feed_where_the_family_says_so() -> None:
    links = {host: fetched(host, "/").decode().count('rel="alternate"') for host in NEWSROOM.plan.hosts}
    assert links == {"baoyenbai.com.vn": 0, EPI: 1, "baocantho.com.vn": 0, "baodaklak.vn": 1}


def test_the_months_sitemaps_of_an_index_hold_every_article_once() -> None:
    maps = texts(fetched(EPI, "/sitemap.xml"), "//s:loc")
    assert maps[0] == f"https://{EPI}/sitemaps/news-2026-11.xml"
    listed = [url for each in maps for url in texts(fetched(EPI, each.removeprefix(f"https://{EPI}")), "//s:loc")]
    assert listed == urls(EPI, list(reversed(NEWSROOM.numbers(EPI))))


def test_a_sitemap_without_months_holds_every_article_once() -> None:
    host = "baodaklak.vn"
    assert texts(fetched(host, "/sitemap.xml"), "//s:loc") == urls(host, list(reversed(NEWSROOM.numbers(host))))


def test_a_month_without_articles_has_no_sitemap() -> None:
    for month in ("1999-1", "2026-12", "2026-13"):
        assert NEWSROOM.answer(EPI, f"/sitemaps/news-{month}.xml", {}, NOW).status == 404


def test_the_news_sitemap_holds_the_headlines_of_two_days() -> None:
    document = fetched(EPI, "/sitemaps/google-news.xml")
    stories = [NEWSROOM.story(EPI, number) for number in reversed(NEWSROOM.numbers(EPI))]
    recent = [story for story in stories if story.published_at > NOW - timedelta(days=2)]
    assert texts(document, "//n:title") == [story.title for story in recent]
    assert texts(document, "//n:publication_date") == [story.published_at.isoformat() for story in recent]


def test_a_removed_article_leaves_the_documents() -> None:
    number = NEWSROOM.numbers(EPI)[-2]
    gone = NEWSROOM.story(EPI, number)
    removal = Remove(at=gone.published_at + timedelta(minutes=1), newspaper=EPI, number=number)
    newsroom = Newsroom(Plan(articles=4000, script=(removal,)))
    for path in ("/rss/home.rss", "/sitemaps/news-2026-11.xml", "/sitemaps/google-news.xml"):
        assert gone.url.encode() in fetched(EPI, path)
        assert gone.url.encode() not in fetched(EPI, path, newsroom)


def test_robots_may_read_articles_and_are_told_of_the_sitemaps() -> None:
    robots = {host: fetched(host, "/robots.txt").decode() for host in NEWSROOM.plan.hosts}
    assert all("Disallow: /tim-kiem/\n" in text for text in robots.values())
    named = [line for line in robots[EPI].splitlines() if line.startswith("Sitemap")]
    assert named == [f"Sitemap: https://{EPI}{path}" for path in ("/sitemap.xml", "/sitemaps/google-news.xml")]
    assert "Sitemap" not in robots["baoyenbai.com.vn"]


def test_a_months_sitemap_may_be_a_packed_file(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = Doors(sitemaps=Sitemaps(month="/sitemap/{year}-{month:02}.xml.gz", packed=True))
    monkeypatch.setattr(NEWSROOM.desks[EPI].family, "DOORS", packed)
    (month, *_) = texts(fetched(EPI, "/sitemap.xml"), "//s:loc")
    assert month.endswith("/sitemap/2026-11.xml.gz")
    body = fetched(EPI, "/sitemap/2026-11.xml.gz")
    assert len(texts(gzip.decompress(body), "//s:loc")) == len(NEWSROOM.desks[EPI].of_month(2026, 11, NOW))


def test_a_feed_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for form in FeedForm:
        monkeypatch.setattr(NEWSROOM.desks[EPI].family, "DOORS", Doors(feeds=Feeds(form=form)))
        assert NEWSROOM.answer(EPI, "/rss/home.rss", {}, NOW).headers["Content-Type"] == form.value
