"""Articles that are one story have one number for it: that of the article that printed it first."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from crawler.items import Precision
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.store.article_rows import SearchChanges, put_article
from crawler.store.sketch_index import index_path
from crawler.store.stories import group_stories
from crawler.store.writer import Writer
from tests.samples import NOON, identified

HOUR = timedelta(hours=1)
NEWSROOM = Newsroom(Plan())
TOLD = [NEWSROOM.story("baolaocai.vn", number).body for number in NEWSROOM.numbers("baolaocai.vn")[-3:]]


def put(writer: Writer, newspaper: str, body: tuple[str, ...], hour: int = 0, **changes: Any) -> int:
    """Store a newspaper's printing of a text, and return its `id`."""
    index = SearchChanges()
    connection = writer.database.conn
    connection.execute("INSERT OR IGNORE INTO newspapers VALUES (?, ?, '[]', '[]', 'active')", (newspaper, newspaper))
    url = f"https://{newspaper}.vn/a1.html"
    printed = {"newspaper": newspaper, "url": url, "body": body, "published_at": NOON + hour * HOUR} | changes
    number, _ = put_article(connection, identified(**printed), index)
    index.apply(connection)
    assert number is not None
    return number


def stories(writer: Writer) -> dict[int, int]:
    """The story of each article, after a step of grouping."""
    group_stories(writer.database, writer.path)
    return dict(writer.database.execute("SELECT article, story FROM stories").fetchall())


def test_a_reprint_belongs_to_the_story_of_who_printed_it_first(writer: Writer) -> None:
    late, first, other = put(writer, "baoa", TOLD[0], 3), put(writer, "baob", TOLD[0][1:]), put(writer, "baoc", TOLD[1])
    assert stories(writer) == {late: first, first: first, other: other}


def test_an_earlier_printing_that_is_found_later_becomes_the_first(writer: Writer) -> None:
    late = put(writer, "baoa", TOLD[0], 3)
    assert stories(writer) == {late: late}
    early = put(writer, "baob", TOLD[0], 1)
    assert stories(writer) == {late: early, early: early}


def test_who_prints_a_day_alone_comes_after_those_who_print_an_hour_of_it(writer: Writer) -> None:
    of_a_day = put(writer, "baoa", TOLD[0], -12, published_precision=Precision.DAY)
    of_an_hour = put(writer, "baob", TOLD[0])
    assert set(stories(writer).values()) == {of_an_hour}
    assert of_a_day != of_an_hour


def test_an_article_that_is_another_one_now_leaves_its_story_and_the_others_stay(writer: Writer) -> None:
    first, second, third = (put(writer, name, TOLD[0], hour) for hour, name in enumerate(("baoa", "baob", "baoc")))
    assert set(stories(writer).values()) == {first}
    for hour in (1, 2):
        put(writer, "baoa", TOLD[1], fetched_at=NOON + hour * HOUR)
    assert stories(writer) == {first: first, second: second, third: second}


def test_two_stories_become_one_where_a_third_printing_joins_them(writer: Writer) -> None:
    half = len(TOLD[0]) // 2
    one, other = put(writer, "baoa", TOLD[0][:half]), put(writer, "baob", TOLD[0][half:], 1)
    assert stories(writer) == {one: one, other: other}
    whole = put(writer, "baoc", TOLD[0], 2)
    assert stories(writer) == {one: one, other: one, whole: one}


def test_where_the_first_article_was_removed_the_next_is_the_first(writer: Writer) -> None:
    first, second, third = (put(writer, name, TOLD[0], hour) for hour, name in enumerate(("baoa", "baob", "baoc")))
    stories(writer)
    writer.database.execute("DELETE FROM articles WHERE id = ?", [first])
    assert stories(writer) == {second: second, third: second}


def test_the_index_may_be_deleted_damaged_or_of_another_store(writer: Writer) -> None:
    path = index_path(writer.path)
    first = put(writer, "baoa", TOLD[0])
    assert stories(writer) == {first: first}
    path.unlink()
    second = put(writer, "baob", TOLD[0], 1)
    assert stories(writer)[second] == first
    path.write_bytes(b"rubbish, and not a database" * 100)
    third = put(writer, "baoc", TOLD[0], 2)
    assert stories(writer)[third] == first
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE entered SET sketch = 900")
    fourth = put(writer, "baod", TOLD[0], 3)
    assert stories(writer)[fourth] == first


def test_while_another_process_groups_nothing_is_done_and_nothing_is_lost(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.store.sketch_index.PATIENCE", 0.0)
    first = put(writer, "baoa", TOLD[0])
    assert stories(writer) == {first: first}
    second = put(writer, "baob", TOLD[0], 1)
    other = sqlite3.connect(index_path(writer.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert stories(writer) == {first: first}
    other.close()
    assert stories(writer) == {first: first, second: first}


def test_articles_from_before_there_were_sketches_are_sketched(writer: Writer) -> None:
    first, second = put(writer, "baoa", TOLD[0]), put(writer, "baob", TOLD[0], 1)
    writer.database.execute("DELETE FROM sketches")
    assert stories(writer) == {first: first, second: first}


def test_agency_copy_is_known(writer: Writer) -> None:
    put(writer, "baoa", TOLD[0], source="Theo TTXVN")
    stories(writer)
    assert writer.database.execute("SELECT agency FROM stories").fetchall() == [("TTXVN",)]


def test_the_order_of_arrival_makes_no_difference(writer: Writer) -> None:
    printed = [(name, body, hour) for hour, body in enumerate(TOLD) for name in (f"bao{hour}a", f"bao{hour}b")]
    for name, body, hour in reversed(printed):
        put(writer, name, body, hour)
        group_stories(writer.database, writer.path)
    sizes = writer.database.execute("SELECT count(*) FROM stories GROUP BY story").fetchall()
    assert sizes == [(2,)] * 3
