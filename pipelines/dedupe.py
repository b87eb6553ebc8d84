"""An article gets its identity: whose it is, and a fingerprint by which the store knows a version it has."""

from collections.abc import Mapping
from typing import Self

from scrapy.crawler import Crawler

from crawler.articles.identity import fingerprint
from crawler.articles.origins import origin_of
from crawler.items import Article, Identified, Outcome, Result
from crawler.newspaper import Newspaper
from pipelines.stage import Stage


class Dedupe(Stage):
    """`Article` becomes `Identified`."""

    def __init__(self, predecessors: Mapping[str, Newspaper]) -> None:
        self._predecessors = predecessors

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the stage for the newspaper whose predecessors the setting PREDECESSORS holds."""
        return cls(crawler.settings.getdict("PREDECESSORS"))

    def advance(self, outcome: Outcome) -> Result:
        """Work out an article's origin and fingerprint."""
        match outcome.result:
            case Article() as article:
                origin = origin_of(article, self._predecessors)
                return Identified(article=article, fingerprint=fingerprint(article), origin=origin)
        return outcome.result
