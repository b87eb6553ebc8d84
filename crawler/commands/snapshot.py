"""`baotinh snapshot`: keep a page as a test."""

from pathlib import Path

import click

from crawler import clock
from crawler.commands.console import fail, log_to_console
from crawler.commands.crawl import COULD_NOT_START, ClosedNetworkError, Connection, refuse_open_network
from crawler.commands.parse import FIELDS, as_object, print_draft
from crawler.commands.roster import Roster, UnknownNewspaperError
from crawler.configuration import CHECKOUT, ConfigurationError, load
from crawler.discovery.addresses import own_address
from crawler.fetching.single import Page, fetch_page
from crawler.items import Failed, NotArticle
from crawler.newspaper import Newspaper
from crawler.reading.page import UnreadablePageError
from crawler.workshop.snapshot import NotAnAddressOfItsOwnError, read_page, save

PAGES = CHECKOUT / "tests" / "pages"
NEEDS_A_PERSON = 3


@click.command()
@click.argument("newspaper")
@click.argument("page", metavar="URL|FILE")
@click.option("--url", help="The address a FILE was saved from.")
@click.option(
    "--connect",
    multiple=True,
    type=Connection(),
    metavar="HOST=ADDRESS",
    help="Ask a server on loopback instead of HOST, e.g. baoyenbai.com.vn=http://127.0.0.1:8100.",
)
def snapshot(newspaper: str, page: str, url: str | None, connect: tuple[tuple[str, str], ...]) -> None:
    """Save a page of a newspaper, and what was read on it, as a test that fails until a person has compared both.

    The page is fetched as a crawl would fetch it: robots.txt is obeyed, and a contact must be set. A page that a
    browser saved is a FILE, and --url says where it is from.

    \b
    Examples: baotinh snapshot baolaocai https://baolaocai.vn/tin-post404649.html
              baotinh snapshot baolaocai page.html --url https://baolaocai.vn/tin-post404649.html
    """
    try:
        description = Roster().newspaper(newspaper)
    except UnknownNewspaperError as error:
        raise click.UsageError(str(error)) from None
    kept = read_file(page, url) if url else fetch(newspaper, description, page, dict(connect))
    keep(newspaper, description, kept, named=page)


def read_file(file: str, url: str) -> Page:
    """Return a page that was saved before. Raises click's UsageError where there is no such file."""
    try:
        return Page(url=url, body=Path(file).read_bytes())
    except OSError as error:
        raise click.UsageError(f"{file}: {error.strerror}") from None


def fetch(name: str, newspaper: Newspaper, url: str, connections: dict[str, str]) -> Page:
    """Fetch a page of a newspaper, or leave with the line that says why it cannot be had."""
    if "://" not in url:
        raise click.UsageError(f"{url!r} is no address; of a saved page, --url says where it is from")
    if own_address(newspaper, url) is None:
        raise click.UsageError(f"{url} is on none of the hosts of {name}: {', '.join(newspaper.hosts)}")
    try:
        if not load().contact:
            refuse_open_network({name: newspaper}, connections)
    except (ConfigurationError, ClosedNetworkError) as error:
        fail(str(error), COULD_NOT_START)
    log_to_console()
    answer = fetch_page(url, newspaper, connections=connections)
    if isinstance(answer, Failed):
        reason = f"{answer.failure}: {answer.detail}" if answer.detail else str(answer.failure)
        fail(f"{url}: {reason}; what a browser saved of it can be kept with --url", NEEDS_A_PERSON)
    return answer


def keep(name: str, newspaper: Newspaper, page: Page, *, named: str) -> None:
    """Write a page and what was read on it as a test, and say what to do next."""
    try:
        draft = read_page(page.body, url=page.url, name=name, newspaper=newspaper, now=clock.now())
        if isinstance(draft, NotArticle):
            fail(f"{named}: not an article, but a {draft.kind}", NEEDS_A_PERSON)
        fields = {field: value for field, value in as_object(draft).items() if field in FIELDS[:-1]}
        path = save(PAGES, newspaper=name, site_id=draft.site_id, page=page.body, fields=fields)
    except (UnreadablePageError, NotAnAddressOfItsOwnError) as error:
        fail(f"{named}: {error}", NEEDS_A_PERSON)
    except FileExistsError as error:
        fail(f"{error.filename} exists: this article is saved already; remove it to save it anew", 1)
    print_draft(draft)
    click.echo(
        f"\n{path.relative_to(PAGES.parents[1])} is unread: compare it with the page, correct it,"
        f" take its line `unread` out; then: pytest tests/test_pages.py -k {name}"
    )
