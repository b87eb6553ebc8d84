"""The network: one HTTP request after another over libcurl, on connections that are kept open.

A page through libcurl costs half of the processor's time that it costs through Twisted's client (`bench crawl_rate`).
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

import pycurl
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes

READ_AT_ONCE = 256 * 1024
"""Bytes that are taken from a connection at once: more than nearly every page has."""

SIZE = "download_size"
"""The key in an answered request's `meta` of its body's bytes as they were sent, unpacked or not."""

_ERRORS: Mapping[int, type[Exception]] = {
    pycurl.E_COULDNT_RESOLVE_HOST: CannotResolveHostError,
    pycurl.E_COULDNT_CONNECT: DownloadConnectionRefusedError,
    pycurl.E_OPERATION_TIMEDOUT: DownloadTimeoutError,
    pycurl.E_FILESIZE_EXCEEDED: DownloadCancelledError,
    pycurl.E_WRITE_ERROR: DownloadCancelledError,
    pycurl.E_PARTIAL_FILE: ResponseDataLossError,
    pycurl.E_BAD_CONTENT_ENCODING: ResponseDataLossError,
}
"""What libcurl's errors are in Scrapy's words; all others are failed downloads."""


class Transfers:
    """Requests to the network, and to servers on loopback that stand for hosts (curl's `--connect-to`)."""

    def __init__(self, connections: Mapping[str, str], *, timeout: float, largest: int, verify: bool) -> None:
        """`connections` names for hosts the servers, in plain HTTP, that are asked in their place.

        `timeout` is in seconds, for the whole of an answer; `largest` is in bytes, unpacked; `verify` says whether
        certificates are checked.
        """
        self._servers = {host: urlsplit(address).netloc for host, address in connections.items()}
        self._timeout, self._largest, self._verify = timeout, largest, verify
        self._multi = pycurl.AsyncCurlMulti()
        self._idle: list[_Transfer] = []

    async def ask(self, request: Request) -> Response:
        """Return the answer to a request, its body unpacked.

        Raises Scrapy's exceptions: `CannotResolveHostError`, `DownloadConnectionRefusedError`,
        `DownloadTimeoutError`, `ResponseDataLossError` (cut short), `DownloadCancelledError` (too large),
        `DownloadFailedError`.
        """
        transfer = self._idle.pop() if self._idle else self._new_transfer()
        server = self._servers.get(urlsplit(request.url).hostname or "")
        timeout = request.meta.get("download_timeout", self._timeout)
        transfer.prepare(request, server, timeout=timeout, largest=self._largest)
        try:
            await self._multi.perform(transfer.curl)
        except pycurl.error as error:
            number, words = error.args
            raise _ERRORS.get(number, DownloadFailedError)(words) from error
        request.meta["download_latency"] = transfer.curl.getinfo(pycurl.STARTTRANSFER_TIME)
        request.meta[SIZE] = transfer.curl.getinfo(pycurl.SIZE_DOWNLOAD_T)
        answer = transfer.answer(request.url)
        # One that failed is not used again: what state it is in is libcurl's secret.
        self._idle.append(transfer)
        return answer

    async def close(self) -> None:
        """Break off what is under way, and close all connections."""
        await self._multi.aclose()

    def _new_transfer(self) -> "_Transfer":
        transfer = _Transfer()
        curl = transfer.curl
        curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_1_1)
        curl.setopt(pycurl.ACCEPT_ENCODING, "")
        curl.setopt(pycurl.BUFFERSIZE, READ_AT_ONCE)
        curl.setopt(pycurl.NOSIGNAL, 1)
        curl.setopt(pycurl.SSL_VERIFYPEER, int(self._verify))
        curl.setopt(pycurl.SSL_VERIFYHOST, 2 if self._verify else 0)
        curl.setopt(pycurl.MAXFILESIZE_LARGE, self._largest)
        return transfer


class _Transfer:
    """A handle of libcurl, and what of an answer has come."""

    def __init__(self) -> None:
        self.curl = pycurl.Curl()
        self.curl.setopt(pycurl.HEADERFUNCTION, self._take_line)
        self.curl.setopt(pycurl.WRITEFUNCTION, self._take_body)
        self.curl.setopt(pycurl.PREREQFUNCTION, self._allow_once)
        self._head: list[bytes] = []
        self._body: list[bytes] = []
        self._room = 0
        self._is_asked = False

    def prepare(self, request: Request, server: str | None, *, timeout: float, largest: int) -> None:
        """Be ready for a request; `server` is the one on loopback that is asked in its host's place."""
        self._head, self._body = [], []
        self._room, self._is_asked = largest, False
        url = request.url
        if server:
            parts = urlsplit(url)
            url = parts._replace(scheme="http", netloc=parts.hostname or "").geturl()
            self.curl.setopt(pycurl.CONNECT_TO, [f"::{server}"])
            self.curl.setopt(pycurl.PROXY, "")
        else:
            self.curl.unsetopt(pycurl.CONNECT_TO)
            self.curl.unsetopt(pycurl.PROXY)
        self.curl.setopt(pycurl.URL, url)
        self.curl.setopt(pycurl.TIMEOUT_MS, int(timeout * 1000))
        self.curl.setopt(
            pycurl.HTTPHEADER,
            [name + b": " + value for name, values in request.headers.items() for value in values],
        )

    def answer(self, url: str) -> Response:
        """Return what has come."""
        headers = Headers()
        for line in self._head:
            name, colon, value = line.partition(b":")
            if colon:
                headers.appendlist(name.strip(), value.strip())
        # The body is unpacked; its length and its packing are no longer those of the answer.
        headers.pop(b"Content-Encoding", None)
        body = b"".join(self._body)
        self._body = []
        kind = responsetypes.from_args(headers=headers, url=url, body=body)
        return kind(url=url, status=self.curl.getinfo(pycurl.RESPONSE_CODE), headers=headers, body=body)

    def _take_line(self, line: bytes) -> None:
        if line.startswith(b"HTTP/"):
            # An interim answer (status 1xx) has a head of its own before the one that counts.
            self._head.clear()
        else:
            self._head.append(line)

    def _take_body(self, piece: bytes) -> int:
        self._room -= len(piece)
        if self._room < 0:
            return 0
        self._body.append(piece)
        return len(piece)

    def _allow_once(self, *_: object) -> int:
        """Let one request leave. libcurl would ask again at once where a connection that it kept is cut."""
        if self._is_asked:
            return int(pycurl.PREREQFUNC_ABORT)
        self._is_asked = True
        return int(pycurl.PREREQFUNC_OK)
