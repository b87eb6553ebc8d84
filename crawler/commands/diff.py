"""`baotinh diff`: two versions of an article, word by word."""

import os
import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path

import click

from crawler.commands.console import fail, print_json
from crawler.configuration import ConfigurationError, load
from crawler.desk.article import NoSuchArticleError
from crawler.desk.versions import NoSuchVersionError, history_of, two_versions
from crawler.history.sides import ChangedField, Mark, Part, changed_fields
from crawler.store.database import StoreError, explained, open_for_reading
from crawler.store.version_rows import Version

PLAIN = {Mark.SAME: "{}", Mark.REMOVED: "[-{}-]", Mark.ADDED: "{{+{}+}}"}
"""How words are marked where there are no colours: as `wdiff` does."""

TAGS = {Mark.SAME: "{}", Mark.REMOVED: "<del>{}</del>", Mark.ADDED: "<ins>{}</ins>"}

PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; color: #222; }}
h2 {{ font: bold 0.85rem sans-serif; color: #666; margin: 2rem 0 0.5rem; }}
del {{ background: #fbd9d7; }}
ins {{ background: #d3f2d6; text-decoration: none; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p><a href="{url}">{url}</a><br>version {older}, seen {older_at}, and version {newer}, seen {newer_at}</p>
{body}
</body>
</html>"""


@click.command()
@click.argument("wanted", metavar="ID|URL")
@click.option("--from", "from_", type=click.IntRange(1), metavar="N", help="The earlier version; the one before.")
@click.option("--to", type=click.IntRange(1), metavar="M", help="The later version; the latest.")
@click.option("--html", "as_html", is_flag=True, help="Print a page for a browser.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def diff(wanted: str, from_: int | None, to: int | None, as_html: bool, db: Path | None, as_json: bool) -> None:
    """Show what changed between two versions of an article, word by word.

    Only paragraphs that changed are shown. Where there are no colours, [-words-] were taken out and {+words+} put in.

    Example: baotinh diff 1 --from 1 --to 3
    """
    if as_html and as_json:
        raise click.UsageError("--html and --json exclude each other")
    try:
        path = db or load().database
        with explained(path):
            database = open_for_reading(path)
            found = history_of(database, wanted)
            database.close()
        if len(found.versions) == 1 and from_ is None and to is None:
            fail(f"article {found.id} has not changed since it was first seen: there is one version only", 1)
        older, newer = two_versions(found, from_, to)
    except (ConfigurationError, StoreError, NoSuchArticleError, NoSuchVersionError) as error:
        fail(str(error), 1)
    fields = changed_fields(older.article, newer.article)
    if as_json:
        print_json({"id": found.id, "from": older.number, "to": newer.number, "fields": _as_json(fields)})
    elif as_html:
        click.echo(_as_html(older, newer, fields))
    else:
        _print(older, newer, fields)


def _print(older: Version, newer: Version, fields: Sequence[ChangedField]) -> None:
    click.secho(newer.article.title, bold=True)
    click.echo(f"{newer.article.url}\n{_named(older)} -> {_named(newer)}")
    in_colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for field in fields:
        click.secho(f"\n{field.name}", dim=True)
        for paragraph in field.paragraphs:
            click.echo("".join(_coloured(part) if in_colours else _marked(part, PLAIN) for part in paragraph))


def _coloured(part: Part) -> str:
    mark, words = part
    if mark is Mark.SAME:
        return words
    return click.style(words, fg="red", strikethrough=True) if mark is Mark.REMOVED else click.style(words, fg="green")


def _marked(part: Part, marks: dict[Mark, str]) -> str:
    mark, words = part
    bare = words.rstrip()
    return marks[mark].format(bare) + words[len(bare) :] if bare else words


def _as_html(older: Version, newer: Version, fields: Sequence[ChangedField]) -> str:
    sections = [
        "\n".join(
            (
                f"<h2>{field.name}</h2>",
                *(
                    f"<p>{''.join(_marked((mark, escape(words)), TAGS) for mark, words in paragraph)}</p>"
                    for paragraph in field.paragraphs
                ),
            )
        )
        for field in fields
    ]
    return PAGE.format(
        title=escape(newer.article.title),
        url=escape(newer.article.url),
        older=older.number,
        older_at=f"{older.seen_at:%Y-%m-%d %H:%M}",
        newer=newer.number,
        newer_at=f"{newer.seen_at:%Y-%m-%d %H:%M}",
        body="\n".join(sections),
    )


def _as_json(fields: Sequence[ChangedField]) -> dict[str, list[list[dict[str, str]]]]:
    return {
        field.name: [[{"mark": mark, "words": words} for mark, words in paragraph] for paragraph in field.paragraphs]
        for field in fields
    }


def _named(version: Version) -> str:
    return f"version {version.number}, seen {version.seen_at:%Y-%m-%d %H:%M}"
