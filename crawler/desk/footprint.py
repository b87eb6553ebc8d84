"""What crawling costs the newspapers: requests, bytes and gaps, for each newspaper or each run."""

from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a newspaper has borne, in one run or in several."""

    newspaper: str
    run: int | None
    """The run; none where several are added up."""
    started_at: str
    """When the run began, or the first of them."""
    runs: int
    requests: int
    """Every request that left: robots.txt, lists, articles, redirects and retries."""
    bytes: int
    new_articles: int
    requests_per_new_article: float | None
    """None where nothing was new."""
    shortest_gap: float | None
    """The least seconds from one request to the next to the same host, in one run."""
    longest_gap: float | None


def costs(
    database: Database, *, newspapers: tuple[str, ...] = (), since: date | None = None, by_run: bool = False
) -> list[Cost]:
    """Return what each newspaper has borne, or each run has cost, since a day; those that are named, or all."""
    names = ", ".join("?" * len(newspapers))
    rows = database.execute(
        f"""SELECT newspaper, min(id), min(started_at), count(*), sum(requests), sum(bytes), sum(new),
                   min(shortest_gap), max(longest_gap)
            FROM (SELECT runs.*, (SELECT count(*) FROM outcomes WHERE run = runs.id AND kind = 'new') AS new FROM runs)
            WHERE (? IS NULL OR started_at >= ?) {f"AND newspaper IN ({names})" if newspapers else ""}
            GROUP BY newspaper{", id" if by_run else ""} ORDER BY newspaper, min(id)""",
        (since and since.isoformat(), since and since.isoformat(), *newspapers),
    ).fetchall()
    return [
        Cost(
            newspaper=newspaper,
            run=first if by_run else None,
            started_at=started_at,
            runs=runs,
            requests=requests,
            bytes=size,
            new_articles=new,
            requests_per_new_article=round(requests / new, 2) if new else None,
            shortest_gap=shortest,
            longest_gap=longest,
        )
        for newspaper, first, started_at, runs, requests, size, new, shortest, longest in rows
    ]
