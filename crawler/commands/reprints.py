"""`baotinh reprints`: stories that several newspapers printed."""

import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from crawler.commands.console import fail, print_json
from crawler.commands.dates import Day
from crawler.configuration import ConfigurationError, load
from crawler.desk.reprints import Printed, Reprinted, reprinted_stories
from crawler.history.alterations import Altered
from crawler.store.database import StoreError, explained, open_for_reading, open_store
from crawler.store.stories import group_stories

WORTH_SAYING = 0.02
"""A share of the text below which nobody needs to know that it was left out or added."""
EXAMPLES = 3


@click.command()
@click.option("--since", type=Day(), metavar="DATE", help="Only stories of which a printing is of this day or later.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def reprints(since: date | None, *, db: Path | None, as_json: bool) -> None:
    """Show who printed a story first, who printed it again, and what each changed; the latest stories first.

    Articles that were stored since the last crawl ended are grouped first.

    Example: baotinh reprints --since 2026-11-01
    """
    try:
        path = db or load().database
        open_for_reading(path).close()
        with explained(path):
            # Who may only read the store sees it as the last crawl left it.
            may_write = os.access(path, os.W_OK)
            database = open_store(path) if may_write else open_for_reading(path)
            if may_write:
                group_stories(database, path)
            stories = reprinted_stories(database, since=since)
            if as_json:
                print_json([asdict(story) for story in stories])
            elif not print_stories(stories):
                click.echo("no story was printed twice")
            database.close()
    except (ConfigurationError, StoreError) as error:
        fail(str(error), 1)


def print_stories(stories: Iterator[Reprinted]) -> bool:
    """Print each story, and return whether there was one."""
    printed_any = False
    for story in stories:
        printed_any = True
        click.secho(story.printings[0].title, bold=True, nl=not story.agency)
        if story.agency:
            click.echo(f" ({story.agency})")
        for printed in story.printings:
            click.echo(f"  {_line(printed)}")
    return printed_any


def _line(printed: Printed) -> str:
    at = printed.published_at[: 10 if printed.published_precision == "day" else 16].replace("T", " ")
    changed = "first" if printed.altered is None else _words(printed.altered)
    return f"{at:16}  {printed.newspaper:16} {printed.id:>7}  {changed}"


def _words(altered: Altered) -> str:
    parts = [f"other {', '.join(altered.fields)}"] if altered.fields else []
    for share, what in ((altered.left_out, "left out"), (altered.added, "added")):
        if share >= WORTH_SAYING:
            parts.append(f"{share:.0%} {what}")
    for what, pairs in (("names", altered.names), ("figures", altered.figures)):
        if pairs:
            examples = ", ".join(f"{before} > {after}" for before, after in pairs[:EXAMPLES])
            more = f" and {len(pairs) - EXAMPLES} more" if len(pairs) > EXAMPLES else ""
            parts.append(f"other {what} ({examples}{more})")
    if altered.wording:
        parts.append(f"other words in {altered.wording} places")
    before, after = altered.paragraphs
    if before != after:
        parts.append(f"{after} paragraphs of {before}")
    return "; ".join(parts) or "unchanged"
