"""The newsroom: newspapers that answer requests, as a function of the request and the time."""

import gzip
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote, urlsplit

from crawler.rehearsal import answers, syndication
from crawler.rehearsal.answers import Answer
from crawler.rehearsal.asked import ArticlePage, FrontPage, ListPage, Moved
from crawler.rehearsal.desk import Desk
from crawler.rehearsal.events import Event, Script
from crawler.rehearsal.families import FAMILIES
from crawler.rehearsal.faults import Rule
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.newspapers import NEWSPAPERS, USUAL
from crawler.rehearsal.picture import JPEG
from crawler.rehearsal.rhythm import VIETNAM, rate_on
from crawler.rehearsal.story import Story
from crawler.rehearsal.traps import OtherSystem, Played, SamePage

WORTH_COMPRESSING = 600
OPENED_AT = datetime(2026, 11, 20, 9, 0, tzinfo=VIETNAM)
"""The newsroom's time unless another is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that a newsroom's pages depend on, apart from the time of the request."""

    seed: int = 1
    articles: int = 400
    """How many articles are shown at the opening, of all newspapers together."""
    opened_at: datetime = OPENED_AT
    """The newsroom's time at the opening."""
    hosts: tuple[str, ...] = USUAL
    """The newspapers that are played."""
    script: tuple[Event, ...] = ()
    """What happens to articles after their publication."""
    faults: tuple[Rule, ...] = ()
    """What goes wrong when it serves; answers asked of a `Newsroom` itself are sound."""
    gzip: bool = True
    """Whether pages are sent compressed to those who accept that."""


def shares(articles: int, rates: Mapping[str, float]) -> dict[str, int]:
    """Return how many of the articles each newspaper has: by its rate, and one at least."""
    total = sum(rates.values())
    exact = {host: articles * rate / total for host, rate in rates.items()}
    parts = {host: max(1, int(part)) for host, part in exact.items()}
    by_remainder = sorted(rates, key=lambda host: int(exact[host]) - exact[host])
    for host in by_remainder[: max(0, articles - sum(parts.values()))]:
        parts[host] += 1
    return parts


class Newsroom:
    """Newspapers that answer requests by a plan; it holds no state that an answer could show."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        newspapers = {host: NEWSPAPERS[host] for host in plan.hosts}
        parts = shares(
            plan.articles,
            {host: rate_on(plan.opened_at.date(), newspaper.rates) for host, newspaper in newspapers.items()},
        )
        self.desks = {host: self._desk(newspaper, parts[host]) for host, newspaper in newspapers.items()}
        self._other_desks: dict[tuple[str, str], Desk] = {}
        self._desk_of = {name: self.desks[host] for host, newspaper in newspapers.items() for name in newspaper.hosts}

    def _desk(self, newspaper: Newspaper, articles: int) -> Desk:
        return Desk(
            seed=self.plan.seed,
            newspaper=newspaper,
            family=FAMILIES[newspaper.family],
            opened_at=self.plan.opened_at,
            articles=articles,
            script=Script(newspaper.host, self.plan.script),
            original=lambda host, number: self.desks[host].first_story(number),
        )

    def _other_desk(self, host: str, family: str) -> Desk:
        desk = self._desk_of[host]
        if (host, family) not in self._other_desks:
            articles = desk.newest(desk.opened_at) - desk.oldest + 1
            self._other_desks[host, family] = self._desk(replace(desk.newspaper, family=family), articles)
        return self._other_desks[host, family]

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host name that is answered for, those of pictures and with `www.` among them."""
        return tuple(self._desk_of)

    def numbers(self, host: str, now: datetime | None = None, section: str | None = None) -> Sequence[int]:
        """Return the numbers of the articles that a newspaper shows, the oldest first."""
        return self._desk_of[host].numbers(now or self.plan.opened_at, section)

    def story(self, host: str, number: int, now: datetime | None = None) -> Story:
        """Return what stands on an article's page, removed or not.

        Raises `LookupError` for a number that has not been published or is too old to be shown.
        """
        now = now or self.plan.opened_at
        desk = self._desk_of[host]
        if not desk.published(number, now):
            msg = f"{host} shows no article {number} at {now}"
            raise LookupError(msg)
        return desk.story(number, now)

    def story_at(self, url: str, now: datetime | None = None) -> Story | None:
        """Return what stands at an address, whichever of an article's addresses it is."""
        now = now or self.plan.opened_at
        parts = urlsplit(url)
        desk = self._desk_of.get(parts.hostname or "")
        if desk is None:
            return None
        asked = desk.family.asked(desk.newspaper, unquote(parts.path), parts.query)
        if not isinstance(asked, ArticlePage) or not desk.published(asked.number, now):
            return None
        return desk.story(asked.number, now) if asked.number not in desk.removed(now) else None

    def answer(
        self, host: str, path: str, headers: Mapping[str, str], now: datetime, played: Played | None = None
    ) -> Answer:
        """Return the answer to a GET request; header names are in lower case, `path` holds the query."""
        host = host.partition(":")[0].lower()
        if host not in self._desk_of:
            return Answer(421, {"Content-Type": "text/plain"}, b"no newspaper here has that name\n")
        desk = self._other_desk(host, played.family) if isinstance(played, OtherSystem) else self._desk_of[host]
        path, _, query = path.partition("?")
        answer = self._answer(desk, unquote(path), query, now.astimezone(VIETNAM), played)
        if answer.status == 200 and answers.unchanged(answer.headers, headers):
            kept = {name: answer.headers[name] for name in ("ETag", "Last-Modified")}
            return Answer(304, kept)
        if self.plan.gzip and "gzip" in headers.get("accept-encoding", "") and len(answer.body) > WORTH_COMPRESSING:
            compressed = gzip.compress(answer.body, 1, mtime=0)
            return Answer(
                answer.status, {**answer.headers, "Content-Encoding": "gzip", "Vary": "Accept-Encoding"}, compressed
            )
        return answer

    def huge_sitemap(self, host: str, addresses: int, now: datetime) -> Iterator[bytes]:
        """Return the pieces of a sitemap of so many addresses, whether there are articles at all of them or not."""
        return syndication.huge_sitemap(self._desk_of[host], addresses, now)

    def _answer(self, desk: Desk, path: str, query: str, now: datetime, played: Played | None) -> Answer:
        if path.endswith(".jpg"):
            return Answer(200, {"Content-Type": "image/jpeg"}, JPEG)
        if path == "/robots.txt":
            return answers.robots(desk)
        if document := desk.family.DOORS.asked(path):
            return syndication.document(desk, document, now)
        match desk.family.asked(desk.newspaper, path, query):
            case ArticlePage(number, printed):
                shown = min(number, desk.newest(now)) if isinstance(played, SamePage) else number
                return answers.article(desk, shown, now, printed=printed)
            case ListPage(section, page):
                return answers.listing(desk, section, page, now, played)
            case FrontPage():
                return answers.front_page(desk, now)
            case Moved(to):
                return Answer(301, {"Location": f"{to}?{query}" if query else to})
            case _:
                return answers.not_found(desk, now)
