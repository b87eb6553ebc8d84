"""`baotinh history`: the versions of one article."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from crawler.commands.console import fail, print_json
from crawler.commands.opening import store_for_reading
from crawler.desk.article import NoSuchArticleError
from crawler.desk.presence import words
from crawler.desk.versions import History, history_of
from crawler.store.version_rows import Version


@click.command()
@click.argument("wanted", metavar="ID|URL")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def history(wanted: str, db: Path | None, as_json: bool) -> None:
    """Show every version of an article, when it was first seen and what it changed, and when it was online.

    A silent version changed the text and not the newspaper's own time stamp.

    Example: baotinh history 1
    """
    try:
        with store_for_reading(db) as (database, _):
            found = history_of(database, wanted)
    except NoSuchArticleError as error:
        fail(str(error), 1)
    if as_json:
        spans = [asdict(span) for span in found.spans]
        print_json({"id": found.id, "versions": [_as_json(version) for version in found.versions], "presence": spans})
    else:
        print_history(found)


def print_history(found: History) -> None:
    """Print an article's headline, a line for each version, and when the article was online."""
    click.secho(found.latest.article.title, bold=True)
    click.echo(f"{found.latest.article.newspaper} {found.latest.article.site_id}, {found.latest.article.url}")
    for version in found.versions:
        click.echo(f"{version.number:>3}  {version.seen_at:%Y-%m-%d %H:%M}  {_words(version)}")
    for line in words(found.spans):
        click.echo(f"     {line}")


def _words(version: Version) -> str:
    if version.number == 1:
        return "first seen"
    said = ", ".join(version.classes) or ", ".join(version.fields)
    said += f" ({', '.join(version.fields)})" if version.classes else ""
    said += "; silent" if version.silent else ""
    return said + (f"; seen twice before it was believed: {', '.join(version.doubts)}" if version.doubts else "")


def _as_json(version: Version) -> dict[str, Any]:
    return {
        "version": version.number,
        "seen_at": version.seen_at.isoformat(),
        "fields": version.fields,
        "classes": version.classes,
        "silent": version.silent,
        "doubts": version.doubts,
        "title": version.article.title,
        "fingerprint": version.fingerprint,
    }
