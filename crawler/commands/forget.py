"""`baotinh forget`: articles whose text must go."""

from datetime import date
from pathlib import Path

import click

from crawler import clock
from crawler.commands.console import fail
from crawler.commands.dates import Day
from crawler.configuration import ConfigurationError, load
from crawler.desk.article import NoSuchArticleError, find_id
from crawler.store.database import StoreError, explained, open_for_reading, open_store
from crawler.store.forgetting import forget_articles, older_articles
from crawler.store.pages import open_pages


@click.command()
@click.argument("wanted", nargs=-1, metavar="[ID|URL]...")
@click.option("--why", required=True, metavar="TEXT", help="The reason, which the tombstone keeps.")
@click.option("--before", type=Day(), metavar="DATE", help="All articles that were published before this day.")
@click.option("--newspaper", "newspapers", multiple=True, help="With --before: only of this newspaper.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
def forget(
    wanted: tuple[str, ...], why: str, before: date | None, newspapers: tuple[str, ...], db: Path | None
) -> None:
    """Remove articles' text, in all versions, and their pages for good; they are not stored again.

    A tombstone says when and why, and the hashes of what was observed stay, so that the chain is whole.

    Example: baotinh forget 1 --why "asked for by the person named"
    """
    if bool(wanted) == bool(before):
        raise click.UsageError("name articles, or a day with --before")
    if newspapers and not before:
        raise click.UsageError("--newspaper goes with --before")
    if not why.strip():
        raise click.BadParameter("say why, in a few words", param_hint="--why")
    try:
        configuration = load()
        path = db or configuration.database
        archive = configuration.archive_of(path)
        open_for_reading(path).close()
        with explained(path):
            database = open_store(path)
            known = {name for (name,) in database.execute("SELECT name FROM newspapers")}
            if unknown := sorted(set(newspapers) - known):
                raise click.UsageError(f"{', '.join(unknown)}: never crawled into {path}")
            numbers = (
                older_articles(database.conn, before, newspapers)
                if before
                else list(dict.fromkeys(find_id(database, each) for each in wanted))
            )
            pages = open_pages(archive) if archive.exists() else None
            forget_articles(database, path, numbers, why=why.strip(), now=clock.now(), pages=pages)
            database.close()
            if pages:
                pages.close()
    except (ConfigurationError, StoreError, NoSuchArticleError) as error:
        fail(str(error), 1)
    click.echo(f"forgotten: {len(numbers):,} articles" if len(numbers) != 1 else "forgotten: 1 article")
