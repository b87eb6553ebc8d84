"""One page, fetched as a crawl fetches it, without a run and without the ledger."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings
from twisted.python.failure import Failure as ScrapyFailure

from crawler.fetching.failures import explain_failure
from crawler.items import Failed, Failure
from crawler.newspaper import Newspaper


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What an address answered with."""

    url: str
    """Where the answer came from in the end, after redirects."""
    body: bytes


class OnePageSpider(Spider):
    """Asks for one address of a newspaper and keeps what came of it in `found`."""

    name = "one page"

    def __init__(self, *, url: str, newspaper: Newspaper, found: list[Page | Failed], **words: Any) -> None:
        super().__init__(**words)
        self.newspaper = newspaper
        self._url, self._found = url, found

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the address."""
        yield Request(self._url, callback=self.keep, errback=self.fail)

    def keep(self, response: Response) -> None:
        """Keep the answer."""
        if response.status >= 400:
            failure = Failure.SERVER_ERROR if response.status >= 500 else Failure.REFUSED
            self._found.append(Failed(failure=failure, detail=f"status {response.status}"))
        else:
            self._found.append(Page(url=response.url, body=response.body))

    def fail(self, failure: ScrapyFailure) -> None:
        """Keep why there was none."""
        assert failure.value is not None
        self._found.append(explain_failure(failure.value))


def fetch_page(url: str, newspaper: Newspaper, *, connections: Mapping[str, str]) -> Page | Failed:
    """Return the page at an address of a newspaper, or why there is none.

    robots.txt, the newspaper's hosts, the contact in the User-Agent and the connect map hold as in a crawl. A process
    can do this once: it is the only thing that its reactor does.
    """
    settings = Settings()
    settings.setmodule("crawler.settings")
    # There is no run whose ledger could hand the address out, and no store: Scrapy's own queue holds it.
    alone = {"SCHEDULER": Settings()["SCHEDULER"], "ITEM_PIPELINES": {}, "DATABASE": None}
    settings.setdict({**alone, "CONNECT": dict(connections), "LOG_INSTALL_ROOT_HANDLER": False}, priority="cmdline")
    found: list[Page | Failed] = []
    process = AsyncCrawlerProcess(settings)
    process.crawl(OnePageSpider, url=url, newspaper=newspaper, found=found)
    process.start()
    return found[0] if found else Failed(failure=Failure.CRASHED, detail="no answer came back")
