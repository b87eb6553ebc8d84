"""`baotinh search`: articles that hold some words."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from crawler.commands.console import fail, print_json
from crawler.commands.dates import Day
from crawler.configuration import ConfigurationError, load
from crawler.desk.search import EmptyQueryError
from crawler.desk.search import search as find
from crawler.provinces import UnknownProvinceError, provinces
from crawler.store.database import StoreError, explained, open_for_reading


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--newspaper", metavar="NAME", help="Only this newspaper's articles.")
@click.option(
    "--province", metavar="NAME", help="Only newspapers of a province, by its name before or since 2025-07-01."
)
@click.option("--since", type=Day(), metavar="DATE", help="Only articles of this day and later.")
@click.option("--until", type=Day(), metavar="DATE", help="Only articles of this day and earlier.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many at most.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def search(
    words: tuple[str, ...],
    newspaper: str | None,
    province: str | None,
    since: date | None,
    until: date | None,
    limit: int,
    db: Path | None,
    as_json: bool,
) -> None:
    """Find stored articles that hold all of the words, the newest first.

    Words without marks match any marks; words with marks match as typed.

    Example: baotinh search "van chan" --since 2026-11-01
    """
    query = " ".join(words)
    try:
        within = provinces().former_in(province) if province else None
        path = db or load().database
        with explained(path):
            database = open_for_reading(path)
            hits = find(database, query, newspaper=newspaper, provinces=within, since=since, until=until, limit=limit)
            database.close()
    except (EmptyQueryError, UnknownProvinceError) as error:
        raise click.UsageError(str(error)) from None
    except (ConfigurationError, StoreError) as error:
        fail(str(error), 1)
    if as_json:
        print_json([asdict(hit) for hit in hits])
        return
    for hit in hits:
        click.secho(f"{hit.id}  {hit.title}", bold=True)
        click.echo(f"    {hit.newspaper}, {hit.published_at[:16].replace('T', ' ')}  {hit.url}")
        click.echo(f"    {hit.snippet}")
    if not hits:
        click.echo(f"no article holds {query!r}")
