"""A crawl that is killed without warning goes on where it was: nothing is lost, nothing is stored twice.

Kills come at random counts of requests that the newsroom has seen, and at named points (`doomed.py`). What is in the
store at the end must be, word for word, what a crawl leaves that nobody disturbed.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from crawler.configuration import CHECKOUT
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.store.pages import open_pages_for_reading
from crawler.store.writer import BATCH
from tests.survival.crawling import NEWSPAPERS, crawl_words, rows, wait_for
from tests.survival.doomed import POINTS, READING

CONCURRENCY = 16
REQUESTS = "at a request"
ARTICLES = {15: 500, 200: 1_600, 1_000: 6_000}
"""How many articles are crawled while so many kills come."""


@dataclass(kw_only=True)
class Lives:
    """The crawls of one store, one after another, in processes that a warm one forks."""

    server: "subprocess.Popen[str]"
    words: list[str]
    said: Path
    log: Path
    seen: int = 0
    """How many bytes of the newsroom's log have been counted."""
    kills: Counter[str] = field(default_factory=Counter)

    def begin(self, point: str | None = None, number: int = 0) -> int:
        """Start a crawl and return its process group."""
        order = {"words": self.words, "point": point, "number": number, "said": str(self.said)}
        assert self.server.stdin
        assert self.server.stdout
        self.server.stdin.write(json.dumps(order) + "\n")
        self.server.stdin.flush()
        return int(self.server.stdout.readline())

    def end(self, point: str) -> int:
        """Wait for the crawl's end, note what it died of if it did, and return its status."""
        assert self.server.stdout
        status = int(self.server.stdout.readline())
        self.kills[point] += status == -signal.SIGKILL
        return status

    def kill_at_request(self, number: int) -> int:
        """Let a crawl die when the newsroom has seen so many requests of it, wherever the crawl happens to be."""
        self.requests()
        crawl = self.begin()
        left = number

        def seen() -> bool:
            nonlocal left
            left -= self.requests()
            return left <= 0 or not is_running(crawl)

        wait_for(seen)
        with suppress(ProcessLookupError):
            os.killpg(crawl, signal.SIGKILL)
        return self.end(REQUESTS)

    def kill_at_point(self, point: str, number: int) -> int:
        """Let a crawl die when it comes to a point for the so-and-so-many-th time."""
        self.begin(point, number)
        return self.end(point)

    def requests(self) -> int:
        """Return how many requests the newsroom has seen since this was asked last."""
        with self.log.open("rb") as log:
            log.seek(self.seen)
            new = log.read()
        self.seen += len(new)
        return new.count(b"\n")


