"""A clock that is set back stops a run once, and makes nothing wait that was due."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.rehearsal.faults import Rule, SlowBody
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from tests.survival.crawling import crawl_words, ended, is_at_articles, rows, start, wait_for

ARTICLES = 30
DAY = 86_400


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES, hosts=("baoyenbai.com.vn",))) as opened:
        yield opened


class Crawls:
    """Crawls of one store by a clock that can be set."""

    def __init__(self, newsroom: OpenNewsroom, folder: Path) -> None:
        self.store, self._clock = folder / "news.db", folder / "clock"
        self._words = crawl_words(newsroom, self.store, "baoyenbai")

    def set_clock(self, seconds: int) -> None:
        """Let the crawls' clock be so many seconds ahead of the real one."""
        self._clock.write_text(str(seconds))

    def start(self, *more: str) -> subprocess.Popen[str]:
        return start("clock", str(self._clock), *self._words, *more, module="tests.survival.sabotage")

    def due(self) -> list[tuple[int]]:
        """The addresses that are to be asked, in their order."""
        return rows(self.store, "SELECT id FROM addresses WHERE state = 'due' ORDER BY due_at, id")

    def articles(self) -> list[tuple[int]]:
        return rows(self.store, "SELECT count(*) FROM articles")


@pytest.fixture
def crawls(newsroom: OpenNewsroom, tmp_path: Path) -> Crawls:
    return Crawls(newsroom, tmp_path)


def test_a_clock_that_is_set_back_between_runs_stops_one_of_them_and_makes_nothing_wait(crawls: Crawls) -> None:
    crawls.set_clock(30 * DAY + 1_800)
    assert ended(crawls.start("--limit", "5")) == (0, [])
    order = crawls.due()
    assert order != []
    crawls.set_clock(0)
    status, (line,) = ended(crawls.start())
    assert status == 3
    assert line.startswith("baoyenbai: ended early: the clock was set back by 30 days, 0:2")
    assert crawls.due() == order
    assert ended(crawls.start()) == (0, [])
    assert (crawls.articles(), crawls.due()) == ([(ARTICLES,)], [])


def test_a_clock_that_is_set_back_in_the_middle_ends_the_run_and_the_next_but_one_has_everything(
    newsroom: OpenNewsroom, crawls: Crawls
) -> None:
    crawls.set_clock(0)
    newsroom.set_faults((Rule(fault=SlowBody(seconds=1), path="^(?!/robots)"),))
    crawl = crawls.start()
    wait_for(lambda: is_at_articles(crawls.store))
    crawls.set_clock(-3 * DAY)
    status, (line,) = ended(crawl)
    newsroom.set_faults(())
    assert status == 3
    assert line.startswith("baoyenbai: ended early: the clock was set back by ")
    ended(crawls.start())
    assert ended(crawls.start()) == (0, [])
    assert (crawls.articles(), crawls.due()) == ([(ARTICLES,)], [])


def test_a_minute_is_no_matter(crawls: Crawls) -> None:
    crawls.set_clock(60)
    assert ended(crawls.start("--limit", "5")) == (0, [])
    crawls.set_clock(0)
    assert ended(crawls.start()) == (0, [])
    assert (crawls.articles(), crawls.due()) == ([(ARTICLES,)], [])
