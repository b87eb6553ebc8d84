"""A server on loopback that answers from a table of paths, for pages that a test writes itself."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What a path is answered with."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    missing: int = 0
    """How many bytes fewer are sent than are announced."""


@dataclass(frozen=True, kw_only=True)
class Received:
    """A request as it came."""

    path: str
    at: float
    """On the monotonic clock."""
    user_agent: str


@contextmanager
def serving(
    replies: Mapping[str, Reply], asked: list[str] | None = None, log: list[Received] | None = None
) -> Iterator[str]:
    """Answer on a port of its own while inside; yields the server's address.

    What was asked is noted in `asked`; when and by whom, too, in `log`.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # the name is the standard library's
            if asked is not None:
                asked.append(self.path)
            if log is not None:
                agent = self.headers.get("User-Agent", "")
                log.append(Received(path=self.path, at=time.monotonic(), user_agent=agent))
            reply = replies.get(self.path, Reply(status=404, body=b"<html><body>not here</body></html>"))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body) + reply.missing))
            self.end_headers()
            self.wfile.write(reply.body)
            if reply.missing:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Keep the tests' output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
