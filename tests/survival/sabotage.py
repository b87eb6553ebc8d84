"""`python -m tests.survival.sabotage HOW WITH ...`: the command, to which harm is done on the way."""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from scrapy.settings import Settings

import crawler.commands.crawl as crawl_module
from crawler import clock, settings, spider
from crawler.commands import main, side_by_side, worker
from crawler.store import database

SILENCE = 12.0
"""Seconds that stand for two minutes: longer than a sound process is silent on a busy machine."""


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave() -> None:
    os._exit(7)


def die_for_want_of_memory() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang() -> None:
    while True:
        pass


def harm_reader(newspaper: str, harm: Callable[[], None]) -> None:
    """Let the first article of a newspaper that is read do harm to its process."""
    sound = vars(spider)["read"]

    def read(page: Any, **words: Any) -> Any:
        if words["newspaper"] == newspaper:
            harm()
        return sound(page, **words)

    vars(spider)["read"] = read
    if harm is hang:
        vars(side_by_side)["SILENCE"] = SILENCE


def crash_at_one_page(file: Path) -> None:
    """Let the page that is read first end its process, then and whenever it is read; a file says which it is."""
    sound = vars(spider)["read"]

    def read(page: Any, **words: Any) -> Any:
        if not file.exists():
            file.write_text(page.url)
        if page.url == file.read_text():
            crash()
        return sound(page, **words)

    vars(spider)["read"] = read


def harm_store(article: int, pragma: str) -> None:
    """Let a pragma stand for the disk, from when a process stores its so-and-so-many-th article."""
    times = count(1)

    class Harmed(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            if "INSERT INTO articles" in statement and next(times) == article:
                super().execute(pragma)
            return super().execute(statement, *values)

    connect = sqlite3.connect
    vars(sqlite3)["connect"] = lambda *place, **words: connect(*place, **{**words, "factory": Harmed})


def hurry_store(seconds: float) -> None:
    """Let the store wait for another process no longer than so many seconds."""
    (database.open_store.__kwdefaults__ or {})["busy_timeout"] = seconds


def follow_clock(file: Path) -> None:
    """Let the time of day be so many seconds before or after the real one as a file says."""
    real = clock.now
    vars(clock)["now"] = lambda: real() + timedelta(seconds=float(file.read_text() or 0))


def lose_patience(seconds: float) -> None:
    """Let no answer take longer than so many seconds."""
    vars(settings)["DOWNLOAD_TIMEOUT"] = seconds


def relax_nothing() -> None:
    """Let a host that is played on loopback be asked as politely as any other."""
    worker.RELAXED.clear()
    sound = vars(crawl_module)["crawl_settings"]

    def crawl_settings(*places: Any, **words: Any) -> Settings:
        made: Settings = sound(*places, **words)
        made.set("DOWNLOAD_SLOTS", {}, priority="cmdline")
        return made

    vars(crawl_module)["crawl_settings"] = crawl_settings


def meet_faults(clock_file: str) -> None:
    """Follow a clock, and wait for an answer for two seconds and not for thirty."""
    follow_clock(Path(clock_file))
    lose_patience(2.0)


def meet_faults_politely(clock_file: str) -> None:
    """Do the same, with the delays of the open network."""
    meet_faults(clock_file)
    relax_nothing()


HARM: dict[str, Callable[[str], None]] = {
    "crash": lambda newspaper: harm_reader(newspaper, crash),
    "crash at one page": lambda file: crash_at_one_page(Path(file)),
    "leave": lambda newspaper: harm_reader(newspaper, leave),
    "die for want of memory": lambda newspaper: harm_reader(newspaper, die_for_want_of_memory),
    "hang": lambda newspaper: harm_reader(newspaper, hang),
    "full": lambda article: harm_store(int(article), "PRAGMA max_page_count = 1"),
    "read-only": lambda article: harm_store(int(article), "PRAGMA query_only = ON"),
    "hurried": lambda seconds: hurry_store(float(seconds)),
    "clock": lambda file: follow_clock(Path(file)),
    "faults": meet_faults,
    "unrelaxed faults": meet_faults_politely,
}

if __name__ == "__main__":
    HARM[sys.argv[1]](sys.argv[2])
    main(sys.argv[3:], prog_name="baotinh")
