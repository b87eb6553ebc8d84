"""Where the disk or the store does not do as it should, the run stops with the reason, and the next one goes on."""

import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.configuration import CHECKOUT
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from tests.survival.crawling import NEWSPAPERS, crawl_words, ended, rows, start, wait_for

ARTICLES = 40
ALL = ", ".join(NEWSPAPERS)
SABOTAGE = "tests.survival.sabotage"
FULL = "has no room: the disk is full; make room, then run again; what was committed is kept"
READ_ONLY = "is read-only; give this user the right to write the file and its folder"


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES)) as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def check_whole(store: Path, articles: int) -> None:
    """Hold a store against what it must be after whatever happened."""
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    assert rows(store, "SELECT count(*) FROM articles") == [(articles,)]
    assert rows(store, "SELECT count(*) FROM addresses WHERE state = 'stored'") == [(articles,)]
    indexed = rows(store, "SELECT id FROM search_docsize ORDER BY 1")
    assert indexed == rows(store, "SELECT position FROM articles ORDER BY 1")


@pytest.mark.parametrize(("harm", "reason"), [("full", FULL), ("read-only", READ_ONLY)])
def test_a_store_that_takes_no_more_in_the_middle_is_one_line_and_loses_nothing(
    newsroom: OpenNewsroom, store: Path, harm: str, reason: str
) -> None:
    words = crawl_words(newsroom, store, "baoyenbai", "baolaocai")
    status, said = ended(start(harm, "3", *words, module=SABOTAGE))
    assert (status, said) == (3, [f"baoyenbai, baolaocai: ended early: {store}: {reason}"])
    ((kept,),) = rows(store, "SELECT count(*) FROM articles")
    check_whole(store, kept)
    assert ended(start(*crawl_words(newsroom, store))) == (0, [])
    check_whole(store, ARTICLES)


def on_a_disk(folder: Path, *steps: tuple[str, list[str]]) -> list[tuple[int, list[str]]]:
    """Crawl on a file system in memory that is mounted anew, with other options, before each step.

    Returns each step's status and the lines it said; the folder `out` has the store at the end.
    """
    disk, out = folder / "disk", folder / "out"
    disk.mkdir()
    out.mkdir()
    script = [f"mount -t tmpfs -o size=100m none {disk} || exit 99"]
    for number, (options, words) in enumerate(steps):
        command = shlex.join([sys.executable, "-m", "crawler.commands", *words])
        script.append(f"mount -o remount,{options} {disk} || exit 99")
        script.append(f"{command} 2> {out}/{number}.said; echo $? > {out}/{number}.status")
    script.append(f"cp {disk}/news.db* {out}")
    try:
        done = subprocess.run(
            ["unshare", "--map-root-user", "--mount", "sh", "-c", "\n".join(script)],
            cwd=CHECKOUT,
            env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "BAOTINH_CONFIG": "/dev/null"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("there is no `unshare` here, with which a test mounts a file system of its own")
    if done.returncode == 99 or "unshare" in done.stderr:
        pytest.skip(f"this system lets no test mount a file system of its own: {done.stderr.strip()}")
    return [
        (int((out / f"{number}.status").read_text()), (out / f"{number}.said").read_text().splitlines())
        for number in range(len(steps))
    ]


@pytest.mark.parametrize(
    "size", ["1300k", *(pytest.param(size, marks=pytest.mark.slow) for size in ("200k", "500k", "700k"))]
)
def test_a_disk_that_runs_full_is_a_line_for_each_file_and_loses_nothing(
    newsroom: OpenNewsroom, tmp_path: Path, size: str
) -> None:
    words = crawl_words(newsroom, tmp_path / "disk" / "news.db")
    full, roomy = on_a_disk(tmp_path, (f"size={size}", words), ("size=100m", words))
    status, said = full
    assert status in (1, 3)
    assert 1 <= len(said) <= len(("news.db", "pages.db"))
    # Where the map of the write-ahead log finds no room, SQLite says that the disk cannot be written to.
    signs = ("the disk is full", "No space left on device", "check the disk")
    assert all(any(sign in line for sign in signs) for line in said)
    assert roomy == (0, [])
    check_whole(tmp_path / "out" / "news.db", ARTICLES)


def test_a_read_only_file_system_is_one_line_and_loses_nothing(newsroom: OpenNewsroom, tmp_path: Path) -> None:
    store = tmp_path / "disk" / "news.db"
    words = crawl_words(newsroom, store)
    some, none, rest = on_a_disk(tmp_path, ("rw", [*words, "--limit", "3"]), ("ro", words), ("rw", words))
    assert (some, rest) == ((0, []), (0, []))
    assert none == (1, [f"baotinh: {store}: {READ_ONLY}"])
    check_whole(tmp_path / "out" / "news.db", ARTICLES)


@pytest.mark.slow
def test_a_store_that_another_process_keeps_locked_is_one_line_and_loses_nothing(
    newsroom: OpenNewsroom, store: Path
) -> None:
    assert ended(start(*crawl_words(newsroom, store), "--limit", "3")) == (0, [])
    other = sqlite3.connect(store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    status, said = ended(start("hurried", "1", *crawl_words(newsroom, store), module=SABOTAGE))
    other.execute("ROLLBACK")
    other.close()
    assert status == 3
    assert said == [f"{ALL}: ended early: {store}: is locked by another process; let it finish, then try again"]
    assert ended(start(*crawl_words(newsroom, store))) == (0, [])
    check_whole(store, ARTICLES)


def test_a_store_that_is_locked_for_a_moment_is_waited_for(newsroom: OpenNewsroom, store: Path) -> None:
    assert ended(start(*crawl_words(newsroom, store), "--limit", "3")) == (0, [])
    lock = store.with_suffix(".locks") / "baodaklak"
    before = lock.read_text()
    other = sqlite3.connect(store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    crawl = start(*crawl_words(newsroom, store))
    wait_for(lambda: lock.read_text() != before)
    other.execute("ROLLBACK")
    other.close()
    assert ended(crawl) == (0, [])
    check_whole(store, ARTICLES)
