"""The one writer of a process: outcomes wait in memory for a moment, and are committed together."""

import dataclasses
import json
import sqlite3
from collections import Counter, defaultdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from crawler.footprint import Footprint
from crawler.items import (
    Answer,
    Failed,
    Failure,
    Gone,
    Identified,
    Listed,
    NotArticle,
    Outcome,
    Rejected,
    Unchanged,
    Wall,
)
from crawler.store.address_rows import (
    leave_pending,
    settle,
    settle_listing,
    settle_refusal,
    settle_setback,
    settle_unchanged_listing,
)
from crawler.store.article_rows import SearchChanges
from crawler.store.copy_rows import put_original_or_copy
from crawler.store.database import explained, immediate, open_store
from crawler.store.look_rows import Looks
from crawler.store.pages import Pages, open_pages
from crawler.store.removal_rows import note_look
from crawler.store.tombstone_rows import FORGOTTEN
from crawler.store.vanished_rows import compare_with_list

BATCH = 50
"""Outcomes in one transaction."""

LEFT_OUT = "left out"
"""How the outcome of a list ends that holds more than is taken of one."""


class Writer:
    """Decides what each outcome means to the store, and writes article, address and outcome in one transaction."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path
        self.pages: Pages | None = None
        """The archive that answers are kept in before their rows are committed, if they are kept."""
        self.tallies: defaultdict[int, Counter[str]] = defaultdict(Counter)
        """For each run, how many outcomes of each kind were committed."""
        self.commits = 0
        """How many transactions were committed; what is due changes only with one."""
        self.footprints: dict[int, Footprint] = {}
        """For each run that goes on, what it has cost its newspaper; written with its outcomes."""
        self.looks = Looks(database.conn)
        """What becomes of known articles."""
        self._waiting: list[Outcome] = []

    @property
    def is_waiting(self) -> bool:
        """Whether there are outcomes that are not committed yet."""
        return bool(self._waiting)

    def put(self, outcome: Outcome) -> None:
        """Take an outcome; commit at once where others depend on it, or a batch is full.

        Raises `StoreError` where the store cannot be written; the outcomes are kept for the next try.
        """
        self._waiting.append(outcome)
        if isinstance(outcome.result, Listed) or len(self._waiting) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Commit what is waiting. Raises `StoreError` as `put` does."""
        if not self._waiting:
            return
        try:
            self._commit(self._waiting)
        except (ValueError, TypeError, sqlite3.IntegrityError, sqlite3.InterfaceError):
            # One of them cannot be stored as it is; the others must not pay for it.
            for outcome in self._waiting:
                self._commit_alone(outcome)
        self._waiting.clear()

    def keep_pages_at(self, path: Path) -> None:
        """Keep every answer's page from now on in the archive at `path`. Raises `StoreError`."""
        if self.pages is None:
            self.pages = open_pages(path)

    def sweep_pages(self, newspaper: str) -> None:
        """Remove the pages that runs which died have kept without a row that refers to them."""
        if self.pages is None:
            return
        died = self.database.execute(
            "SELECT id, started_at FROM runs WHERE newspaper = ? AND ended = 'died'", (newspaper,)
        ).fetchall()
        for run, started_at in died:
            rows = self.database.execute(
                "SELECT capture FROM outcomes WHERE run = ? AND capture IS NOT NULL", (run,)
            ).fetchall()
            since = datetime.fromisoformat(started_at)
            self.pages.sweep(run=run, since=since, referred=(number for (number,) in rows))

    def note_footprint(self, run: int) -> None:
        """Write what a run has cost so far, inside the transaction that is open."""
        if footprint := self.footprints.get(run):
            resume_at = footprint.resume_at and footprint.resume_at.isoformat()
            self.database.conn.execute(
                "UPDATE runs SET requests = ?, bytes = ?, shortest_gap = ?, longest_gap = ?, resume_at = ?"
                " WHERE id = ?",
                (
                    footprint.requests,
                    footprint.bytes,
                    footprint.shortest_gap,
                    footprint.longest_gap,
                    resume_at,
                    run,
                ),
            )

    def _commit_alone(self, outcome: Outcome) -> None:
        try:
            self._commit([outcome])
        except (ValueError, TypeError, sqlite3.IntegrityError, sqlite3.InterfaceError) as error:
            failed = Failed(failure=Failure.CRASHED, detail=f"storing it gave {type(error).__name__}: {error}")
            answer = dataclasses.replace(outcome.answer, message=None)
            self._commit([dataclasses.replace(outcome, answer=answer, result=failed)])

    def _commit(self, outcomes: list[Outcome]) -> None:
        index = SearchChanges()
        captures = self.pages.keep_outcomes(outcomes) if self.pages else [None] * len(outcomes)
        with explained(self.path), immediate(self.database):
            kinds = [
                (outcome.answer.run, self._settle(outcome, index, capture))
                for outcome, capture in zip(outcomes, captures, strict=True)
            ]
            index.apply(self.database.conn)
            for run in {run for run, _ in kinds}:
                self.note_footprint(run)
        self.commits += 1
        brought = [capture for capture, (_, kind) in zip(captures, kinds, strict=True) if capture and kind == FORGOTTEN]
        if self.pages and brought:
            self.pages.forget((), brought)
        for run, kind in kinds:
            self.tallies[run][kind] += 1

    def _settle(self, outcome: Outcome, index: SearchChanges, capture: int | None) -> str:
        connection = self.database.conn
        kind, detail = _settle_result(connection, outcome, index, self.looks, capture)
        answer = outcome.answer
        connection.execute(
            "INSERT INTO outcomes (run, address, at, kind, status, size, detail, capture)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (answer.run, answer.address, answer.at.isoformat(), kind, answer.status, answer.size, detail, capture),
        )
        page = None if capture is None or self.pages is None else self.pages.hash_of(capture)
        note_look(connection, outcome, kind, page)
        return kind


