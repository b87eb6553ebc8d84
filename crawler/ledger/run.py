"""One run of one newspaper: the unit of work, of locking and of reporting."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from sqlite_utils import Database

from crawler.items import Door
from crawler.ledger.lists import FailedList, failed_lists
from crawler.ledger.lock import Lock
from crawler.ledger.run_clock import TOLERANCE, ClockSetBackError, RunClock, follow_back, latest_time
from crawler.newspaper import Newspaper
from crawler.store.address_rows import DEATHS, SITEMAP_DEPTH, Walk
from crawler.store.database import explained, immediate
from crawler.store.writer import Writer

FIRST_RUN_DAYS = 7
FIRST_RUN_PAGES = 3
"""The first run of a newspaper takes these many days, or list pages of a section, whichever ends first."""

UNSEEN_DEATHS = 10
"""So often a page may be at hand when its process and all around it dies. Where the process alone dies, three times are
enough; but a machine without power says nothing of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run came to."""

    newspaper: str
    ended: str
    """`finished`, or why it ended before."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many outcomes of each kind."""
    failed_lists: tuple[FailedList, ...] = ()
    """Lists that gave nothing and should have, or that had to be cut."""
    links: int = 0
    """How many addresses the list pages that were read held."""
    refusals: Mapping[str, int] = field(default_factory=dict)
    """How many articles could not be stored, by reason. That no article stands at an ID is none."""


class LeftAloneError(Exception):
    """A newspaper's server does not want to be asked yet."""

    def __init__(self, newspaper: str, until: datetime) -> None:
        super().__init__(
            f"its server asked to be left alone until {until:%Y-%m-%d %H:%M}; the first run after that goes on"
        )
        self.newspaper, self.until = newspaper, until


class Run:
    """A run that has the newspaper's lock."""

    def __init__(
        self,
        *,
        newspaper: str,
        number: int,
        walk: Walk,
        before: date | None,
        clock: RunClock,
        with_sitemaps: bool,
        writer: Writer,
        lock: Lock,
    ) -> None:
        """`before` is the day of the last run that came to its end; without one this is the first.

        `with_sitemaps` says whether it relies on sitemaps.
        """
        self.clock = clock
        self.newspaper, self.number, self.walk, self._before = newspaper, number, walk, before
        self._with_sitemaps = with_sitemaps
        self._writer, self._lock = writer, lock

    @property
    def is_first(self) -> bool:
        """Whether the newspaper has never been crawled to the end before."""
        return self._before is None

    def walk_from(self, door: Door) -> Walk:
        """Return how far back a list of this kind is followed.

        A feed has one page. A sitemap holds all that there is, known or not: without a bound, it is read back to a
        week before the run before this one.
        """
        if door is Door.FEED:
            return Walk(since=self.walk.since, pages_left=1)
        if door is Door.SITEMAP:
            recent = self._before and self._before - timedelta(days=FIRST_RUN_DAYS)
            return Walk(since=self.walk.since or recent, pages_left=SITEMAP_DEPTH)
        return self.walk

    @property
    def may_ask_lists_for_changes(self) -> bool:
        """Whether a list that has not changed need not be sent: not if a run goes further back than the last."""
        return self.walk == Walk()

    @contextmanager
    def reading(self, address: int) -> Iterator[None]:
        """Keep it on record while inside that an address's page is being read, in case that kills the process."""
        self._lock.note_reading(address)
        yield
        self._lock.note_reading(None)

    def close(self, *, ended: str, now: datetime) -> Summary:
        """Commit what is waiting, note how the run ended, free the lock, and say what it came to.

        Raises `StoreError` where the store cannot be written; the lock is freed all the same.
        """
        database = self._writer.database
        footprint = self._writer.footprints.get(self.number)
        due_at = max(now, (footprint and footprint.resume_at) or now)
        try:
            self._writer.flush()
            with explained(self._writer.path), immediate(database):
                _free_addresses(database, self.newspaper, due_at, died_reading=None)
                self._writer.note_footprint(self.number)
                _note_end(database, self.number, ended, now)
            with explained(self._writer.path):
                return self._summarise(database, ended)
        finally:
            self._writer.footprints.pop(self.number, None)
            self._lock.free()

    def _summarise(self, database: Database, ended: str) -> Summary:
        counts = dict(
            database.execute("SELECT kind, count(*) FROM outcomes WHERE run = ? GROUP BY kind", (self.number,))
        )
        refusals = database.execute(
            """SELECT coalesce(detail, outcomes.kind), count(*) FROM outcomes JOIN addresses ON addresses.id = address
               WHERE outcomes.run = ? AND addresses.kind = 'article'
               AND outcomes.kind IN ('rejected', 'failed', 'wall', 'gone', 'not an article')
               AND NOT (door = 'id' AND outcomes.kind IN ('gone', 'not an article'))
               GROUP BY 1 ORDER BY 2 DESC""",
            (self.number,),
        ).fetchall()
        (links,) = database.execute(
            "SELECT coalesce(sum(CAST(detail AS INTEGER)), 0) FROM outcomes WHERE run = ? AND kind = 'listed'",
            (self.number,),
        ).fetchone()
        return Summary(
            newspaper=self.newspaper,
            ended=ended,
            counts=counts,
            failed_lists=failed_lists(database, self.number, with_sitemaps=self._with_sitemaps),
            links=links,
            refusals=dict(refusals),
        )


