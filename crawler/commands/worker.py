"""The process of one newspaper: runs its engine, tells the parent how it goes, and ends when it is told to.

It ends by itself, too: when its time is over, and when the parent is gone.
"""

import asyncio
import logging
import signal
from collections import Counter
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings
from scrapy.utils.misc import load_object

from crawler.commands.console import log_to, one_line, quieten_scrapy
from crawler.ledger.ending import IN_SUMMARY, OUT_OF_TIME, STOPPED, end_crawl
from crawler.ledger.run import Summary
from crawler.ledger.scheduler import SUMMARY
from crawler.spider import NewspaperSpider
from crawler.store.database import StoreError
from crawler.store.writer import Writer, close_writer, writer_at

Message: TypeAlias = str | Counter[str] | Summary
"""What a worker tells: a line for a person, how many outcomes it has committed so far, what the run came to."""

HEARTBEAT = 0.5
"""Seconds between two tallies. One that holds nothing new says that the process is alive."""
GRACE = 60.0
"""Seconds a run has to end when it is told to: the last answer may take thirty, and so may the store."""

RELAXED_CONCURRENCY = 16
"""Requests at once to a host that is played on loopback."""
RELAXED = {"AUTOTHROTTLE_ENABLED": False, "CONCURRENT_REQUESTS": RELAXED_CONCURRENCY}


def work(parent: Connection, spider: type[NewspaperSpider], settings: Settings, time_limit: float) -> None:
    """Crawl one newspaper in this process, which was forked for it, and send its `Summary` at the end."""
    # Whatever becomes of the parent and of Python, the system ends a process that does not end by itself.
    signal.alarm(int(time_limit + 2 * GRACE))
    log_to(ParentHandler(parent))
    path = Path(settings["DATABASE"])
    try:
        watch = Watch(parent, writer_at(path), time_limit)
        (summary,) = run_crawls([spider], settings, watch)
        close_writer(path)
    except StoreError as error:
        summary = Summary(newspaper=spider.name, ended=str(error))
    except Exception as error:
        fault = f"{type(error).__name__}: {error}; this is a fault of baotinh: report it"
        summary = Summary(newspaper=spider.name, ended=fault)
    tell(parent, summary)


def preload(settings: Settings) -> None:
    """Import what every engine needs, so that the processes that are forked share it. No reactor is installed by it."""
    for setting in ("DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "EXTENSIONS", "ITEM_PIPELINES"):
        for component, order in settings.getwithbase(setting).items():
            if order is not None:
                load_object(component)
    for handler in filter(None, settings.getwithbase("DOWNLOAD_HANDLERS").values()):
        load_object(handler)
    for setting in ("SCHEDULER", "DOWNLOADER", "ITEM_PROCESSOR", "STATS_CLASS", "ROBOTSTXT_PARSER", "LOG_FORMATTER"):
        load_object(settings[setting])


def run_crawls(
    spiders: Sequence[type[NewspaperSpider]], settings: Settings, watch: "Watch | None" = None
) -> list[Summary]:
    """Crawl newspapers in this process, each in an engine of its own, and return what each run came to."""
    process = AsyncCrawlerProcess(settings)
    quieten_scrapy()
    crawlers = []
    for spider in spiders:
        crawler = process.create_crawler(spider)
        if settings.getdict("CONNECT").keys() >= set(spider.newspaper.hosts):
            # Its hosts' slots have no delay. Any other host that it might be led to keeps the polite default.
            crawler.settings.setdict(RELAXED, priority="cmdline")
        crawlers.append(crawler)
        process.crawl(crawler)
    if watch:
        watch.begin(crawlers)
    process.start(install_signal_handlers=watch is None)
    return [
        (crawler.stats and crawler.stats.get_value(SUMMARY))
        or Summary(newspaper=spider.name, ended="it could not begin")
        for spider, crawler in zip(spiders, crawlers, strict=True)
    ]


class Watch:
    """Ends the crawls of this process when the parent says so or is gone, on a signal, and when time is over."""

    def __init__(self, parent: Connection, writer: Writer, time_limit: float) -> None:
        self._parent, self._writer, self._time_limit = parent, writer, time_limit
        self._crawlers: Sequence[Crawler] = ()
        self._reason: str | None = None

    def begin(self, crawlers: Sequence[Crawler]) -> None:
        """Watch from when the event loop runs."""
        self._crawlers = crawlers
        loop = asyncio.get_event_loop()
        loop.add_reader(self._parent.fileno(), self._hear_parent)
        loop.call_later(self._time_limit, self._end, OUT_OF_TIME)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(self._end, STOPPED))
        loop.call_soon(self._beat)

    def _hear_parent(self) -> None:
        # A word and the end of the line mean the same: nobody waits for this run any more.
        asyncio.get_running_loop().remove_reader(self._parent.fileno())
        self._end(STOPPED)

    def _end(self, reason: str) -> None:
        self._reason = self._reason or reason
        for crawler in self._crawlers:
            end_crawl(crawler, self._reason)

    def _beat(self) -> None:
        if self._reason:
            # An engine that was not open yet when it was told has not heard it.
            self._end(self._reason)
        tell(self._parent, sum(self._writer.tallies.values(), Counter()))
        asyncio.get_running_loop().call_later(HEARTBEAT, self._beat)


class ParentHandler(logging.Handler):
    """Sends each record to the parent as one line, so that the lines of several workers do not mix."""

    def __init__(self, parent: Connection) -> None:
        super().__init__(logging.WARNING)
        self._parent = parent

    def emit(self, record: logging.LogRecord) -> None:
        """Send a record's line, unless the summary says the same."""
        if not vars(record).keys() & IN_SUMMARY.keys():
            tell(self._parent, one_line(record))


def tell(parent: Connection, message: Message) -> None:
    """Send a message; a parent that is gone needs none."""
    try:
        parent.send(message)
    except OSError:
        return
