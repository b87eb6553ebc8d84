"""Requests and answers of HTTP/1.1 as bytes: as much of it as a newsroom on loopback needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from http.client import responses

HEAD_LIMIT = 65536
"""A request's head may not be longer, in bytes."""


class BadRequestError(ValueError):
    """What came is not a request that can be answered."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A request as it was read."""

    method: str
    target: str
    headers: Mapping[str, str]
    """By names in lower case."""
    body: bytes
    keeps_alive: bool
    """Whether the connection is to be kept for further requests."""

    @property
    def host(self) -> str:
        """The host name that is asked, without a port."""
        return self.headers.get("host", "").partition(":")[0].lower()


def read(received: bytearray) -> Asking | None:
    """Take the first whole request off what was received, if there is one.

    Raises `BadRequestError` for anything that is not HTTP.
    """
    end = received.find(b"\r\n\r\n")
    if end < 0:
        if len(received) > HEAD_LIMIT:
            raise BadRequestError
        return None
    first, *lines = received[:end].decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise BadRequestError
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise BadRequestError
        headers[name.lower()] = value.strip()
    length = headers.get("content-length", "0")
    if not length.isdecimal():
        raise BadRequestError
    whole = end + 4 + int(length)
    if len(received) < whole:
        return None
    body = bytes(received[end + 4 : whole])
    del received[:whole]
    target = words[1]
    if target.startswith("http://"):
        target = "/" + target.split("/", 3)[3] if target.count("/") > 2 else "/"
    wish = headers.get("connection", "").lower()
    keeps_alive = wish == "keep-alive" if words[2] == "HTTP/1.0" else wish != "close"
    return Asking(words[0], target, headers, body, keeps_alive)


def head(status: int, headers: Mapping[str, str], length: int | None) -> bytes:
    """Return an answer's head, which announces a body of `length` bytes, or without a length one in chunks."""
    lines = [f"HTTP/1.1 {status} {responses.get(status, '')}", "Server: rehearsal"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if length is None:
        lines.append("Transfer-Encoding: chunked")
    elif status not in {204, 304}:
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def chunk(piece: bytes) -> bytes:
    """Return a piece of a body that is sent in chunks; an empty one ends it."""
    return b"%x\r\n%b\r\n" % (len(piece), piece)
