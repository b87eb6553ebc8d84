"""Hosts that a server on loopback stands for, as curl's `--connect-to` has it: the connection alone goes elsewhere."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from twisted.internet.defer import Deferred
from twisted.internet.endpoints import TCP4ClientEndpoint
from twisted.internet.interfaces import IStreamClientEndpoint
from twisted.web.client import HTTPConnectionPool


class ConnectingPool(HTTPConnectionPool):
    """A pool whose connections to some hosts are made to other addresses, in plain HTTP whatever the scheme."""

    def __init__(self, reactor: Any, connections: Mapping[str, str], *, timeout: float) -> None:
        super().__init__(reactor, persistent=True)
        # A request that failed is taken up again by Scrapy, which counts how often.
        self.retryAutomatically = False
        self._endpoints: dict[bytes, Any] = {}
        for host, address in connections.items():
            parts = urlsplit(address)
            self._endpoints[host.encode()] = TCP4ClientEndpoint(
                reactor, parts.hostname or "", parts.port or 80, int(timeout)
            )

    def getConnection(self, key: Any, endpoint: IStreamClientEndpoint) -> Deferred[Any]:
        """Return a connection for a scheme, host and port."""
        return super().getConnection(key, self._endpoints.get(key[1], endpoint))
