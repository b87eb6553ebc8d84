"""Starting crawls of a rehearsal newsroom that a test then interrupts."""

import fcntl
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from crawler.configuration import CHECKOUT
from crawler.rehearsal.opening import OpenNewsroom

NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")
PATIENCE = 60.0
"""Seconds after which something that a test waits for is not coming any more."""


def crawl_words(newsroom: OpenNewsroom, store: Path, *newspapers: str) -> list[str]:
    """Return the command line of a crawl of everything that the newsroom shows."""
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    return ["crawl", *(newspapers or NEWSPAPERS), "--since", "2012-01-01", "--db", str(store), *connections]


def start(*words: str, module: str = "crawler.commands", **environment: str) -> subprocess.Popen[str]:
    """Start a module as a command of its own, in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *words],
        cwd=CHECKOUT,
        env={"PATH": os.defpath, "BAOTINH_CONFIG": os.devnull, **environment},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def ended(crawl: subprocess.Popen[str], patience: float = PATIENCE) -> tuple[int, list[str]]:
    """Wait for a crawl's end; return its status and the lines it said."""
    try:
        _, said = crawl.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(crawl.pid, signal.SIGKILL)
        crawl.communicate()
        raise
    return crawl.returncode, said.splitlines()


def wait_for(fact: Callable[[], Any]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not fact():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.02)


def rows(store: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Return what a query of the store gives."""
    connection = sqlite3.connect(store)
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def is_at_articles(store: Path, newspaper: str = "%") -> bool:
    """Whether a crawl has read its first lists and asks for articles, of any newspaper or one."""
    if not (store.exists() and rows(store, "SELECT 1 FROM sqlite_master WHERE name = 'dictionary'")):
        return False
    statement = "SELECT 1 FROM addresses WHERE kind = 'article' AND state = 'in hand' AND newspaper LIKE ?"
    return bool(rows(store, statement, newspaper))


def is_locked(store: Path, newspaper: str) -> bool:
    """Whether a process has a newspaper's lock."""
    with (store.with_suffix(".locks") / newspaper).open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
