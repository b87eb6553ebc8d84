"""What was observed of each newspaper's articles, in the order of recording, as a chain of hashes."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crawler.history.chain import FIRST, Observation, link

_COLUMNS = "newspaper, number, at, site_id, kind, status, fingerprint, page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of a newspaper's chain."""

    newspaper: str
    number: int
    at: str
    link: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A place where a chain is not what it was when it was written."""

    newspaper: str
    number: int
    """The first observation that cannot be as it was recorded."""
    problem: str


def observe(
    connection: sqlite3.Connection,
    newspaper: str,
    site_id: str,
    *,
    at: datetime,
    kind: str,
    status: int | None = None,
    fingerprint: str | None = None,
    page: bytes | None = None,
) -> None:
    """Add an observation to a newspaper's chain, inside the transaction that is open."""
    number, before = connection.execute(
        "SELECT number, link FROM observations WHERE newspaper = ? ORDER BY number DESC LIMIT 1", (newspaper,)
    ).fetchone() or (0, FIRST)
    observation = Observation(
        newspaper=newspaper,
        number=number + 1,
        at=at.isoformat(),
        site_id=site_id,
        kind=kind,
        status=status,
        fingerprint=fingerprint,
        page=page,
    )
    connection.execute(
        f"INSERT INTO observations ({_COLUMNS}, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            newspaper, number + 1, observation.at, site_id, kind, status, fingerprint, page, link(before, observation)
        ),
    )  # fmt: skip


def heads(connection: sqlite3.Connection) -> list[Head]:
    """Return the end of each newspaper's chain."""
    rows = connection.execute(
        """SELECT newspaper, number, at, link FROM observations JOIN (
               SELECT newspaper AS name, max(number) AS last FROM observations GROUP BY newspaper)
           ON newspaper = name AND number = last ORDER BY newspaper"""
    )
    return [Head(newspaper=name, number=number, at=at, link=link) for name, number, at, link in rows]


def breaks(connection: sqlite3.Connection) -> Iterator[Break]:
    """Yield, for each newspaper whose chain is not whole, the first place where it breaks."""
    newspaper, number, before, broken = "", 0, FIRST, False
    for *values, stored in connection.execute(f"SELECT {_COLUMNS}, link FROM observations ORDER BY newspaper, number"):
        observation = _observation(values)
        if observation.newspaper != newspaper:
            newspaper, number, before, broken = observation.newspaper, 0, FIRST, False
        if broken:
            continue
        number += 1
        if observation.number != number:
            broken = True
            yield Break(newspaper=newspaper, number=number, problem="is missing")
        elif link(before, observation) != stored:
            broken = True
            yield Break(newspaper=newspaper, number=number, problem="is not as it was recorded")
        before = stored


def observations_of(connection: sqlite3.Connection, article: int) -> list[Observation]:
    """Return what was observed of an article, at any of its addresses, in order."""
    rows = connection.execute(
        f"""SELECT {_COLUMNS} FROM observations WHERE (newspaper, site_id) IN (
                SELECT newspaper, site_id FROM articles WHERE id = ?
                UNION SELECT newspaper, site_id FROM addresses WHERE article = ?)
            ORDER BY number""",
        (article, article),
    )
    return [_observation(values) for values in rows]


def kept_pages(connection: sqlite3.Connection) -> set[bytes]:
    """Return the hashes of the pages that were kept of all that was observed, but of what was forgotten."""
    rows = connection.execute(
        """SELECT DISTINCT page FROM observations WHERE page IS NOT NULL
           AND (newspaper, site_id) NOT IN (SELECT newspaper, site_id FROM tombstones)"""
    )
    return {page for (page,) in rows}


def place_of(connection: sqlite3.Connection, link: bytes) -> Head | None:
    """Return where in the chains a link stands, if it does."""
    row = connection.execute("SELECT newspaper, number, at, link FROM observations WHERE link = ?", (link,)).fetchone()
    return row and Head(newspaper=row[0], number=row[1], at=row[2], link=row[3])


def _observation(row: Sequence[Any]) -> Observation:
    newspaper, number, at, site_id, kind, status, fingerprint, page = row
    return Observation(
        newspaper=newspaper,
        number=number,
        at=at,
        site_id=site_id,
        kind=kind,
        status=status,
        fingerprint=fingerprint,
        page=page,
    )
