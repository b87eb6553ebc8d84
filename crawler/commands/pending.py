"""`baotinh pending`: what failed and waits, and what was put aside."""

from pathlib import Path
from typing import Any

import click
from rich.table import Table

from crawler.commands.console import fail, output, print_json
from crawler.configuration import ConfigurationError, load
from crawler.store.database import StoreError, explained, open_for_reading
from crawler.store.pending_rows import NotInStoreError, crawled
from crawler.store.pending_rows import pending as pending_of


@click.command()
@click.argument("newspapers", nargs=-1, metavar="[NEWSPAPER]...")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def pending(newspapers: tuple[str, ...], db: Path | None, as_json: bool) -> None:
    """List the addresses that gave no page: those that wait for another try, and those that were put aside.

    What is put aside is left alone until `baotinh retry` takes it up.

    \b
    Examples: baotinh pending baolaocai
              baotinh pending --json
    """
    try:
        path = db or load().database
        with explained(path):
            database = open_for_reading(path)
            rows = [row for name in crawled(database.conn, newspapers) for row in pending_of(database.conn, name)]
            database.close()
    except (ConfigurationError, StoreError, NotInStoreError) as error:
        fail(str(error), 1)
    if as_json:
        print_json(rows)
    elif rows:
        output.print(as_table(rows))
    else:
        click.echo("nothing is pending")


def as_table(rows: list[dict[str, Any]]) -> Table:
    """Return the addresses as a table, a line each."""
    table = Table("Newspaper", "State", "Reason", "Tries", "Status", "Due", "Address", box=None, pad_edge=False)
    for row in rows:
        table.add_row(
            row["newspaper"],
            row["state"],
            row["reason"] or "",
            str(row["attempts"]),
            str(row["status"] or ""),
            (row["due_at"] or "never")[:16].replace("T", " "),
            row["url"],
        )
    return table
