"""The ledger as Scrapy's scheduler: a request is a committed row before it is handed out.

Scrapy's own queues do not survive a kill; rows do. What the engine brings back while an address is in hand
(a redirect to follow, a retry) goes on in memory: if the process dies, the address is still in hand, and the next run
takes it up from the start.
"""

import logging
from collections import deque
from contextlib import AbstractContextManager
from datetime import date
from hashlib import shake_128
from pathlib import Path
from typing import Any, Protocol, Self, cast

from scrapy import Request, Spider
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler import clock
from crawler.footprint import Footprint
from crawler.ledger.by_id import IdQueue, Order
from crawler.ledger.ending import IN_SUMMARY, end_crawl
from crawler.ledger.lock import AlreadyCrawlingError
from crawler.ledger.queue import Claim, Queue
from crawler.ledger.run import FIRST_RUN_DAYS, FIRST_RUN_PAGES, LeftAloneError, Run, Summary, begin
from crawler.ledger.run_clock import ClockSetBackError
from crawler.newspaper import Newspaper
from crawler.planning.honesty import is_tested
from crawler.store.address_rows import ListAddress, admit_listing
from crawler.store.database import StoreError, explained, immediate
from crawler.store.writer import Writer, writer_at

logger = logging.getLogger(__name__)

CLAIM = "claim"
"""The key in a request's `meta` of the `Claim` it answers."""
IS_TESTED = "is_tested"
"""The key in a request's `meta` that says whether the page is fetched whole although the server says that nothing has
changed."""
DOOR = "door"
"""The key in a start request's `meta` of the kind of list it asks for, a `Door`."""
SECTION = "section"
"""The key in a start request's `meta` of the section whose first list page it asks for, if it is one's."""
SUMMARY = "baotinh/summary"
"""The key in Scrapy's statistics of the run's `Summary`."""
TAKEN = "being crawled already"
"""How a run ended that did not begin, because another has the newspaper's lock."""


class Reader(Protocol):
    """What is asked of a spider here."""

    name: str
    newspaper: Newspaper

    def parse(self, response: Response, **_: Any) -> Any:
        """Take an answer."""

    def fail(self, failure: Failure) -> Any:
        """Take an exception that came instead of an answer."""


class Counting(Protocol):
    """What is asked of a downloader here."""

    footprint: Footprint


