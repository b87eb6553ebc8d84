"""Ending a crawl early, with a reason that is kept."""

import asyncio

from scrapy.crawler import Crawler

STOPPED = "shutdown"
"""How a run ended that was told to stop. It is Scrapy's own word for it."""
OUT_OF_TIME = "out of time"
"""How a run ended that reached its time limit."""
IN_SUMMARY = {"in_summary": True}
"""What a record of the log is given that says why a run ends; who shows the summary need not show it."""

_endings: dict[Crawler, asyncio.Task[None]] = {}


def end_crawl(crawler: Crawler, reason: str) -> None:
    """Let a newspaper's crawl end: what is in flight is finished, nothing more is asked.

    A crawl that is not open does not hear it, and one that is ending already goes on with that.
    """
    engine = crawler.engine
    if engine is None or engine.spider is None or crawler in _endings:
        return
    _endings[crawler] = asyncio.get_running_loop().create_task(engine.close_spider_async(reason=reason))
    _endings[crawler].add_done_callback(lambda _: _endings.pop(crawler))
