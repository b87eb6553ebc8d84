"""The one Scrapy spider: asks a newspaper's lists and articles, and says what each answer turned out to be."""

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import islice
from typing import Any, ClassVar, cast

from scrapy import Request, Spider, signals
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader
from twisted.python.failure import Failure as ScrapyFailure

from crawler import clock
from crawler.discovery.addresses import identify, own_address, refusal
from crawler.discovery.documents import UnreadableListError
from crawler.discovery.doors import listed_in
from crawler.discovery.listing import links
from crawler.fetching.conditional import IS_TEST, validators_of
from crawler.fetching.downloader import PoliteDownloader
from crawler.fetching.failures import explain_failure
from crawler.items import (
    Answer,
    Door,
    Failed,
    Failure,
    Gone,
    Listed,
    Message,
    NotArticle,
    Outcome,
    Read,
    Result,
    Unchanged,
    Wall,
)
from crawler.ledger.queue import Claim
from crawler.ledger.run import FIRST_RUN_DAYS
from crawler.ledger.scheduler import CLAIM, DOOR, SECTION, LedgerScheduler
from crawler.newspaper import FRONT_PAGE, Newspaper
from crawler.reading import read
from crawler.reading.page import Page, UnreadablePageError, open_page
from crawler.reading.walls import CHALLENGE_KIND, wall_of

logger = logging.getLogger(__name__)

MOST_NAMED = 50
"""Sitemaps of one robots.txt that are asked."""

MOST_LED_AWAY = 5
"""Addresses in a row that may lead to a newspaper's successor: then all of them do, and no more are asked."""


