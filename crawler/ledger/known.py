"""Which known addresses a run looks at again, and which of them may be asked whether they have changed."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from crawler.items import NO_VALIDATORS, Validators
from crawler.ledger.run import Run
from crawler.planning.revisits import Known
from crawler.store.host_rows import is_trusted
from crawler.store.writer import Writer

CHOICE = 2_000
"""Among so many known addresses that are due, those that became due last, a run chooses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAddress:
    """An address that is looked at again."""

    number: int
    url: str
    section: str | None
    validators: Validators


class KnownAddresses:
    """The known addresses of one newspaper, within a run's budget."""

    def __init__(self, writer: Writer, run: Run, budget: int) -> None:
        """`budget` is how many known articles are looked at again at most."""
        self._writer, self._run, self._left = writer, run, budget
        self._commits_without = -1

    def choose(self, now: datetime) -> list[KnownAddress]:
        """Return those that are due: what gave no article yet, then articles by what a look at them is worth.

        None while a list is being read, for lists may show that articles have changed.
        """
        database = self._writer.database
        if self._writer.commits == self._commits_without or self._reads_lists():
            return []
        rows = database.execute(
            """SELECT id, url, born_at, looked_at, announced_at, section, etag, last_modified FROM addresses
               WHERE newspaper = ? AND revisit_at <= ? AND run IS NOT ? AND (looked_at IS NULL OR ? > 0)
               ORDER BY revisit_at DESC LIMIT ?""",
            (self._run.newspaper, now.isoformat(), self._run.number, self._left, CHOICE),
        ).fetchall()
        unread = [number for number, _, _, looked_at, *_ in rows if looked_at is None]
        articles = [
            Known(
                address=number,
                born_at=datetime.fromisoformat(born_at),
                looked_at=datetime.fromisoformat(looked_at),
                announced=announced_at is not None,
            )
            for number, _, born_at, looked_at, announced_at, *_ in rows
            if looked_at is not None
        ]
        schedule = self._writer.looks.schedule(self._run.newspaper)
        chosen = [article.address for article in schedule.in_order(articles, now)[: self._left]]
        self._left -= len(chosen)
        if not (unread or chosen):
            self._commits_without = self._writer.commits
        by_number = {row[0]: row for row in rows}
        found = []
        for number in (*unread, *chosen):
            _, url, _, _, _, section, etag, last_modified = by_number[number]
            validators = self.validators(url, etag, last_modified, now)
            found.append(KnownAddress(number=number, url=url, section=section, validators=validators))
        return found

    def validators(self, url: str, etag: str | None, last_modified: str | None, now: datetime) -> Validators:
        """Return by what an address may be asked whether it has changed; nothing where its host's word is not taken."""
        validators = Validators(etag=etag, last_modified=last_modified)
        host = urlsplit(url).hostname or ""
        return validators if validators and is_trusted(self._writer.database.conn, host, now) else NO_VALIDATORS

    def _reads_lists(self) -> bool:
        return bool(
            self._writer.database.execute(
                "SELECT 1 FROM addresses WHERE newspaper = ? AND state = 'in hand' AND kind = 'listing' LIMIT 1",
                (self._run.newspaper,),
            ).fetchone()
        )
