"""Under every fault at once, the gaps between requests obey every rule, as read from the server's own log."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from crawler.rehearsal.access_log import Request
from crawler.rehearsal.faults import CutBody, RedirectCircle, Reset, Rule, SlowBody, Stall, Status
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom
from tests.commands.baotinh import scrapy

DELAY = 1.0
RETRY_AFTER = 3
TIMEOUT = 2.0
SLOW = 1.5
REQUESTS = 40
RATE = 0.08
FAULTS = tuple(
    Rule(fault=fault, path=r"^/(?!robots)", rate=RATE)
    for fault in (
        Status(code=429, retry_after=RETRY_AFTER),
        Status(code=503, retry_after=RETRY_AFTER),
        Status(code=500),
        Reset(),
        Stall(seconds=2 * TIMEOUT),
        SlowBody(seconds=SLOW),
        CutBody(),
        RedirectCircle(),
    )
)


def pause_after(request: Request) -> float:
    """The least seconds that the rules ask for after a request."""
    if request.status in (429, 503):
        return RETRY_AFTER
    return DELAY + (SLOW if request.fault == "SlowBody" else 0.0)


@pytest.mark.slow
def test_the_gaps_obey_every_rule_whatever_goes_wrong(tmp_path: Path) -> None:
    with open_newsroom(Plan(articles=60, hosts=("baodaklak.vn",), faults=FAULTS)) as newsroom:
        connect = json.dumps(dict.fromkeys(newsroom.hosts, newsroom.address))
        settings = (f"CONNECT={connect}", f"REQUEST_BUDGET={REQUESTS}", f"DOWNLOAD_TIMEOUT={TIMEOUT}")
        done = scrapy(
            "crawl", "baodaklak", *(word for each in settings for word in ("-s", each)), store=tmp_path / "news.db"
        )
        log = newsroom.log()
    assert done.returncode == 0, done.stderr
    assert len(log) == REQUESTS
    met = {request.fault for request in log} - {""}
    assert met == {type(rule.fault).__name__ for rule in FAULTS}
    offenders = [
        (before.path, before.fault, before.status, round(after.monotonic - before.monotonic, 3))
        for before, after in pairwise(log)
        if after.monotonic - before.monotonic < pause_after(before)
    ]
    assert offenders == []
