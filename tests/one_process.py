"""All played newspapers crawled in one process, which ends with it: `python -m tests.one_process STORE ADDRESS`."""

import sys
from datetime import date
from pathlib import Path

from crawler.commands.crawl import crawl_settings, report
from crawler.commands.scope import Scope
from crawler.commands.worker import run_crawls
from crawler.configuration import Configuration
from crawler.store.writer import close_writer
from tests.played import NAMES, ROSTER


def crawl_all(store: Path, address: str) -> int:
    """Crawl all newspapers from the newsroom at an address, as far back as there is anything; the exit status."""
    spiders = [ROSTER.spider(name) for name in NAMES]
    connections = dict.fromkeys((host for spider in spiders for host in spider.newspaper.hosts), address)
    scope = Scope(since=date(2012, 1, 1))
    settings = crawl_settings(Configuration(), store, scope=scope, connections=connections, replay=None)
    summaries = run_crawls(spiders, settings)
    close_writer(store)
    return report(summaries)


if __name__ == "__main__":
    sys.exit(crawl_all(Path(sys.argv[1]), sys.argv[2]))
