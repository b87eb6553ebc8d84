"""The newsroom on loopback: its clock, its log, its faults, and what it may be told while it serves."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from email.utils import formatdate

from crawler.rehearsal import wire
from crawler.rehearsal.access_log import AccessLog, Request
from crawler.rehearsal.answers import Answer, is_conditional
from crawler.rehearsal.clock import Clock
from crawler.rehearsal.faults import Content, Fault, Faults, NotModified
from crawler.rehearsal.http import Asking
from crawler.rehearsal.newsroom import Newsroom
from crawler.rehearsal.spoiling import spoilt
from crawler.rehearsal.traps import Played, Printed

CONTROL_HOST = "newsroom.control"
"""The host name under which the newsroom itself is asked, for its clock, its log and its faults."""


class Server:
    """Answers requests for a newsroom by a clock, chooses their faults, and logs them."""

    def __init__(self, newsroom: Newsroom, clock: Clock, log: AccessLog) -> None:
        self.newsroom = newsroom
        self.clock = clock
        self.log = log
        self.faults = Faults(newsroom.plan.seed, newsroom.plan.faults)
        self._controls: Mapping[tuple[str, str], Callable[[bytes], object]] = {
            ("GET", "/clock"): self._tell_clock,
            ("PUT", "/clock"): self._set_clock,
            ("POST", "/clock"): self._advance_clock,
            ("PUT", "/faults"): self._set_faults,
            ("GET", "/log"): self._tell_log,
        }

    def answer(self, asking: Asking) -> tuple[Answer, Fault | None]:
        """Return the answer to a request, and the fault that is still to be played while it is sent."""
        if asking.host == CONTROL_HOST:
            return self._control(asking), None
        fault = self.faults.choose(asking.host, asking.target)
        if isinstance(fault, NotModified) and is_conditional(asking.headers):
            answer = Answer(304)
        elif isinstance(fault, Content | Printed):
            answer = spoilt(self._answer(asking, {}), fault, asking.target)
        else:
            answer = self._answer(asking, asking.headers, fault if isinstance(fault, Played) else None)
        self.log.add(
            Request(
                time=time.time(),
                monotonic=time.monotonic(),
                host=asking.host,
                path=asking.target,
                status=answer.status,
                bytes=len(answer.body),
                fault=type(fault).__name__ if fault else "",
            )
        )
        return answer, fault

    def huge_sitemap(self, host: str, addresses: int) -> Iterator[bytes]:
        """Return the pieces of a sitemap of so many addresses on a host."""
        return self.newsroom.huge_sitemap(host, addresses, self.clock.now())

    def _answer(self, asking: Asking, headers: Mapping[str, str], played: Played | None = None) -> Answer:
        if asking.method not in {"GET", "HEAD"}:
            return Answer(405, {"Allow": "GET, HEAD"})
        now = self.clock.now()
        answer = self.newsroom.answer(asking.host, asking.target, headers, now, played)
        return Answer(answer.status, {"Date": formatdate(now.timestamp(), usegmt=True), **answer.headers}, answer.body)

    def _control(self, asking: Asking) -> Answer:
        control = self._controls.get((asking.method, asking.target))
        if control is None:
            return Answer(404)
        told = json.dumps(control(asking.body))
        return Answer(200, {"Content-Type": "application/json"}, told.encode())

    def _tell_clock(self, _: bytes) -> object:
        return {"now": self.clock.now().isoformat(), "rate": self.clock.rate}

    def _set_clock(self, body: bytes) -> object:
        wanted = json.loads(body)
        self.clock.set(datetime.fromisoformat(wanted["now"]), wanted["rate"])
        return self._tell_clock(body)

    def _advance_clock(self, body: bytes) -> object:
        self.clock.advance(timedelta(seconds=json.loads(body)))
        return self._tell_clock(body)

    def _set_faults(self, body: bytes) -> object:
        self.faults = Faults(self.newsroom.plan.seed, wire.unpacked(json.loads(body)))
        return len(self.faults.rules)

    def _tell_log(self, _: bytes) -> object:
        return [asdict(request) for request in self.log.requests]
