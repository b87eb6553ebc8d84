"""A client's connection to the newsroom, which is kept alive, and may be cut, stalled or reset."""

import asyncio
import socket
import struct

from crawler.rehearsal import http
from crawler.rehearsal.answers import HTML, Answer
from crawler.rehearsal.faults import CutBody, Fault, HugePage, Reset, SlowBody, Stall
from crawler.rehearsal.server import Server
from crawler.rehearsal.traps import HugeSitemap

LOOPBACK = "127.0.0.1"
PIECES = 20
"""A slow body comes in so many pieces."""
MEGABYTE = b"<p>Trang d\xc3\xa0i kh\xc3\xb4ng d\xe1\xbb\xa9t.</p>\n".ljust(64, b" ") * 16384
"""The stuff of huge pages."""
WHOLE_PAGE = 200_000
"""So many bytes the socket takes at once."""
NO_LINGER = struct.pack("ii", 1, 0)
"""The socket option with which closing a connection resets it."""


class Connection(asyncio.Protocol):
    """One client's connection, whose requests are answered one after another."""

    def __init__(self, server: Server, connections: "set[Connection]") -> None:
        self.server = server
        self.connections = connections
        self.received = bytearray()
        self.sending: asyncio.Task[None] | None = None
        self.transport: asyncio.Transport
        self.writable = asyncio.Event()
        self.writable.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember the way back."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, WHOLE_PAGE)
        self.connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection, and what was still to be sent on it."""
        self.connections.discard(self)
        self.writable.set()
        if self.sending:
            self.sending.cancel()

    def pause_writing(self) -> None:
        """Wait with what is sent in pieces until the client has caught up."""
        self.writable.clear()

    def resume_writing(self) -> None:
        """Go on with what is sent in pieces."""
        self.writable.set()

    def data_received(self, data: bytes) -> None:
        """Answer what has come."""
        self.received += data
        self.answer_received()

    def answer_received(self) -> None:
        """Answer all requests that have come whole, unless an answer is still being sent."""
        try:
            while not self.sending and not self.transport.is_closing() and (asking := http.read(self.received)):
                answer, fault = self.server.answer(asking)
                self.send(asking, answer, fault)
        except http.BadRequestError:
            self.transport.write(http.head(400, {"Connection": "close"}, 0))
            self.transport.close()

    def send(self, asking: http.Asking, answer: Answer, fault: Fault | None) -> None:
        """Send an answer, or play the fault that keeps it from arriving whole and at once."""
        head = http.head(answer.status, answer.headers, len(answer.body))
        body = b"" if asking.method == "HEAD" else answer.body
        match fault:
            case Reset():
                self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
                self.transport.abort()
            case CutBody(share=share):
                self.transport.write(head + body[: int(len(body) * share)])
                self.transport.close()
            case Stall(seconds=seconds):
                self.sending = asyncio.create_task(self.stall(seconds))
            case SlowBody(seconds=seconds):
                self.sending = asyncio.create_task(self.send_slowly(head, body, seconds))
            case HugePage(megabytes=megabytes):
                self.sending = asyncio.create_task(self.send_much(megabytes))
            case HugeSitemap(addresses=addresses):
                self.sending = asyncio.create_task(self.send_sitemap(asking.host, addresses))
            case _:
                self.transport.writelines((head, body))
                if not asking.keeps_alive:
                    self.transport.close()

    async def stall(self, seconds: float) -> None:
        """Send nothing for some time, and close."""
        await asyncio.sleep(seconds)
        self.transport.close()

    async def send_slowly(self, head: bytes, body: bytes, seconds: float) -> None:
        """Send a body in pieces, and go on with the next request."""
        self.transport.write(head)
        size = len(body) // PIECES + 1
        for start in range(0, len(body), size):
            await asyncio.sleep(seconds / PIECES)
            self.transport.write(body[start : start + size])
        self.done_sending()

    async def send_much(self, megabytes: int) -> None:
        """Send a page of many megabytes as fast as the client takes it, and go on with the next request."""
        self.transport.write(http.head(200, {"Content-Type": HTML}, megabytes * len(MEGABYTE)))
        for _ in range(megabytes):
            await self.writable.wait()
            self.transport.write(MEGABYTE)
        self.done_sending()

    async def send_sitemap(self, host: str, addresses: int) -> None:
        """Send a sitemap of many addresses as fast as the client takes it, and go on with the next request."""
        self.transport.write(http.head(200, {"Content-Type": "text/xml; charset=utf-8"}, None))
        for piece in self.server.huge_sitemap(host, addresses):
            await self.writable.wait()
            self.transport.write(http.chunk(piece))
        self.transport.write(http.chunk(b""))
        self.done_sending()

    def done_sending(self) -> None:
        """Go on with the requests that came in the meantime."""
        self.sending = None
        self.answer_received()


class Listening:
    """A server's open port on loopback."""

    def __init__(self, server: asyncio.Server, connections: set[Connection]) -> None:
        self._server = server
        self._connections = connections
        self.address = f"http://{LOOPBACK}:{server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        """Stop listening and drop every connection."""
        self._server.close()
        for connection in tuple(self._connections):
            connection.transport.abort()


async def listen(server: Server, port: int = 0) -> Listening:
    """Open a port on loopback for a server, any free one unless one is named."""
    connections: set[Connection] = set()
    loop = asyncio.get_running_loop()
    opened = await loop.create_server(lambda: Connection(server, connections), LOOPBACK, port)
    return Listening(opened, connections)
