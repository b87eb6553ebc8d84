"""Gaps between requests and what was asked at all, as the server itself has seen it."""

import json
import re
import sqlite3
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from crawler.configuration import CHECKOUT
from crawler.rehearsal.access_log import Request
from crawler.rehearsal.faults import Rule, SlowBody, Status
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom
from tests.commands.baotinh import baotinh, scrapy
from tests.commands.test_failures import GOOD, crawl, lines, titles
from tests.loopback import Received, Reply, serving

DELAY = 1.0
RETRY_AFTER = 2
SLOW = 1.2
FAULTS = (
    Rule(fault=Status(code=429, retry_after=RETRY_AFTER), path="^/thoi-su", attempts=1),
    Rule(fault=SlowBody(seconds=SLOW), path="^/chinh-tri"),
)
REQUESTS = 5
TEXT = {"Content-Type": "text/plain"}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture(scope="module")
def polite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[Request], Path]]:
    """The newsroom's log of a crawl with the delays of the open network, and the crawl's store."""
    store = tmp_path_factory.mktemp("polite") / "news.db"
    with open_newsroom(Plan(articles=8, hosts=("baodaklak.vn",), faults=FAULTS)) as newsroom:
        connect = json.dumps(dict.fromkeys(newsroom.hosts, newsroom.address))
        done = scrapy("crawl", "baodaklak", "-s", f"CONNECT={connect}", "-s", f"REQUEST_BUDGET={REQUESTS}", store=store)
        assert done.returncode == 0, done.stderr
        yield newsroom.log(), store


def gaps(log: list[Request]) -> list[tuple[str, float]]:
    """For each request but the last, its path and the seconds until the next one."""
    return [(before.path, after.monotonic - before.monotonic) for before, after in pairwise(log)]


Polite = tuple[list[Request], Path]


def test_requests_come_one_at_a_time_and_a_second_apart(polite: Polite) -> None:
    log, _ = polite
    assert [gap for gap in gaps(log) if gap[1] < DELAY] == []


def test_a_429_is_followed_by_the_pause_it_asks_for_and_the_same_request(polite: Polite) -> None:
    log, _ = polite
    ((number, refused),) = ((number, request) for number, request in enumerate(log) if request.status == 429)
    assert log[number + 1].path == refused.path
    assert gaps(log)[number][1] >= RETRY_AFTER


def test_the_pause_begins_where_a_slow_answer_ends(polite: Polite) -> None:
    log, _ = polite
    (slow,) = [gap for path, gap in gaps(log) if path.startswith("/chinh-tri")]
    assert slow >= SLOW + DELAY


def test_a_budget_counts_every_request(polite: Polite) -> None:
    log, _ = polite
    assert len(log) == REQUESTS


def test_the_footprint_is_what_the_server_has_seen(polite: Polite) -> None:
    log, store = polite
    (cost,) = json.loads(baotinh("footprint", "--db", store, "--json").stdout)
    seen = [gap for _, gap in gaps(log)]
    assert (cost["newspaper"], cost["requests"], cost["bytes"]) == (
        "baodaklak",
        len(log),
        sum(request.bytes for request in log),
    )
    assert cost["shortest_gap"] == pytest.approx(min(seen), abs=0.3)
    assert cost["longest_gap"] == pytest.approx(max(seen), abs=0.3)


def test_the_footprint_is_a_table_for_people(polite: Polite) -> None:
    shown = baotinh("footprint", "baodaklak", "--db", polite[1], "--runs").stdout
    assert re.search(r"^newspaper +run +since +requests +MB +new +requests/new +gaps \(s\)$", shown, re.MULTILINE)
    assert re.search(rf"^baodaklak +1 .* {REQUESTS} ", shown, re.MULTILINE)


def test_a_newspaper_without_a_run_is_named(polite: Polite) -> None:
    done = baotinh("footprint", "baocantho", "--db", polite[1])
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "baocantho: never crawled into" in done.stderr


@pytest.mark.slow
def test_a_crawl_delay_is_kept_even_towards_loopback(store: Path) -> None:
    robots = Reply(body=b"User-agent: *\nCrawl-delay: 3\n", headers=TEXT)
    log: list[Received] = []
    with serving({**GOOD, "/robots.txt": robots}, log=log) as address:
        words = ("--db", store, "--budget", "3", "--connect", f"baocantho.com.vn={address}")
        baotinh("crawl", "baocantho", *words)
    assert len(log) == 3
    assert [gap for gap in (after.at - before.at for before, after in pairwise(log)) if gap < 3] == []


