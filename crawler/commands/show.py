"""`baotinh show`: one stored article."""

from pathlib import Path
from typing import Any

import click

from crawler.commands.console import caption_line, fail, print_json
from crawler.commands.opening import store_for_reading
from crawler.desk.article import NoSuchArticleError, find_article


@click.command()
@click.argument("wanted", metavar="ID|URL")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(wanted: str, db: Path | None, as_json: bool) -> None:
    """Show one stored article with all its fields.

    Example: baotinh show 1
    """
    try:
        with store_for_reading(db) as (database, _):
            article = find_article(database, wanted)
    except NoSuchArticleError as error:
        fail(str(error), 1)
    if as_json:
        print_json(article)
        return
    print_article(article)


def print_article(article: dict[str, Any]) -> None:
    """Print an article as a newspaper does: headline, time, lead, text, pictures, names."""
    click.secho(article["title"], bold=True)
    times = f"published {article['published_at']}"
    if article["updated_at"]:
        times += f", updated {article['updated_at']}"
    click.echo(f"{article['newspaper']} {article['site_id']}, {article['section'] or 'no section'}, {times}")
    click.echo(article["url"])
    for copy in article["copies"]:
        click.echo(f"also {copy['url']}, known by its {copy['shown_by']}")
    if article["lead"]:
        click.secho(f"\n{article['dateline'] + ' - ' if article['dateline'] else ''}{article['lead']}", bold=True)
    for paragraph in article["body"]:
        click.echo(f"\n{paragraph}")
    for caption in article["captions"]:
        click.echo(f"\n[{caption_line(caption)}]")
    if article["authors"] or article["source"]:
        click.echo("\n" + ", ".join([*article["authors"], *([article["source"]] if article["source"] else [])]))
    if article["tags"]:
        click.echo(f"\nTags: {', '.join(article['tags'])}")
