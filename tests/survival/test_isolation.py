"""Newspapers side by side: what one process does harms no other, and all of them end when they are told to."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.rehearsal.faults import Rule, SlowBody, Stall
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from tests.survival.crawling import NEWSPAPERS, crawl_words, ended, is_at_articles, is_locked, rows, start, wait_for

ARTICLES = 40
SLOW = Rule(fault=SlowBody(seconds=1.5), path="^(?!/robots)")


@pytest.fixture(scope="module")
def opened() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES)) as newsroom:
        yield newsroom


@pytest.fixture
def newsroom(opened: OpenNewsroom) -> OpenNewsroom:
    opened.set_faults(())
    return opened


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def printed(newsroom: OpenNewsroom, newspaper: str) -> int:
    """How many articles the newsroom shows of a newspaper."""
    (desk,) = (desk for desk in newsroom.newsroom.desks.values() if desk.newspaper.host.startswith(newspaper))
    return len(newsroom.newsroom.numbers(desk.newspaper.host))


def start_slowly(newsroom: OpenNewsroom, store: Path, *more: str, **environment: str) -> subprocess.Popen[str]:
    """Start a crawl and return when it is in the middle of its articles."""
    newsroom.set_faults((SLOW,))
    crawl = start(*crawl_words(newsroom, store), *more, **environment)
    wait_for(lambda: is_at_articles(store))
    return crawl


def finish(newsroom: OpenNewsroom, store: Path) -> None:
    """Crawl once more without hindrance; nothing may be missing then."""
    newsroom.set_faults(())
    assert ended(start(*crawl_words(newsroom, store))) == (0, [])
    assert rows(store, "SELECT count(*) FROM articles") == [(ARTICLES,)]


AT_ONCE = "it was stopped at once; what was committed stays, and the next run goes on from there"
GOES_ON = "the next run goes on from there, and a page that ends it three times is put aside"
HARM = {
    "crash": "its process crashed (SIGSEGV); ",
    "leave": "its process ended without a word (status 7); ",
    "die for want of memory": "its process was killed (SIGKILL), perhaps for want of memory; try a smaller --jobs, ",
    "hang": "it hung (no sign of life for 12 s) and was killed; ",
}


@pytest.mark.parametrize(
    "harm", [pytest.param(harm, marks=() if harm == "crash" else pytest.mark.slow) for harm in HARM]
)
def test_a_newspaper_whose_process_comes_to_harm_is_named_and_takes_nobody_with_it(
    newsroom: OpenNewsroom, store: Path, harm: str
) -> None:
    words = crawl_words(newsroom, store)
    status, said = ended(start(harm, "baolaocai", *words, module="tests.survival.sabotage"))
    assert status == 3
    assert said == [f"baolaocai: ended early: {HARM[harm]}{GOES_ON}"]
    stored = dict(rows(store, "SELECT newspaper, count(*) FROM articles GROUP BY 1"))
    assert stored == {name: printed(newsroom, name) for name in NEWSPAPERS if name != "baolaocai"}
    finish(newsroom, store)


def test_a_page_that_ends_its_process_three_times_is_put_aside_and_nothing_else_is(
    newsroom: OpenNewsroom, store: Path, tmp_path: Path
) -> None:
    file = tmp_path / "page"
    words = ["crash at one page", str(file), *crawl_words(newsroom, store, "baolaocai")]
    for _ in range(3):
        status, said = ended(start(*words, module="tests.survival.sabotage"))
        assert (status, said) == (3, [f"baolaocai: ended early: {HARM['crash']}{GOES_ON}"])
    assert ended(start(*words, module="tests.survival.sabotage")) == (0, [])
    aside = rows(store, "SELECT url, reason FROM addresses WHERE state = 'put aside'")
    assert aside == [(file.read_text(), "the process died reading it, each time")]
    assert rows(store, "SELECT count(*) FROM articles") == [(printed(newsroom, "baolaocai") - 1,)]


def test_with_one_job_newspapers_come_one_after_another(newsroom: OpenNewsroom, store: Path) -> None:
    before = len(newsroom.log())
    assert ended(start(*crawl_words(newsroom, store), "--jobs", "1")) == (0, [])
    asked = [request.host.removeprefix("www.") for request in newsroom.log()[before:]]
    turns = [host for host, previous in zip(asked, [None, *asked], strict=False) if host != previous]
    assert len(turns) == len(NEWSPAPERS)


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_signal_ends_all_runs_cleanly_with_one_line(
    newsroom: OpenNewsroom, store: Path, number: signal.Signals
) -> None:
    crawl = start_slowly(newsroom, store, "--jobs", "2")
    crawl.send_signal(number)
    status, said = ended(crawl)
    assert status == 3
    assert said == [f"{', '.join(NEWSPAPERS)}: stopped before the end; the next run goes on from there"]
    assert set(rows(store, "SELECT ended FROM runs")) == {("shutdown",)}
    assert rows(store, "SELECT count(*) FROM addresses WHERE state = 'in hand'") == [(0,)]
    answered = rows(store, "SELECT count(*) FROM outcomes WHERE kind = 'new'")
    assert answered == rows(store, "SELECT count(*) FROM articles") != [(0,)]
    finish(newsroom, store)


@pytest.mark.slow
def test_a_second_signal_ends_all_runs_at_once(newsroom: OpenNewsroom, store: Path) -> None:
    newsroom.set_faults((Rule(fault=Stall(seconds=300), host="baodaklak", path="^(?!/robots)"),))
    before = len(newsroom.log())
    crawl = start(*crawl_words(newsroom, store))
    wait_for(lambda: [request for request in newsroom.log()[before:] if request.fault])
    crawl.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        crawl.communicate(timeout=2)
    crawl.send_signal(signal.SIGTERM)
    status, said = ended(crawl)
    assert status == 3
    assert [line for line in said if line.endswith(f"baodaklak: ended early: {AT_ONCE}")] != []
    finish(newsroom, store)


@pytest.mark.slow
def test_a_run_ends_at_its_time_limit_and_the_next_one_goes_on(newsroom: OpenNewsroom, store: Path) -> None:
    newsroom.set_faults((Rule(fault=SlowBody(seconds=3)),))
    words = crawl_words(newsroom, store, "baocantho")
    status, said = ended(start(*words, BAOTINH_TIME_LIMIT="0.03"))
    assert status == 3
    assert said == [
        "baocantho: stopped at the time limit; the next run goes on from there, and `time_limit` may allow it more"
    ]
    assert rows(store, "SELECT ended FROM runs") == [("out of time",)]
    finish(newsroom, store)


@pytest.mark.slow
def test_when_the_parent_is_killed_its_processes_end_cleanly(newsroom: OpenNewsroom, store: Path) -> None:
    crawl = start_slowly(newsroom, store)
    crawl.kill()
    ended(crawl)
    wait_for(lambda: not any(is_locked(store, name) for name in NEWSPAPERS))
    assert set(rows(store, "SELECT ended FROM runs")) == {("shutdown",)}
    finish(newsroom, store)


@pytest.mark.slow
def test_a_process_that_is_told_to_end_is_named_and_the_others_go_on(newsroom: OpenNewsroom, store: Path) -> None:
    crawl = start_slowly(newsroom, store)
    wait_for(lambda: is_at_articles(store, "baodaklak"))
    process, *_ = (store.with_suffix(".locks") / "baodaklak").read_text().split()
    os.kill(int(process), signal.SIGTERM)
    newsroom.set_faults(())
    status, said = ended(crawl)
    assert (status, said) == (3, ["baodaklak: stopped before the end; the next run goes on from there"])
    finish(newsroom, store)
