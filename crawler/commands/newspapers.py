"""`baotinh newspapers`: who can be crawled."""

from dataclasses import asdict

import click
from rich.table import Table

from crawler.commands.console import output, print_json
from crawler.commands.roster import Roster


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def newspapers(as_json: bool) -> None:
    """List the newspapers that have a spider.

    Example: baotinh newspapers
    """
    roster = Roster()
    for problem in roster.problems:
        click.echo(problem, err=True)
    rows = [
        {
            "name": name,
            "title": newspaper.title,
            "hosts": list(newspaper.hosts),
            "provinces": list(newspaper.provinces),
            "status": newspaper.status,
            "family": newspaper.family.name,
            "sections": dict(newspaper.sections),
            "layouts": [asdict(layout)["name"] for layout in (*newspaper.layouts, *newspaper.family.layouts)],
        }
        for name in roster.names()
        if (newspaper := roster.newspaper(name))
    ]
    if as_json:
        print_json(rows)
        return
    table = Table("Name", "Title", "Hosts", "Provinces", "Status", "Family", box=None, pad_edge=False)
    for row in rows:
        table.add_row(
            str(row["name"]), str(row["title"]), ", ".join(row["hosts"]), ", ".join(row["provinces"]),
            str(row["status"]), str(row["family"]),
        )  # fmt: skip
    output.print(table)
