"""Articles that were taken off their newspapers' sites."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """An article that is or was missing."""

    article: int
    newspaper: str
    title: str
    url: str
    published_at: str
    manner: str
    seen_at: str
    missed_at: str
    believed_at: str
    looks: int
    returned_at: str | None


def removals(database: Database, *, newspapers: Sequence[str] = (), since: date | None = None) -> list[Removal]:
    """Return removals that are believed, the latest first, of some newspapers or all, and since a day."""
    names = ", ".join("?" * len(newspapers))
    only = f"AND newspaper IN ({names})" if newspapers else ""
    rows = database.execute(
        f"""SELECT article, newspaper, title, url, published_at, manner, seen_at, missed_at, believed_at, looks,
                   returned_at
            FROM removals JOIN articles ON articles.id = article
            WHERE missed_at >= ? {only} ORDER BY missed_at DESC, removals.id DESC""",
        [since.isoformat() if since else "", *newspapers],
    )
    names_of = Removal.__dataclass_fields__
    return [Removal(**dict(zip(names_of, row, strict=True))) for row in rows]