def test_a_budget_that_is_spent_is_one_line_and_the_next_run_goes_on(store: Path) -> None:
    with serving(GOOD) as address:
        words = ("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")
        short = baotinh(*words, "--budget", "3")
        whole = baotinh(*words)
    assert short.returncode == 3
    assert lines(short) == [
        "baocantho: ended early: its budget of 3 requests is spent; the next run goes on from there"
    ]
    assert (whole.returncode, titles(store)) == (0, ["Vụ lúa thứ 1 được mùa"])


def long_wait() -> dict[str, Any]:
    busy = Reply(status=429, headers={"Content-Type": "text/html", "Retry-After": "7200"})
    return {**GOOD, "/thoi-su/": busy}


def test_a_server_that_asks_for_hours_is_left_alone_for_hours(store: Path) -> None:
    first = crawl(store, long_wait())
    asked: list[str] = []
    second = crawl(store, GOOD, asked)
    assert (first.returncode, second.returncode, asked) == (3, 3, [])
    for said in (lines(first), lines(second)):
        (line,) = said
        assert re.match(
            r"baocantho: ended early: its server ask\w+ to be left alone until 2\d{3}-\d\d-\d\d \d\d:\d\d", line
        )
    with sqlite3.connect(store) as connection:
        refused = "SELECT due_at = resume_at FROM addresses JOIN runs ON runs.id = run WHERE url LIKE '%/thoi-su/'"
        assert connection.execute(refused).fetchone() == (1,)
        connection.execute("UPDATE runs SET resume_at = '2020-01-01T00:00:00+07:00'")
    assert (crawl(store, GOOD).returncode, titles(store)) == (0, ["Vụ lúa thứ 1 được mùa"])


def test_a_server_that_is_not_content_with_the_pauses_it_asks_for_is_left_alone(store: Path) -> None:
    busy = Reply(status=429, headers={"Content-Type": "text/html", "Retry-After": "0"})
    asked: list[str] = []
    done = crawl(store, {**GOOD, "/thoi-su/": busy}, asked)
    assert asked.count("/thoi-su/") == 3
    (line,) = lines(done)
    assert line.startswith("baocantho: ended early: its server asks to be left alone until")


UNREACHABLE = {
    "status 500": Reply(status=500),
    "redirected off the newspaper's hosts https://elsewhere.invalid/robots.txt": Reply(
        status=302, headers={"Location": "https://elsewhere.invalid/robots.txt"}
    ),
}


@pytest.mark.parametrize("reason", UNREACHABLE)
def test_without_robots_txt_nothing_is_asked_and_that_is_one_line(store: Path, reason: str) -> None:
    asked: list[str] = []
    done = crawl(store, {**GOOD, "/robots.txt": UNREACHABLE[reason]}, asked)
    assert (done.returncode, set(asked)) == (3, {"/robots.txt"})
    (line,) = lines(done)
    assert line.startswith(
        f"baocantho: https://baocantho.com.vn/thoi-su/ and 3 more list pages: robots.txt cannot be had: {reason}; "
    )


def test_robots_txt_is_followed_through_five_redirects(store: Path) -> None:
    hops: dict[str, Reply] = {
        f"/{here}": Reply(status=301, headers={"Location": f"/{there}"})
        for here, there in pairwise(["robots.txt", "r1", "r2", "r3", "r4", "r5"])
    }
    asked: list[str] = []
    refusing = Reply(body=b"User-agent: *\nDisallow: /\n", headers=TEXT)
    crawl(store, {**GOOD, **hops, "/r5": refusing}, asked)
    assert asked == ["/robots.txt", "/r1", "/r2", "/r3", "/r4", "/r5"]


def test_every_request_says_who_asks_and_how_to_reach_them(store: Path) -> None:
    log: list[Received] = []
    environment = {"BAOTINH_CONTACT": "ban-doc@example.org"}
    with serving(GOOD, log=log) as address:
        words = ("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")
        baotinh(*words, environment=environment)
    assert "/robots.txt" in {request.path for request in log}
    assert {request.user_agent for request in log} == {"baotinh/0.1 (+ban-doc@example.org)"}


def test_what_is_answered_from_saved_pages_costs_a_newspaper_nothing(store: Path) -> None:
    pages = CHECKOUT / "tests" / "pages" / "baocantho"
    baotinh("crawl", "baocantho", "--db", store, "--replay", pages)
    (cost,) = json.loads(baotinh("footprint", "--db", store, "--json").stdout)
    assert (cost["runs"], cost["requests"], cost["bytes"]) == (1, 0, 0)
