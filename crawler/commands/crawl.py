"""`baotinh crawl`: newspapers become rows."""

import ipaddress
import sys
from contextlib import closing
from functools import partial
from multiprocessing import connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
from scrapy.settings import Settings

from crawler.commands.console import errors, fail, log_to_console
from crawler.commands.progress import Progress
from crawler.commands.roster import Roster, UnknownNewspaperError
from crawler.commands.scope import Scope, refuse_without_ids, scope_options
from crawler.commands.side_by_side import Workers
from crawler.commands.worker import RELAXED, RELAXED_CONCURRENCY, preload, work
from crawler.configuration import Configuration, ConfigurationError, load
from crawler.fetching.archive import Archive, ArchiveError
from crawler.ledger.complaints import complaints, early_ends
from crawler.ledger.ending import STOPPED
from crawler.ledger.lock import witness_death
from crawler.ledger.run import Summary
from crawler.ledger.scheduler import TAKEN
from crawler.newspaper import Newspaper
from crawler.store.database import StoreError, open_store
from crawler.store.pages import open_pages
from crawler.store.stories import group_stories

COULD_NOT_START = 1
NEEDS_A_PERSON = 3
ALREADY_CRAWLING = 75

JOBS = 8
"""Newspapers at once, unless otherwise asked for."""


