"""Outcomes go to the process's one writer, and are committed at the latest a second later."""

import asyncio
import logging
from pathlib import Path
from typing import Self

from scrapy.crawler import Crawler

from crawler.items import Outcome
from crawler.ledger.ending import IN_SUMMARY, end_crawl
from crawler.store.database import StoreError
from crawler.store.writer import writer_at

logger = logging.getLogger(__name__)

LONGEST_WAIT = 1.0
"""Seconds an outcome may wait for its transaction."""


class Store:
    """Hands each outcome to the writer."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._writer = writer_at(Path(crawler.settings["DATABASE"]))
        if crawler.settings["PAGES"]:
            self._writer.keep_pages_at(Path(crawler.settings["PAGES"]))
        self._timer: asyncio.TimerHandle | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the stage for the store that the setting DATABASE names."""
        return cls(crawler)

    def process_item(self, item: Outcome) -> Outcome:
        """Give an outcome to the writer; if the store cannot be written, the crawl ends with that as its reason."""
        try:
            self._writer.put(item)
        except StoreError as error:
            self._give_up(error)
        if self._writer.is_waiting and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(LONGEST_WAIT, self._commit)
        return item

    def close_spider(self) -> None:
        """Stop the clock; the run's end commits what is left."""
        if self._timer:
            self._timer.cancel()

    def _commit(self) -> None:
        self._timer = None
        try:
            self._writer.flush()
        except StoreError as error:
            self._give_up(error)

    def _give_up(self, error: StoreError) -> None:
        logger.error("%s: %s", self._crawler.spider and self._crawler.spider.name, error, extra=IN_SUMMARY)
        end_crawl(self._crawler, str(error))
