"""Which articles a list shows no more although it shows older ones, and which it shows again."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from crawler.history.absence import LEAST_APART, Manner
from crawler.items import Answer, Door, Listed
from crawler.store.observation_rows import observe
from crawler.store.removal_rows import note_missed

NEIGHBOURS = 2
"""So many older articles must still be shown below the place of one that is missing."""

LONGEST = 100
"""So many articles of a list are remembered at most."""

LOOK_AFTER = timedelta(hours=4)
"""A removed article that a list shows is looked at again if the last look is so long ago."""


def compare_with_list(connection: sqlite3.Connection, answer: Answer, listed: Listed) -> None:
    """Note which articles a list misses that it showed before, and have their addresses looked at at once; once each.

    An article whose page was seen after that is there, whatever the lists show.
    """
    door, before = connection.execute("SELECT door, shown FROM addresses WHERE id = ?", (answer.address,)).fetchone()
    links = [link.site_id for link in listed.articles]
    _note_shown(connection, answer, links)
    if door == Door.FRONT_PAGE:
        return
    earlier = json.loads(before) if before else []
    now = _in_order(connection, answer.newspaper, links)
    gone = missing(earlier, set(links))
    for address, article, site_id, is_new in _to_be_noted(connection, answer, gone):
        if is_new:
            connection.execute(
                "UPDATE addresses SET unlisted_at = ?, revisit_at = ? WHERE id = ?",
                (answer.at.isoformat(), answer.at.isoformat(), address),
            )
        observe(connection, answer.newspaper, site_id, at=answer.at, kind=Manner.VANISHED)
        note_missed(connection, article, Manner.VANISHED, answer.at)
    connection.execute(
        "UPDATE addresses SET shown = ? WHERE id = ?",
        (json.dumps(with_missing(now, earlier, gone)[:LONGEST]), answer.address),
    )


def missing(before: Sequence[str], shown: Collection[str]) -> list[str]:
    """Return which articles of a list, the newest first, are missing now while enough that stood below them are not."""
    found = []
    older = 0
    for site_id in reversed(before):
        if site_id in shown:
            older += 1
        elif older >= NEIGHBOURS:
            found.append(site_id)
    return found[::-1]


def with_missing(now: Sequence[str], before: Sequence[str], gone: Collection[str]) -> list[str]:
    """Return a list with what it misses in its old places, so that it is missed again the next time."""
    found = list(now)
    for place, site_id in reversed(list(enumerate(before))):
        if site_id in gone:
            below = next((each for each in before[place + 1 :] if each in found), None)
            found.insert(found.index(below) if below else len(found), site_id)
    return found


def longest_descent(articles: Sequence[tuple[str, datetime]]) -> Sequence[tuple[str, datetime]]:
    """Return the longest part of a list that is in order, the newest first: pinned stories and boxes are none of it."""
    best: Sequence[tuple[str, datetime]] = ()
    begin = 0
    breaks = [place for place, (one, other) in enumerate(pairwise(articles), 1) if other[1] > one[1]]
    for end in (*breaks, len(articles)):
        best = max(best, articles[begin:end], key=len)
        begin = end
    return best


def _note_shown(connection: sqlite3.Connection, answer: Answer, shown: Sequence[str]) -> None:
    found = connection.execute(
        """SELECT id, article, unlisted_at FROM addresses
           WHERE newspaper = ? AND kind = 'article' AND site_id IN (SELECT value FROM json_each(?))
           AND article IS NOT NULL
           AND (unlisted_at IS NOT NULL OR article IN (SELECT article FROM removals WHERE returned_at IS NULL))""",
        (answer.newspaper, json.dumps(shown)),
    ).fetchall()
    for address, article, unlisted_at in found:
        connection.execute(
            """UPDATE addresses SET unlisted_at = NULL, revisit_at = CASE WHEN asked_at <= ? THEN ? ELSE revisit_at END
               WHERE id = ?""",
            ((answer.at - LOOK_AFTER).isoformat(), answer.at.isoformat(), address),
        )
        if unlisted_at:
            connection.execute("DELETE FROM missed WHERE article = ? AND manner = ?", (article, Manner.VANISHED))


def _to_be_noted(
    connection: sqlite3.Connection, answer: Answer, gone: Sequence[str]
) -> list[tuple[int, int, str, bool]]:
    """Return the addresses of missing articles that were not missed before, or not seen since they were."""
    if not gone:
        return []
    return connection.execute(
        """SELECT addresses.id, addresses.article, site_id, unlisted_at IS NULL
           FROM addresses LEFT JOIN missed ON missed.article = addresses.article
           WHERE newspaper = ? AND kind = 'article' AND site_id IN (SELECT value FROM json_each(?))
           AND addresses.article IS NOT NULL AND (unlisted_at IS NULL OR last_missed_at <= ?)
           AND addresses.article NOT IN (SELECT article FROM removals WHERE returned_at IS NULL)""",
        (answer.newspaper, json.dumps(gone), (answer.at - LEAST_APART).isoformat()),
    ).fetchall()


def _in_order(connection: sqlite3.Connection, newspaper: str, shown: Sequence[str]) -> list[str]:
    known = dict(
        connection.execute(
            """SELECT addresses.site_id, published_at FROM addresses JOIN articles ON articles.id = article
               WHERE addresses.newspaper = ? AND kind = 'article'
               AND addresses.site_id IN (SELECT value FROM json_each(?))""",
            (newspaper, json.dumps(shown[:LONGEST])),
        ).fetchall()
    )
    dated = [(site_id, datetime.fromisoformat(known[site_id])) for site_id in shown if site_id in known]
    return [site_id for site_id, _ in longest_descent(dated)]
