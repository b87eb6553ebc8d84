"""`baotinh snapshot`: keep a page as a test."""

from pathlib import Path

import click

from crawler import clock
from crawler.commands.console import fail
from crawler.commands.parse import FIELDS, as_object, print_draft
from crawler.commands.roster import Roster, UnknownNewspaperError
from crawler.configuration import CHECKOUT
from crawler.items import NotArticle
from crawler.reading.page import UnreadablePageError
from crawler.workshop.snapshot import NotAnAddressOfItsOwnError, read_page, save

PAGES = CHECKOUT / "tests" / "pages"


@click.command()
@click.argument("newspaper")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--url", required=True, help="The address the page was saved from.")
def snapshot(newspaper: str, file: Path, url: str) -> None:
    """Save a page of a newspaper, and what was read on it, as a test that fails until a person has compared both.

    Example: baotinh snapshot baolaocai page.html --url https://baolaocai.vn/tin-post404649.html
    """
    try:
        description = Roster().newspaper(newspaper)
        page = file.read_bytes()
        draft = read_page(page, url=url, name=newspaper, newspaper=description, now=clock.now())
        if isinstance(draft, NotArticle):
            fail(f"{file}: not an article, but a {draft.kind}", 3)
        fields = {field: value for field, value in as_object(draft).items() if field in FIELDS[:-1]}
        path = save(PAGES, newspaper=newspaper, site_id=draft.site_id, page=page, fields=fields)
    except UnknownNewspaperError as error:
        raise click.UsageError(str(error)) from None
    except (UnreadablePageError, NotAnAddressOfItsOwnError) as error:
        fail(f"{file}: {error}", 3)
    except FileExistsError as error:
        fail(f"{error.filename} exists: this article is saved already; remove it to save it anew", 1)
    print_draft(draft)
    click.echo(
        f"\n{path.relative_to(PAGES.parents[1])} is unread: compare it with the page, correct it,"
        f" take its line `unread` out; then: pytest tests/test_pages.py -k {newspaper}"
    )
