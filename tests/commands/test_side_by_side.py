"""Several crawls at once, and Scrapy's own commands, on one store."""

import fcntl
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from tests.commands.baotinh import baotinh, scrapy

ARTICLES = 60
NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES)) as opened:
        yield opened


def connections(newsroom: OpenNewsroom) -> dict[str, str]:
    return dict.fromkeys(newsroom.hosts, newsroom.address)


def crawl_command(newsroom: OpenNewsroom, store: Path, *newspapers: str) -> list[str]:
    words = [word for host, address in connections(newsroom).items() for word in ("--connect", f"{host}={address}")]
    return ["crawl", *newspapers, "--since", "2012-01-01", "--db", str(store), *words]


def count(store: Path, newspaper: str = "%") -> int:
    with sqlite3.connect(store) as connection:
        statement = "SELECT count(*) FROM articles WHERE newspaper LIKE ?"
        return int(connection.execute(statement, [newspaper]).fetchone()[0])


def test_processes_that_crawl_different_newspapers_share_a_store(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    environment = {**os.environ, "BAOTINH_CONFIG": os.devnull}
    crawls = [
        subprocess.Popen(
            [sys.executable, "-m", "crawler.commands", *crawl_command(newsroom, store, name)],
            env=environment,
            stderr=subprocess.PIPE,
        )
        for name in NEWSPAPERS
    ]
    said = [crawl.communicate(timeout=120)[1] for crawl in crawls]
    assert ([crawl.returncode for crawl in crawls], said) == ([0] * 4, [b""] * 4)
    assert count(store) == ARTICLES


def test_a_newspaper_that_is_being_crawled_already_is_left_alone(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    locks = store.with_suffix(".locks")
    locks.mkdir()
    with (locks / "baocantho").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        alone = baotinh(*crawl_command(newsroom, store, "baocantho"))
        beside = baotinh(*crawl_command(newsroom, store, "baocantho", "baodaklak"))
    assert (alone.returncode, alone.stderr.count("\n")) == (75, 1)
    assert alone.stderr.startswith("baocantho is being crawled already")
    assert beside.returncode == 0
    assert (count(store, "baocantho"), count(store, "baodaklak") > 0) == (0, True)


def test_scrapy_lists_the_newspapers(tmp_path: Path) -> None:
    listed = scrapy("list", store=tmp_path / "news.db")
    assert set(NEWSPAPERS) <= set(listed.stdout.split())


def test_scrapy_crawls_into_the_same_store(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    settings = ["-s", f"CONNECT={json.dumps(connections(newsroom))}", "-s", "DOWNLOAD_DELAY=0"]
    done = scrapy("crawl", "baodaklak", *settings, "-s", "AUTOTHROTTLE_ENABLED=False", store=store)
    assert done.returncode == 0, done.stderr
    stored = count(store, "baodaklak")
    assert stored > 0
    again = baotinh(*crawl_command(newsroom, store, "baodaklak"))
    assert (again.returncode, count(store, "baodaklak")) == (0, stored)
