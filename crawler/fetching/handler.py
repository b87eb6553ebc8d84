"""Where answers come from: the network, a server on loopback that stands for a host, or saved pages.

All of it happens below everything else: slots, delays, robots.txt, hosts and stored addresses stay the real ones.
"""

from pathlib import Path
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response

from crawler.fetching.archive import Archive
from crawler.fetching.connecting import ConnectingPool


class NetworkClosedError(IgnoreRequest):
    """The open network may not be asked: no contact is set."""


class NewspaperDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's handler, behind the connect map, the archive and the rule that nobody asks without a contact."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._connections: dict[str, str] = settings.getdict("CONNECT")
        self._archive = Archive(Path(settings["REPLAY"])) if settings["REPLAY"] else None
        self._open_network = settings.getbool("OPEN_NETWORK")
        if self._connections:
            self._connect(settings.getfloat("DOWNLOAD_TIMEOUT"), settings.getint("CONCURRENT_REQUESTS"))

    def _connect(self, timeout: float, persistent: int) -> None:
        # To import the reactor installs one, and it is Scrapy that chooses which.
        from twisted.internet import reactor

        pool = ConnectingPool(reactor, self._connections, timeout=timeout)
        pool.maxPersistentPerHost = persistent
        pool._factory = self._pool._factory
        self._pool = pool

    async def download_request(self, request: Request) -> Response:
        """Answer a request.

        Raises `NotInArchiveError`, `NetworkClosedError`, and what Scrapy's handler raises.
        """
        if self._archive:
            body = self._archive.page(request.url)
            return HtmlResponse(request.url, body=body, headers={"Content-Type": "text/html"})
        if not self._open_network and urlsplit(request.url).hostname not in self._connections:
            raise NetworkClosedError(request.url)
        return await super().download_request(request)
