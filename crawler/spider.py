"""The one Scrapy spider: asks a newspaper's lists and articles, and says what each answer turned out to be."""

import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar, cast

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure as ScrapyFailure

from crawler import clock
from crawler.discovery.addresses import identify, refusal
from crawler.discovery.listing import links
from crawler.fetching.failures import explain_failure
from crawler.items import Answer, Failed, Failure, Gone, NotArticle, Outcome, Read, Result
from crawler.ledger.queue import Claim
from crawler.ledger.scheduler import CLAIM, SECTION, LedgerScheduler
from crawler.newspaper import Newspaper
from crawler.reading import read
from crawler.reading.page import UnreadablePageError, open_page

logger = logging.getLogger(__name__)


class NewspaperSpider(Spider):
    """Crawls one newspaper. A spider file adds its `name` and its `newspaper`, and nothing else."""

    newspaper: ClassVar[Newspaper]

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first list page of each section."""
        for section, url in self.newspaper.listing_addresses():
            yield Request(url, meta={SECTION: section})

    def parse(self, response: Response, **_: Any) -> Iterator[Outcome]:
        """Yield the one outcome of an answer, whatever it is."""
        claim: Claim = response.meta[CLAIM]
        try:
            with self._scheduler.reading(claim):
                result = self._examine(response, claim)
        except Exception as error:
            # A reader's mistake costs one page its reading, never the crawl, and it is on record.
            result = Failed(failure=Failure.CRASHED, detail=f"{type(error).__name__}: {error}")
            logger.debug("%s: reading %s", self.name, response.url, exc_info=True)
        yield self._outcome(claim, response.url, result, status=response.status, size=len(response.body))

    def fail(self, failure: ScrapyFailure) -> Iterator[Outcome]:
        """Yield the outcome of an address that gave no answer."""
        request: Request = vars(failure)["request"]
        assert failure.value is not None
        yield self._outcome(request.meta[CLAIM], request.url, explain_failure(failure.value))

    @property
    def _scheduler(self) -> LedgerScheduler:
        assert self.crawler.engine is not None
        return cast("LedgerScheduler", self.crawler.engine.scheduler)

    def _outcome(self, claim: Claim, url: str, result: Result, *, status: int | None = None, size: int = 0) -> Outcome:
        answer = Answer(
            run=claim.run,
            address=claim.address,
            newspaper=self.name,
            url=url,
            status=status,
            size=size,
            at=clock.now(),
        )
        return Outcome(answer=answer, result=result)

    def _examine(self, response: Response, claim: Claim) -> Result:
        if response.status in (404, 410):
            return Gone()
        if response.status >= 400:
            failure = Failure.SERVER_ERROR if response.status >= 500 else Failure.REFUSED
            return Failed(failure=failure, detail=f"status {response.status}")
        if not response.body.strip():
            return Failed(failure=Failure.EMPTY)
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
        if content_type and not any(kind in content_type.lower() for kind in ("html", "xml")):
            return Failed(failure=Failure.NOT_HTML, detail=content_type)
        try:
            page = open_page(response.body, url=response.url, content_type=content_type or None)
        except UnreadablePageError as error:
            return Failed(failure=Failure.UNREADABLE, detail=str(error))
        if claim.is_listing:
            return links(page.root, response.url, self.newspaper)
        identity = identify(self.newspaper, response.url)
        if identity is None:
            # The address led somewhere else: the front page, a topic, another site's form.
            return NotArticle(kind=refusal(self.newspaper, response.url) or "redirected to what is no article")
        layouts = (*self.newspaper.layouts, *self.newspaper.family.layouts)
        reading = read(page, newspaper=self.name, layouts=layouts)
        if isinstance(reading, NotArticle):
            return reading
        declared = reading.canonical_url and identify(self.newspaper, reading.canonical_url)
        identity = declared or identity
        return Read(raw=reading, site_id=identity.site_id, url=identity.url)
