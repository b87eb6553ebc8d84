"""What a run by ID asks next: addresses made of numbers, which the ledger enters before they are asked.

The search for the ends of the range, and the walk through it, put their questions to the ledger first: what any run has
asked already, by whatever door it came, is answered without a request. So a run that was killed goes on where it was.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crawler.discovery.by_id import Search, outline, stretch, walk
from crawler.items import Door
from crawler.ledger.queue import Claim
from crawler.ledger.run import Run
from crawler.newspaper import Newspaper
from crawler.store.database import explained, immediate
from crawler.store.writer import Writer

logger = logging.getLogger(__name__)

FAILURES_IN_A_ROW = 5
"""Addresses that give neither an article nor the word that there is none, after which a run stops asking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for by ID."""

    requests: int
    """How many requests a run may make at most."""
    since: date | None = None
    until: date | None = None


class IdQueue:
    """Hands out addresses by ID, one after the other: what is asked next hangs on the answer before."""

    def __init__(
        self, writer: Writer, run: Run, newspaper: Newspaper, order: Order, *, delay: float, today: date
    ) -> None:
        """Says, before anything is asked, what it will take with `delay` seconds between two requests."""
        self._writer, self._run, self._newspaper, self._order, self._delay = writer, run, newspaper, order, delay
        self._failures = 0
        self._awaited: int | None = None
        self._ready: Claim | None = None
        self._answer: date | None = None
        self.stopped: str | None = None
        """Why the newspaper is not asked any further, if it answers no more."""
        with explained(writer.path):
            known = {**(newspaper.by_id.days() if newspaper.by_id else {}), **self._known_days()}
        latest = min(today, newspaper.ended_on or today)
        self._announce(outline(known, since=order.since, until=order.until, latest=latest), about=True)
        self._questions: Search[None] | None = self._search(known)

    def claim(self, now: datetime) -> Claim | None:
        """Put the next address in hand and return it; none while an answer is awaited, or where nothing is left."""
        with explained(self._writer.path):
            self._advance(now)
        claim, self._ready = self._ready, None
        return claim

    def is_empty(self, now: datetime) -> bool:
        """Whether nothing is left to ask, once all that was answered is committed."""
        self._writer.flush()
        with explained(self._writer.path):
            self._advance(now)
        return self._ready is None

    @property
    def _left(self) -> int:
        """How many requests the run may make yet."""
        footprint = self._writer.footprints.get(self._run.number)
        return self._order.requests - (footprint.requests if footprint else 0)

    @property
    def _pace(self) -> float:
        """Seconds between two requests: robots.txt or the server may ask for more than is usual."""
        footprint = self._writer.footprints.get(self._run.number)
        return max(self._delay, (footprint and footprint.shortest_gap) or 0)

    def _search(self, known: dict[int, date]) -> Search[None]:
        numbers = yield from stretch(known, since=self._order.since, until=self._order.until)
        known.clear()
        self._announce(numbers, about=False)
        yield from walk(numbers)

    def _advance(self, now: datetime) -> None:
        """Put questions to the ledger until one of them must be put to the newspaper."""
        if self._ready or self._questions is None:
            return
        if self._awaited is not None:
            state = self._state(self._awaited)
            if state == "in hand":
                return
            self._note(self._awaited, state)
        try:
            number = self._questions.send(self._answer) if self._awaited is not None else next(self._questions)
            while self.stopped is None and self._is_answered(number, now):
                number = self._questions.send(self._answer)
        except StopIteration:
            self._questions = None
            return
        if self._left <= 0 or self.stopped:
            self._questions = None
            return
        self._awaited = number
        self._ready = self._take(number, now)

    def _note(self, number: int, state: str | None) -> None:
        """Remember what came of a question: a failure says nothing of the article, several in a row say enough."""
        self._answer = self._day(number)
        self._failures = self._failures + 1 if state in ("due", "put aside", "wall") else 0
        if self._failures >= FAILURES_IN_A_ROW:
            (reason,) = self._writer.database.execute(
                "SELECT coalesce(reason, state) FROM addresses"
                " WHERE newspaper = ? AND kind = 'article' AND site_id = ?",
                (self._run.newspaper, str(number)),
            ).fetchone()
            self.stopped = f"{self._failures} IDs in a row gave no answer, the last: {reason}"

    def _is_answered(self, number: int, now: datetime) -> bool:
        """Whether the ledger knows what a number is, or that it is to be left alone for now."""
        row = self._writer.database.execute(
            "SELECT state = 'due' AND due_at <= ? AND run IS NOT ? FROM addresses"
            " WHERE newspaper = ? AND kind = 'article' AND site_id = ?",
            (now.isoformat(), self._run.number, self._run.newspaper, str(number)),
        ).fetchone()
        self._answer = self._day(number)
        return self._answer is not None or (row is not None and not row[0])

    def _day(self, number: int) -> date | None:
        row = self._writer.database.execute(
            "SELECT published_on FROM articles WHERE newspaper = ? AND site_id = ?",
            (self._run.newspaper, str(number)),
        ).fetchone()
        return row and date.fromisoformat(row[0])

    def _state(self, number: int) -> str | None:
        row = self._writer.database.execute(
            "SELECT state FROM addresses WHERE newspaper = ? AND kind = 'article' AND site_id = ?",
            (self._run.newspaper, str(number)),
        ).fetchone()
        return row and str(row[0])

    def _take(self, number: int, now: datetime) -> Claim:
        at = now.isoformat()
        with immediate(self._writer.database):
            address, url, section = self._writer.database.execute(
                """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, run, attempts, due_at,
                                          asked_at)
                   VALUES (?, 'article', ?, ?, ?, ?, 'in hand', ?, 1, ?, ?)
                   ON CONFLICT (newspaper, kind, site_id) DO UPDATE
                   SET state = 'in hand', run = excluded.run, attempts = attempts + 1, asked_at = excluded.asked_at
                   RETURNING id, url, section""",
                (
                    self._run.newspaper, str(number), self._newspaper.address_of(number), Door.ID, at,
                    self._run.number, at, at,
                ),
            ).fetchone()  # fmt: skip
        return Claim(run=self._run.number, address=address, url=url, is_listing=False, section=section)

    def _known_days(self) -> dict[int, date]:
        rows = self._writer.database.execute(
            "SELECT CAST(site_id AS INTEGER), published_on FROM articles WHERE newspaper = ? AND site_id NOT GLOB ?",
            (self._run.newspaper, "*[^0-9]*"),
        )
        return {number: date.fromisoformat(day) for number, day in rows}

    def _announce(self, numbers: range, *, about: bool) -> None:
        """Say what is to come: how many requests, and how long they take."""
        name, delay = self._run.newspaper, self._pace
        if not numbers:
            found = "no article of these days is known" if about else "there is no article of these days"
            logger.warning("%s: by ID: %s", name, found)
            return
        asked = self._asked(numbers)
        left = len(numbers) - asked
        now = self._left if about else min(self._left, left)
        logger.warning(
            "%s: by ID: %s%d IDs from %d to %d, %d of them asked already; the others take %d requests, %s at one every"
            " %g s; this run makes at most %d, %s",
            name,
            "about " if about else "",
            len(numbers),
            numbers.start,
            numbers.stop - 1,
            asked,
            left,
            lasting(left, delay),
            delay,
            now,
            lasting(now, delay),
        )

    def _asked(self, numbers: range) -> int:
        (count,) = self._writer.database.execute(
            """SELECT count(*) FROM addresses WHERE newspaper = ? AND kind = 'article' AND site_id NOT GLOB ?
               AND CAST(site_id AS INTEGER) BETWEEN ? AND ? AND asked_at IS NOT NULL""",
            (self._run.newspaper, "*[^0-9]*", numbers.start, numbers.stop - 1),
        ).fetchone()
        return int(count)


def lasting(requests: int, delay: float) -> str:
    """Return how long requests take with a delay after each, in the largest unit that is not less than one."""
    duration = timedelta(seconds=requests * delay)
    units: Iterable[tuple[str, timedelta]] = (
        ("days", timedelta(days=1)),
        ("hours", timedelta(hours=1)),
        ("minutes", timedelta(minutes=1)),
    )
    for name, unit in units:
        if duration >= unit:
            return f"{duration / unit:.1f} {name}"
    return f"{duration.total_seconds():.0f} seconds"
