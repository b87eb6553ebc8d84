"""Every saved page is read as its JSON says: a test for each page and one for each field of it."""

import json
from functools import cache

import pytest

from crawler import clock
from crawler.commands.parse import as_object
from crawler.commands.roster import Roster
from crawler.commands.snapshot import PAGES
from crawler.items import Draft
from crawler.workshop.snapshot import Snapshot, read_page, snapshots

SAVED = {f"{each.newspaper}/{each.name}": each for each in snapshots(PAGES)}
ROSTER = Roster()


def draft_of(saved: Snapshot) -> Draft:
    """What is read on a saved page."""
    draft = read_page(
        saved.page,
        url=saved.url,
        name=saved.newspaper,
        newspaper=ROSTER.newspaper(saved.newspaper),
        now=clock.now(),
    )
    assert isinstance(draft, Draft), f"it is taken for a {draft.kind}"
    return draft


@cache
def draft_at(page: str) -> Draft | None:
    """What is read on a saved page, once for all of its fields; None where it cannot be read."""
    try:
        return draft_of(SAVED[page])
    except Exception:
        return None


@pytest.mark.parametrize("page", SAVED)
def test_page(page: str) -> None:
    draft_of(SAVED[page])


@pytest.mark.parametrize(
    ("page", "field"),
    [pytest.param(page, field, id=f"{page}-{field}") for page, saved in SAVED.items() for field in saved.fields],
)
def test_field(page: str, field: str) -> None:
    draft = draft_at(page)
    if draft is None:
        pytest.skip("the page cannot be read, which fails once")
    assert not SAVED[page].is_unread, f"compare tests/pages/{page}.json with the page, then take `unread` out of it"
    assert json.loads(json.dumps(as_object(draft)[field])) == SAVED[page].expected[field]
