"""A newsroom in which everything goes wrong now and then: all of it is stored in the end, and nobody is pressed."""

from itertools import pairwise
from pathlib import Path

import pytest

from crawler.rehearsal.access_log import Request
from crawler.rehearsal.faults import CutBody, RedirectCircle, Reset, Rule, SlowBody, Stall, Status
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom
from tests.survival.crawling import crawl_words, ended, rows, start

ARTICLES = 160
HOUR = 3_600
RUNS = 8
RETRY_AFTER = 3
SABOTAGE = "tests.survival.sabotage"
FAULTS = (
    Rule(fault=Reset(), rate=0.05),
    Rule(fault=Status(code=500), rate=0.05),
    Rule(fault=Stall(seconds=60), rate=0.05),
    Rule(fault=SlowBody(seconds=1), rate=0.05),
    Rule(fault=CutBody(), rate=0.05),
    Rule(fault=Status(code=429, retry_after=RETRY_AFTER), rate=0.03, path="^(?!/robots)"),
    Rule(fault=RedirectCircle(), rate=0.03, path="^(?!/robots)"),
)
IN_FLIGHT = 1.0
"""Seconds within which requests arrive that had left before an answer came."""

pytestmark = pytest.mark.slow


def test_everything_is_stored_in_the_end(tmp_path: Path) -> None:
    store, clock = tmp_path / "news.db", tmp_path / "clock"
    with open_newsroom(Plan(articles=ARTICLES, faults=FAULTS)) as newsroom:
        hours = 0
        for run in range(RUNS):
            clock.write_text(str(hours * HOUR))
            status, said = ended(start("faults", str(clock), *crawl_words(newsroom, store), module=SABOTAGE))
            assert status in (0, 3), said
            if rows(store, "SELECT count(*) FROM articles") == [(ARTICLES,)]:
                break
            hours += 6 * 2**run
        log = newsroom.log()
        stored = rows(store, "SELECT url, title FROM articles")
        printed = {url: story.title for url, _ in stored if (story := newsroom.newsroom.story_at(url))}
        assert printed == dict(stored)
    assert len(stored) == ARTICLES
    assert rows(store, "SELECT url, reason FROM addresses WHERE state = 'put aside'") == []
    met = {(request.fault, request.status) for request in log}
    assert {("Status", 429), ("Status", 500), ("RedirectCircle", 302)} < met
    assert {type(rule.fault).__name__ for rule in FAULTS} == {fault for fault, _ in met if fault}
    assert asked_too_early(log) == []


def asked_too_early(log: list[Request]) -> list[tuple[Request, Request]]:
    """Return the requests that came while their host had asked for a pause, each after the answer that asked."""
    return [
        (refused, request)
        for refused in log
        if refused.status == 429
        for request in log
        if request.host == refused.host and IN_FLIGHT < request.monotonic - refused.monotonic < RETRY_AFTER
    ]


def test_with_the_delays_of_the_open_network_every_gap_is_kept(tmp_path: Path) -> None:
    store, clock = tmp_path / "news.db", tmp_path / "clock"
    clock.write_text("0")
    plan = Plan(articles=25, hosts=("baodaklak.vn",), faults=FAULTS)
    with open_newsroom(plan) as newsroom:
        words = crawl_words(newsroom, store, "baodaklak")
        status, said = ended(start("unrelaxed faults", str(clock), *words, module=SABOTAGE), patience=300)
        log = newsroom.log()
    assert status in (0, 3), said
    assert len(log) > 25
    assert [request for request in log if request.status == 429] != []
    gaps = [(before, after, after.monotonic - before.monotonic) for before, after in pairwise(log)]
    assert [gap for gap in gaps if gap[2] < 1] == []
    assert [gap for gap in gaps if gap[0].status == 429 and gap[2] < RETRY_AFTER] == []
