"""`baotinh removals`: what newspapers took off their sites."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from crawler.commands.console import output, print_json
from crawler.commands.dates import Day
from crawler.commands.opening import store_for_reading
from crawler.desk.removals import Removal
from crawler.desk.removals import removals as find_removals


@click.command()
@click.argument("newspapers", nargs=-1, metavar="[NEWSPAPER]...")
@click.option("--since", type=Day(), metavar="DATE", help="Only what was missed first on this day or later.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def removals(newspapers: tuple[str, ...], since: date | None, *, db: Path | None, as_json: bool) -> None:
    """Show articles that newspapers took off their sites, how they are missing, and which came back.

    A removal is believed when three looks in a row, a day apart, have missed the article.

    Example: baotinh removals baolaocai --since 2026-11-01
    """
    with store_for_reading(db) as (database, path):
        found = find_removals(database, newspapers=newspapers, since=since)
        known = {name for (name,) in database.execute("SELECT name FROM newspapers")}
    if unknown := sorted(set(newspapers) - known):
        raise click.UsageError(f"{', '.join(unknown)}: never crawled into {path}")
    if as_json:
        print_json([asdict(removal) for removal in found])
    elif found:
        output.print(_table(found))
    else:
        click.echo("no article is known to have been removed")


def _table(found: list[Removal]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("id", "newspaper", "last seen", "missed since", "how", "back", "title"):
        table.add_column(heading, justify="right" if heading == "id" else "left")
    for removal in found:
        table.add_row(
            str(removal.article),
            removal.newspaper,
            _minute(removal.seen_at),
            _minute(removal.missed_at),
            removal.manner,
            _minute(removal.returned_at) if removal.returned_at else "",
            escape(removal.title),
        )
    return table


def _minute(at: str) -> str:
    return at[:16].replace("T", " ")