class Connection(click.ParamType[tuple[str, str]]):
    """A host and the server on loopback that plays it, as HOST=http://127.0.0.1:8100."""

    name = "host=address"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return host and address, or fail with a usage error that names the argument."""
        host, _, address = value.partition("=")
        parts = urlsplit(address)
        try:
            usable = bool(host and parts.port and parts.scheme == "http")
        except ValueError:
            usable = False
        if not usable or not is_loopback(parts.hostname or ""):
            self.fail(f"{value!r} must be HOST=http://127.0.0.1:PORT, on loopback", param, ctx)
        return host.lower(), f"http://{parts.netloc}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@click.command()
@click.argument("newspapers", nargs=-1, metavar="[NEWSPAPER]...")
@scope_options
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=JOBS,
    show_default=True,
    metavar="N",
    help="Crawl at most N newspapers at once, each in a process of its own.",
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.option(
    "--connect",
    multiple=True,
    type=Connection(),
    metavar="HOST=ADDRESS",
    help="Ask a server on loopback instead of HOST, e.g. baoyenbai.com.vn=http://127.0.0.1:8100.",
)
@click.option("--no-archive", is_flag=True, help="Keep no pages: only what is read of them.")
@click.option("--replay", type=click.Path(path_type=Path), metavar="DIR", help="Answer from saved pages; ask nobody.")
def crawl(
    newspapers: tuple[str, ...],
    scope: Scope,
    jobs: int,
    db: Path | None,
    connect: tuple[tuple[str, str], ...],
    no_archive: bool,
    replay: Path | None,
) -> None:
    """Crawl newspapers into the store: those that are named, or all that are active.

    \b
    Examples: baotinh crawl baolaocai
              baotinh crawl --since 2026-11-01 baocantho baodaklak
              baotinh crawl --by-id --budget 500 --since 2015-01-01 baoyenbai

    Exit status: 0 all well, 1 could not start, 2 wrong usage, 3 a person must act,
    75 all that were asked for are being crawled already.
    """
    log_to_console()
    connections = dict(connect)
    try:
        configuration = load()
        roster = Roster()
        names = list(dict.fromkeys(newspapers)) or roster.active()
        asked = {name: roster.newspaper(name) for name in names}
        if scope.by_id:
            refuse_without_ids(asked, {name: roster.newspaper(name) for name in roster.names()})
        if replay:
            Archive(replay)
        elif not configuration.contact:
            refuse_open_network(asked, connections)
        path = (db or configuration.database).absolute()
        # What a replay answers with is an archive's already, and is of another time.
        pages = None if no_archive or replay else configuration.archive_of(path)
        open_store(path).close()
        if pages:
            open_pages(pages).close()
    except UnknownNewspaperError as error:
        raise click.UsageError(str(error)) from None
    except (ConfigurationError, ArchiveError, StoreError, ClosedNetworkError) as error:
        fail(str(error), COULD_NOT_START)
    for problem in roster.problems:
        errors.print(problem)
    settings = crawl_settings(
        configuration,
        path,
        scope=scope,
        pages=pages,
        connections=connections,
        replay=replay,
    )
    progress = Progress(len(asked))

    def crawl_one(parent: connection.Connection, name: str) -> None:
        work(parent, roster.spider(name), settings, 60 * configuration.time_limit)

    preload(settings)
    workers = Workers(
        crawl_one,
        progress,
        jobs=jobs,
        time_limit=60 * configuration.time_limit,
        witness=partial(witness_death, path),
    )
    with progress.shown():
        summaries = workers.crawl(list(asked))
    status = report(summaries)
    if not any(summary.ended in (STOPPED, TAKEN) for summary in summaries):
        # Where the runs met a store that cannot be written, that has been said.
        status = group(path, say=not status) or status
    sys.exit(NEEDS_A_PERSON if roster.problems and not status else status)


def group(path: Path, *, say: bool) -> int:
    """Group what was stored into stories, and return the exit status of that; `say` what went wrong, if asked to."""
    try:
        with closing(open_store(path)) as database:
            group_stories(database, path)
    except StoreError as error:
        if say:
            errors.print(f"reprints were not looked for: {error}")
        return NEEDS_A_PERSON
    return 0


class ClosedNetworkError(Exception):
    """Nobody may be asked on the open network, for no contact is set."""


def refuse_open_network(asked: dict[str, Newspaper], connections: dict[str, str]) -> None:
    """Raise `ClosedNetworkError` where a newspaper would be asked on the open network."""
    for name, newspaper in asked.items():
        if not connections.keys() & set(newspaper.hosts):
            raise ClosedNetworkError(
                f"{name}: no contact is set, and newspapers must be able to reach who crawls them;"
                ' write contact = "you@example.org" into baotinh.toml, or set BAOTINH_CONTACT'
            )


def crawl_settings(
    configuration: Configuration,
    path: Path,
    *,
    scope: Scope,
    pages: Path | None = None,
    connections: dict[str, str],
    replay: Path | None,
) -> Settings:
    """Return Scrapy's settings for this crawl: those of the project, and what was asked for."""
    settings = Settings()
    settings.setmodule("crawler.settings")
    settings.setdict(
        {
            "DATABASE": str(path),
            "PAGES": pages and str(pages),
            "SINCE": scope.since,
            "LIMIT": scope.limit,
            "BY_ID": scope.order,
            "REQUEST_BUDGET": scope.requests or configuration.budget,
            "CONNECT": connections,
            "OPEN_NETWORK": bool(configuration.contact),
            "LOG_INSTALL_ROOT_HANDLER": False,
            "DOWNLOAD_SLOTS": {host: {"delay": 0, "concurrency": RELAXED_CONCURRENCY} for host in connections},
        },
        priority="cmdline",
    )
    if replay:
        relaxed = {"REPLAY": str(replay.absolute()), "ROBOTSTXT_OBEY": False, **RELAXED}
        settings.setdict(relaxed | {"DOWNLOAD_DELAY": 0}, priority="cmdline")
    return settings


def report(summaries: list[Summary]) -> int:
    """Say what a person must know, and return the exit status."""
    if summaries and all(summary.ended == TAKEN for summary in summaries):
        return ALREADY_CRAWLING
    found = early_ends(summaries)
    found += [complaint for summary in summaries for complaint in complaints(summary)]
    for complaint in found:
        errors.print(complaint)
    if errors.is_terminal:
        for summary in summaries:
            counts = ", ".join(f"{count} {kind}" for kind, count in sorted(summary.counts.items()))
            errors.print(f"{summary.newspaper}: {counts or 'nothing was asked'}")
    return NEEDS_A_PERSON if found else 0
