import os
from dataclasses import replace
from datetime import date, timedelta

import pytest

from crawler.items import Door, Gone, Link, Listed
from crawler.ledger.lists import EMPTIED, ENDLESS, FailedList
from crawler.ledger.lock import AlreadyCrawlingError, witness_death
from crawler.ledger.run import Run, begin
from crawler.store.address_rows import LONGEST_WALK, ListAddress, Walk, admit_listing
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, outcome


def start(writer: Writer, since: date | None = None) -> Run:
    return begin(writer, "baothu", NEWSPAPER, since=since, now=NOON)


def leave_in_hand(writer: Writer, run: Run, attempts: int) -> None:
    writer.database.execute(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, run, attempts, due_at)
           VALUES ('baothu', 'article', '1', '', 'listing', '', 'in hand', ?, ?, '')""",
        [run.number, attempts],
    )


def state(writer: Writer) -> tuple[str, int]:
    found: tuple[str, int] = writer.database.execute("SELECT state, attempts FROM addresses").fetchone()
    return found


def die(run: Run, reading: int | None = None, *, seen: bool = False) -> None:
    """End a run as a killed process does: its file is closed by the system, and nothing is written any more."""
    lock = run._lock
    lock.note_reading(reading)
    assert lock._file is not None
    os.close(lock._file)
    lock._file = None
    if seen:
        witness_death(run._writer.path, run.newspaper, os.getpid())


def test_a_newspaper_is_crawled_by_one_run_at_a_time(writer: Writer) -> None:
    run = start(writer)
    with pytest.raises(AlreadyCrawlingError, match="baothu is being crawled already, by process"):
        start(writer)
    run.close(ended="finished", now=NOON)
    start(writer).close(ended="finished", now=NOON)


def test_the_first_run_takes_seven_days_or_three_pages(writer: Writer) -> None:
    run = start(writer)
    assert run.is_first
    assert run.walk == Walk(since=NOON.date() - timedelta(days=7), pages_left=3)
    run.close(ended="finished", now=NOON)


def test_a_day_that_is_asked_for_is_the_only_bound(writer: Writer) -> None:
    run = start(writer, since=date(2015, 1, 1))
    assert run.walk == Walk(since=date(2015, 1, 1))
    run.close(ended="finished", now=NOON)


def read_a_list(writer: Writer, run: Run) -> None:
    listing = ListAddress(url="x", door=Door.SECTION, walk=run.walk)
    admit_listing(writer.database.conn, listing, newspaper="baothu", run=run.number, now=NOON)
    writer.put(outcome(Listed(articles=()), run=run.number, address=1))


def test_a_later_run_has_no_bound(writer: Writer) -> None:
    first = start(writer)
    read_a_list(writer, first)
    first.close(ended="finished", now=NOON)
    run = start(writer)
    assert not run.is_first
    assert run.walk == Walk(since=None, pages_left=LONGEST_WALK)
    run.close(ended="finished", now=NOON)


def test_a_feed_has_one_page(writer: Writer) -> None:
    run = start(writer)
    assert run.walk_from(Door.FEED).pages_left == 1
    run.close(ended="finished", now=NOON)


def test_a_sitemap_is_read_back_to_the_day_that_is_asked_for(writer: Writer) -> None:
    run = start(writer, since=date(2015, 1, 1))
    assert run.walk_from(Door.SITEMAP) == Walk(since=date(2015, 1, 1), pages_left=2)
    run.close(ended="finished", now=NOON)


def test_a_later_run_reads_a_sitemap_back_to_a_week_before_the_run_before(writer: Writer) -> None:
    first = start(writer, since=date(2015, 1, 1))
    read_a_list(writer, first)
    first.close(ended="finished", now=NOON)
    run = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON + timedelta(days=30))
    assert run.walk_from(Door.SITEMAP).since == NOON.date() - timedelta(days=7)
    run.close(ended="finished", now=NOON)


def test_a_feed_that_a_page_names_and_that_is_gone_needs_nobody(writer: Writer) -> None:
    run = start(writer)
    read_a_list(writer, run)
    feed = ListAddress(url="rss", door=Door.FEED, walk=run.walk, found_on=1)
    admit_listing(writer.database.conn, feed, newspaper="baothu", run=run.number, now=NOON)
    writer.put(outcome(Gone(), run=run.number, address=2, status=404))
    assert run.close(ended="finished", now=NOON).failed_lists == ()


def test_a_feed_that_the_spider_file_names_and_that_is_gone_needs_somebody(writer: Writer) -> None:
    run = start(writer)
    feed = ListAddress(url="rss", door=Door.FEED, walk=run.walk)
    admit_listing(writer.database.conn, feed, newspaper="baothu", run=run.number, now=NOON)
    writer.put(outcome(Gone(), run=run.number, address=1, status=404))
    assert run.close(ended="finished", now=NOON).failed_lists == (FailedList(url="rss", door=Door.FEED, reason="gone"),)


def test_a_section_that_held_articles_and_holds_none_any_more_is_named(writer: Writer) -> None:
    article = Link(url="https://baothu.vn/a1.html", site_id="1", printed="/a1.html")
    first = start(writer)
    section = ListAddress(url="x", door=Door.SECTION, walk=first.walk)
    admit_listing(writer.database.conn, section, newspaper="baothu", run=first.number, now=NOON)
    writer.put(outcome(Listed(articles=(article,)), run=first.number, address=1))
    assert first.close(ended="finished", now=NOON).failed_lists == ()
    second = start(writer)
    read_a_list(writer, second)
    assert second.close(ended="finished", now=NOON).failed_lists == (
        FailedList(url="x", door=Door.SECTION, reason=EMPTIED),
    )


def test_a_list_that_goes_on_where_the_longest_walk_ends_is_named(writer: Writer) -> None:
    run = start(writer)
    walk = replace(run.walk, pages_left=1)
    page = ListAddress(url="x?p=5000", door=Door.LISTING, walk=walk, page=LONGEST_WALK)
    admit_listing(writer.database.conn, page, newspaper="baothu", run=run.number, now=NOON)
    article = Link(url="https://baothu.vn/a1.html", site_id="1", printed="/a1.html")
    writer.put(outcome(Listed(articles=(article,), next_page="x?p=5001"), run=run.number, address=1))
    assert run.close(ended="finished", now=NOON).failed_lists == (
        FailedList(url="x?p=5000", door=Door.LISTING, reason=ENDLESS),
    )


def test_a_list_of_more_addresses_than_are_taken_of_one_is_named(writer: Writer) -> None:
    run = start(writer, since=date(2015, 1, 1))
    sitemap = ListAddress(url="x.xml", door=Door.SITEMAP, walk=run.walk)
    admit_listing(writer.database.conn, sitemap, newspaper="baothu", run=run.number, now=NOON)
    writer.put(outcome(Listed(articles=(), door=Door.SITEMAP, left_out=950_000), run=run.number, address=1))
    assert run.close(ended="finished", now=NOON).failed_lists == (
        FailedList(url="x.xml", door=Door.SITEMAP, reason="0 articles, 0 unknown, 950000 left out"),
    )


def test_a_section_that_never_held_any_is_not(writer: Writer) -> None:
    run = start(writer)
    read_a_list(writer, run)
    assert run.close(ended="finished", now=NOON).failed_lists == ()


def test_the_run_after_one_that_reached_no_list_is_a_first_run_still(writer: Writer) -> None:
    start(writer).close(ended="finished", now=NOON)
    run = start(writer)
    assert run.is_first
    run.close(ended="finished", now=NOON)


def test_the_run_after_one_that_was_stopped_is_a_first_run_still(writer: Writer) -> None:
    first = start(writer)
    read_a_list(writer, first)
    first.close(ended="shutdown", now=NOON)
    run = start(writer)
    assert run.is_first
    run.close(ended="finished", now=NOON)


@pytest.mark.parametrize(
    ("attempts", "left"), [(1, ("due", 0)), (3, ("due", 2))], ids=["asked once", "asked three times"]
)
def test_what_a_dead_run_had_in_hand_by_chance_is_due_again(
    writer: Writer, attempts: int, left: tuple[str, int]
) -> None:
    dead = start(writer)
    leave_in_hand(writer, dead, attempts)
    die(dead)
    run = start(writer)
    assert state(writer) == left
    run.close(ended="finished", now=NOON)


@pytest.mark.parametrize(
    ("seen", "deaths", "left"),
    [(True, 2, "due"), (True, 3, "put aside"), (False, 9, "due"), (False, 10, "put aside")],
    ids=["twice", "three times", "nine times with everything", "ten times with everything"],
)
def test_a_page_is_put_aside_after_three_deaths_or_ten_times_at_hand_when_everything_died(
    writer: Writer, seen: bool, deaths: int, left: str
) -> None:
    run = start(writer)
    leave_in_hand(writer, run, 1)
    for _ in range(deaths):
        writer.database.execute("UPDATE addresses SET state = 'in hand'")
        die(run, reading=1, seen=seen)
        run = start(writer)
    assert state(writer)[0] == left
    run.close(ended="finished", now=NOON)


def test_a_page_that_had_failed_before_may_kill_as_many_runs_as_any_other(writer: Writer) -> None:
    dead = start(writer)
    leave_in_hand(writer, dead, attempts=5)
    die(dead, reading=1, seen=True)
    run = start(writer)
    assert state(writer) == ("due", 5)
    run.close(ended="finished", now=NOON)


def test_a_death_that_was_seen_is_the_next_run_s_and_no_other_s(writer: Writer) -> None:
    die(start(writer), seen=True)
    leave_in_hand(writer, second := start(writer), 3)
    die(second, reading=1)
    run = start(writer)
    assert state(writer) == ("due", 3)
    run.close(ended="finished", now=NOON)


def test_a_run_that_died_is_on_record_as_that(writer: Writer) -> None:
    die(start(writer))
    start(writer).close(ended="finished", now=NOON)
    assert writer.database.execute("SELECT ended FROM runs ORDER BY id").fetchall() == [("died",), ("finished",)]


def test_the_store_says_who_the_newspaper_is(writer: Writer) -> None:
    start(writer).close(ended="finished", now=NOON)
    row = next(iter(writer.database.query("SELECT * FROM newspapers")))
    assert row["title"] == "Báo Thử"
    assert row["provinces"] == '["Cần Thơ"]'
