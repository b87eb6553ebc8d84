"""Articles that no list shows any more are asked for by their IDs, within a budget, and never twice."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crawler.rehearsal.events import Manner, Remove
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.rehearsal.rhythm import VIETNAM, rhythm
from tests.commands.baotinh import baotinh
from tests.commands.test_failures import ROBOTS
from tests.loopback import Reply, serving

HOST = "baoyenbai.com.vn"
FIRST_ID = NEWSPAPERS[HOST].first_id
OPENED = datetime(2025, 6, 20, 9, 0, tzinfo=VIETNAM)
ARTICLES = 40_000
"""They reach back further than the last article whose ID stands in the spider file."""


def number_at(at: datetime) -> int:
    return rhythm(1, HOST, NEWSPAPERS[HOST].rates).newest(at)


NEWEST = number_at(OPENED)
REMOVED = tuple(
    Remove(at=OPENED - timedelta(minutes=1), newspaper=HOST, number=number, manner=list(Manner)[number % 4])
    for number in range(NEWEST - 200, NEWEST + 1, 3)
)


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES, opened_at=OPENED, hosts=(HOST,), script=REMOVED)) as opened:
        yield opened


def words(newsroom: OpenNewsroom, store: Path, *more: str) -> list[str]:
    return ["crawl", "baoyenbai", "--by-id", "--db", str(store), "--connect", f"{HOST}={newsroom.address}", *more]


def ids_asked(newsroom: OpenNewsroom, begin: int) -> list[int]:
    paths = (request.path for request in newsroom.log()[begin:])
    return [int(found[1]) for path in paths if (found := re.fullmatch(r"/PrintPreview/(\d+)/", path))]


def stored(store: Path) -> dict[int, str]:
    with sqlite3.connect(store) as connection:
        return {int(site_id): day for site_id, day in connection.execute("SELECT site_id, published_on FROM articles")}


FIRST, LAST = (number_at(datetime(2025, 6, day, tzinfo=VIETNAM)) for day in (19, 20))
TRUTH = {FIRST_ID + number for number in range(FIRST + 1, LAST + 1)} - {FIRST_ID + event.number for event in REMOVED}
"""The IDs of the articles of one day."""
DAY = ("--since", "2025-06-19", "--until", "2025-06-19")


def test_the_day_asked_for_is_taken_and_nothing_else_but_on_the_way(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    begin = len(newsroom.log())
    done = baotinh(*words(newsroom, store, *DAY))
    assert done.returncode == 0, done.stderr
    asked = ids_asked(newsroom, begin)
    assert max(Counter(asked).values()) == 1
    assert stored(store).keys() >= TRUTH
    assert len(asked) <= len(TRUTH) * 3 / 2 + 120
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT DISTINCT door FROM addresses").fetchall() == [("id",)]


def test_it_says_beforehand_how_many_requests_and_days_it_will_take(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    done = baotinh(*words(newsroom, tmp_path / "news.db", "--budget", "150", "--since", "2025-06-01"))
    before, after = done.stderr.splitlines()
    assert before.startswith("baoyenbai: by ID: about ")
    assert re.search(r"; the others take \d+ requests, [\d.]+ (?:hours|minutes) at one every 1 s; ", before)
    assert before.endswith("this run makes at most 150, 2.5 minutes")
    assert re.search(
        r"by ID: \d+ IDs from \d+ to \d+, \d+ of them asked already; the others take \d+ requests, ", after
    )


def test_a_budget_is_kept_and_the_next_run_goes_on_with_what_is_left(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    begin = len(newsroom.log())
    for run in range(1, 3):
        done = baotinh(*words(newsroom, store, "--budget", "40", "--since", "2025-06-18"))
        assert done.returncode == 0, done.stderr
        assert len(newsroom.log()) - begin <= run * 40
    asked = ids_asked(newsroom, begin)
    assert max(Counter(asked).values()) == 1


@pytest.mark.parametrize("word", ["SIGKILL", "SIGINT"])
def test_a_run_that_is_ended_goes_on_where_it_was(newsroom: OpenNewsroom, tmp_path: Path, word: str) -> None:
    store, begin = tmp_path / "news.db", len(newsroom.log())
    command = [sys.executable, "-m", "crawler.commands", *words(newsroom, store, *DAY)]
    for kill in range(1, 3):
        run = subprocess.Popen(command, env={**os.environ, "BAOTINH_CONFIG": os.devnull}, stderr=subprocess.PIPE)
        deadline = time.monotonic() + 60
        while len(newsroom.log()) - begin < kill * 30 and run.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        run.send_signal(getattr(signal, word))
        run.communicate(timeout=60)
    done = baotinh(*words(newsroom, store, *DAY))
    assert done.returncode == 0, done.stderr
    asked = Counter(ids_asked(newsroom, begin))
    assert sum(count - 1 for count in asked.values()) <= 2
    assert stored(store).keys() >= TRUTH


def test_what_lists_have_shown_is_not_asked_again(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    lists = baotinh("crawl", "baoyenbai", "--db", store, "--connect", f"{HOST}={newsroom.address}", "--limit", "20")
    known = stored(store)
    assert len(known) == 20, lists.stderr
    begin = len(newsroom.log())
    baotinh(*words(newsroom, store, "--budget", "200", "--since", "2025-06-19"))
    assert not known.keys() & set(ids_asked(newsroom, begin))
    assert len(stored(store)) > 40


def test_a_newspaper_that_shuts_its_door_is_asked_a_few_times_and_one_line_says_so(tmp_path: Path) -> None:
    asked: list[str] = []
    shut = {f"/PrintPreview/{number}/": Reply(status=403, body=b"<html>no</html>") for number in range(1, 400_000)}
    with serving({**shut, "/robots.txt": ROBOTS}, asked) as address:
        words = ("--by-id", "--db", tmp_path / "news.db", "--connect", f"{HOST}={address}")
        done = baotinh("crawl", "baoyenbai", *words)
    assert done.returncode == 3
    said = "baoyenbai: ended early: 5 IDs in a row gave no answer, the last: refused: status 403"
    assert said in done.stderr.splitlines()
    assert len(asked) == 6


def test_a_newspaper_that_does_not_answer_to_ids_is_named_with_those_that_do(tmp_path: Path) -> None:
    done = baotinh("crawl", "baolaocai", "--by-id", "--db", tmp_path / "news.db")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        (
            "baotinh crawl: baolaocai: nobody has seen that its articles answer to their IDs; these do: baoyenbai"
            " (see baotinh crawl --help)"
        )
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--until", "2020-01-01"), "--until goes with --by-id"),
        (("--by-id", "--limit", "5"), "--limit does not go with --by-id; give --budget"),
        (
            ("--by-id", "--since", "2020-01-02", "--until", "2020-01-01"),
            "--since 2020-01-02 is after --until 2020-01-01",
        ),
    ],
)
def test_options_that_do_not_go_together_are_named(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    done = baotinh("crawl", "baoyenbai", "--db", tmp_path / "news.db", *options)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [f"baotinh crawl: {said} (see baotinh crawl --help)"]
