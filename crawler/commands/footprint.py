"""`baotinh footprint`: what the newspapers bear."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click
from rich.table import Table

from crawler.commands.console import output, print_json
from crawler.commands.dates import Day
from crawler.commands.opening import store_for_reading
from crawler.desk.footprint import Cost, costs


@click.command()
@click.argument("newspapers", nargs=-1, metavar="[NEWSPAPER]...")
@click.option("--since", type=Day(), metavar="DATE", help="Only runs that began on this day or later.")
@click.option("--runs", "by_run", is_flag=True, help="A line for each run, not for each newspaper.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def footprint(newspapers: tuple[str, ...], since: date | None, *, by_run: bool, db: Path | None, as_json: bool) -> None:
    """Show the requests that left for each newspaper, their bytes, and the gaps between them.

    Every request counts: robots.txt, lists, articles, redirects and retries. A gap is the time from one request to the
    next to the same host, in one run.

    Example: baotinh footprint baolaocai --since 2026-11-01
    """
    with store_for_reading(db) as (database, path):
        found = costs(database, newspapers=newspapers, since=since, by_run=by_run)
        known = {name for (name,) in database.execute("SELECT name FROM newspapers")}
    if unknown := sorted(set(newspapers) - known):
        raise click.UsageError(f"{', '.join(unknown)}: never crawled into {path}")
    if as_json:
        print_json([asdict(cost) for cost in found])
    elif found:
        output.print(_table(found, by_run=by_run))
    else:
        click.echo("no run yet")


def _table(found: list[Cost], *, by_run: bool) -> Table:
    table = Table(box=None, pad_edge=False)
    headings = ("newspaper", "run" if by_run else "runs", "since", "requests", "MB", "new", "requests/new", "gaps (s)")
    for heading in headings:
        table.add_column(heading, justify="left" if heading in ("newspaper", "since") else "right")
    for cost in found:
        table.add_row(
            cost.newspaper,
            str(cost.run if by_run else cost.runs),
            cost.started_at[:16].replace("T", " "),
            str(cost.requests),
            f"{cost.bytes / 1e6:.1f}",
            str(cost.new_articles),
            "" if cost.requests_per_new_article is None else f"{cost.requests_per_new_article:.2f}",
            "" if cost.shortest_gap is None else f"{cost.shortest_gap:.2f} to {cost.longest_gap:.1f}",
        )
    return table
