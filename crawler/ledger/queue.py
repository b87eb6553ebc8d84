"""What a run asks next: committed rows only, list pages first, each address once a run."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from crawler.items import NO_VALIDATORS, Door, Validators
from crawler.ledger.known import KnownAddresses
from crawler.ledger.run import Run
from crawler.store.database import explained, immediate
from crawler.store.writer import Writer

LOOK_AHEAD = 100
"""How many articles' addresses are read from the ledger at once. They are committed rows, not yet in hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An address in hand of a run."""

    run: int
    address: int
    url: str
    is_listing: bool
    section: str | None
    since: date | None = None
    """Of a list: the day back to which it is read."""
    validators: Validators = NO_VALIDATORS
    """By what it may be asked whether it has changed; none where all of it is wanted."""


class Queue:
    """Hands out the addresses of one newspaper that are due, one at a time, each committed as in hand."""

    def __init__(self, writer: Writer, run: Run, *, limit: int | None, batch: int = 1, revisits: int = 0) -> None:
        """`batch` is how many articles are put in hand in one transaction: no more than may be asked at once.

        `revisits` is how many known articles are looked at again at most.
        """
        self._writer, self._run, self._limit, self._batch = writer, run, limit, batch
        self._known = KnownAddresses(writer, run, revisits)
        self._ahead: deque[Claim] = deque()
        self._in_hand: deque[Claim] = deque()
        self._commits_without_listing = -1

    def claim(self, now: datetime) -> Claim | None:
        """Put the next address in hand and return it, or none where nothing is due (at present)."""
        with explained(self._writer.path):
            listing = self._next_listing(now)
            if listing:
                self._take([listing], now)
                return listing
            if not self._in_hand:
                articles = self._next_articles(now)
                self._take(articles, now)
                self._in_hand.extend(articles)
        return self._in_hand.popleft() if self._in_hand else None

    def is_empty(self, now: datetime) -> bool:
        """Whether nothing is due any more, once all that was answered is committed."""
        self._writer.flush()
        with explained(self._writer.path):
            return not (self._in_hand or self._next_listing(now) or self._peek_article(now))

    def _take(self, claims: Sequence[Claim], now: datetime) -> None:
        if claims:
            with immediate(self._writer.database):
                self._writer.database.conn.executemany(
                    "UPDATE addresses SET state = 'in hand', run = ?, attempts = attempts + 1, asked_at = ?"
                    " WHERE id = ?",
                    [(self._run.number, now.isoformat(), claim.address) for claim in claims],
                )

    def _next_listing(self, now: datetime) -> Claim | None:
        if self._writer.commits == self._commits_without_listing:
            return None
        database = self._writer.database
        rows = database.execute(
            """SELECT id, url, door, section, page, since, found_on, etag, last_modified FROM addresses
               WHERE newspaper = ? AND kind = 'listing' AND state = 'due' AND due_at <= ? AND run IS NOT ?
               ORDER BY page, due_at, id""",
            (self._run.newspaper, now.isoformat(), self._run.number),
        ).fetchall()
        others_first: bool | None = None
        for number, url, door, section, page, since, found_on, etag, last_modified in rows:
            if door == Door.SITEMAP and found_on is not None:
                others_first = self._has_others(now) if others_first is None else others_first
                if others_first:
                    continue
            elif page > 1:
                if self._is_worked_on(found_on, now):
                    continue
                if since and self._is_passed(found_on, since):
                    with immediate(database):
                        database.execute("UPDATE addresses SET state = 'passed' WHERE id = ?", (number,))
                    continue
            return Claim(
                run=self._run.number,
                address=number,
                url=url,
                is_listing=True,
                section=section,
                since=date.fromisoformat(since) if since else None,
                validators=self._known.validators(url, etag, last_modified, now)
                if self._run.may_ask_lists_for_changes
                else NO_VALIDATORS,
            )
        self._commits_without_listing = self._writer.commits
        return None

    def _has_others(self, now: datetime) -> bool:
        """Whether anything is in hand, or articles are due: an index's sitemaps come one by one, the newest first."""
        return bool(
            self._writer.database.execute(
                """SELECT 1 FROM addresses WHERE newspaper = ? AND state = 'in hand'
                   UNION ALL
                   SELECT 1 FROM addresses
                   WHERE newspaper = ? AND kind = 'article' AND state = 'due' AND due_at <= ? AND run IS NOT ?
                   LIMIT 1""",
                (self._run.newspaper, self._run.newspaper, now.isoformat(), self._run.number),
            ).fetchone()
        )

    def _is_worked_on(self, listing: int, now: datetime) -> bool:
        """Whether articles of a list page are still to come: only they can say how far back it reaches."""
        return bool(
            self._writer.database.execute(
                """SELECT 1 FROM addresses WHERE found_on = ? AND kind = 'article' AND (
                       (state = 'in hand') OR (state = 'due' AND due_at <= ? AND run IS NOT ?)) LIMIT 1""",
                (listing, now.isoformat(), self._run.number),
            ).fetchone()
        )

    def _is_passed(self, listing: int, since: str) -> bool:
        """Whether all dated articles that a list page held are older than asked for."""
        (newest,) = self._writer.database.execute(
            """SELECT max(day) FROM (
                   SELECT published_on AS day FROM addresses JOIN articles ON articles.id = addresses.article
                   WHERE found_on = ?
                   UNION ALL SELECT newest_known FROM addresses WHERE id = ?)""",
            (listing, listing),
        ).fetchone()
        return newest is not None and newest < since

    def _next_articles(self, now: datetime) -> list[Claim]:
        if not self._peek_article(now):
            return []
        count = min(self._batch, len(self._ahead))
        if self._limit is not None:
            count = min(count, self._limit)
            self._limit -= count
        return [self._ahead.popleft() for _ in range(count)]

    def _peek_article(self, now: datetime) -> bool:
        if self._limit == 0:
            return False
        if not self._ahead:
            rows = self._writer.database.execute(
                """SELECT id, url, section FROM addresses
                   WHERE newspaper = ? AND kind = 'article' AND state = 'due' AND due_at <= ? AND run IS NOT ?
                   ORDER BY due_at, id LIMIT ?""",
                (self._run.newspaper, now.isoformat(), self._run.number, LOOK_AHEAD),
            )
            self._ahead.extend(
                Claim(run=self._run.number, address=number, url=url, is_listing=False, section=section)
                for number, url, section in rows
            )
        if not self._ahead:
            self._ahead.extend(
                Claim(
                    run=self._run.number,
                    address=known.number,
                    url=known.url,
                    is_listing=False,
                    section=known.section,
                    validators=known.validators,
                )
                for known in self._known.choose(now)
            )
        return bool(self._ahead)