def begin(
    writer: Writer,
    name: str,
    newspaper: Newspaper,
    *,
    since: date | None,
    now: datetime,
    by_id: bool = False,
    predecessors: Mapping[str, Newspaper] = MappingProxyType({}),
) -> Run:
    """Take the newspaper's lock, free what a dead run had in hand, and open a run; one `by_id` asks no lists.

    `predecessors` are newspapers whose articles may stand on this one's hosts.

    Raises `AlreadyCrawlingError`, `LeftAloneError`, `StoreError` where the store cannot be written, or
    `ClockSetBackError` once where it is earlier than the run before has known; then all that waits is set back too.
    """
    lock = Lock(writer.path, name)
    lock.take()
    database = writer.database
    try:
        with explained(writer.path), immediate(database):
            for each, described in {**predecessors, name: newspaper}.items():
                enter_newspaper(database, each, described)
            deaths = DEATHS if lock.is_witnessed else UNSEEN_DEATHS
            _free_addresses(database, name, now, died_reading=lock.died_reading, deaths=deaths)
            database.execute(
                "UPDATE runs SET ended = 'died' WHERE newspaper = ? AND ended IS NULL",
                (name,),
            )
            writer.sweep_pages(name)
            latest = latest_time(database.conn, name) or now
            if latest - now <= TOLERANCE:
                _respect_wish(database, name, now)
            before = _run_before(database, name)
            walk = _bounds(since, before is None and not by_id, now)
            number = database.execute(
                "INSERT INTO runs (newspaper, started_at, is_first, since) VALUES (?, ?, ?, ?) RETURNING id",
                (name, now.isoformat(), int(before is None), walk.since and walk.since.isoformat()),
            ).fetchone()[0]
            if latest - now > TOLERANCE:
                follow_back(database.conn, name, latest - now)
                _note_end(database, number, str(ClockSetBackError(latest - now)), now)
        if latest - now > TOLERANCE:
            raise ClockSetBackError(latest - now)
    except BaseException:
        lock.free()
        raise
    return Run(
        newspaper=name,
        number=number,
        walk=walk,
        before=before,
        clock=RunClock(max(latest, now)),
        with_sitemaps=newspaper.relies_on_sitemaps(since),
        writer=writer,
        lock=lock,
    )


def _note_end(database: Database, number: int, ended: str, now: datetime) -> None:
    database.execute("UPDATE runs SET ended_at = ?, ended = ? WHERE id = ?", (now.isoformat(), ended, number))


def enter_newspaper(database: Database, name: str, newspaper: Newspaper) -> None:
    """Write what the spider file says of the newspaper into the store."""
    database.execute(
        """INSERT INTO newspapers (name, title, hosts, provinces, status) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (name) DO UPDATE
           SET title = excluded.title, hosts = excluded.hosts, provinces = excluded.provinces,
               status = excluded.status""",
        (
            name,
            newspaper.title,
            json.dumps(newspaper.hosts),
            json.dumps(newspaper.provinces, ensure_ascii=False),
            newspaper.status,
        ),
    )


def _respect_wish(database: Database, newspaper: str, now: datetime) -> None:
    (until,) = database.execute("SELECT max(resume_at) FROM runs WHERE newspaper = ?", (newspaper,)).fetchone()
    if until and now < datetime.fromisoformat(until):
        raise LeftAloneError(newspaper, datetime.fromisoformat(until))


def _run_before(database: Database, newspaper: str) -> date | None:
    """Return the day of the last run that read a list and came to its end."""
    found = database.execute(
        """SELECT started_at FROM runs JOIN outcomes ON outcomes.run = runs.id AND kind IN ('listed', 'unchanged')
           WHERE newspaper = ? AND ended = 'finished' ORDER BY runs.id DESC LIMIT 1""",
        (newspaper,),
    ).fetchone()
    return found and datetime.fromisoformat(found[0]).date()


def _bounds(since: date | None, is_first: bool, now: datetime) -> Walk:
    if since:
        return Walk(since=since)
    if is_first:
        return Walk(since=now.date() - timedelta(days=FIRST_RUN_DAYS), pages_left=FIRST_RUN_PAGES)
    return Walk()


def _free_addresses(
    database: Database, newspaper: str, due_at: datetime, *, died_reading: int | None, deaths: int = DEATHS
) -> None:
    """Make due again, from a time on, what a run had in hand.

    The page that was being read when the process died keeps the attempt on its account, and is put aside after so many
    `deaths`; the others were in hand by chance.
    """
    database.execute(
        "UPDATE addresses SET deaths = deaths + 1 WHERE id = ? AND newspaper = ? AND state = 'in hand'",
        (died_reading, newspaper),
    )
    database.execute(
        """UPDATE addresses SET state = 'put aside', reason = 'the process died reading it, each time'
           WHERE id = ? AND newspaper = ? AND state = 'in hand' AND deaths >= ?""",
        (died_reading, newspaper, deaths),
    )
    database.execute(
        """UPDATE addresses SET state = CASE WHEN article IS NULL THEN 'due' ELSE 'stored' END, due_at = ?,
                                attempts = attempts - (id IS NOT ?)
           WHERE newspaper = ? AND state = 'in hand'""",
        (due_at.isoformat(), died_reading, newspaper),
    )
