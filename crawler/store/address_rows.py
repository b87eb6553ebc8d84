"""What becomes of an address: the ledger's rows, as one outcome after another settles them."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from crawler.items import Answer, Door, Failed, Failure, Listed
from crawler.planning.retries import next_try
from crawler.store.announcement_rows import heed_announcements

DEATHS = 3
"""How often the process may die reading a page before the page is put aside."""

PINNED = 5
"""So many stories may be pinned above a list. A first page of no more, all known, says nothing of the page after it."""

LONGEST_WALK = 5_000
"""List pages of one section that a walk may ask: a pagination or a calendar that never ends is left there."""

LAST_PAGE = "the last page that its walk may ask"
"""The reason that stands at a list's address where its walk ended."""

SITEMAP_DEPTH = 2
"""An index and its sitemaps; an index may not list indexes (sitemaps.org)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How far back the lists of a section are followed."""

    since: date | None = None
    """The day back to which pages are asked; without one, as far as they hold anything unknown."""
    pages_left: int = LONGEST_WALK
    """How many pages may still be asked, the one at hand included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAddress:
    """A list to be asked: a section's page, a feed, a sitemap, the front page."""

    url: str
    door: Door
    walk: Walk
    section: str | None = None
    found_on: int | None = None
    """The list it was found on; none where the run itself begins with it."""
    page: int = 1


def admit_listing(
    connection: sqlite3.Connection, listing: ListAddress, *, newspaper: str, run: int, now: datetime
) -> None:
    """Make a list due, whether it is known or not, unless the run has asked it already.

    Where it was due already, from a walk that was interrupted, the farther of the two goes on.
    """
    at = now.isoformat()
    since = listing.walk.since and listing.walk.since.isoformat()
    connection.execute(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, section, found_on, found_at, page, since,
                                  pages_left, state, due_at)
           VALUES (?, 'listing', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'due', ?)
           ON CONFLICT (newspaper, kind, site_id) DO UPDATE
           SET section = excluded.section, found_on = excluded.found_on, page = excluded.page,
               since = CASE WHEN state <> 'due' OR since IS NULL THEN excluded.since
                            ELSE min(since, coalesce(excluded.since, since)) END,
               pages_left = CASE WHEN state <> 'due' THEN excluded.pages_left
                                 ELSE max(pages_left, excluded.pages_left) END,
               state = 'due', attempts = 0, due_at = excluded.due_at
           WHERE state <> 'in hand' AND run IS NOT ?""",
        (
            newspaper, listing.url, listing.url, listing.door, listing.section, listing.found_on, at, listing.page,
            since, listing.walk.pages_left, at, run,
        ),
    )  # fmt: skip


def settle_listing(connection: sqlite3.Connection, answer: Answer, listed: Listed, *, heeded: bool = True) -> int:
    """Enter what a list held: articles, further lists, and the page after it as far as its walk goes.

    What it reveals of known articles is `heeded` or not. Returns how many of its articles were unknown.
    """
    if heeded:
        heed_announcements(connection, answer, listed)
    section, page, since, pages_left, door = connection.execute(
        "SELECT section, page, since, pages_left, door FROM addresses WHERE id = ?", (answer.address,)
    ).fetchone()
    known = _meet_again(connection, answer, listed)
    unknown = _enter_articles(
        connection, answer, listed, section, Door.FRONT_PAGE if door == Door.FRONT_PAGE else listed.door
    )
    bound = date.fromisoformat(since) if since else None
    following = [
        ListAddress(
            url=url,
            door=Door.SITEMAP if listed.door is Door.SITEMAP else Door.FEED,
            walk=Walk(since=bound, pages_left=pages_left - 1 if listed.door is Door.SITEMAP else 1),
            found_on=answer.address,
        )
        for url in listed.lists
    ]
    if since:
        goes_on = known.count and (known.newest or since) >= since
    else:
        goes_on = page == 1 and 0 < len(listed.articles) <= PINNED
    if listed.next_page and (unknown or goes_on):
        following.append(
            ListAddress(
                url=listed.next_page,
                door=Door.LISTING,
                walk=Walk(since=bound, pages_left=pages_left - 1),
                section=section,
                found_on=answer.address,
                page=page + 1,
            )
        )
    if pages_left > 1:
        for listing in following:
            admit_listing(connection, listing, newspaper=answer.newspaper, run=answer.run, now=answer.at)
    ended = LAST_PAGE if following and pages_left <= 1 else None
    settle(connection, answer, state="listed", reason=ended)
    connection.execute(
        "UPDATE addresses SET newest_known = ?, etag = ?, last_modified = ? WHERE id = ?",
        (known.newest, answer.validators.etag, answer.validators.last_modified, answer.address),
    )
    return unknown


def settle_unchanged_listing(connection: sqlite3.Connection, answer: Answer) -> None:
    """Settle a list that holds what it held before; the feed or the sitemaps that it names are asked all the same."""
    settle(connection, answer, state="listed")
    rows = connection.execute(
        """SELECT url, door, since, pages_left FROM addresses
           WHERE found_on = ? AND kind = 'listing' AND door IN ('feed', 'sitemap') ORDER BY id""",
        (answer.address,),
    ).fetchall()
    for url, door, since, pages_left in rows:
        walk = Walk(since=date.fromisoformat(since) if since else None, pages_left=pages_left)
        listing = ListAddress(url=url, door=Door(door), walk=walk, found_on=answer.address)
        admit_listing(connection, listing, newspaper=answer.newspaper, run=answer.run, now=answer.at)


@dataclass(frozen=True, slots=True)
class _Known:
    """The articles of a list that were known before the run, and that no other list of the run has held."""

    count: int
    newest: str | None
    """The latest day of those that are stored."""


def _meet_again(connection: sqlite3.Connection, answer: Answer, listed: Listed) -> _Known:
    """Note of known articles that a list of this run holds them.

    A page without an end repeats what the page before it held, and many a page bears the latest headlines at its side.
    """
    found = connection.execute(
        """UPDATE addresses SET listed_at = ?
           WHERE newspaper = ? AND kind = 'article' AND site_id IN (SELECT value FROM json_each(?))
           AND (listed_at IS NULL OR listed_at < (SELECT started_at FROM runs WHERE id = ?)) RETURNING article""",
        (answer.at.isoformat(), answer.newspaper, json.dumps([link.site_id for link in listed.articles]), answer.run),
    ).fetchall()
    stored = json.dumps([article for (article,) in found if article is not None])
    (newest,) = connection.execute(
        "SELECT max(published_on) FROM articles WHERE id IN (SELECT value FROM json_each(?))", (stored,)
    ).fetchone()
    return _Known(len(found), newest)


def _enter_articles(
    connection: sqlite3.Connection, answer: Answer, listed: Listed, section: str | None, door: Door
) -> int:
    """Return how many articles were unknown."""
    at = answer.at.isoformat()
    before = connection.total_changes
    connection.executemany(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, section, found_on, found_at, listed_at, state,
                                  due_at, listed_title)
           VALUES (?, 'article', ?, ?, ?, ?, ?, ?, ?, 'due', ?, ?)
           ON CONFLICT (newspaper, kind, site_id) DO NOTHING""",
        [
            (answer.newspaper, link.site_id, link.url, door, section, answer.address, at, at, at, link.title)
            for link in listed.articles
        ],
    )
    return connection.total_changes - before


