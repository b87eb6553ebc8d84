"""Every version of an article is kept, and a doubtful reading becomes one only when it is seen twice."""

from datetime import datetime, timedelta
from typing import Any

from crawler.items import Caption
from crawler.store.article_rows import SearchChanges, put_article
from crawler.store.version_rows import versions_of
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, article, identified

HOUR = timedelta(hours=1)
LONG = "Bà con vui vì được mùa lúa. " * 10


def put(writer: Writer, at: datetime = NOON, **changes: Any) -> str:
    """Store a reading of the article, and return what it was."""
    index = SearchChanges()
    connection = writer.database.conn
    connection.execute(
        "INSERT OR IGNORE INTO newspapers VALUES ('baothu', ?, '[]', '[]', 'active')", (NEWSPAPER.title,)
    )
    _, kind = put_article(connection, identified(fetched_at=at, **changes), index)
    index.apply(connection)
    return kind


def test_every_version_comes_back_whole(writer: Writer) -> None:
    readings: list[dict[str, Any]] = [
        {},
        {"title": "Mùa ngô mới ở Văn Chấn", "lead": None},
        {"title": "Mùa ngô", "lead": "Bà con vui.", "captions": (Caption(text="Ngô"),), "authors": ("Hoa", "Bình")},
        {"body": (LONG, "Thóc đầy sân."), "updated_at": NOON + HOUR, "tags": (), "layout": None},
    ]
    put(writer)
    for hour, changes in enumerate(readings[1:], 1):
        put(writer, NOON + 2 * hour * HOUR, **changes)
        put(writer, NOON + (2 * hour + 1) * HOUR, **changes)
    versions = versions_of(writer.database.conn, 1)
    assert [version.number for version in versions] == [1, 2, 3, 4]
    fetched = [version.article.fetched_at for version in versions]
    assert [version.article for version in versions] == [
        article(fetched_at=at, **changes) for at, changes in zip(fetched, readings, strict=True)
    ]


def test_a_version_was_first_seen_when_it_was_fetched(writer: Writer) -> None:
    put(writer)
    put(writer, NOON + HOUR)
    put(writer, NOON + 2 * HOUR, title="Mùa ngô")
    assert [version.seen_at for version in versions_of(writer.database.conn, 1)] == [NOON, NOON + 2 * HOUR]


def test_what_makes_no_version_is_taken_over_without_one(writer: Writer) -> None:
    put(writer)
    assert put(writer, NOON + HOUR, tags=("mới",)) == "known"
    assert [version.article.tags for version in versions_of(writer.database.conn, 1)] == [("mới",)]
    assert versions_of(writer.database.conn, 1)[0].seen_at == NOON
    assert put(writer, NOON + 2 * HOUR, tags=("mới",)) == "known"


def test_a_doubtful_reading_waits_and_is_a_version_of_the_first_look_after_the_second(writer: Writer) -> None:
    put(writer, body=(LONG, LONG))
    assert put(writer, NOON + HOUR, body=(LONG,)) == "doubted"
    assert writer.database.execute("SELECT body FROM articles").fetchone() == ("\n\n".join((LONG, LONG)),)
    assert put(writer, NOON + 2 * HOUR, body=(LONG,)) == "changed"
    latest = versions_of(writer.database.conn, 1)[-1]
    assert (latest.seen_at, latest.doubts) == (NOON + HOUR, ("text shrunk",))


def test_a_doubtful_reading_that_was_a_fluke_leaves_nothing(writer: Writer) -> None:
    put(writer, body=(LONG, LONG))
    put(writer, NOON + HOUR, body=(LONG,))
    assert put(writer, NOON + 2 * HOUR, body=(LONG, LONG)) == "known"
    assert put(writer, NOON + 3 * HOUR, body=(LONG,)) == "doubted"
    assert len(versions_of(writer.database.conn, 1)) == 1


def test_two_addresses_of_one_run_are_no_second_look(writer: Writer) -> None:
    put(writer, body=(LONG, LONG))
    put(writer, NOON + HOUR, body=(LONG,))
    assert put(writer, NOON + HOUR + timedelta(seconds=2), body=(LONG,)) == "doubted"


def test_tags_may_change_between_the_looks_at_a_doubtful_text(writer: Writer) -> None:
    put(writer, body=(LONG, LONG))
    put(writer, NOON + HOUR, body=(LONG,))
    assert put(writer, NOON + 2 * HOUR, body=(LONG,), tags=("khác",)) == "changed"


def test_one_changed_word_takes_a_few_hundred_bytes(writer: Writer) -> None:
    put(writer, body=(LONG, LONG, "Thóc đầy sân."))
    put(writer, NOON + HOUR, body=(LONG, LONG, "Thóc đầy nhà."))
    (size,) = writer.database.execute("SELECT length(CAST(before AS BLOB)) FROM revisions").fetchone()
    assert size < 300
