import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from crawler.rehearsal.access_log import AccessLog
from crawler.rehearsal.clock import Clock
from crawler.rehearsal.connection import MEGABYTE, listen
from crawler.rehearsal.faults import CutBody, Fault, HugePage, Reset, Rule, SlowBody, Stall, Status
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.server import Server
from crawler.rehearsal.traps import HugeSitemap

HOST = "baolaocai.vn"
NEWSROOM = Newsroom(Plan(articles=60))
LIST = NEWSROOM.answer(HOST, "/thoi-su/", {}, NEWSROOM.plan.opened_at).body


class Client:
    """One connection to a newsroom."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def ask(self, path: str = "/thoi-su/", method: str = "GET", more: str = "") -> None:
        self.writer.write(f"{method} {path} HTTP/1.1\r\nHost: {HOST}\r\n{more}\r\n".encode())

    async def head(self) -> dict[str, str]:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        return {"status": first.split()[1], **dict(line.lower().split(": ", 1) for line in lines)}

    async def answer(self) -> bytes:
        return await self.reader.readexactly(int((await self.head())["content-length"]))


def talk(conversation: Callable[[Client], Awaitable[None]], fault: Fault | None = None) -> Server:
    """Hold a conversation with a newsroom that has a fault on its lists, and return its server."""
    rules = (Rule(fault=fault, path="^/thoi-su/"),) if fault else ()
    plan = Plan(articles=60, faults=rules)
    server = Server(Newsroom(plan), Clock(plan.opened_at), AccessLog())

    async def hold() -> None:
        listening = await listen(server)
        client = Client(*await asyncio.open_connection("127.0.0.1", int(listening.address.rpartition(":")[2])))
        try:
            await conversation(client)
        finally:
            client.writer.close()
            listening.close()

    asyncio.run(hold())
    return server


def test_one_connection_serves_many_requests_and_all_are_logged() -> None:
    async def conversation(client: Client) -> None:
        for path in ("/thoi-su/", "/robots.txt", "/thoi-su/"):
            client.ask(path)
            await client.answer()

    log = talk(conversation).log.requests
    assert [(request.host, request.path, request.status) for request in log] == [
        (HOST, "/thoi-su/", 200),
        (HOST, "/robots.txt", 200),
        (HOST, "/thoi-su/", 200),
    ]
    assert log[0].bytes == len(LIST)
    assert log[0].monotonic <= log[1].monotonic


def test_requests_sent_together_are_answered_in_order() -> None:
    async def conversation(client: Client) -> None:
        client.ask("/robots.txt")
        client.ask()
        assert (await client.answer()).startswith(b"User-agent")
        assert await client.answer() == LIST

    talk(conversation)


def test_a_head_request_gets_no_body() -> None:
    async def conversation(client: Client) -> None:
        client.ask(method="HEAD")
        client.ask("/robots.txt")
        assert (await client.head())["content-length"] == str(len(LIST))
        assert (await client.answer()).startswith(b"User-agent")

    talk(conversation)


def test_a_client_that_wants_the_connection_closed_gets_that() -> None:
    async def conversation(client: Client) -> None:
        client.ask(more="Connection: close\r\n")
        await client.answer()
        assert await client.reader.read() == b""

    talk(conversation)


def test_other_methods_are_not_allowed() -> None:
    async def conversation(client: Client) -> None:
        client.ask(method="DELETE")
        assert (await client.head())["status"] == "405"

    talk(conversation)


def test_nonsense_is_answered_with_400() -> None:
    async def conversation(client: Client) -> None:
        client.writer.write(b"what is this\r\n\r\n")
        assert (await client.head())["status"] == "400"

    talk(conversation)


def test_a_fault_of_the_answer_is_sent_and_logged() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        head = await client.head()
        assert (head["status"], head["retry-after"]) == ("429", "9")

    [request] = talk(conversation, Status(code=429, retry_after=9)).log.requests
    assert (request.status, request.fault) == (429, "Status")


def test_a_connection_may_be_reset() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        with pytest.raises(ConnectionResetError):
            await client.head()

    talk(conversation, Reset())


def test_a_body_may_be_cut() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        announced = int((await client.head())["content-length"])
        assert len(await client.reader.read(-1)) == announced // 4

    talk(conversation, CutBody(share=0.25))


def test_an_answer_may_never_come() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        assert await client.reader.read() == b""

    talk(conversation, Stall(seconds=0.05))


def test_a_slow_body_comes_whole_and_the_next_answer_after_it() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        client.ask("/robots.txt")
        assert await client.answer() == LIST
        assert (await client.answer()).startswith(b"User-agent")

    talk(conversation, SlowBody(seconds=0.1))


def test_a_huge_page_comes_as_fast_as_it_is_read() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        announced = int((await client.head())["content-length"])
        received = 0
        while received < announced:
            received += len(await client.reader.read(1 << 20))
        assert received == 5 * len(MEGABYTE) == 5 << 20

    talk(conversation, HugePage(megabytes=5))


def test_a_client_may_leave_amid_a_huge_page() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        await client.head()

    talk(conversation, HugePage(megabytes=50))


def test_dates_are_of_the_newsrooms_time() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        assert (await client.head())["date"] == "fri, 20 nov 2026 02:00:00 gmt"

    assert talk(conversation).clock.now() - NEWSROOM.plan.opened_at < timedelta(seconds=1)


def test_a_huge_sitemap_comes_in_chunks_down_to_its_end() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        client.ask("/robots.txt")
        assert (await client.head())["transfer-encoding"] == "chunked"
        document = b""
        while size := int(await client.reader.readline(), 16):
            document += await client.reader.readexactly(size)
            await client.reader.readline()
        await client.reader.readline()
        urls = re.findall(rb"<loc>https://baolaocai.vn/[^<]*-post(\d+)\.html</loc>", document)
        assert (len(urls), len(set(urls))) == (12_345, 12_345)
        assert document.endswith(b"</urlset>\n")
        assert b"User-agent" in await client.answer()

    talk(conversation, HugeSitemap(addresses=12_345))


def test_a_client_that_has_enough_of_a_huge_sitemap_may_go() -> None:
    async def conversation(client: Client) -> None:
        client.ask()
        await client.reader.readexactly(100_000)

    talk(conversation, HugeSitemap())
