"""`baotinh links`: what a saved list page leads to."""

from pathlib import Path
from urllib.parse import urlsplit

import click

from crawler.commands.console import fail, print_json
from crawler.commands.roster import Roster
from crawler.discovery.generic import generic_links
from crawler.discovery.listing import links as find_links
from crawler.reading.page import UnreadablePageError, open_page


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--url", required=True, help="The address the page was saved from.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def links(file: Path, url: str, as_json: bool) -> None:
    """Show the articles that a saved list page links to, and its next page.

    Example: baotinh links thoi-su.html --url https://baocantho.com.vn/thoi-su/
    """
    roster = Roster()
    name = roster.at_host(urlsplit(url).hostname or "")
    try:
        page = open_page(file.read_bytes(), url=url)
    except UnreadablePageError as error:
        fail(f"{file}: {error}", 3)
    listed = find_links(page.root, url, roster.newspaper(name)) if name else generic_links(page.root, url)
    addresses = [link.printed for link in listed.articles]
    if as_json:
        print_json({"articles": addresses, "next_page": listed.next_page})
        return
    for address in addresses:
        click.echo(address)
    click.echo(f"{len(addresses)} articles; next page: {listed.next_page or 'none'}")
