"""Where answers come from: the network, a server on loopback that stands for a host, or saved pages.

All of it happens below everything else: slots, delays, robots.txt, hosts and stored addresses stay the real ones.
"""

from pathlib import Path
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Response

from crawler.fetching.archive import Archive
from crawler.fetching.transfers import Transfers


class NetworkClosedError(IgnoreRequest):
    """The open network may not be asked: no contact is set."""


class NewspaperDownloadHandler(BaseDownloadHandler):
    """Scrapy's way to the network, the connect map or an archive; nobody is asked without a contact."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._connections: dict[str, str] = settings.getdict("CONNECT")
        self._archive = Archive(Path(settings["REPLAY"])) if settings["REPLAY"] else None
        self._open_network = settings.getbool("OPEN_NETWORK")
        self._transfers = Transfers(
            self._connections,
            timeout=settings.getfloat("DOWNLOAD_TIMEOUT"),
            largest=settings.getint("DOWNLOAD_MAXSIZE"),
            verify=settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"),
        )

    async def download_request(self, request: Request) -> Response:
        """Answer a request.

        Raises `NotInArchiveError`, `NetworkClosedError`, and what `Transfers.ask` raises.
        """
        if self._archive:
            body = self._archive.page(request.url)
            return HtmlResponse(request.url, body=body, headers={"Content-Type": "text/html"})
        if not self._open_network and urlsplit(request.url).hostname not in self._connections:
            raise NetworkClosedError(request.url)
        return await self._transfers.ask(request)

    async def close(self) -> None:
        """Close all connections."""
        await self._transfers.close()
