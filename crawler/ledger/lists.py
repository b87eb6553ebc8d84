"""What a run's lists came to: which gave nothing, which are not what they were, which have no end."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from crawler.items import Door
from crawler.store.address_rows import LAST_PAGE, LONGEST_WALK
from crawler.store.writer import LEFT_OUT

EMPTIED = "held articles before and holds none now"
"""Of a list whose page was read and is not what it was: the newspaper has laid it out anew."""

ENDLESS = f"goes on after {LONGEST_WALK:,} pages"
"""Of a list that was left where a walk ends at the latest: a pagination without an end, or a calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedList:
    """A list that a person should look at."""

    url: str
    door: Door
    reason: str


def failed_lists(database: Database, run: int, *, with_sitemaps: bool) -> tuple[FailedList, ...]:
    """Return the lists of a run that gave nothing or had to be cut, in the order in which they were found.

    `with_sitemaps` says whether sitemaps were a way to articles, or extra.
    """
    return tuple(
        FailedList(url=url, door=Door(door), reason=reason)
        for url, door, reason in (*_without_answer(database, run), *_emptied(database, run), *_cut(database, run))
        if with_sitemaps or door != Door.SITEMAP
    )


def _without_answer(database: Database, run: int) -> Iterator[tuple[str, str, str]]:
    """Yield the lists that could not be read. A feed that a page names besides is none's business."""
    yield from database.execute(
        """SELECT url, door, coalesce(detail, outcomes.kind) FROM outcomes JOIN addresses ON addresses.id = address
           WHERE outcomes.run = ? AND addresses.kind = 'listing' AND NOT (door = 'feed' AND found_on IS NOT NULL)
           AND outcomes.kind NOT IN ('listed', 'unchanged', 'not asked', 'not in the archive') ORDER BY addresses.id""",
        (run,),
    )


def _emptied(database: Database, run: int) -> Iterator[tuple[str, str, str]]:
    """Yield the lists without an article by which articles were found before."""
    yield from database.execute(
        """SELECT url, door, ? FROM outcomes JOIN addresses ON addresses.id = address
           WHERE outcomes.run = ? AND outcomes.kind = 'listed' AND CAST(detail AS INTEGER) = 0
           AND door IN ('section', 'front page') AND EXISTS (
               SELECT 1 FROM addresses AS held WHERE held.found_on = addresses.id AND held.kind = 'article')
           ORDER BY addresses.id""",
        (EMPTIED, run),
    )


def _cut(database: Database, run: int) -> Iterator[tuple[str, str, str]]:
    """Yield the lists that hold more than is taken of one, and those that never end."""
    yield from database.execute(
        """SELECT url, door, CASE WHEN page >= ? THEN ? ELSE detail END
           FROM outcomes JOIN addresses ON addresses.id = address
           WHERE outcomes.run = ? AND outcomes.kind = 'listed'
           AND (detail LIKE ? OR (page >= ? AND addresses.reason = ?)) ORDER BY addresses.id""",
        (LONGEST_WALK, ENDLESS, run, f"%{LEFT_OUT}", LONGEST_WALK, LAST_PAGE),
    )
