"""How much of the whole path's CPU is the ledger's?"""

import os
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path
from types import FrameType

from crawler.commands.crawl import crawl_settings
from crawler.commands.roster import Roster
from crawler.commands.scope import Scope
from crawler.commands.worker import run_crawls
from crawler.configuration import CHECKOUT, Configuration
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom

ARTICLES = {"": 1_500, "full": 10_000}
EVERY = 0.002
"""Seconds of CPU between two looks at what is being done."""
CEILING = 0.10

LEDGER = ("crawler/ledger/", "crawler/store/address_rows.py", "crawler/planning/")
PASSED_OVER = ("crawler/store/database.py", "crawler/commands/")
"""A transaction is the work of who opens it, and what runs right below the command is Scrapy."""


def main() -> None:
    """Crawl a newsroom and print the share of each room of the house in the CPU time, by a sampling profile."""
    articles = ARTICLES.get(os.environ.get("BENCH", ""), ARTICLES[""])
    with open_newsroom(Plan(articles=articles)) as newsroom, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "bench.ledger_share", newsroom.address, str(Path(folder) / "news.db")]
        subprocess.run([*command, *newsroom.hosts], check=True)


def profile(address: str, store: Path, hosts: list[str]) -> None:
    """Crawl in this process and look at the stack whenever some CPU time has passed."""
    seen: Counter[str] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        seen[room(frame)] += 1

    roster = Roster()
    spiders = [roster.spider(name) for name in dict.fromkeys(map(roster.at_host, hosts)) if name]
    connections = dict.fromkeys(hosts, address)
    settings = crawl_settings(
        Configuration(),
        store,
        scope=Scope(since=date(2012, 1, 1)),
        pages=Configuration().archive_of(store),
        connections=connections,
        replay=None,
    )
    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    summaries = run_crawls(spiders, settings)
    signal.setitimer(signal.ITIMER_PROF, 0)
    new = sum(summary.counts.get("new", 0) for summary in summaries)
    total = seen.total()
    print(f"{new:,} articles, {total:,} samples\n")
    for name, count in seen.most_common():
        print(f"{name:24}{count / total:>8.1%}")
    print(f"\nthe ledger's share: {seen['ledger'] / total:.1%}; ceiling {CEILING:.0%}")


def room(frame: FrameType | None) -> str:
    """Return the room of the house whose work a stack is: the innermost that is on it."""
    while frame is not None:
        place = frame.f_code.co_filename.removeprefix(f"{CHECKOUT}/")
        if place.startswith(LEDGER):
            return "ledger"
        if place.startswith(("crawler/", "pipelines/")) and not place.startswith(PASSED_OVER):
            return place.split("/")[1].removesuffix(".py") if place.startswith("crawler/") else "pipelines"
        frame = frame.f_back
    return "Scrapy and the network"


if __name__ == "__main__":
    profile(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
