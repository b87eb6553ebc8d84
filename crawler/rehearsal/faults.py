"""What can go wrong between a newspaper and its readers, and rules for when it does."""

import re
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from crawler.rehearsal.traps import HugeSitemap, Played, Printed

CIRCLE = "vong=1"
"""The query under which the second address of a redirect circle answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reset:
    """The connection is reset before anything is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """Nothing is sent for some time, and then the connection is closed."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SlowBody:
    """The body comes in small pieces over some time."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CutBody:
    """The connection is closed when part of the announced body has been sent."""

    share: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class HugePage:
    """A page of so many megabytes is sent."""

    megabytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """An error page is sent with a status, and perhaps with `Retry-After`."""

    code: int
    retry_after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHtml:
    """Something is sent that is not a page."""

    content_type: str = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyPage:
    """A page without a single byte is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongCharset:
    """The page is sent as another charset than the one it is in."""

    charset: str = "iso-8859-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectCircle:
    """The address leads to another, which leads back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectAway:
    """The address leads off the newspaper's hosts."""

    to: str = "https://elsewhere.invalid/"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """Whoever asks whether a page has changed is told that it has not."""


Sending: TypeAlias = Reset | Stall | SlowBody | CutBody | HugePage | HugeSitemap
"""Faults of the connection."""
Content: TypeAlias = Status | NotHtml | EmptyPage | WrongCharset | RedirectCircle | RedirectAway
"""Faults of the answer."""
Fault: TypeAlias = Sending | Content | NotModified | Printed | Played


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When a fault happens: to which addresses, how often, and for how long."""

    fault: Fault
    host: str = ""
    """A regular expression that is found in the host name."""
    path: str = ""
    """A regular expression that is found in the path with its query."""
    rate: float = 1.0
    """The share of requests that it happens to."""
    attempts: int | None = None
    """It happens only to so many of the first requests of each address."""


class Faults:
    """Chooses faults by rules; the first rule that applies wins.

    The choice depends on the seed, the address and how often that was asked for before, not on the time.
    """

    def __init__(self, seed: int, rules: Sequence[Rule]) -> None:
        self.seed = seed
        self.rules = tuple((rule, re.compile(rule.host), re.compile(rule.path)) for rule in rules)
        self._asked: Counter[str] = Counter()

    def choose(self, host: str, path: str) -> Fault | None:
        """Return the fault that a request meets."""
        if not self.rules:
            return None
        address = f"{host}{path}"
        self._asked[address] += 1
        attempt = self._asked[address]
        if path.endswith(CIRCLE):
            return RedirectCircle()
        for i, (rule, hosts, paths) in enumerate(self.rules):
            applies = hosts.search(host) and paths.search(path)
            if applies and (rule.attempts is None or attempt <= rule.attempts):
                drawn = zlib.crc32(f"{self.seed}/{i}/{address}/{attempt}".encode()) / 2**32
                if drawn < rule.rate:
                    return rule.fault
        return None
