"""How fast is the whole path (fetch, read, dedupe, store with search index) beside a bare fetch of the same pages?

The newsroom sends pages compressed, as newspapers do; both have to unpack them. The rate is pages for each second of
the core's time: the newsroom has a core of its own, and a machine that does something else besides changes neither.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response
from sqlite_utils import Database

from crawler.commands.crawl import crawl_settings
from crawler.commands.roster import Roster
from crawler.commands.scope import Scope
from crawler.commands.worker import run_crawls
from crawler.configuration import Configuration
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom

CONCURRENCY = 16
ROUNDS = 3
SIZES = {"": 700, "full": 4000}
"""Articles of each newspaper."""
HOSTS = ("baoyenbai.com.vn", "baolaocai.vn", "baocantho.com.vn", "baodaklak.vn")


def main() -> None:
    """Print pages a second of both, each in a process of its own on one core, in turn."""
    articles = SIZES.get(os.environ.get("BENCH", ""), SIZES[""])
    cores = sorted(os.sched_getaffinity(0))
    rows: dict[str, list[dict[str, float]]] = {"bare": [], "whole": []}
    plan = Plan(articles=articles * len(HOSTS))
    with open_newsroom(plan) as newsroom, tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            store = Path(folder) / f"{number}.db"
            for kind in ("whole", "bare"):
                rows[kind].append(_measure(kind, newsroom.address, store, cores[0]))
    print(f"{'':10}{'pages/s':>10}{'ms/page':>14}{'waited':>10}{'pages':>8}{'peak MB':>9}")
    for kind in ("bare", "whole"):
        middle = {key: statistics.median(row[key] for row in rows[kind]) for key in rows[kind][0]}
        print(
            f"{kind:10}{middle['pages'] / middle['cpu']:>10.0f}{1000 * middle['cpu'] / middle['pages']:>14.2f}"
            f"{1 - middle['cpu'] / middle['wall']:>10.0%}{middle['pages']:>8.0f}{middle['peak']:>9.0f}"
        )
    ratios = [
        (whole["pages"] / whole["cpu"]) / (bare["pages"] / bare["cpu"])
        for whole, bare in zip(rows["whole"], rows["bare"], strict=True)
    ]
    spread = f"({min(ratios):.2f} to {max(ratios):.2f})"
    print(f"whole path / bare fetch: {statistics.median(ratios):.2f} {spread}; floor 0.60")


def _measure(kind: str, address: str, store: Path, core: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.crawl_rate", kind, address, str(store)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, preexec_fn=lambda: os.sched_setaffinity(0, {core})
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _crawl_whole(address: str, store: Path) -> int:
    connections = dict.fromkeys(HOSTS, address)
    roster = Roster()
    spiders = [roster.spider(name) for name in map(roster.at_host, HOSTS) if name]
    settings = crawl_settings(
        Configuration(),
        store,
        scope=Scope(since=date(2012, 1, 1)),
        pages=Configuration().archive_of(store),
        connections=connections,
        replay=None,
    )
    summaries = run_crawls(spiders, settings)
    refused = {reason: count for summary in summaries for reason, count in summary.refusals.items()}
    if refused or any(summary.ended != "finished" for summary in summaries):
        sys.exit(f"the crawl did not go well: {refused} {[summary.ended for summary in summaries]}")
    return sum(sum(summary.counts.values()) for summary in summaries)


def _fetch_bare(address: str, store: Path) -> int:
    urls = [url for (url,) in Database(store).execute("SELECT url FROM addresses WHERE state IN ('stored', 'listed')")]
    fetched = []

    class BareSpider(scrapy.Spider):
        name = "bare"

        async def start(self) -> AsyncIterator[Any]:
            for url in urls:
                parts = urlsplit(url)
                path = f"{parts.path}?{parts.query}" if parts.query else parts.path
                yield scrapy.Request(address + path, headers={"Host": parts.netloc}, dont_filter=True)

        def parse(self, response: Response, **_: Any) -> None:
            fetched.append(len(response.body))

    process = AsyncCrawlerProcess(
        {
            "CONCURRENT_REQUESTS": CONCURRENCY,
            "CONCURRENT_REQUESTS_PER_DOMAIN": CONCURRENCY,
            "DOWNLOAD_DELAY": 0,
            "LOG_LEVEL": "ERROR",
            "TELNETCONSOLE_ENABLED": False,
            "REMOTE_CONTROL_ENABLED": False,
        }
    )
    process.crawl(BareSpider)
    process.start()
    return len(fetched)


def _child() -> None:
    kind, address, store = sys.argv[1:]
    began, began_cpu = time.perf_counter(), time.process_time()
    pages = {"whole": _crawl_whole, "bare": _fetch_bare}[kind](address, Path(store))
    print(
        json.dumps(
            {
                "pages": pages,
                "wall": time.perf_counter() - began,
                "cpu": time.process_time() - began_cpu,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    _child() if len(sys.argv) > 1 else main()
