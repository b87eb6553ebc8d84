"""Crawls of the rehearsal newsroom, hours apart: the shell asks what the planner says, and no more."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.planning.habits import Habits
from crawler.planning.revisits import Schedule
from crawler.rehearsal.access_log import Request
from crawler.rehearsal.events import Change, Edit
from crawler.rehearsal.faults import NotModified, Rule
from crawler.rehearsal.newsroom import OPENED_AT, Newsroom, Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom

HOST = "baolaocai.vn"
HOUR = timedelta(hours=1)
PLAIN = Plan(articles=60, hosts=(HOST,))
NEWEST = Newsroom(PLAIN).numbers(HOST)[-6:]
"""The latest articles at the opening. Two of them are edited an hour later, one of these with another headline."""
WORDING = Edit(at=OPENED_AT + HOUR, newspaper=HOST, number=NEWEST[0], changes=(Change.PARAGRAPH_ADDED,))
HEADLINE = Edit(at=OPENED_AT + HOUR, newspaper=HOST, number=NEWEST[-1], changes=(Change.HEADLINE,))


@dataclass(frozen=True)
class Crawls:
    """A newsroom, the store that it is crawled into, and what was asked in each run."""

    newsroom: OpenNewsroom
    store: Path

    def run(self, now: datetime) -> list[Request]:
        """Crawl with both clocks set, and return what the newsroom was asked, but robots.txt."""
        before = len(self.newsroom.log())
        self.newsroom.set_clock(now)
        address = self.newsroom.address
        connections = [word for host in self.newsroom.hosts for word in ("--connect", f"{host}={address}")]
        command = [sys.executable, "-m", "tests.commands.at_time", now.isoformat(), "crawl", "baolaocai"]
        done = subprocess.run(
            [*command, "--db", str(self.store), *connections],
            capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "BAOTINH_CONFIG": os.devnull},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return [request for request in self.newsroom.log()[before:] if request.path != "/robots.txt"]

    def articles(self, requests: list[Request]) -> dict[str, int]:
        """The articles among what was asked, each with the status it was answered with last."""
        urls = {f"https://{request.host}{request.path}": request.status for request in requests}
        now, truth = self.newsroom.now(), self.newsroom.newsroom
        return {url: status for url, status in urls.items() if truth.story_at(url, now)}

    def rows(self, statement: str, *values: object) -> list[Any]:
        with sqlite3.connect(self.store) as connection:
            return connection.execute(statement, values).fetchall()

    def outcomes(self, kind: str) -> set[str]:
        """The addresses of articles that had an outcome in the last run."""
        statement = """SELECT url FROM outcomes JOIN addresses ON addresses.id = address
                       WHERE outcomes.kind = ? AND addresses.kind = 'article'
                       AND outcomes.run = (SELECT max(id) FROM runs)"""
        return {url for (url,) in self.rows(statement, kind)}

    def url(self, number: int) -> str:
        return self.newsroom.newsroom.story(HOST, number).url


def opened(folder: Path, *faults: Rule) -> Iterator[Crawls]:
    with open_newsroom(Plan(articles=60, hosts=(HOST,), script=(WORDING, HEADLINE), faults=faults)) as newsroom:
        yield Crawls(newsroom, folder / "news.db")


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawls]:
    yield from opened(tmp_path_factory.mktemp("revisits"))


@pytest.fixture(scope="module")
def first(crawls: Crawls) -> dict[str, int]:
    """The articles that a first run asked for."""
    return crawls.articles(crawls.run(OPENED_AT))


@pytest.fixture(scope="module")
def at_once(crawls: Crawls, first: dict[str, int]) -> list[Request]:
    """What a run was asked right after the first."""
    return crawls.run(OPENED_AT + timedelta(minutes=2))


@pytest.fixture(scope="module")
def planned(crawls: Crawls, at_once: list[Request]) -> dict[str, str]:
    """When each known article is due again, after these runs."""
    return dict(crawls.rows("SELECT url, revisit_at FROM addresses WHERE state = 'stored'"))


@pytest.fixture(scope="module")
def later(crawls: Crawls, planned: dict[str, str]) -> dict[str, int]:
    """The articles that a run was asked six hours later."""
    return crawls.articles(crawls.run(OPENED_AT + 6 * HOUR))


def test_a_second_run_right_after_the_first_asks_for_no_article(crawls: Crawls, at_once: list[Request]) -> None:
    assert crawls.articles(at_once) == {}


def test_in_a_second_run_right_after_the_first_all_lists_are_answered_304(at_once: list[Request]) -> None:
    assert at_once
    assert {f"{request.path} {request.status}" for request in at_once if request.status != 304} == set()


def test_the_planner_s_dates_are_in_the_ledger(crawls: Crawls, first: dict[str, int], planned: dict[str, str]) -> None:
    schedule = Schedule(Habits())
    rows = crawls.rows("SELECT url, born_at, looked_at FROM addresses WHERE state = 'stored'")
    expected = {
        url: schedule.next_look(datetime.fromisoformat(born_at), datetime.fromisoformat(looked_at))
        for url, born_at, looked_at in rows
    }
    assert planned == {url: due and due.isoformat() for url, due in expected.items()}
    assert planned.keys() == first.keys()


def test_a_later_run_asks_for_what_is_new_due_or_announced_and_for_nothing_else(
    crawls: Crawls, planned: dict[str, str], later: dict[str, int]
) -> None:
    at = (OPENED_AT + 6 * HOUR).isoformat()
    due = {url for url, due_at in planned.items() if due_at and due_at <= at}
    new = crawls.outcomes("new")
    assert later.keys() == due | new | {crawls.url(HEADLINE.number)}
    assert due
    assert new
    assert len(due) < len(planned) / 2


def test_what_was_edited_is_seen_and_everything_else_is_answered_304(crawls: Crawls, later: dict[str, int]) -> None:
    edited = {crawls.url(edit.number) for edit in (WORDING, HEADLINE)}
    assert crawls.outcomes("changed") == edited
    assert {later[url] for url in edited} == {200}
    assert {later[url] for url in crawls.outcomes("unchanged")} == {304}
    assert crawls.outcomes("known") <= set(later)


def test_an_edit_that_a_list_showed_is_on_record_as_that(crawls: Crawls, later: dict[str, int]) -> None:
    assert crawls.rows("SELECT looks, changes FROM habits WHERE circumstance = 'announced by a list'") == [(1.0, 1.0)]


@pytest.mark.slow
def test_a_server_that_always_says_304_is_found_out_and_asked_for_whole_pages(tmp_path: Path) -> None:
    for crawls in opened(tmp_path, Rule(fault=NotModified())):
        crawls.run(OPENED_AT)
        now, runs = OPENED_AT, 0
        while not crawls.rows("SELECT 1 FROM hosts WHERE lies > 0") and runs < 30:
            now += 2 * HOUR
            runs += 1
            crawls.run(now)
        assert crawls.rows("SELECT 1 FROM hosts WHERE lies > 0") == [(1,)]
        asked = crawls.run(now + 2 * HOUR)
        assert {request.status for request in asked} == {200}
