"""The ledger's rows: by which door an address came, and how far a walk through lists goes."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from crawler.items import Door, Link, Listed
from crawler.ledger.run import Run, begin
from crawler.store.address_rows import LONGEST_WALK, ListAddress, Walk, admit_listing
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, identified, outcome

FIRST = "https://baothu.vn/thoi-su/"
SECOND = "https://baothu.vn/thoi-su?p=2"
LAST_WEEK = NOON.date() - timedelta(days=7)
YESTERDAY = NOON - timedelta(days=1)


@pytest.fixture
def run(writer: Writer) -> Iterator[Run]:
    """A run after one that stored article 7, of today, and article 8, a month old."""
    before = begin(writer, "baothu", NEWSPAPER, since=None, now=YESTERDAY)
    admit(writer, before, Walk())
    writer.put(outcome(listed("7", "8"), run=before.number, address=1, at=YESTERDAY))
    for address, (number, day) in enumerate({"7": NOON.date(), "8": date(2026, 10, 20)}.items(), start=2):
        article = identified(site_id=number, published_on=day)
        writer.put(outcome(article, run=before.number, address=address, at=YESTERDAY))
    before.close(ended="finished", now=YESTERDAY)
    opened = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    yield opened
    opened.close(ended="finished", now=NOON)


def admit(writer: Writer, run: Run, walk: Walk, *, url: str = FIRST, door: Door = Door.SECTION) -> int:
    """Make a list due, and return its row's number."""
    listing = ListAddress(url=url, door=door, walk=walk)
    admit_listing(writer.database.conn, listing, newspaper="baothu", run=run.number, now=NOON)
    found = writer.database.execute("SELECT id FROM addresses WHERE url = ?", [url]).fetchone()
    return int(found[0])


def ask(writer: Writer, run: Run, address: int, result: Listed) -> None:
    writer.database.execute("UPDATE addresses SET state = 'in hand', run = ? WHERE id = ?", [run.number, address])
    writer.put(outcome(result, run=run.number, address=address))


def listed(
    *site_ids: str, next_page: str | None = None, door: Door = Door.LISTING, lists: tuple[str, ...] = ()
) -> Listed:
    urls = {number: f"https://baothu.vn/tin-a{number}.html" for number in site_ids}
    links = tuple(Link(url=url, site_id=number, printed=url) for number, url in urls.items())
    return Listed(articles=links, next_page=next_page, door=door, lists=lists)


def door(writer: Writer, key: str) -> str:
    found = writer.database.execute("SELECT door FROM addresses WHERE site_id = ?", [key]).fetchone()
    return str(found[0])


def due(writer: Writer) -> list[str]:
    statement = "SELECT url FROM addresses WHERE kind = 'listing' AND state = 'due' ORDER BY id"
    return [url for (url,) in writer.database.execute(statement)]


@pytest.mark.parametrize(
    ("first", "kind", "named"),
    [
        (Door.SECTION, Door.LISTING, "listing"),
        (Door.FRONT_PAGE, Door.LISTING, "front page"),
        (Door.FEED, Door.FEED, "feed"),
        (Door.SITEMAP, Door.SITEMAP, "sitemap"),
        (Door.SITEMAP, Door.LISTING, "listing"),
    ],
)
def test_an_article_has_the_door_of_the_list_that_held_it(
    writer: Writer, run: Run, first: Door, kind: Door, named: str
) -> None:
    ask(writer, run, admit(writer, run, Walk(), door=first, url="https://baothu.vn/x"), listed("9", door=kind))
    assert door(writer, "9") == named


def test_an_address_keeps_the_door_by_which_it_came_first(writer: Writer, run: Run) -> None:
    feed = admit(writer, run, Walk(), url="https://baothu.vn/rss", door=Door.FEED)
    ask(writer, run, feed, listed("7", "9", door=Door.FEED))
    ask(writer, run, admit(writer, run, Walk()), listed("9"))
    assert (door(writer, "7"), door(writer, "9"), door(writer, FIRST)) == ("listing", "feed", "section")


def test_a_list_that_is_found_has_the_door_of_its_kind(writer: Writer, run: Run) -> None:
    page = listed("9", next_page=SECOND, lists=("https://baothu.vn/rss",))
    ask(writer, run, admit(writer, run, Walk()), page)
    index = listed(door=Door.SITEMAP, lists=("https://baothu.vn/news-2026-11.xml",))
    ask(writer, run, admit(writer, run, Walk(pages_left=2), url="https://baothu.vn/s.xml", door=Door.SITEMAP), index)
    found = {url: door(writer, url) for url in due(writer)}
    assert list(found.values()) == ["feed", "listing", "sitemap"]