def is_running(process: int) -> bool:
    """Whether a process is neither gone nor dead and waited for."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@contextmanager
def lives(newsroom: OpenNewsroom, store: Path, log: Path) -> Iterator[Lives]:
    """Keep a warm process for the crawls of a store while inside."""
    command = [sys.executable, "-m", "tests.survival.doomed"]
    environment = {"PATH": os.defpath, "BAOTINH_CONFIG": os.devnull}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        assert server.stdout.readline() == "ready\n"
        yield Lives(server=server, words=crawl_words(newsroom, store), said=store.with_suffix(".said"), log=log)
        server.stdin.close()


CONTENT = """
    SELECT newspaper, site_id, url, title, lead, body, dateline, source, published_at, published_on,
           published_precision, updated_at, language, layout, provenance, fingerprint,
           (SELECT json_group_array(json_array(ordinal, text, credit, image_url)) FROM captions WHERE article = id),
           (SELECT json_group_array(json_array(ordinal, name)) FROM authors WHERE article = id),
           (SELECT json_group_array(json_array(ordinal, name)) FROM tags WHERE article = id)
    FROM articles ORDER BY newspaper, site_id"""


def index(store: Path) -> list[tuple[Any, ...]]:
    """Return every word of the search index, in how many articles it stands, and how often."""
    connection = sqlite3.connect(store)
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search, col)")
        return connection.execute("SELECT term, col, doc, cnt FROM words ORDER BY 1, 2").fetchall()
    finally:
        connection.close()


def check_pages(store: Path) -> None:
    """Hold an archive against its store: each row has its page, to the byte, and each page its row."""
    pages = open_pages_for_reading(store.with_name("pages.db"))
    assert pages.database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    bodies = {capture.id: capture.body for capture in pages.captures()}
    referred = rows(store, "SELECT capture FROM outcomes WHERE capture IS NOT NULL")
    assert sorted(bodies) == sorted(number for (number,) in referred)
    assert rows(store, "SELECT count(*) FROM articles WHERE capture IS NULL") == [(0,)]
    assert {capture for (capture,) in rows(store, "SELECT capture FROM articles")} <= bodies.keys()
    assert all(pages.bodies.get(body) for body in bodies.values())
    pages.close()


def kill_again_and_again(crawls: Lives, kills: int, draw: random.Random) -> list[int]:
    """Kill crawls at half of the kills by the count of requests, at half at a named point; return all statuses."""
    share = ARTICLES[kills] // kills
    statuses = []
    points = [*POINTS, READING]
    while crawls.kills.total() < kills:
        if draw.random() < 0.5:
            statuses.append(crawls.kill_at_request(draw.randint(1, 2 * share + 30)))
        else:
            point = points[len(statuses) % len(points)]
            statuses.append(crawls.kill_at_point(point, draw.randint(1, MOST_TIMES.get(point, share))))
        assert len(statuses) < 3 * kills, "crawls end before they come to the points at which they are to die"
    return statuses


MOST_TIMES = {
    "before a commit": 12,
    "inside a commit": 12,
    "after a commit": 12,
    "while beginning": 1,
    "while ending": 1,
    "while opening": 40,
    "while listing": 12,
}
"""How often a crawl is let pass these at most; what has no number here, as often as there are articles for a kill."""

ON_DEMAND = pytest.mark.skipif(os.environ.get("BENCH") != "full", reason="it takes an hour; set BENCH=full")
SIZES = [
    15,
    pytest.param(200, marks=pytest.mark.slow),
    pytest.param(1_000, marks=[pytest.mark.slow, ON_DEMAND]),
]


@pytest.mark.parametrize("kills", SIZES)
def test_a_crawl_that_is_killed_again_and_again_loses_nothing(
    kills: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    calm, store, log = tmp_path / "calm.db", tmp_path / "news.db", tmp_path / "log"
    with open_newsroom(Plan(articles=ARTICLES[kills]), log=log) as newsroom:
        with lives(newsroom, calm, log) as undisturbed:
            undisturbed.begin()
            assert undisturbed.end("nothing") == 0
        before = log.stat().st_size
        with lives(newsroom, store, log) as crawls:
            statuses = kill_again_and_again(crawls, kills, random.Random(kills))
            crawls.begin()
            assert (crawls.end("nothing"), crawls.said.read_text()) == (0, "")
        truth = newsroom.newsroom
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    assert rows(store, "PRAGMA foreign_key_check") == []
    assert rows(store, "SELECT count(*) FROM addresses WHERE state IN ('due', 'in hand')") == [(0,)]
    assert rows(store, "SELECT url, reason FROM addresses WHERE kind = 'article' AND state <> 'stored'") == []
    assert len(rows(store, CONTENT)) == ARTICLES[kills]
    assert rows(store, CONTENT) == rows(calm, CONTENT)
    check_pages(store)
    indexed = rows(store, "SELECT id FROM search_docsize ORDER BY 1")
    assert indexed == rows(store, "SELECT position FROM articles ORDER BY 1")
    assert index(store) == index(calm)
    assert rows(store, "SELECT address FROM outcomes WHERE kind = 'new' GROUP BY 1 HAVING count(*) > 1") == []
    with log.open() as lines:
        lines.seek(before)
        asked = Counter(f"https://{request['host']}{request['path']}" for request in map(json.loads, lines))
    repeated = sum(times - 1 for url, times in asked.items() if truth.story_at(url))
    assert repeated <= kills * len(NEWSPAPERS) * (CONCURRENCY + BATCH)
    with capsys.disabled():
        died = ", ".join(f"{number} {point}" for point, number in sorted(crawls.kills.items()) if number)
        print(
            f"\n{kills} kills ({died}) in {len(statuses)} crawls of {ARTICLES[kills]} articles:"
            f" 0 lost, 0 doubled, 0 half, {repeated / kills:.1f} requests repeated for each kill"
        )
