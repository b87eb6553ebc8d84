"""No request leaves a newspaper's own hosts, not even after a redirect."""

from typing import Protocol, Self, cast
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest

from crawler.newspaper import Newspaper


class OffHostsError(IgnoreRequest):
    """A request would leave the newspaper's hosts."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url


class SuccessorError(OffHostsError):
    """A request would go to the newspaper that took this one over."""

    def __init__(self, url: str, successor: str) -> None:
        super().__init__(url)
        self.successor = successor


class HasNewspaper(Protocol):
    """What is asked of a spider here."""

    newspaper: Newspaper


class OwnHostsMiddleware:
    """Refuses requests to hosts that are not on the newspaper's list, with or without `www.`."""

    def __init__(self, crawler: Crawler) -> None:
        newspaper = cast("HasNewspaper", crawler.spider).newspaper
        self._hosts = _with_www(newspaper)
        successors = cast("dict[str, Newspaper]", crawler.settings.getdict("SUCCESSOR"))
        self._successors = {host: name for name, other in successors.items() for host in _with_www(other)}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the middleware for the crawler's newspaper."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise `OffHostsError` where the request's host is not the newspaper's, `SuccessorError` where it is that."""
        host = urlsplit(request.url).hostname
        if host in self._hosts:
            return
        successor = self._successors.get(host or "")
        raise SuccessorError(request.url, successor) if successor else OffHostsError(request.url)


def _with_www(newspaper: Newspaper) -> set[str]:
    return {*newspaper.hosts, *(f"www.{host}" for host in newspaper.hosts)}
