"""Opening a newsroom in a process of its own, from Python."""

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import crawler
from crawler.rehearsal import wire
from crawler.rehearsal.access_log import Request
from crawler.rehearsal.faults import Rule
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.server import CONTROL_HOST

PATIENCE_SECONDS = 10.0
"""So long the newsroom may take to answer about itself, or to stop."""


class NewsroomNotOpenError(RuntimeError):
    """The newsroom's process ended before it was ready."""


class OpenNewsroom:
    """A newsroom that runs in another process."""

    def __init__(self, address: str, plan: Plan) -> None:
        self.address = address
        """Where it listens, e.g. `http://127.0.0.1:8100`."""
        self.newsroom = Newsroom(plan)
        """The same newsroom here, to ask what should have been read."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host name that it answers for."""
        return self.newsroom.hosts

    def log(self) -> list[Request]:
        """Return the requests so far, the oldest first."""
        return [Request(**request) for request in self._control("GET", "/log")]

    def now(self) -> datetime:
        """Return the newsroom's time."""
        return datetime.fromisoformat(self._control("GET", "/clock")["now"])

    def set_clock(self, now: datetime, rate: float | None = None) -> None:
        """Set the newsroom's time and, if given, how fast it runs."""
        self._control("PUT", "/clock", {"now": now.isoformat(), "rate": rate})

    def advance(self, time: timedelta) -> None:
        """Move the newsroom's time on."""
        self._control("POST", "/clock", time.total_seconds())

    def set_faults(self, rules: Sequence[Rule]) -> None:
        """Replace the rules of its faults; none at all make it sound."""
        self._control("PUT", "/faults", wire.packed(rules))

    def _control(self, method: str, path: str, value: object = None) -> Any:
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=PATIENCE_SECONDS)
        try:
            connection.request(method, path, json.dumps(value), {"Host": CONTROL_HOST})
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()


@contextmanager
def open_newsroom(
    plan: Plan | None = None, *, port: int = 0, rate: float = 0.0, log: Path | None = None
) -> Iterator[OpenNewsroom]:
    """Open a newsroom in a child process, wait until it answers, and stop it at the end whatever happens.

    Its clock stands at the plan's opening unless a `rate` is given. Raises `NewsroomNotOpenError` if the
    child ends before it is ready.
    """
    plan = plan or Plan()
    command = [sys.executable, "-m", "crawler.rehearsal", "--plan", "--with-parent"]
    command += ["--port", str(port), "--rate", str(rate), *(["--log", str(log.absolute())] if log else [])]
    root = Path(crawler.__path__[0]).parent
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdin
        assert child.stdout
        try:
            child.stdin.write(json.dumps(wire.packed(plan)) + "\n")
            child.stdin.flush()
            address = child.stdout.readline().strip()
            if not address:
                raise NewsroomNotOpenError
            yield OpenNewsroom(address, plan)
        finally:
            child.stdin.close()
            try:
                child.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
