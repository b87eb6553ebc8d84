"""What becomes of a newspaper that another took over: its articles stay its own, and its host may lead to the other."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from crawler.rehearsal.events import Reprint
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.rehearsal.rhythm import VIETNAM
from spiders.baoyenbai import BaoYenBai
from tests.commands.baotinh import baotinh
from tests.commands.test_failures import GOOD, ROBOTS
from tests.loopback import Reply, serving

ORIGIN, SUCCESSOR = "baoyenbai.com.vn", "baolaocai.vn"
BEFORE_THE_MERGER = datetime(2025, 6, 20, 9, 0, tzinfo=VIETNAM)
PLAN = Plan(articles=120, opened_at=BEFORE_THE_MERGER, hosts=(ORIGIN, SUCCESSOR))


def archive() -> tuple[Reprint, ...]:
    """Let every fifth article of the successor be one of the other's that says so in its dateline."""
    room = Newsroom(PLAN)
    originals = [number for number in room.numbers(ORIGIN) if room.story(ORIGIN, number).dateline]
    return tuple(
        Reprint(newspaper=SUCCESSOR, number=number, original_newspaper=ORIGIN, original_number=original, archived=True)
        for number, original in zip(room.numbers(SUCCESSOR)[::5], originals, strict=False)
    )


MOVED = archive()


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    plan = Plan(articles=PLAN.articles, opened_at=PLAN.opened_at, hosts=PLAN.hosts, script=MOVED)
    with open_newsroom(plan) as opened:
        yield opened


def crawl(newsroom: OpenNewsroom, store: Path, *names: str) -> None:
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    done = baotinh("crawl", *names, "--since", "2012-01-01", "--db", store, *connections)
    assert (done.returncode, done.stderr) == (0, "")


def asked(store: Path, query: str) -> list[Any]:
    with sqlite3.connect(store) as connection:
        return connection.execute(query).fetchall()


PAIRS = "SELECT copies.url, articles.url FROM copies JOIN articles ON articles.id = article"


def truth(newsroom: OpenNewsroom) -> set[tuple[str, str]]:
    """The address of each copy with that of its original."""
    room = newsroom.newsroom
    return {(room.story(SUCCESSOR, each.number).url, room.story(ORIGIN, each.original_number).url) for each in MOVED}


def test_each_story_of_both_is_one_row_and_its_copy_is_linked_to_it(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    crawl(newsroom, store, "baolaocai", "baoyenbai")
    assert set(asked(store, PAIRS)) == truth(newsroom)
    assert asked(store, "SELECT count(*) FROM articles") == [(PLAN.articles - len(MOVED),)]
    assert asked(store, "SELECT count(*) FROM addresses WHERE kind = 'article' AND state <> 'stored'") == [(0,)]


def test_what_is_met_on_the_successors_host_first_becomes_the_original_later(
    newsroom: OpenNewsroom, tmp_path: Path
) -> None:
    store = tmp_path / "news.db"
    crawl(newsroom, store, "baolaocai")
    alone = "SELECT id, newspaper FROM articles WHERE site_id GLOB 'baolaocai:*' ORDER BY id"
    met = asked(store, alone)
    assert [name for _, name in met] == ["baoyenbai"] * len(MOVED)
    crawl(newsroom, store, "baoyenbai")
    assert asked(store, alone) == []
    assert set(asked(store, PAIRS)) == truth(newsroom)
    assert [number for (number,) in asked(store, "SELECT article FROM copies ORDER BY 1")] == [n for n, _ in met]


def test_a_second_crawl_of_a_moved_archive_changes_nothing(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    crawl(newsroom, store, "baolaocai")
    before = asked(store, "SELECT id, newspaper, site_id, fingerprint FROM articles")
    crawl(newsroom, store, "baolaocai")
    assert asked(store, "SELECT id, newspaper, site_id, fingerprint FROM articles") == before


def redirected(store: Path, *options: str) -> tuple[int, list[str], list[str]]:
    """The exit status, what was said and what the closed newspaper was asked, where all of it leads to another."""
    away = Reply(status=301, headers={"Location": f"https://{SUCCESSOR}/"})
    sections = [urlsplit(url).path for _, url in BaoYenBai.newspaper.listing_addresses()]
    views = (f"/PrintPreview/{number}/" for number in range(80_000, 460_000))
    requests: list[str] = []
    closed = {"/robots.txt": ROBOTS, **dict.fromkeys((*sections, *views), away)}
    with serving(closed, requests) as address, serving(GOOD) as other:
        connections = ("--connect", f"{ORIGIN}={address}", "--connect", f"baocantho.com.vn={other}")
        done = baotinh("crawl", "baoyenbai", *options, "--db", store, *connections)
    said = [line for line in done.stderr.splitlines() if "first run" not in line and "by ID: " not in line]
    return done.returncode, said, requests


def test_a_closed_newspaper_that_leads_to_its_successor_names_it_in_one_line(tmp_path: Path) -> None:
    status, said, requests = redirected(tmp_path / "news.db", "baocantho")
    assert status == 3
    (line,) = said
    assert line == (
        "baoyenbai: https://baoyenbai.com.vn/11/page/1/Chinh-tri.aspx and 2 more list pages: redirected to its"
        " successor: baolaocai; crawl that newspaper: what it took over of the archive keeps this one as its origin"
    )
    assert len(requests) == 4
    assert asked(tmp_path / "news.db", "SELECT newspaper FROM articles") == [("baocantho",)]


def test_one_all_of_whose_articles_lead_there_is_asked_a_few_times_only(tmp_path: Path) -> None:
    status, said, requests = redirected(tmp_path / "news.db", "--by-id")
    assert status == 3
    (line,) = said
    assert line == (
        "baoyenbai: every address is redirected to its successor: baolaocai; crawl that newspaper: what it took over"
        " of the archive keeps this one as its origin"
    )
    assert len(requests) <= 7
