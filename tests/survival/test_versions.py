"""Crawls that are killed while they look at known articles again: no version is lost or doubled, the chain is whole."""

import os
import random
import signal
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.rehearsal.events import Change, Edit, Manner, Remove
from crawler.rehearsal.newsroom import OPENED_AT, Newsroom, Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.store.database import open_for_reading
from crawler.store.observation_rows import breaks
from crawler.store.version_rows import versions_of
from tests.commands.baotinh import baotinh
from tests.survival.crawling import ended, rows, start, wait_for

HOST, NAME = "baolaocai.vn", "baolaocai"
KILLS = 6
LATER = OPENED_AT + timedelta(hours=7)
CHANGES = (Change.HEADLINE, Change.TYPO, Change.PARAGRAPH_ADDED, Change.NUMBER)


def plan() -> Plan:
    """A newsroom whose forty latest articles are edited in the first hours after the opening, but two that are gone."""
    shown = Newsroom(Plan(articles=80, hosts=(HOST,))).numbers(HOST)[-40:]
    at = OPENED_AT + timedelta(hours=2)
    edits = [
        Edit(at=at, newspaper=HOST, number=number, changes=(CHANGES[number % len(CHANGES)], Change.LEAD))
        for number in shown[2:]
    ]
    gone = [Remove(at=at, newspaper=HOST, number=number, manner=Manner.GONE) for number in shown[:2]]
    return Plan(articles=80, hosts=(HOST,), script=(*edits, *gone))


def crawl(newsroom: OpenNewsroom, store: Path, now: datetime, *, kill_at: int | None = None) -> None:
    """Crawl with both clocks set, to the end or until the newsroom has seen so many requests."""
    newsroom.set_clock(now)
    before = len(newsroom.log())
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    words = (now.isoformat(), "crawl", NAME, "--db", str(store), *connections)
    process = start(*words, module="tests.commands.at_time")
    if kill_at is None:
        status, said = ended(process)
        assert status == 0, said
        return
    wait_for(lambda: len(newsroom.log()) - before >= kill_at or process.poll() is not None)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def told(store: Path) -> dict[str, list[Any]]:
    """What is told of every article: its versions, but for the moments at which they were seen."""
    database = open_for_reading(store)
    numbers = database.execute("SELECT id, site_id FROM articles").fetchall()
    found = {
        site_id: [
            (version.number, version.fields, version.classes, version.silent, version.fingerprint)
            for version in versions_of(database.conn, number)
        ]
        for number, site_id in numbers
    }
    assert list(breaks(database.conn)) == []
    database.close()
    return found


@pytest.mark.slow
def test_kills_while_articles_are_looked_at_again_change_nothing(tmp_path: Path) -> None:
    calm, store = tmp_path / "calm.db", tmp_path / "news.db"
    draw = random.Random(6)
    with open_newsroom(plan()) as newsroom:
        for path in (calm, store):
            crawl(newsroom, path, OPENED_AT)
        crawl(newsroom, calm, LATER)
        now = LATER
        for _ in range(KILLS):
            crawl(newsroom, store, now, kill_at=draw.randint(3, 25))
            now += timedelta(minutes=1)
        crawl(newsroom, store, now)
    assert told(store) == told(calm)
    assert sum(len(versions) > 1 for versions in told(store).values()) > 5
    assert rows(store, "SELECT fingerprint FROM articles EXCEPT SELECT fingerprint FROM observations") == []
    assert baotinh("verify", "--db", store).returncode == 0