class NewspaperSpider(Spider):
    """Crawls one newspaper. A spider file adds its `name` and its `newspaper`, and nothing else."""

    newspaper: ClassVar[Newspaper]
    _led_away = 0
    """How many addresses in a row have led to the newspaper's successor."""

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Find the newspapers that this one took over, and the one that took it over, among the spider files."""
        super().update_settings(settings)
        loader = get_spider_loader(settings)
        others = {name: getattr(loader.load(name), "newspaper", None) for name in loader.list()}
        known = {name: newspaper for name, newspaper in others.items() if isinstance(newspaper, Newspaper)}
        predecessors = {name: newspaper for name, newspaper in known.items() if newspaper.successor == cls.name}
        successor = {name: newspaper for name, newspaper in known.items() if name == cls.newspaper.successor}
        settings.setdict({"PREDECESSORS": predecessors, "SUCCESSOR": successor}, priority="spider")

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first list page of each section, and for each feed and sitemap that the newspaper names.

        A crawl by ID asks for no list.
        """
        if self.settings["BY_ID"]:
            return
        if self._wants_sitemaps():
            self.crawler.signals.connect(self._ask_sitemaps, signals.robots_parsed)
        for section, url in self.newspaper.listing_addresses():
            door = Door.FRONT_PAGE if section == FRONT_PAGE else Door.SECTION
            yield Request(url, meta={DOOR: door, SECTION: section})
        for url in self.newspaper.feed_addresses():
            yield Request(url, meta={DOOR: Door.FEED})
        for url in self.newspaper.sitemap_addresses():
            yield Request(url, meta={DOOR: Door.SITEMAP})

    def parse(self, response: Response, **_: Any) -> Iterator[Outcome]:
        """Yield the one outcome of an answer, whatever it is."""
        claim: Claim = response.meta[CLAIM]
        self._led_away = 0
        try:
            with self._scheduler.reading(claim):
                result = self._examine(response, claim)
        except Exception as error:
            # A reader's mistake costs one page its reading, never the crawl, and it is on record.
            result = Failed(failure=Failure.CRASHED, detail=f"{type(error).__name__}: {error}")
            logger.debug("%s: reading %s", self.name, response.url, exc_info=True)
        self._note_wall(response, result)
        answer = Answer(
            run=claim.run,
            address=claim.address,
            newspaper=self.name,
            url=response.url,
            status=response.status,
            size=len(response.body),
            at=clock.now(),
            validators=validators_of(response),
            is_test=response.meta.get(IS_TEST, False),
            message=None if claim.is_listing or response.status == 304 else _message(response, claim),
        )
        yield Outcome(answer=answer, result=result)

    def fail(self, failure: ScrapyFailure) -> Iterator[Outcome]:
        """Yield the outcome of an address that gave no answer."""
        request: Request = vars(failure)["request"]
        assert failure.value is not None
        claim: Claim = request.meta[CLAIM]
        answer = Answer(
            run=claim.run,
            address=claim.address,
            newspaper=self.name,
            url=request.url,
            status=None,
            size=0,
            at=clock.now(),
        )
        explained = explain_failure(failure.value)
        self._led_away = self._led_away + 1 if explained.failure is Failure.SUCCESSOR else 0
        yield Outcome(answer=answer, result=explained)
        if self._led_away == MOST_LED_AWAY:
            self._scheduler.end(f"{explained.failure}: {explained.detail}")

    def _wants_sitemaps(self) -> bool:
        """Whether what robots.txt names is asked: where the newspaper names no feed and no sitemap, or far back."""
        since: date | None = self.settings["SINCE"]
        recent = clock.now().date() - timedelta(days=FIRST_RUN_DAYS)
        names_none = not (self.newspaper.feeds or self.newspaper.sitemaps)
        return names_none or (not self.newspaper.sitemaps and since is not None and since < recent)

    def _ask_sitemaps(self, robotparser: ProtegoRobotParser) -> None:
        """Ask for the sitemaps that robots.txt names on the newspaper's own hosts."""
        assert self.crawler.engine is not None
        named = islice(robotparser.rp.sitemaps, MOST_NAMED)
        addresses = (own_address(self.newspaper, url) for url in named)
        for url in filter(None, addresses):
            self.crawler.engine.crawl(Request(url, meta={DOOR: Door.SITEMAP}))

    @property
    def _scheduler(self) -> LedgerScheduler:
        assert self.crawler.engine is not None
        return cast("LedgerScheduler", self.crawler.engine.scheduler)

    def _examine(self, response: Response, claim: Claim) -> Result:
        if result := _by_status(response, claim):
            return result
        if not response.body.strip():
            return Failed(failure=Failure.EMPTY)
        if claim.is_listing and (listed := self._examine_document(response, claim)):
            return listed
        content_type = _content_type(response)
        if content_type and not any(kind in content_type.lower() for kind in ("html", "xml")):
            return Failed(failure=Failure.NOT_HTML, detail=content_type)
        try:
            page = open_page(response.body, url=response.url, content_type=content_type or None)
        except UnreadablePageError as error:
            return Failed(failure=Failure.UNREADABLE, detail=str(error))
        result = self._examine_page(page, response, claim)
        kind = wall_of(page) if _may_be_wall(result) else None
        return Wall(kind=kind) if kind else result

    def _examine_page(self, page: Page, response: Response, claim: Claim) -> Result:
        if claim.is_listing:
            return links(page.root, response.url, self.newspaper)
        identity = identify(self.newspaper, response.url)
        if identity is None:
            # The address led somewhere else: the front page, a topic, another site's form.
            kind = refusal(self.newspaper, response.url) or "redirected to what is no article"
            return NotArticle(kind=kind, is_elsewhere=True)
        layouts = (*self.newspaper.layouts, *self.newspaper.family.layouts)
        section = self.newspaper.section_at(response.url)
        reading = read(page, newspaper=self.name, layouts=layouts, section=section)
        if isinstance(reading, NotArticle):
            return reading
        declared = reading.canonical_url and identify(self.newspaper, reading.canonical_url)
        identity = declared or identity
        return Read(raw=reading, site_id=identity.site_id, url=identity.url)

    def _note_wall(self, response: Response, result: Result) -> None:
        assert self.crawler.engine is not None
        assert response.request is not None
        downloader = cast("PoliteDownloader", self.crawler.engine.downloader)
        match result:
            case Wall(kind=kind):
                downloader.note_wall(response.request, kind)
            case Read() | Listed():
                downloader.note_page()

    def _examine_document(self, response: Response, claim: Claim) -> Result | None:
        """Return what a list answer is if it is a feed or a sitemap, whatever the server calls it."""
        today = clock.now().date()
        # An archive that robots.txt names may hold millions, and not all of them are dated.
        undated = self.newspaper.relies_on_sitemaps(self.settings["SINCE"])
        try:
            return listed_in(
                response.body, response.url, self.newspaper, since=claim.since, today=today, undated=undated
            )
        except UnreadableListError as error:
            return Failed(failure=Failure.UNREADABLE, detail=error.reason)


def _examine_refusal(response: Response) -> Wall | Failed:
    """Return what an answer is whose status says that something is wrong; browsers are tested under such a one, too."""
    with suppress(UnreadablePageError):
        page = open_page(response.body, url=response.url, content_type=_content_type(response) or None)
        if wall_of(page) == CHALLENGE_KIND:
            return Wall(kind=CHALLENGE_KIND)
    failure = Failure.SERVER_ERROR if response.status >= 500 else Failure.REFUSED
    return Failed(failure=failure, detail=f"status {response.status}")


def _may_be_wall(result: Result) -> bool:
    """Whether what was asked for has not come: a page that is dated, or a list that holds something, is no wall."""
    match result:
        case Read(raw=raw):
            return raw.published is None
        case Listed(articles=articles, lists=lists):
            return not (articles or lists)
    return isinstance(result, NotArticle)


def _content_type(response: Response) -> str:
    return (response.headers.get("Content-Type") or b"").decode("latin-1")


def _by_status(response: Response, claim: Claim) -> Result | None:
    """Return what an answer is whose status says enough."""
    if response.status in (404, 410):
        return Gone()
    if response.status == 304:
        return Unchanged(is_listing=claim.is_listing)
    return _examine_refusal(response) if response.status >= 400 else None


def _message(response: Response, claim: Claim) -> Message:
    headers = tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )
    return Message(asked=claim.url, headers=headers, body=response.body)