def _settle_result(
    connection: sqlite3.Connection, outcome: Outcome, index: SearchChanges, looks: Looks, capture: int | None
) -> tuple[str, str | None]:
    answer = outcome.answer
    match outcome.result:
        case Identified() as identified:
            article, kind = put_original_or_copy(connection, dataclasses.replace(identified, capture=capture), index)
            if article is None:
                settle(connection, answer, state="not an article", reason=kind)
                return kind, None
            settle(connection, answer, state="stored", article=article)
            looks.note(answer, identified.article, kind)
            return kind, None
        case Listed() as listed:
            compare_with_list(connection, answer, listed)
            unknown = settle_listing(connection, answer, listed, heeded=looks.trusts_lists(answer.newspaper))
            if answer.is_test:
                looks.note_test(answer, lied=unknown > 0)
            further = f", {len(listed.lists)} further lists" if listed.lists else ""
            left_out = f", {listed.left_out} {LEFT_OUT}" if listed.left_out else ""
            return "listed", f"{len(listed.articles)} articles, {unknown} unknown{further}{left_out}"
        case Rejected() as rejected:
            rules = ", ".join(rejected.rules)
            _keep_reject(connection, outcome, rejected)
            settle_refusal(connection, answer, state="rejected", reason=rules)
            return "rejected", rules
        case NotArticle(kind=kind):
            settle_refusal(connection, answer, state="not an article", reason=kind)
            return "not an article", kind
        case Gone():
            settle_setback(connection, answer, Failed(failure=Failure.GONE), state="gone")
            return "gone", None
        case Wall(kind=kind):
            settle_setback(connection, answer, Failed(failure=Failure.WALL, detail=kind), state="wall")
            return "wall", kind
        case Unchanged(is_listing=True):
            settle_unchanged_listing(connection, answer)
            return "unchanged", None
        case Unchanged():
            settle(connection, answer, state="stored")
            looks.note(answer, None, "unchanged")
            return "unchanged", None
        case Failed() as failed:
            return _settle_failure(connection, answer, failed)
    raise TypeError(f"{type(outcome.result).__name__} is not ready to be stored")


def _settle_failure(connection: sqlite3.Connection, answer: Answer, failed: Failed) -> tuple[str, str | None]:
    if failed.failure in (Failure.NOT_IN_ARCHIVE, Failure.NOT_ASKED):
        leave_pending(connection, answer, failed.failure)
        return str(failed.failure), None
    reason = f"{failed.failure}: {failed.detail}" if failed.detail else str(failed.failure)
    if failed.failure is Failure.ROBOTS_UNREACHABLE:
        leave_pending(connection, answer, reason)
    else:
        settle_setback(connection, answer, failed)
    return "failed", reason


def _keep_reject(connection: sqlite3.Connection, outcome: Outcome, rejected: Rejected) -> None:
    answer = outcome.answer
    connection.execute(
        "INSERT OR REPLACE INTO rejects (address, newspaper, url, rules, draft, rejected_at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            answer.address,
            answer.newspaper,
            answer.url,
            json.dumps(rejected.rules),
            json.dumps(dataclasses.asdict(rejected.draft), default=_as_text, ensure_ascii=False),
            answer.at.isoformat(),
        ),
    )


def _as_text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


_writers: dict[Path, Writer] = {}


def writer_at(path: Path) -> Writer:
    """Return this process's writer of the store at `path`; the store is opened on first use.

    Raises `StoreError` where it cannot be opened.
    """
    path = path.absolute()
    if path not in _writers:
        _writers[path] = Writer(open_store(path), path)
    return _writers[path]


def close_writer(path: Path) -> None:
    """Commit what is waiting and close the store at `path`, if this process has it open."""
    writer = _writers.pop(path.absolute(), None)
    if writer:
        writer.flush()
        writer.database.close()
        if writer.pages:
            writer.pages.close()
