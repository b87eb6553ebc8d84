"""`baotinh parse`: what a saved page says."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from crawler import clock
from crawler.articles.normalise import normalise
from crawler.articles.validate import broken_rules
from crawler.commands.console import caption_line, fail, print_json
from crawler.commands.roster import Roster
from crawler.discovery.addresses import canonical, identify
from crawler.items import Draft, NotArticle
from crawler.reading import read
from crawler.reading.page import UnreadablePageError, open_page

FIELDS = (
    "title", "lead", "body", "captions", "authors", "source", "section", "tags", "dateline", "published_at",
    "updated_at", "url", "newspaper",
)  # fmt: skip


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--url", required=True, help="The address the page was saved from.")
@click.option("--generic", is_flag=True, help="Read without the newspaper's own layout.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def parse(file: Path, url: str, generic: bool, as_json: bool) -> None:
    """Read one saved page into fields, with the layer that gave each.

    Example: baotinh parse page.html --url https://baolaocai.vn/tin-post404649.html
    """
    roster = Roster()
    host = urlsplit(url).hostname or ""
    name = roster.at_host(host)
    newspaper = roster.newspaper(name) if name else None
    layouts = (*newspaper.layouts, *newspaper.family.layouts) if newspaper and not generic else ()
    try:
        page = open_page(file.read_bytes(), url=url)
    except UnreadablePageError as error:
        fail(f"{file}: {error}", 3)
    section = newspaper.section_at(url) if newspaper else None
    reading = read(page, newspaper=name or host, layouts=layouts, section=section)
    if isinstance(reading, NotArticle):
        if as_json:
            print_json({"not_an_article": reading.kind, "url": url, "newspaper": name or host})
            return
        fail(f"{file}: not an article, but a {reading.kind}", 3)
    identity = identify(newspaper, url) if newspaper else None
    draft = normalise(
        reading,
        site_id=identity.site_id if identity else url,
        url=identity.url if identity else canonical(url),
        fetched_at=clock.now(),
    )
    if as_json:
        print_json(as_object(draft))
        return
    print_draft(draft)


def as_object(draft: Draft) -> dict[str, Any]:
    """Return the fields of a draft under the names that are the contract of `--json`."""
    values: dict[str, Any] = {field: getattr(draft, field) for field in FIELDS}
    values["captions"] = [
        {"text": each.text, "credit": each.credit, "image_url": each.image_url} for each in draft.captions
    ]
    for time in ("published_at", "updated_at"):
        values[time] = values[time] and values[time].isoformat()
    return {**values, "provenance": {field: str(layer) for field, layer in draft.provenance.items()}}


def print_draft(draft: Draft) -> None:
    """Print a draft as a person reads it, with what is wrong with it at the end."""
    for field, value in as_object(draft).items():
        layer = draft.provenance.get(field)
        match value:
            case None | [] | () | {} | "":
                continue
            case dict():
                continue
            case list() | tuple():
                click.secho(f"{field}" + (f" ({layer})" if layer else ""), bold=True)
                for each in value:
                    click.echo(f"  {each if isinstance(each, str) else caption_line(each)}")
            case _:
                click.echo(click.style(f"{field}" + (f" ({layer})" if layer else ""), bold=True) + f"  {value}")
    broken = broken_rules(draft, clock.now())
    if broken:
        click.echo(f"would be rejected: {', '.join(broken)}", err=True)