def settle(
    connection: sqlite3.Connection, answer: Answer, *, state: str, reason: str | None = None, article: int | None = None
) -> None:
    """Give an address the state that its answer earned it."""
    connection.execute(
        "UPDATE addresses SET state = ?, reason = ?, status = ?, attempts = 0, deaths = 0, revisit_at = NULL,"
        " article = coalesce(?, article) WHERE id = ?",
        (state, reason, answer.status, article, answer.address),
    )


def settle_refusal(connection: sqlite3.Connection, answer: Answer, *, state: str, reason: str) -> None:
    """Settle an address whose page is no article, or none that can be stored. One that was an article stays it."""
    (article,) = connection.execute("SELECT article FROM addresses WHERE id = ?", (answer.address,)).fetchone()
    if article is None:
        settle(connection, answer, state=state, reason=reason)
    else:
        settle_setback(connection, answer, Failed(failure=Failure.UNREADABLE, detail=f"{state}: {reason}"))


def settle_setback(connection: sqlite3.Connection, answer: Answer, failed: Failed, *, state: str = "due") -> None:
    """Let an address wait for another try, each time longer, or put it aside after the last.

    One that was read before keeps its article and its state, but where the newspaper has no such page any more.
    `state` is what it waits in: `due`, or what it was found to be.
    """
    kind, attempts, article, found_on = connection.execute(
        "SELECT kind, attempts, article, found_on FROM addresses WHERE id = ?", (answer.address,)
    ).fetchone()
    # Lists are made due by each run. That there is no page is news only of an article that a list shows or that was
    # read before.
    is_final = state != "due" and (kind == "listing" or (state == "gone" and article is None and found_on is None))
    again = None if is_final else next_try(failed.failure, attempts, answer.at)
    again_at = again and again.isoformat()
    words = failed.detail if state != "due" else ": ".join(filter(None, (failed.failure, failed.detail)))
    reason = words or None
    if state == "due" and article is None:
        connection.execute(
            "UPDATE addresses SET state = ?, reason = ?, status = ?, due_at = coalesce(?, due_at) WHERE id = ?",
            ("due" if again else "put aside", reason, answer.status, again_at, answer.address),
        )
    else:
        kept = "stored" if article is not None and state != "gone" else state
        connection.execute(
            "UPDATE addresses SET state = ?, reason = ?, status = ?, revisit_at = ? WHERE id = ?",
            (kept, reason, answer.status, again_at, answer.address),
        )


def leave_pending(connection: sqlite3.Connection, answer: Answer, reason: str) -> None:
    """Put an address back as it was: it was not asked of the newspaper at all."""
    connection.execute(
        """UPDATE addresses SET state = CASE WHEN article IS NULL THEN 'due' ELSE 'stored' END,
                                reason = ?, attempts = attempts - 1 WHERE id = ?""",
        (reason, answer.address),
    )
