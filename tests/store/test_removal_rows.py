"""What is missing is believed when enough looks agree, and what comes back is noted."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from crawler.items import Gone, Link, Listed, NotArticle, Result, Unchanged
from crawler.ledger.run import begin
from crawler.store.observation_rows import breaks, heads, place_of
from crawler.store.vanished_rows import longest_descent, missing, with_missing
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, identified, outcome

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ARTICLES = 12


@pytest.fixture
def run(writer: Writer) -> Iterator[int]:
    """An open run, with a list and twelve stored articles of its section, an hour apart, the last the newest."""
    opened = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    writer.database.execute(
        """INSERT INTO addresses (id, newspaper, kind, site_id, url, door, section, found_at, page, pages_left, state,
                                  run, due_at)
           VALUES (100, 'baothu', 'listing', 'l', 'https://baothu.vn/l', 'section', 'Thời sự', '', 1, 9, 'in hand',
                   ?, '')""",
        [opened.number],
    )
    for number in range(1, ARTICLES + 1):
        writer.database.execute(
            """INSERT INTO addresses (id, newspaper, kind, site_id, url, door, section, found_on, found_at, listed_at,
                                      state, run, attempts, asked_at, due_at)
               VALUES (?, 'baothu', 'article', ?, ?, 'listing', 'Thời sự', 100, ?, ?, 'in hand', ?, 1, ?, '')""",
            [number, str(number), f"https://baothu.vn/a{number}.html", *[NOON.isoformat()] * 2, opened.number, "2026"],
        )
        published = {"published_at": NOON - (ARTICLES - number) * HOUR, "published_on": NOON.date()}
        look(writer, opened.number, number, NOON, identified(site_id=str(number), **published))
    show(writer, opened.number, NOON)
    yield opened.number
    opened.close(ended="finished", now=NOON)


def look(writer: Writer, run: int, address: int, at: datetime, result: Result, status: int = 200) -> None:
    writer.put(outcome(result, run=run, address=address, at=at, status=status))
    writer.flush()


def show(writer: Writer, run: int, at: datetime, *, without: tuple[int, ...] = ()) -> None:
    """Let the list be read, which shows all of its articles but some."""
    shown = [number for number in range(ARTICLES, 0, -1) if number not in without]
    links = tuple(Link(url=f"https://baothu.vn/a{number}.html", site_id=str(number), printed="") for number in shown)
    look(writer, run, 100, at, Listed(articles=links))


def rows(writer: Writer, statement: str) -> list[tuple[object, ...]]:
    return writer.database.execute(statement).fetchall()


def miss(writer: Writer, run: int, at: datetime, address: int = 1) -> None:
    """A look that misses an article while another is there."""
    look(writer, run, address, at, Gone(), 404)
    look(writer, run, address + 1, at, Unchanged(), 304)


def test_one_false_404_is_forgotten_when_the_article_is_seen(writer: Writer, run: int) -> None:
    miss(writer, run, NOON + HOUR)
    assert rows(writer, "SELECT article, manner, looks FROM missed") == [(1, "404", 1)]
    look(writer, run, 1, NOON + 2 * HOUR, Unchanged(), 304)
    assert rows(writer, "SELECT * FROM missed") == []
    assert rows(writer, "SELECT * FROM removals") == []


def test_a_removal_is_believed_after_three_looks_and_says_when_the_article_was_last_there(
    writer: Writer, run: int
) -> None:
    for at in (NOON + HOUR, NOON + 7 * HOUR):
        miss(writer, run, at)
    assert rows(writer, "SELECT * FROM removals") == []
    miss(writer, run, NOON + 31 * HOUR)
    assert rows(writer, "SELECT article, manner, seen_at, missed_at, believed_at, looks FROM removals") == [
        (1, "404", NOON.isoformat(), (NOON + HOUR).isoformat(), (NOON + 31 * HOUR).isoformat(), 3)
    ]


def test_an_article_that_comes_back_is_noted(writer: Writer, run: int) -> None:
    for at in (NOON + HOUR, NOON + DAY, NOON + 2 * DAY):
        miss(writer, run, at)
    look(writer, run, 1, NOON + 5 * DAY, Unchanged(), 304)
    assert rows(writer, "SELECT returned_at FROM removals") == [((NOON + 5 * DAY).isoformat(),)]


def test_a_removed_article_is_looked_at_again_for_months(writer: Writer, run: int) -> None:
    for day in (1, 2, 3, 10, 20, 40):
        miss(writer, run, NOON + day * DAY)
        (planned,) = rows(writer, "SELECT revisit_at FROM addresses WHERE id = 1")
        assert planned > ((NOON + day * DAY).isoformat(),)


def test_looks_of_one_run_count_once(writer: Writer, run: int) -> None:
    for minute in range(5):
        miss(writer, run, NOON + DAY + timedelta(minutes=minute))
    assert rows(writer, "SELECT looks FROM missed") == [(1,)]


def test_where_the_whole_site_is_missing_no_article_is_believed_to_be_removed(writer: Writer, run: int) -> None:
    for day in range(1, 6):
        for address in range(1, ARTICLES + 1):
            look(writer, run, address, NOON + day * DAY, NotArticle(kind="error page"))
    assert rows(writer, "SELECT * FROM removals") == []


def test_an_article_that_a_list_misses_between_its_neighbours_is_asked_for_at_once(writer: Writer, run: int) -> None:
    show(writer, run, NOON + HOUR, without=(7,))
    assert rows(writer, "SELECT article, manner FROM missed") == [(7, "vanished")]
    assert rows(writer, "SELECT id, revisit_at FROM addresses WHERE unlisted_at IS NOT NULL") == [
        (7, (NOON + HOUR).isoformat())
    ]


def test_one_that_is_older_than_all_but_two_is_not_missed(writer: Writer, run: int) -> None:
    show(writer, run, NOON + HOUR, without=(1, 2))
    assert rows(writer, "SELECT article FROM missed") == []


def test_a_list_with_pinned_stories_and_boxes_is_compared_where_it_is_in_order() -> None:
    hours = {"a": 1, "b": 12, "c": 11, "d": 11, "e": 9, "f": 14, "g": 8}
    dated = [(name, NOON + hour * HOUR) for name, hour in hours.items()]
    assert [name for name, _ in longest_descent(dated)] == ["b", "c", "d", "e"]


def test_what_is_missing_keeps_its_place_until_its_older_neighbours_are_off_the_list() -> None:
    before = ["5", "4", "3", "2", "1"]
    assert missing(before, {"6", "5", "3", "2", "1"}) == ["4"]
    kept = with_missing(["6", "5", "3", "2", "1"], before, ["4"])
    assert kept == ["6", "5", "4", "3", "2", "1"]
    assert missing(kept, {"8", "7", "6", "5", "3", "2"}) == ["4"]
    assert missing(kept, {"9", "8", "7", "6", "5", "3"}) == []


def test_an_article_that_no_list_shows_but_that_is_there_is_not_removed(writer: Writer, run: int) -> None:
    for day in range(1, 6):
        show(writer, run, NOON + day * DAY, without=(7,))
        if day == 1:
            look(writer, run, 7, NOON + DAY + HOUR, Unchanged(), 304)
    assert rows(writer, "SELECT * FROM missed") == []
    assert rows(writer, "SELECT * FROM removals") == []
    assert rows(writer, "SELECT id FROM addresses WHERE unlisted_at IS NOT NULL") == [(7,)]
    show(writer, run, NOON + 7 * DAY)
    assert rows(writer, "SELECT id FROM addresses WHERE unlisted_at IS NOT NULL") == []


def test_an_article_that_lists_miss_and_whose_page_cannot_be_had_vanished(writer: Writer, run: int) -> None:
    for day in range(1, 4):
        look(writer, run, 2, NOON + day * DAY, Unchanged(), 304)
        show(writer, run, NOON + day * DAY, without=(7,))
    assert rows(writer, "SELECT article, manner FROM removals") == [(7, "vanished")]


def test_a_removed_article_that_a_list_shows_is_asked_for_at_once(writer: Writer, run: int) -> None:
    for day in (1, 2, 3):
        miss(writer, run, NOON + day * DAY, address=7)
    show(writer, run, NOON + 4 * DAY)
    assert rows(writer, "SELECT revisit_at FROM addresses WHERE id = 7") == [((NOON + 4 * DAY).isoformat(),)]


def test_every_look_is_a_link_of_a_chain_that_is_whole(writer: Writer, run: int) -> None:
    miss(writer, run, NOON + HOUR)
    show(writer, run, NOON + HOUR, without=(7,))
    connection = writer.database.conn
    kinds = [kind for (kind,) in rows(writer, "SELECT kind FROM observations ORDER BY number")]
    assert kinds == ["new"] * ARTICLES + ["404", "unchanged", "vanished"]
    assert list(breaks(connection)) == []
    (head,) = heads(connection)
    assert head.number == len(kinds)
    assert place_of(connection, head.link) == head


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE observations SET kind = 'known' WHERE number = 5",
        "UPDATE observations SET at = '' WHERE number = 5",
        "UPDATE observations SET link = zeroblob(32) WHERE number = 5",
        "DELETE FROM observations WHERE number = 5",
        "UPDATE observations SET fingerprint = 'x' WHERE number = 5",
    ],
)
def test_whatever_is_changed_in_a_chain_breaks_it_there(writer: Writer, run: int, tampering: str) -> None:
    writer.database.execute(tampering)
    assert [(each.newspaper, each.number) for each in breaks(writer.database.conn)] == [("baothu", 5)]