def test_an_index_in_an_index_is_not_followed(writer: Writer, run: Run) -> None:
    index = listed(door=Door.SITEMAP, lists=("https://baothu.vn/more.xml",))
    ask(writer, run, admit(writer, run, Walk(pages_left=1), url="https://baothu.vn/s.xml", door=Door.SITEMAP), index)
    assert due(writer) == []


def test_a_page_that_holds_nothing_unknown_ends_an_everyday_walk(writer: Writer, run: Run) -> None:
    six = ("1", "2", "3", "4", "5", "6")
    ask(writer, run, admit(writer, run, Walk(), url="https://baothu.vn/kinh-te/"), listed(*six))
    ask(writer, run, admit(writer, run, Walk()), listed(*six, next_page=SECOND))
    assert due(writer) == []


def test_a_first_page_of_pinned_stories_alone_does_not_end_a_walk(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk()), listed("7", "8", next_page=SECOND))
    assert due(writer) == [SECOND]


def test_a_walk_back_to_a_day_passes_over_what_is_known(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=LAST_WEEK)), listed("7", next_page=SECOND))
    assert due(writer) == [SECOND]


def test_a_walk_back_to_a_day_ends_where_all_that_is_known_is_older(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=LAST_WEEK)), listed("8", next_page=SECOND))
    assert due(writer) == []


def test_the_latest_headlines_at_a_page_s_side_do_not_keep_a_walk_going(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=LAST_WEEK)), listed("7", next_page=SECOND))
    second = admit(writer, run, Walk(since=LAST_WEEK), url=SECOND)
    ask(writer, run, second, listed("7", "8", next_page="https://baothu.vn/thoi-su?p=3"))
    assert due(writer) == []


def test_a_walk_ends_with_a_page_that_repeats_what_this_run_has_met(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=LAST_WEEK)), listed("7", next_page=SECOND))
    second = admit(writer, run, Walk(since=LAST_WEEK), url=SECOND)
    ask(writer, run, second, listed("7", next_page="https://baothu.vn/thoi-su?p=3"))
    assert due(writer) == []


def test_a_calendar_of_empty_pages_is_left_at_once(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=LAST_WEEK)), listed(next_page=SECOND))
    assert due(writer) == []


def test_a_walk_may_ask_one_page_fewer_from_page_to_page(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk()), listed("9", next_page=SECOND))
    found = writer.database.execute("SELECT pages_left FROM addresses WHERE url = ?", [SECOND]).fetchone()
    assert found == (LONGEST_WALK - 1,)


def test_a_pagination_without_an_end_is_left_at_the_last_page_and_that_is_on_record(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(pages_left=1)), listed("9", next_page=SECOND))
    assert due(writer) == []
    reason = writer.database.execute("SELECT reason FROM addresses WHERE url = ?", [FIRST]).fetchone()
    assert reason == ("the last page that its walk may ask",)


def test_a_walk_that_was_interrupted_keeps_its_farther_bound(writer: Writer, run: Run) -> None:
    admit(writer, run, Walk(since=date(2015, 1, 1)))
    admit(writer, run, Walk(since=LAST_WEEK, pages_left=3))
    admit(writer, run, Walk())
    found = writer.database.execute("SELECT since, pages_left FROM addresses WHERE url = ?", [FIRST]).fetchone()
    assert found == ("2015-01-01", LONGEST_WALK)


def test_a_walk_that_is_over_leaves_no_bound_to_the_next(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk(since=date(2015, 1, 1))), listed("7"))
    run.close(ended="finished", now=NOON)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    admit(writer, following, Walk())
    found = writer.database.execute("SELECT state, since FROM addresses WHERE url = ?", [FIRST]).fetchone()
    assert found == ("due", None)
    following.close(ended="finished", now=NOON)


def test_a_list_that_a_run_has_asked_is_not_due_in_it_again(writer: Writer, run: Run) -> None:
    ask(writer, run, admit(writer, run, Walk()), listed("7"))
    admit(writer, run, Walk())
    assert due(writer) == []


def test_one_article_under_two_thousand_addresses_is_one_row(writer: Writer, run: Run) -> None:
    links = tuple(
        Link(url=f"https://baothu.vn/tin-{n}-a9.html", site_id="9", printed=f"https://baothu.vn/tin-{n}-a9.html")
        for n in range(2_000)
    )
    ask(writer, run, admit(writer, run, Walk()), Listed(articles=links))
    assert writer.database.execute("SELECT count(*) FROM addresses WHERE site_id = '9'").fetchone() == (1,)