class LedgerScheduler(BaseScheduler):
    """Enters requests into the ledger and hands out those that are due."""

    def __init__(
        self, crawler: Crawler, *, store: Path, since: date | None, limit: int | None, by_id: Order | None = None
    ) -> None:
        self._crawler, self._store, self._since, self._limit, self._by_id = crawler, store, since, limit, by_id
        self._continued: deque[Request] = deque()
        self._writer: Writer | None = None
        self._run: Run | None = None
        self._queue: Queue | IdQueue | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the scheduler from the settings DATABASE, SINCE and LIMIT, and BY_ID, an `Order` or None."""
        settings = crawler.settings
        return cls(
            crawler,
            store=Path(settings["DATABASE"]),
            since=settings["SINCE"],
            limit=settings["LIMIT"],
            by_id=settings["BY_ID"],
        )

    def open(self, spider: Spider) -> None:
        """Open a run of the spider's newspaper. Without its lock, or without a store, nothing is handed out."""
        newspaper = cast("Reader", spider).newspaper
        try:
            self._writer = writer_at(self._store)
            self._run = begin(
                self._writer,
                spider.name,
                newspaper,
                since=self._since,
                now=clock.now(),
                by_id=bool(self._by_id),
                predecessors=self._crawler.settings.getdict("PREDECESSORS"),
            )
        except AlreadyCrawlingError as error:
            logger.error(str(error))
            self._report(Summary(newspaper=spider.name, ended=TAKEN))
            return
        except LeftAloneError as error:
            self._report(Summary(newspaper=spider.name, ended=str(error)))
            return
        except (StoreError, ClockSetBackError) as error:
            logger.error("%s: %s", spider.name, error, extra=IN_SUMMARY)
            self._report(Summary(newspaper=spider.name, ended=str(error)))
            return
        assert self._crawler.engine is not None
        self._writer.footprints[self._run.number] = cast("Counting", self._crawler.engine.downloader).footprint
        if self._by_id:
            delay = self._crawler.settings.getfloat("DOWNLOAD_DELAY")
            self._queue = IdQueue(
                self._writer, self._run, newspaper, self._by_id, delay=delay, today=clock.now().date()
            )
            return
        at_once = self._crawler.settings.getint("CONCURRENT_REQUESTS")
        revisits = self._crawler.settings.getint("REVISITS")
        self._queue = Queue(self._writer, self._run, limit=self._limit, batch=max(1, at_once // 2), revisits=revisits)
        if self._run.is_first and not self._since:
            logger.warning(
                "%s: first run: it takes the last %d days or %d list pages of each section, whichever ends first;"
                " --since DATE takes more",
                spider.name,
                FIRST_RUN_DAYS,
                FIRST_RUN_PAGES,
            )

    def has_pending_requests(self) -> bool:
        """Whether there is more to ask, once everything answered so far is committed."""
        if self._continued:
            return True
        if not (self._queue and self._run):
            return False
        try:
            return not self._queue.is_empty(self._run.clock.now())
        except (StoreError, ClockSetBackError) as error:
            self._give_up(error)
            return False

    def enqueue_request(self, request: Request) -> bool:
        """Enter a list that a crawl begins with into the ledger, or take back an address that is in hand."""
        if CLAIM in request.meta:
            self._continued.append(request)
            return True
        if not (self._run and self._writer and DOOR in request.meta):
            return False
        door = request.meta[DOOR]
        listing = ListAddress(
            url=request.url, door=door, section=request.meta.get(SECTION), walk=self._run.walk_from(door)
        )
        try:
            with explained(self._store), immediate(self._writer.database):
                admit_listing(
                    self._writer.database.conn,
                    listing,
                    newspaper=self._run.newspaper,
                    run=self._run.number,
                    now=clock.now(),
                )
        except StoreError as error:
            self._give_up(error)
            return False
        self._writer.commits += 1
        return True

    def next_request(self) -> Request | None:
        """Return the next address as a request; it is committed as in hand by then."""
        if self._continued:
            return self._continued.popleft()
        if not (self._queue and self._writer and self._run):
            return None
        try:
            claim = self._queue.claim(self._run.clock.now())
            if claim is None and self._writer.is_waiting:
                # What is answered but not committed may be all that the next list page waits for.
                self._writer.flush()
                claim = self._queue.claim(self._run.clock.now())
        except (StoreError, ClockSetBackError) as error:
            self._give_up(error)
            return None
        if isinstance(self._queue, IdQueue) and self._queue.stopped:
            end_crawl(self._crawler, self._queue.stopped)
        return self._request(claim) if claim else None

    def reading(self, claim: Claim) -> AbstractContextManager[None]:
        """Keep it on record while inside whose page is being read."""
        assert self._run is not None
        return self._run.reading(claim.address)

    def end(self, reason: str) -> None:
        """End the run early, with a reason that its summary names."""
        end_crawl(self._crawler, reason)

    def close(self, reason: str) -> None:
        """End the run and leave its `Summary` in the statistics."""
        if not self._run:
            return
        try:
            summary = self._run.close(ended=reason, now=clock.now())
        except StoreError as error:
            summary = Summary(newspaper=self._run.newspaper, ended=str(error))
        self._report(summary)

    def _request(self, claim: Claim) -> Request:
        spider = cast("Reader", self._crawler.spider)
        draw = shake_128(f"{claim.run}/{claim.address}".encode()).digest(4)
        return Request(
            claim.url,
            callback=spider.parse,
            errback=spider.fail,
            dont_filter=True,
            meta={CLAIM: claim, IS_TESTED: is_tested(int.from_bytes(draw, "big") / 2**32)},
        )

    def _give_up(self, error: StoreError | ClockSetBackError) -> None:
        self._queue = None
        logger.error("%s: %s", self._run and self._run.newspaper, error, extra=IN_SUMMARY)
        end_crawl(self._crawler, str(error))

    def _report(self, summary: Summary) -> None:
        assert self._crawler.stats is not None
        self._crawler.stats.set_value(SUMMARY, summary)
