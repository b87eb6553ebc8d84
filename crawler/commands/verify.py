"""`baotinh verify`: whether what was recorded is as it was recorded."""

import sys
from pathlib import Path
from typing import Any

import click

from crawler.commands.console import fail, print_json
from crawler.configuration import ConfigurationError, load
from crawler.store.database import StoreError, explained, open_for_reading
from crawler.store.observation_rows import Head, breaks, heads, kept_pages, place_of
from crawler.store.pages import open_pages_for_reading

HEX = 64
"""Hexadecimal digits of a link."""


@click.command()
@click.option("--head", "only_heads", is_flag=True, help="Print each chain's head, and check nothing.")
@click.option("--holds", metavar="HASH", help="Say where a head that was printed before stands in the chains.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def verify(only_heads: bool, holds: str | None, db: Path | None, as_json: bool) -> None:
    """Check the chain of what was observed of each newspaper, and that every page it names is kept as it was sent.

    Each observation is hashed together with the one before it. A head that you publish or have time-stamped proves that
    nothing before it was changed since, if it still stands in a chain that is whole.

    Example: baotinh verify --head
    """
    if only_heads and holds:
        raise click.UsageError("--head and --holds exclude each other")
    wanted = _link(holds) if holds else None
    try:
        configuration = load()
        path = db or configuration.database
        archive = configuration.archive_of(path)
        with explained(path):
            database = open_for_reading(path)
            found = heads(database.conn)
            broken = [] if only_heads else list(breaks(database.conn))
            place = place_of(database.conn, wanted) if wanted else None
            kept = set() if only_heads else kept_pages(database.conn)
            database.close()
        damages = _damages(archive, kept)
    except (ConfigurationError, StoreError) as error:
        fail(str(error), 1)
    if wanted and place is None:
        fail(f"no chain in {path} holds {holds}: it was cut or written anew before that, or is another store's", 3)
    if as_json:
        print_json(
            {
                "heads": [_as_json(head) for head in found],
                "broken": [{"newspaper": each.newspaper, "number": each.number} for each in broken],
                "archive": damages,
                "holds": _as_json(place) if place else None,
            }
        )
    elif only_heads:
        for head in found:
            click.echo(f"{head.newspaper} {head.number} {head.at} {head.link.hex()}")
    for each in broken:
        click.echo(
            f"baotinh: {each.newspaper}: observation {each.number} {each.problem}; what follows proves nothing, "
            "compare with a backup",
            err=True,
        )
    for damage in damages:
        click.echo(f"baotinh: {archive}: {damage}; restore it from a backup", err=True)
    if broken or damages:
        sys.exit(3)
    if place and not as_json:
        click.echo(f"{place.newspaper}: observation {place.number}, of {place.at}; nothing before it was changed since")
    elif not as_json and not only_heads:
        observations = sum(head.number for head in found)
        click.echo(
            f"{observations:,} observations of {len(found)} newspapers: every chain is whole,"
            f" and so are {len(kept):,} pages"
        )


def _damages(archive: Path, kept: set[bytes]) -> list[str]:
    if not kept:
        return []
    pages = open_pages_for_reading(archive)
    found = list(pages.damages(kept))
    pages.close()
    return found


def _link(text: str) -> bytes:
    try:
        link = bytes.fromhex(text)
    except ValueError:
        link = b""
    if len(text) != HEX or len(link) * 2 != HEX:
        raise click.BadParameter(f"{text!r} is not {HEX} hexadecimal digits", param_hint="--holds")
    return link


def _as_json(head: Head) -> dict[str, Any]:
    return {"newspaper": head.newspaper, "number": head.number, "at": head.at, "link": head.link.hex()}
