"""`baotinh evaluate`: how well saved pages are read."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

import click
from rich.table import Table

from crawler import clock
from crawler.commands.console import fail, output, print_json
from crawler.commands.roster import Roster
from crawler.newspaper import Layout
from crawler.workshop.evaluation import Evaluation
from crawler.workshop.evaluation import evaluate as score

COLUMNS = ("title", "minute", "lead", "text", "body", "captions", "authors", "source")


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--generic", is_flag=True, help="Read without the newspapers' own layouts.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def evaluate(folder: Path, generic: bool, as_json: bool) -> None:
    """Score the reader on a folder of pages: NAME.html with NAME.json that says what stands on it.

    Example: baotinh evaluate tests/pages --generic
    """
    roster = Roster()

    def layouts_of(url: str) -> Sequence[Layout]:
        name = roster.at_host(urlsplit(url).hostname or "")
        if generic or name is None:
            return ()
        newspaper = roster.newspaper(name)
        return (*newspaper.layouts, *newspaper.family.layouts)

    try:
        evaluation = score(folder, layouts_of, now=clock.now())
    except (FileNotFoundError, ValueError, KeyError) as error:
        fail(f"{folder}: {error}", 1)
    if as_json:
        print_json(evaluation.as_object())
        return
    print_evaluation(evaluation)


def print_evaluation(evaluation: Evaluation) -> None:
    """Print a line for each page and one for all; of captions and authors, how many of those that are there."""
    table = Table("Page", "Read as", *COLUMNS, box=None, pad_edge=False)
    for page in evaluation.pages:
        scores = [
            f"{getattr(page, column).right}/{getattr(page, column).there}"
            if column in {"captions", "authors"}
            else f"{getattr(page, column):.3f}"
            for column in COLUMNS
        ]
        table.add_row(page.name, page.read_as, *scores)
    table.add_row("all", "", *(f"{getattr(evaluation, column):.3f}" for column in COLUMNS))
    output.print(table)
