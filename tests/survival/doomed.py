"""`python -m tests.survival.doomed`: a warm process that forks the command, again and again, to be killed.

It reads an order, a line of JSON, from standard input, prints the process group of the crawl it started, and, when that
has ended, how. A crawl that is to die at a named point kills its whole process group there. The points are hooks on
SQLite's connection and on the reader, put on here: the product knows nothing of them.
"""

import json
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from crawler import spider
from crawler.commands import main
from crawler.commands.roster import Roster

LONGEST_COMMIT = 0.004
"""Seconds within which a commit that is under way is struck."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """A moment in a crawl, told by the statement that is given to SQLite."""

    sign: str
    """Words that the statement holds; a sign without words fits all of them."""
    after: bool = False
    """Whether the moment is when the statement is done, and not when it is about to be."""


POINTS = {
    "before a commit": Point(sign="COMMIT"),
    "inside a commit": Point(sign="COMMIT"),
    "after a commit": Point(sign="COMMIT", after=True),
    "between page and row": Point(sign="INSERT INTO outcomes"),
    "inside a transaction": Point(sign="INSERT", after=True),
    "while listing": Point(sign="INSERT INTO addresses", after=True),
    "while taking in hand": Point(sign="SET state = 'in hand'", after=True),
    "while opening": Point(sign=""),
    "while beginning": Point(sign="INSERT INTO runs", after=True),
    "while ending": Point(sign="UPDATE runs SET ended_at", after=True),
}
READING = "while reading"


def die() -> None:
    os.killpg(0, signal.SIGKILL)


def die_within(seconds: float) -> None:
    """Die at a moment that nothing here decides."""
    if os.fork() == 0:
        time.sleep(random.uniform(0, seconds))
        die()


def doom(name: str, number: int) -> None:
    """Let this process die when it comes to a point for the so-and-so-many-th time."""
    times = count(1)
    strike: Callable[[], None] = (lambda: die_within(LONGEST_COMMIT)) if name == "inside a commit" else die

    def reach() -> None:
        if next(times) == number:
            strike()

    if name == READING:
        sound = vars(spider)["read"]

        def read(*page: Any, **words: Any) -> Any:
            reach()
            return sound(*page, **words)

        vars(spider)["read"] = read
        return
    point = POINTS[name]

    class Doomed(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            return self._around(statement, super().execute, *values)

        def executemany(self, statement: str, *values: Any) -> sqlite3.Cursor:
            return self._around(statement, super().executemany, *values)

        def executescript(self, script: str) -> sqlite3.Cursor:
            return self._around(script, super().executescript)

        def _around(self, statement: str, execute: Callable[..., sqlite3.Cursor], *values: Any) -> sqlite3.Cursor:
            if point.sign in statement and not point.after:
                reach()
            cursor = execute(statement, *values)
            if point.sign in statement and point.after:
                reach()
            return cursor

    connect = sqlite3.connect
    vars(sqlite3)["connect"] = lambda *place, **words: connect(*place, **{**words, "factory": Doomed})


def crawl(order: dict[str, Any]) -> int:
    """Be the command, in a process group of its own, until its end or its death."""
    os.setsid()
    with Path(order["said"]).open("a") as said:
        os.dup2(said.fileno(), 2)
    if order["point"]:
        doom(order["point"], order["number"])
    try:
        main(order["words"], prog_name="baotinh")
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0


def serve() -> None:
    """Start one crawl for each order, one at a time."""
    Roster()
    print("ready", flush=True)
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            status = 1
            try:
                status = crawl(json.loads(line))
            finally:
                sys.stderr.flush()
                os._exit(status)
        print(process, flush=True)
        _, waited = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(waited), flush=True)


if __name__ == "__main__":
    serve()
