"""Stories that more than one newspaper printed: who was first, who followed, and what each changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from crawler.history.alterations import Altered, Printing, altered


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """An article among the printings of its story."""

    id: int
    newspaper: str
    url: str
    title: str
    published_at: str
    published_precision: str
    agency: str | None
    """The agency that it credits."""
    altered: Altered | None
    """What it changed; of the first printing nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprinted:
    """A story and its printings, the first one first."""

    story: int
    """The `id` of the first printing."""
    agency: str | None
    """The agency that any of them credits: its copy, whoever printed it first."""
    printings: tuple[Printed, ...]


def reprinted_stories(database: Database, *, since: date | None = None) -> Iterator[Reprinted]:
    """Yield the stories that were printed more than once and last on a day or later, the latest first."""
    rows = database.execute(
        """SELECT story FROM stories JOIN articles ON articles.id = stories.article
           WHERE story IN (SELECT story FROM stories WHERE article <> story)
           GROUP BY story HAVING max(published_on) >= ? ORDER BY max(published_at) DESC, story""",
        [since.isoformat() if since else ""],
    ).fetchall()
    for (story,) in rows:
        yield _story(database, story)


def _story(database: Database, story: int) -> Reprinted:
    rows = list(
        database.query(
            """SELECT articles.*, agency,
                      (SELECT group_concat(name, ', ')
                       FROM (SELECT name FROM authors WHERE article = articles.id ORDER BY ordinal)) AS names
               FROM stories JOIN articles ON articles.id = stories.article WHERE story = ?
               ORDER BY articles.id <> story, published_on, published_precision = 'day', published_at, articles.id""",
            [story],
        )
    )
    printings = [
        Printing(
            title=row["title"],
            lead=row["lead"],
            body=row["body"].split("\n\n"),
            dateline=row["dateline"],
            authors=(row["names"],) if row["names"] else (),
            source=row["source"],
        )
        for row in rows
    ]
    return Reprinted(
        story=story,
        agency=next((row["agency"] for row in rows if row["agency"]), None),
        printings=tuple(
            Printed(
                id=row["id"],
                newspaper=row["newspaper"],
                url=row["url"],
                title=row["title"],
                published_at=row["published_at"],
                published_precision=row["published_precision"],
                agency=row["agency"],
                altered=altered(printings[0], printing) if place else None,
            )
            for place, (row, printing) in enumerate(zip(rows, printings, strict=True))
        ),
    )
