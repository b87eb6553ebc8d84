"""`baotinh retry`: what failed or was put aside is taken up again."""

from pathlib import Path

import click

from crawler import clock
from crawler.commands.console import fail
from crawler.configuration import ConfigurationError, load
from crawler.store.database import StoreError, explained, immediate, open_for_reading, open_store
from crawler.store.pending_rows import NotInStoreError, crawled, take_up


@click.command()
@click.argument("newspapers", nargs=-1, metavar="[NEWSPAPER]...")
@click.option("--reason", default="", metavar="WORDS", help="Only addresses whose state or reason holds these words.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
def retry(newspapers: tuple[str, ...], reason: str, db: Path | None) -> None:
    """Take up again what `baotinh pending` lists: the next crawl asks for it, with all tries before it.

    \b
    Examples: baotinh retry baolaocai
              baotinh retry --reason "server error"
    """
    try:
        path = db or load().database
        open_for_reading(path).close()
        with explained(path):
            database = open_store(path)
            with immediate(database):
                names = crawled(database.conn, newspapers)
                counts = {name: take_up(database.conn, name, now=clock.now(), reason=reason) for name in names}
            database.close()
    except (ConfigurationError, StoreError, NotInStoreError) as error:
        fail(str(error), 1)
    for name, count in counts.items():
        if count:
            click.echo(f"{name}: {count} taken up; `baotinh crawl {name}` asks for them")
    if not any(counts.values()):
        click.echo("nothing is pending" + (f" with {reason!r} in its reason" if reason else ""))
