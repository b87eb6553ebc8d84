"""Requests that leave over libcurl, and what comes back."""

import asyncio
import gzip
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response

from crawler.fetching.transfers import SIZE, Transfers

URL = "https://baoyenbai.com.vn/tin.aspx"
PAGE = "<html><body>Văn Chấn được mùa quế</body></html>".encode()


@dataclass
class Server:
    """A server that answers each connection from a list: for each request bytes, or nothing and the end of it."""

    address: str = ""
    requests: list[bytes] = field(default_factory=list)


@contextmanager
def serving(*connections: Sequence[bytes]) -> Iterator[Server]:
    server = Server()
    listener = socket.create_server(("127.0.0.1", 0))
    server.address = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def serve() -> None:
        for answers in connections:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                for answer in answers:
                    request = connection.recv(65536)
                    if not request:
                        break
                    server.requests.append(request)
                    connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        # A thread that still waits for a connection is woken by one.
        with socket.create_connection(listener.getsockname()):
            pass
        listener.close()
        thread.join(5)


def answer(body: bytes = PAGE, *, missing: int = 0, more: str = "") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body) + missing}\r\n{more}\r\n"
    return head.encode() + body


def asked(server: Server, *requests: Request, largest: int = 1_000_000, timeout: float = 5) -> list[Response]:
    async def ask() -> list[Response]:
        transfers = Transfers({"baoyenbai.com.vn": server.address}, timeout=timeout, largest=largest, verify=False)
        try:
            return [await transfers.ask(request) for request in requests]
        finally:
            await transfers.close()

    return asyncio.run(ask())


def test_an_answer_has_its_status_its_headers_and_its_body() -> None:
    with serving([answer(more="X-Tin: 1\r\nX-Tin: 2\r\n")]) as server:
        (response,) = asked(server, Request(URL))
    assert (response.status, response.headers.getlist("X-Tin"), response.body) == (200, [b"1", b"2"], PAGE)


def test_a_packed_body_is_unpacked_and_no_longer_called_packed() -> None:
    with serving([answer(gzip.compress(PAGE), more="Content-Encoding: gzip\r\n")]) as server:
        (response,) = asked(server, Request(URL))
    assert (response.body, "Content-Encoding" in response.headers) == (PAGE, False)


def test_the_bytes_that_were_sent_are_noted() -> None:
    request, packed = Request(URL), gzip.compress(PAGE)
    with serving([answer(packed, more="Content-Encoding: gzip\r\n")]) as server:
        asked(server, request)
    assert request.meta[SIZE] == len(packed)


def test_the_server_that_stands_for_a_host_is_asked_by_the_hosts_own_name() -> None:
    with serving([answer()]) as server:
        (response,) = asked(server, Request(URL, headers={"User-Agent": "baotinh"}))
    assert response.url == URL
    assert server.requests[0].startswith(b"GET /tin.aspx HTTP/1.1\r\nHost: baoyenbai.com.vn\r\n")
    assert b"User-Agent: baotinh\r\n" in server.requests[0]


def test_a_connection_is_used_for_one_request_after_another() -> None:
    with serving([answer(), answer()]) as server:
        responses = asked(server, Request(URL), Request(URL))
    assert [response.status for response in responses] == [200, 200]


def test_how_long_an_answer_took_is_noted_for_autothrottle() -> None:
    request = Request(URL)
    with serving([answer()]) as server:
        asked(server, request)
    assert 0 < request.meta["download_latency"] < 5


def test_a_request_leaves_once_when_a_kept_connection_is_cut() -> None:
    with serving([answer(), b""], [answer()]) as server, pytest.raises(DownloadFailedError):
        asked(server, Request(URL), Request(URL))
    assert len(server.requests) == 2


def test_a_body_that_is_cut_short_is_a_loss_of_data() -> None:
    with serving([answer(missing=10)]) as server, pytest.raises(ResponseDataLossError):
        asked(server, Request(URL))


def test_a_body_announced_as_too_large_is_not_taken() -> None:
    with serving([answer(missing=10_000)]) as server, pytest.raises(DownloadCancelledError):
        asked(server, Request(URL), largest=5_000)


def test_a_body_that_is_too_large_once_unpacked_is_not_taken() -> None:
    packed = gzip.compress(b" " * 1_000_000)
    with serving([answer(packed, more="Content-Encoding: gzip\r\n")]) as server, pytest.raises(DownloadCancelledError):
        asked(server, Request(URL), largest=100_000)


def test_a_body_that_is_not_packed_as_it_says_is_a_loss_of_data() -> None:
    with serving([answer(PAGE, more="Content-Encoding: gzip\r\n")]) as server, pytest.raises(ResponseDataLossError):
        asked(server, Request(URL))


def test_a_server_that_says_nothing_is_left_after_the_timeout() -> None:
    with serving([b"HTTP/1.1 200 OK\r\n", b""]) as server, pytest.raises(DownloadTimeoutError):
        asked(server, Request(URL), timeout=0.2)


def test_a_server_that_is_not_there_refuses_the_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = Server(f"http://127.0.0.1:{listener.getsockname()[1]}")
    with pytest.raises(DownloadConnectionRefusedError):
        asked(nobody, Request(URL))


def test_a_host_that_no_server_stands_for_is_looked_up() -> None:
    with serving([answer()]) as server, pytest.raises(CannotResolveHostError):
        asked(server, Request(URL), Request("https://bao.invalid/"))
