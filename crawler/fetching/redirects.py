"""Following redirects in a crawl that never says where it came from."""

from typing import Self

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware


class PlainRedirectMiddleware(RedirectMiddleware):
    """Scrapy's middleware without its search for the one that sets `Referer`, which this crawl does not have."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the middleware, deaf to the engine's start."""
        middleware = cls(crawler.settings)
        middleware.crawler = crawler
        return middleware
