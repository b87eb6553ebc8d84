"""robots.txt as RFC 9309 has it: obeyed, remembered for a day, and nothing is asked where it cannot be had.

Scrapy's middleware allows everything where robots.txt fails, and asks for it in every run.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from scrapy.utils.httpobj import urlparse_cached

from crawler import clock
from crawler.fetching.failures import explain_failure
from crawler.fetching.handler import NetworkClosedError
from crawler.fetching.refusals import NotAskedError, RobotsUnreachableError
from crawler.items import Failure
from crawler.store.database import explained, immediate
from crawler.store.robots_rows import RobotsCopy, remember, remembered
from crawler.store.writer import writer_at

logger = logging.getLogger(__name__)

FRESH = timedelta(hours=24)
"""How long a robots.txt is obeyed without asking again (RFC 9309, 2.4)."""

OUTDATED = timedelta(days=30)
"""How long it is obeyed further while it cannot be had (RFC 9309, 2.3.1.4 and 2.4)."""

ASKED_AGAIN = timedelta(hours=1)
"""How long a run waits before it asks again for one that could not be had."""

LARGEST = 500 * 1024
"""Bytes that are read of it (RFC 9309, 2.5)."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What holds for a scheme and host."""

    until: datetime
    parser: RobotParser | None
    """None where they cannot be had."""
    reason: str = ""


class RobotsMiddleware(RobotsTxtMiddleware):
    """Refuses what robots.txt refuses, and everything where nobody can say what it refuses."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        store = crawler.settings["DATABASE"]
        self._store = Path(store) if store else None
        self._rules: dict[str, _Rules] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def robot_parser(self, request: Request) -> RobotParser:
        """Return the rules that hold for a request.

        Raises `RobotsUnreachableError` where they cannot be had, and `StoreError` where the store cannot be used.
        """
        parts = urlparse_cached(request)
        origin = f"{parts.scheme}://{parts.netloc}"
        rules = self._rules.get(origin)
        if rules is None or rules.until <= clock.now():
            async with self._asking.setdefault(origin, asyncio.Lock()):
                rules = self._rules.get(origin)
                if rules is None or rules.until <= clock.now():
                    rules = self._rules[origin] = await self._find_rules(origin, request, clock.now())
        if rules.parser is None:
            raise RobotsUnreachableError(rules.reason)
        return rules.parser

    async def _find_rules(self, origin: str, request: Request, now: datetime) -> _Rules:
        copy = self._remembered(origin)
        if copy is not None and copy.fetched_at <= now < copy.fetched_at + FRESH:
            return _Rules(copy.fetched_at + FRESH, await self._parse(copy, request))
        try:
            fetched = await self._fetch(origin, now)
        except RobotsUnreachableError as error:
            if copy is None or copy.fetched_at + OUTDATED <= now:
                return _Rules(now + ASKED_AGAIN, None, error.reason)
            self._report(origin, f"{error.reason}; its copy of {copy.fetched_at:%Y-%m-%d} is obeyed")
            return _Rules(now + ASKED_AGAIN, await self._parse(copy, request))
        self._remember(origin, fetched)
        return _Rules(now + FRESH, await self._parse(fetched, request))

    def _remembered(self, origin: str) -> RobotsCopy | None:
        if self._store is None:
            return None
        with explained(self._store):
            return remembered(writer_at(self._store).database, origin)

    def _remember(self, origin: str, copy: RobotsCopy) -> None:
        if self._store is None:
            return
        database = writer_at(self._store).database
        with explained(self._store), immediate(database):
            remember(database, origin, copy)

    async def _fetch(self, origin: str, now: datetime) -> RobotsCopy:
        """Ask for robots.txt. Up to five redirects are followed, on the newspaper's own hosts."""
        request = Request(
            f"{origin}/robots.txt",
            priority=self.DOWNLOAD_PRIORITY,
            meta={"dont_obey_robotstxt": True},
            callback=NO_CALLBACK,
        )
        assert self.crawler.engine is not None
        try:
            response: Response = await self.crawler.engine.download_async(request)
        except (NotAskedError, NetworkClosedError):
            raise
        except Exception as error:
            failed = explain_failure(error)
            if failed.failure is not Failure.REDIRECTS:
                raise RobotsUnreachableError(f"{failed.failure} {failed.detail}".strip()) from error
            self._report(origin, f"{failed.failure}; everything is taken to be allowed")
            return RobotsCopy(fetched_at=now, status=None, body=b"")
        if response.status >= 500 or response.status == 429:
            raise RobotsUnreachableError(f"status {response.status}")
        if response.status >= 300 and response.status not in (404, 410):
            self._report(origin, f"status {response.status}; everything is taken to be allowed")
        body = response.body[:LARGEST] if response.status < 300 else b""
        return RobotsCopy(fetched_at=now, status=response.status, body=body)

    async def _parse(self, copy: RobotsCopy, request: Request) -> RobotParser:
        parser = ProtegoRobotParser(copy.body, self.crawler.spider)
        await self.crawler.signals.send_catch_log_async(
            signal=signals.robots_parsed, robotparser=parser, request=request
        )
        return parser

    def _report(self, origin: str, what: str) -> None:
        assert self.crawler.spider is not None
        logger.warning("%s: %s/robots.txt: %s (RFC 9309)", self.crawler.spider.name, origin, what)
