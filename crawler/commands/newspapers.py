"""`baotinh newspapers`: who can be crawled, and what is known of them."""

import sys
from typing import Any

import click
from rich.table import Table

from crawler.commands.console import output, print_json
from crawler.commands.roster import Roster
from crawler.newspaper import Evidence, Newspaper
from crawler.provinces import UnknownProvinceError, provinces
from crawler.workshop.inspection import inspect

NEEDS_A_PERSON = 3


@click.command()
@click.option("--status", help="Only those of a status: active, moved, closed, merged.")
@click.option("--province", help="Only those of a province, by its name before or since 2025-07-01.")
@click.option("--evidence", type=click.Choice([str(each) for each in Evidence]), help="How well a layout is known.")
@click.option("--check", is_flag=True, help="Read every spider file and say what is wrong or missing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def newspapers(status: str | None, province: str | None, evidence: str | None, check: bool, as_json: bool) -> None:
    """List the newspapers that have a spider.

    Examples: baotinh newspapers --status active
              baotinh newspapers --province "Lào Cai"

    Exit status of --check: 0 all well, or only layouts are left to be seen; 3 a person must act.
    """
    roster = Roster()
    for problem in roster.faults if check else roster.problems:
        click.echo(problem, err=True)
    named = {name: roster.newspaper(name) for name in roster.names()}
    if check:
        sys.exit(report(named, as_json=as_json) or (NEEDS_A_PERSON if roster.faults else 0))
    try:
        within = provinces().former_in(province) if province else None
    except UnknownProvinceError as error:
        raise click.UsageError(str(error)) from None
    rows = [
        as_object(name, newspaper)
        for name, newspaper in named.items()
        if (status is None or newspaper.status.split()[0] == status.split()[0])
        and (evidence is None or newspaper.evidence == evidence)
        and (within is None or not set(within).isdisjoint(newspaper.provinces))
    ]
    if as_json:
        print_json(rows)
    else:
        output.print(as_table(rows))


def report(named: dict[str, Newspaper], *, as_json: bool) -> int:
    """Print what is wrong with the spider files together, and return the exit status."""
    findings = inspect(named, provinces())
    if as_json:
        print_json([{"rule": each.rule, "text": each.text} for each in findings])
    else:
        for each in findings:
            click.echo(f"{each.rule}: {each.text}")
    return NEEDS_A_PERSON if any(each.is_wrong for each in findings) else 0


def as_object(name: str, newspaper: Newspaper) -> dict[str, Any]:
    """Return what a spider file says under the names that are the contract of `--json`."""
    former = provinces().former
    present = {former[each].present: None for each in newspaper.provinces if each in former}
    return {
        "name": name,
        "title": newspaper.title,
        "hosts": list(newspaper.hosts),
        "provinces": list(newspaper.provinces),
        "present_provinces": list(present),
        "codes": [former[each].code for each in newspaper.provinces if each in former],
        "status": newspaper.status,
        "successor": newspaper.successor,
        "family": newspaper.family.name,
        "evidence": str(newspaper.evidence),
        "layouts": [layout.name for layout in (*newspaper.layouts, *newspaper.family.layouts)],
        "sections": dict(newspaper.sections),
        "lists": [address for _, address in newspaper.listing_addresses()],
        "feeds": list(newspaper.feed_addresses()),
        "sitemaps": list(newspaper.sitemap_addresses()),
        "article": [newspaper.family.article, *newspaper.family.also],
    }


def as_table(rows: list[dict[str, Any]]) -> Table:
    """Return the newspapers as a table, a line each."""
    table = Table(
        "Name", "Title", "Hosts", "Provinces", "Status", "Family", "Evidence", "Sections", box=None, pad_edge=False
    )
    for row in rows:
        before, since = ", ".join(row["provinces"]), ", ".join(row["present_provinces"])
        table.add_row(
            row["name"],
            row["title"],
            ", ".join(row["hosts"]),
            before if before == since else f"{before} → {since}",
            row["status"],
            row["family"],
            row["evidence"],
            str(len(row["sections"])) if row["sections"] else "front page",
        )
    return table
