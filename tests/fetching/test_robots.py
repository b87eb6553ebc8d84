"""What is done with each answer to a request for robots.txt (RFC 9309, 2.3.1)."""

import asyncio
import logging
from datetime import timedelta
from typing import Any, cast

import pytest
from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.statscollectors import StatsCollector

from crawler import clock
from crawler.fetching.hosts import OffHostsError
from crawler.fetching.refusals import NotAskedError
from crawler.fetching.robots import LARGEST, RobotsMiddleware
from crawler.store.robots_rows import RobotsCopy, remember
from crawler.store.writer import Writer

ORIGIN = "https://baothu.vn"
PAGE = f"{ORIGIN}/kinh-te/"
REFUSING = b"User-agent: *\nDisallow: /kinh-te/\n"


class Server:
    """Answers requests for robots.txt in the engine's place."""

    def __init__(self, answer: Response | Exception) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def download_async(self, request: Request) -> Response:
        self.asked.append(request.url)
        await asyncio.sleep(0)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def answer(status: int, body: bytes = b"") -> Response:
    return Response(f"{ORIGIN}/robots.txt", status=status, body=body)


def middleware(writer: Writer, server: Server) -> RobotsMiddleware:
    settings = Settings({"DATABASE": str(writer.path), "ROBOTSTXT_OBEY": True, "ROBOTSTXT_USER_AGENT": "baotinh"})
    crawler = Crawler(Spider, settings)
    crawler.stats = StatsCollector(crawler)
    crawler.spider = Spider(name="baothu")
    crawler.engine = cast("Any", server)
    return RobotsMiddleware(crawler)


def allows(robots: RobotsMiddleware, url: str = PAGE) -> bool:
    try:
        asyncio.run(robots.process_request(Request(url)))
    except IgnoreRequest:
        return False
    return True


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        (answer(200, REFUSING), False),
        (answer(200, b"User-agent: *\nDisallow: /thoi-su/\n"), True),
        (answer(200, b"User-agent: baotinh\nDisallow: /\n"), False),
        (answer(404), True),
        (answer(410), True),
        (answer(401), True),
        (answer(403), True),
        (answer(404, REFUSING), True),
        (answer(429), False),
        (answer(500), False),
        (answer(503), False),
        (CannotResolveHostError(), False),
        (OffHostsError("https://elsewhere.invalid/robots.txt"), False),
        (IgnoreRequest("max redirections reached"), True),
    ],
    ids=str,
)
def test_what_an_answer_allows(writer: Writer, given: Response | Exception, allowed: bool) -> None:
    assert allows(middleware(writer, Server(given))) == allowed


def test_it_is_asked_for_once_however_many_wait_for_it(writer: Writer) -> None:
    server = Server(answer(200))
    robots = middleware(writer, server)

    async def ask_three() -> None:
        await asyncio.gather(*(robots.process_request(Request(f"{ORIGIN}/{path}")) for path in "abc"))

    asyncio.run(ask_three())
    assert server.asked == [f"{ORIGIN}/robots.txt"]


def test_it_is_remembered_for_the_next_run(writer: Writer) -> None:
    assert not allows(middleware(writer, Server(answer(200, REFUSING))))
    silent = Server(answer(500))
    assert not allows(middleware(writer, silent))
    assert silent.asked == []


@pytest.mark.parametrize(("hours", "asked"), [(23, 0), (25, 1)])
def test_it_is_asked_for_again_after_a_day(
    writer: Writer, monkeypatch: pytest.MonkeyPatch, hours: int, asked: int
) -> None:
    server = Server(answer(200))
    robots = middleware(writer, server)
    allows(robots)
    server.asked.clear()
    later = clock.now() + timedelta(hours=hours)
    monkeypatch.setattr(clock, "now", lambda: later)
    allows(robots)
    assert len(server.asked) == asked


@pytest.mark.parametrize(("days", "allowed"), [(2, True), (31, False)])
def test_while_it_cannot_be_had_the_copy_is_obeyed_for_a_month(
    writer: Writer, caplog: pytest.LogCaptureFixture, days: int, allowed: bool
) -> None:
    copy = RobotsCopy(fetched_at=clock.now() - timedelta(days=days), status=200, body=REFUSING)
    remember(writer.database, ORIGIN, copy)
    robots = middleware(writer, Server(answer(503)))
    with caplog.at_level(logging.WARNING):
        assert (allows(robots, PAGE), allows(robots, f"{ORIGIN}/thoi-su/")) == (False, allowed)
    assert ("status 503; its copy of" in caplog.text) == allowed


def test_no_more_than_500_kib_are_read(writer: Writer) -> None:
    padding = b"# " + b"x" * LARGEST + b"\n"
    assert allows(middleware(writer, Server(answer(200, padding + REFUSING))))


def test_a_404_is_nothing_to_tell_and_a_403_is(writer: Writer, caplog: pytest.LogCaptureFixture) -> None:
    said = {}
    for status in (404, 403):
        caplog.clear()
        writer.database.execute("DELETE FROM robots")
        allows(middleware(writer, Server(answer(status))))
        said[status] = caplog.text
    assert said[404] == ""
    assert "baothu: https://baothu.vn/robots.txt: status 403; everything is taken to be allowed" in said[403]


def test_a_run_that_has_ended_asks_for_nothing(writer: Writer) -> None:
    robots = middleware(writer, Server(NotAskedError()))
    with pytest.raises(NotAskedError):
        asyncio.run(robots.process_request(Request(PAGE)))


def test_every_scheme_and_host_has_its_own(writer: Writer) -> None:
    server = Server(answer(200))
    robots = middleware(writer, server)
    for url in (PAGE, "http://baothu.vn/", "https://www.baothu.vn/"):
        allows(robots, url)
    assert server.asked == [f"{start}baothu.vn/robots.txt" for start in ("https://", "http://", "https://www.")]
