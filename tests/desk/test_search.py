from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from crawler.desk.search import EmptyQueryError, match_expression, search
from crawler.store.article_rows import SearchChanges, put_article
from crawler.store.migrations import migrations
from tests.samples import NOON, identified


def stored(*articles: dict[str, Any]) -> Database:
    """A store in memory with the sample article under other titles and dates."""
    database = Database(memory=True)
    migrations.apply(database)
    database.execute("INSERT INTO newspapers VALUES ('baothu', 'Báo Thử', '[]', '[]', 'active')")
    index = SearchChanges()
    for number, changes in enumerate(articles):
        put_article(database.conn, identified(site_id=str(number), **changes), index)
    index.apply(database.conn)
    return database


@pytest.fixture
def places() -> Iterator[Database]:
    titles = ("Văn Chấn vào mùa", "Vân chân cứng đá mềm", "Đà Nẵng đón khách", "Hoà bình cho trẻ nhỏ")
    database = stored(*({"title": title} for title in titles))
    yield database
    database.close()


def titles(database: Database, query: str) -> set[str]:
    return {hit.title.split()[0] for hit in search(database, query)}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("van chan", {"Văn", "Vân"}),
        ("Văn Chấn", {"Văn"}),
        ("văn chan", {"Văn"}),
        ("vân chân", {"Vân"}),
        ("vần chấn", set()),
        ("da nang", {"Đà"}),
        ("Đà Nẵng", {"Đà"}),
        ("đa nang", set()),
        ("hòa bình", {"Hoà"}),
        ("hoà bình", {"Hoà"}),
        ("HOA BINH", {"Hoà"}),
        ("gặt lúa", {"Văn", "Vân", "Đà", "Hoà"}),
    ],
)
def test_unmarked_words_match_all_marks_and_marked_words_match_exactly(
    places: Database, query: str, found: set[str]
) -> None:
    assert titles(places, query) == found


def test_the_newest_come_first() -> None:
    database = stored({"title": "Cũ"}, {"title": "Mới", "published_at": NOON + timedelta(hours=1)})
    assert [hit.title for hit in search(database, "mua")] == ["Mới", "Cũ"]
    database.close()


def test_a_search_can_be_bound_to_days() -> None:
    days = [date(2026, 11, day) for day in (1, 2, 3)]
    database = stored(*({"title": f"Ngày {day}", "published_on": day} for day in days))
    assert [hit.title for hit in search(database, "ngay", since=days[1], until=days[1])] == ["Ngày 2026-11-02"]
    database.close()


def test_a_search_can_be_bound_to_a_newspaper() -> None:
    database = stored({})
    assert search(database, "mua", newspaper="baokhac") == []
    assert len(search(database, "mua", newspaper="baothu")) == 1
    database.close()


def test_the_snippet_shows_the_words_around_the_match() -> None:
    database = stored({"body": (" ".join(["đồng"] * 50) + " thóc " + " ".join(["vàng"] * 50),)})
    (hit,) = search(database, "thoc")
    assert hit.snippet == "… " + " ".join(["đồng"] * 12 + ["thóc"] + ["vàng"] * 12) + " …"
    database.close()


def test_a_query_without_a_word_is_refused() -> None:
    with pytest.raises(EmptyQueryError):
        match_expression(' "-*() ')


@given(st.text())
def test_any_text_is_a_query_or_an_empty_one(query: str) -> None:
    database = Database(memory=True)
    migrations.apply(database)
    try:
        search(database, query)
    except EmptyQueryError:
        pass
    finally:
        database.close()


def test_articles_are_found_by_the_provinces_of_their_newspaper(places: Database) -> None:
    places.execute("""UPDATE newspapers SET provinces = '["Yên Bái", "Lào Cai"]'""")
    assert len(search(places, "gặt lúa", provinces=("Lào Cai", "Hà Giang"))) == 4
    assert search(places, "gặt lúa", provinces=("Hà Giang",)) == []
    assert search(places, "gặt lúa", provinces=()) == []
