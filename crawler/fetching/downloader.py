"""When a request may leave: one at a time for a host, a pause after each answer, and what robots.txt and server ask.

This is the one module that touches Scrapy's slots. A pause is counted from the end of an answer to the start of the
next request: so the gaps in a server's own log are never shorter than agreed, however long a request travels.
"""

import math
from datetime import timedelta
from time import monotonic

from scrapy import Request, Spider, signals
from scrapy.core.downloader import Downloader, Slot
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from crawler import clock
from crawler.fetching.refusals import NotAskedError
from crawler.fetching.retry_after import seconds_to_wait
from crawler.fetching.transfers import SIZE
from crawler.footprint import Footprint
from crawler.ledger.ending import end_crawl

LONGEST_PAUSE = 60.0
"""Seconds of `Retry-After` that a run waits. Where a server asks for more, the run ends."""

UNNAMED_PAUSE = 30.0
"""Seconds of pause after a 429 that does not say how long."""

MOST_WALLS = 5
"""So many walls in a row end a run."""

LEFT_ALONE = 3600.0
"""Seconds that a server is left alone which answers 429 after every pause it asked for."""


REFUSALS = "refusals"
"""The key in a request's `meta` of how often it was answered with 429."""


class HostSlot(Slot):
    """A host's requests: one after another, no sooner than Scrapy's delay, robots.txt and the server itself allow."""

    def __init__(self, concurrency: int, delay: float, jitter: float) -> None:
        super().__init__(concurrency, delay, jitter)
        self.crawl_delay = 0.0
        """Seconds that robots.txt asks for."""
        self.closed_until = 0.0
        """When the server may be asked again, by the monotonic clock."""
        self.caution = 1
        """By how much the pause is longer than usual, up to `LONGEST_PAUSE`."""

    def download_delay(self) -> float:
        """Return the seconds after `lastseen` before which no request leaves."""
        usual = max(self.delay, self.crawl_delay)
        return max(usual, min(usual * self.caution, LONGEST_PAUSE), self.closed_until - self.lastseen)


class PoliteDownloader(Downloader):
    """Scrapy's downloader, which obeys Crawl-delay and Retry-After, keeps a budget and counts what leaves."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.footprint = Footprint()
        self._budget = settings.getint("REQUEST_BUDGET")
        self._last_try = settings.getint("RETRY_TIMES")
        self._robots_name = settings["ROBOTSTXT_USER_AGENT"]
        self._asks_network = not settings["REPLAY"]
        self._ended = False
        self._walls = 0
        crawler.signals.connect(self._obey_crawl_delay, signals.robots_parsed)

    def note_wall(self, request: Request, kind: str) -> None:
        """Leave a host alone for twice as long where a wall has answered, and end the run where only walls answer."""
        self._walls += 1
        self._host_slot(request).caution = 2**self._walls
        if self._walls >= MOST_WALLS:
            self._end(f"{self._walls} answers in a row were walls ({kind}); look at the newspaper in a browser")

    def note_page(self) -> None:
        """Go on as before, for what was asked for has come."""
        if self._walls:
            self._walls = 0
            for slot in self.slots.values():
                assert isinstance(slot, HostSlot)
                slot.caution = 1

    def _get_slot(self, request: Request, spider: Spider | None = None) -> tuple[str, Slot]:
        # Scrapy forgets slots after a minute, and Crawl-delay with them. A newspaper has a handful of hosts.
        key = self.get_slot_key(request)
        if key not in self.slots:
            own = self.per_slot_settings.get(key, {})
            concurrency = own.get("concurrency", self.domain_concurrency)
            self.slots[key] = HostSlot(concurrency, own.get("delay", self._delay), self._jitter)
        return key, self.slots[key]

    def _host_slot(self, request: Request) -> HostSlot:
        _, slot = self._get_slot(request)
        assert isinstance(slot, HostSlot)
        return slot

    async def _enqueue_request(self, request: Request) -> Response:
        """Let a request wait for its turn. Raises `NotAskedError` where the run comes to its end before."""
        self._refuse_after_end()
        return await super()._enqueue_request(request)

    async def _download(self, slot: Slot, request: Request) -> Response:
        self._refuse_after_end()
        if self._asks_network:
            self.footprint.leave(request.meta[self.DOWNLOAD_SLOT], monotonic())
        try:
            response = await super()._download(slot, request)
        finally:
            slot.lastseen = monotonic()
        self.footprint.bytes += request.meta.get(SIZE, len(response.body))
        if response.status in (429, 503):
            self._obey_retry_after(self._host_slot(request), request, response)
        return response

    def _refuse_after_end(self) -> None:
        if self._budget and self.footprint.requests >= self._budget:
            self._end(f"its budget of {self._budget} requests is spent; the next run goes on from there")
        if self._ended:
            raise NotAskedError

    def _obey_crawl_delay(self, robotparser: RobotParser, request: Request) -> None:
        seconds = robotparser.crawl_delay(self._robots_name)
        if seconds and math.isfinite(seconds):
            slot = self._host_slot(request)
            slot.crawl_delay = max(slot.crawl_delay, seconds)
            slot.concurrency = 1

    def _obey_retry_after(self, slot: HostSlot, request: Request, response: Response) -> None:
        named = (response.headers.get("Retry-After") or b"").decode("latin-1")
        date = (response.headers.get("Date") or b"").decode("latin-1")
        seconds = seconds_to_wait(named, date=date, now=clock.now())
        if response.status == 429:
            seconds = UNNAMED_PAUSE if seconds is None else seconds
            refusals = request.meta[REFUSALS] = request.meta.get(REFUSALS, 0) + 1
            if refusals > self._last_try:
                seconds = max(seconds, LEFT_ALONE)
        if seconds is None:
            return
        if seconds <= LONGEST_PAUSE:
            slot.closed_until = max(slot.closed_until, monotonic() + seconds)
            return
        until = clock.now() + timedelta(seconds=seconds)
        self.footprint.resume_at = until
        # It is tried again, and so stays in hand: the end of the run makes it due when the server is.
        request.meta["max_retry_times"] = self._last_try + 1
        self._end(
            f"its server asks to be left alone until {until:%Y-%m-%d %H:%M} (status {response.status});"
            " the first run after that goes on"
        )

    def _end(self, reason: str) -> None:
        if self._ended:
            return
        self._ended = True
        for slot in self.slots.values():
            while slot.queue:
                _, waiting = slot.queue.popleft()
                waiting.errback(NotAskedError())
        end_crawl(self.crawler, reason)
