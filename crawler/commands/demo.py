"""`baotinh demo`: the whole way, on newspapers that are played on this machine."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import click
from rich.table import Table
from sqlite_utils import Database

from crawler.commands.console import fail, output
from crawler.commands.show import print_article
from crawler.configuration import CHECKOUT
from crawler.desk.article import find_article
from crawler.desk.search import search
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom
from crawler.store.database import open_for_reading

STORE = CHECKOUT / "data" / "demo.db"
ARTICLES = 300
"""How many articles the newsroom shows, of all newspapers together."""
SINCE = "2026-11-13"
"""A week before the newsroom's opening, which is a fixed day: the demo is the same whenever it runs."""
SEARCHES = ("nong dan", "nông dân")
NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")


@click.command()
def demo() -> None:
    """Crawl four newspapers that a rehearsal newsroom plays on loopback, and show what an analyst gets.

    Example: baotinh demo
    """
    click.echo("A newsroom on this machine plays four newspapers; nothing is asked of the real ones.")
    known = count_articles(STORE)
    with open_newsroom(Plan(articles=ARTICLES)) as newsroom:
        connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
        command = [sys.executable, "-m", "crawler.commands", "crawl", *NEWSPAPERS, "--since", SINCE]
        crawl = subprocess.run([*command, "--db", str(STORE), *connections], check=False)
    if crawl.returncode:
        fail(f"the crawl ended with status {crawl.returncode}", crawl.returncode)
    database = open_for_reading(STORE)
    new = count_articles(STORE) - known
    click.echo(f"{new} new articles were stored in {STORE.relative_to(CHECKOUT)}." if new else "Nothing is new.")
    show_newspapers(database)
    for words in SEARCHES:
        show_search(database, words)
    show_newest(database)
    database.close()
    show_next_commands()


def count_articles(store: Path) -> int:
    """Return how many articles a store has, none where there is no store."""
    if not store.exists():
        return 0
    database = open_for_reading(store)
    (count,) = database.execute("SELECT count(*) FROM articles").fetchone()
    database.close()
    return int(count)


def show_newspapers(database: Database) -> None:
    """Print how many articles each newspaper has."""
    table = Table("Newspaper", "Articles", "First day", "Last day", "Pictures", box=None, pad_edge=False)
    rows = database.execute(
        """SELECT newspapers.title, count(*), min(published_on), max(published_on),
                  sum((SELECT count(*) FROM captions WHERE article = articles.id))
           FROM articles JOIN newspapers ON newspapers.name = articles.newspaper GROUP BY 1 ORDER BY 2 DESC"""
    )
    for row in rows:
        table.add_row(*map(str, row))
    click.echo()
    output.print(table)


def show_search(database: Database, words: str) -> None:
    """Print the first two articles that a search finds."""
    click.secho(f'\nbaotinh search "{words}"', bold=True)
    for hit in search(database, words, limit=2):
        click.echo(f"  {hit.published_at[:10]} {hit.newspaper}: {hit.title}")
        click.echo(f"      {hit.snippet}")


def show_newest(database: Database) -> None:
    """Print the newest article that has a picture, with its fields."""
    (number,) = database.execute(
        "SELECT max(article) FROM captions JOIN articles ON articles.id = article"
        " WHERE position = (SELECT max(position) FROM articles WHERE id IN (SELECT article FROM captions))"
    ).fetchone()
    article: dict[str, Any] = find_article(database, str(number))
    click.secho(f"\nbaotinh show {number}\n", bold=True)
    print_article({**article, "body": [*article["body"][:2], f"({len(article['body'])} paragraphs in all)"]})


def show_next_commands() -> None:
    """Print what to try next."""
    store = STORE.relative_to(CHECKOUT)
    click.secho("\nNow try:", bold=True)
    click.echo(f'  .venv/bin/baotinh search "ủy ban" --db {store}')
    click.echo(f'  sqlite3 {store} "SELECT published_on, count(*) FROM articles GROUP BY 1"')
    click.echo("  .venv/bin/baotinh newspapers")
