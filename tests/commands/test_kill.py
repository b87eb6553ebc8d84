"""A crawl that is killed without warning goes on where it was: nothing is lost, nothing is stored twice."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.store.writer import BATCH

ARTICLES = 160
KILLS = 6
CONCURRENCY = 16
NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")
TIME_LIMIT = 60.0


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES)) as opened:
        yield opened


def start(newsroom: OpenNewsroom, store: Path) -> subprocess.Popen[bytes]:
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    command = [
        sys.executable,
        "-m",
        "crawler.commands",
        "crawl",
        *NEWSPAPERS,
        "--since",
        "2012-01-01",
        "--db",
        str(store),
    ]
    environment = {**os.environ, "BAOTINH_CONFIG": os.devnull}
    return subprocess.Popen([*command, "--since", "2012-01-01", *connections], env=environment, stderr=subprocess.PIPE)


def kill_after(newsroom: OpenNewsroom, requests: int, crawl: subprocess.Popen[bytes]) -> None:
    """Kill a crawl once the newsroom has seen so many requests, wherever the crawl happens to be."""
    deadline = time.monotonic() + TIME_LIMIT
    while len(newsroom.log()) < requests and crawl.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    crawl.send_signal(signal.SIGKILL)
    crawl.communicate()


def test_a_crawl_that_is_killed_again_and_again_loses_nothing(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    for kill in range(1, KILLS + 1):
        kill_after(newsroom, kill * ARTICLES // (KILLS + 1), start(newsroom, store))
    last = start(newsroom, store)
    _, said = last.communicate(timeout=TIME_LIMIT)
    assert (last.returncode, said) == (0, b"")
    truth = newsroom.newsroom
    with sqlite3.connect(store) as connection:
        rows = connection.execute("SELECT url, title FROM articles").fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        assert connection.execute("SELECT count(*) FROM addresses WHERE state IN ('due', 'in hand')").fetchone() == (0,)
    printed = {url: story.title for url, _ in rows if (story := truth.story_at(url))}
    assert {url: title for url, title in rows if printed.get(url) != title} == {}
    assert len(rows) == ARTICLES
    asked = Counter(f"https://{request.host}{request.path}" for request in newsroom.log())
    repeated = sum(count - 1 for url, count in asked.items() if truth.story_at(url))
    assert repeated <= KILLS * (len(NEWSPAPERS) * CONCURRENCY + BATCH)
