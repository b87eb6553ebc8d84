"""Back to any date: lists are followed to the day that is asked for, and an interrupted walk goes on where it was."""

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
from tests.commands.baotinh import baotinh

HOST = "baolaocai.vn"
SINCE = "2026-11-17"
PAGE_LENGTH = 20
SECTIONS = 4


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=600, hosts=(HOST,))) as opened:
        yield opened


def words(newsroom: OpenNewsroom, store: Path, since: str = SINCE) -> list[str]:
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    return ["crawl", "baolaocai", "--since", since, "--db", str(store), *connections]


def stored(store: Path) -> dict[str, str]:
    with sqlite3.connect(store) as connection:
        return dict(connection.execute("SELECT url, published_on FROM articles"))


def printed(newsroom: OpenNewsroom) -> dict[str, str]:
    """The day of each article that the newsroom shows, by its address."""
    room = newsroom.newsroom
    stories = (room.story(HOST, number) for number in room.numbers(HOST))
    return {story.url: story.published_at.date().isoformat() for story in stories}


def articles_asked(newsroom: OpenNewsroom, begin: int) -> Counter[str]:
    addresses = (f"https://{request.host}{request.path}" for request in newsroom.log()[begin:])
    return Counter(url for url in addresses if newsroom.newsroom.story_at(url))


def test_the_lists_are_followed_to_the_day_that_is_asked_for_and_a_page_further(
    newsroom: OpenNewsroom, tmp_path: Path
) -> None:
    begin = len(newsroom.log())
    done = baotinh(*words(newsroom, tmp_path / "news.db"))
    assert (done.returncode, done.stderr) == (0, "")
    wanted = {url for url, day in printed(newsroom).items() if day >= SINCE}
    found = stored(tmp_path / "news.db")
    assert wanted <= found.keys()
    # Lists print no days: each section's walk ends with the first page all of whose articles are older, and
    # what stands beside every page is read too.
    assert len(found.keys() - wanted) <= SECTIONS * 3 * PAGE_LENGTH < len(printed(newsroom)) - len(wanted)
    assert max(articles_asked(newsroom, begin).values()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("word", ["SIGINT", "SIGKILL"])
def test_a_walk_that_is_interrupted_goes_on_where_it_was(newsroom: OpenNewsroom, tmp_path: Path, word: str) -> None:
    store, begin = tmp_path / "news.db", len(newsroom.log())
    command = [sys.executable, "-m", "crawler.commands", *words(newsroom, store, "2012-01-01")]
    for stop in range(1, 4):
        run = subprocess.Popen(command, env={**os.environ, "BAOTINH_CONFIG": os.devnull}, stderr=subprocess.PIPE)
        deadline = time.monotonic() + 60
        while len(newsroom.log()) - begin < stop * 150 and run.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        run.send_signal(getattr(signal, word))
        run.communicate(timeout=60)
    done = baotinh(*words(newsroom, store, "2012-01-01"))
    assert (done.returncode, done.stderr) == (0, "")
    assert stored(store).keys() == printed(newsroom).keys()
    again = sum(count - 1 for count in articles_asked(newsroom, begin).values())
    # After SIGINT what is in flight is finished; after SIGKILL what no transaction holds is asked once more.
    assert again <= (0 if word == "SIGINT" else 3 * (50 + 16))
