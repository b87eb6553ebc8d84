"""Ending a crawl early, with a reason that is kept."""

import asyncio

from scrapy.crawler import Crawler

_endings: set[asyncio.Task[None]] = set()


def end_crawl(crawler: Crawler, reason: str) -> None:
    """Let a newspaper's crawl end: what is in flight is finished, nothing more is asked."""
    engine = crawler.engine
    if engine is None or engine.spider is None:
        return
    ending = asyncio.get_running_loop().create_task(engine.close_spider_async(reason=reason))
    _endings.add(ending)
    ending.add_done_callback(_endings.discard)
