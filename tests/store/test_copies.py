"""One article, one row, whether it is met at home, on its successor's host or on both, in whatever order."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from crawler.articles.identity import fingerprint
from crawler.desk.search import search
from crawler.items import Article, Identified, Origin, Sign
from crawler.store.article_rows import SearchChanges
from crawler.store.copy_rows import put_original_or_copy
from crawler.store.database import immediate
from crawler.store.writer import Writer
from tests.samples import NOON, article

ORIGIN = Origin(newspaper="baobaclieu", shown_by=Sign.DATELINE)
BODY = tuple(f"Đoạn thứ {n} kể chuyện bà con xóm {n} chung tay sửa con đường đất dài {n * 7} mét." for n in range(8))
OTHER_BODY = tuple(
    f"Ở nơi khác, sáng {n} có {n * 3} chiếc ghe chở dừa về chợ nổi từ lúc trời còn tối." for n in range(8)
)


@pytest.fixture
def store(writer: Writer) -> Writer:
    for name in ("baobaclieu", "baocamau"):
        writer.database.execute("INSERT INTO newspapers VALUES (?, ?, '[]', '[]', 'active')", (name, name))
    return writer


def original(**changes: Any) -> Article:
    words = {"newspaper": "baobaclieu", "site_id": "501", "url": "https://baobaclieu.vn/duong-moi-501.html"}
    return article(**{"title": "Đường mới về xóm", "lead": None, "body": BODY, "dateline": "BL-HL"} | words | changes)


def copy(**changes: Any) -> Article:
    words = {"newspaper": "baocamau", "site_id": "104177", "url": "https://baocamau.vn/duong-moi-a104177.html"}
    return original(**words | {"authors": ("Báo Cà Mau",)} | changes)


def put(store: Writer, each: Article, origin: Origin | None = None) -> tuple[int | None, str]:
    index = SearchChanges()
    with immediate(store.database):
        found = put_original_or_copy(
            store.database.conn, Identified(article=each, fingerprint=fingerprint(each), origin=origin), index
        )
        index.apply(store.database.conn)
    return found


def rows(store: Writer) -> list[tuple[Any, ...]]:
    return store.database.execute("SELECT newspaper, site_id FROM articles ORDER BY id").fetchall()


def copies(store: Writer) -> list[tuple[Any, ...]]:
    return store.database.execute("SELECT newspaper, site_id, article, matched_by FROM copies").fetchall()


def test_a_copy_of_a_stored_article_is_no_second_row(store: Writer) -> None:
    number, _ = put(store, original())
    assert put(store, copy(), ORIGIN) == (number, "known")
    assert rows(store) == [("baobaclieu", "501")]
    assert copies(store) == [("baocamau", "104177", number, "text")]


def test_a_copy_says_which_byline_it_bears_and_the_original_keeps_its_own(store: Writer) -> None:
    put(store, original())
    put(store, copy(), ORIGIN)
    assert store.database.execute("SELECT authors, shown_by FROM copies").fetchall() == [('["Báo Cà Mau"]', "dateline")]
    assert store.database.execute("SELECT name FROM authors").fetchall() == [("Lò Thị Hoa",)]


def test_a_copy_without_its_original_is_an_article_of_the_newspaper_that_printed_it(store: Writer) -> None:
    number, kind = put(store, copy(), ORIGIN)
    assert (kind, rows(store)) == ("new", [("baobaclieu", "baocamau:104177")])
    assert copies(store) == [("baocamau", "104177", number, None)]
    assert [hit.newspaper for hit in search(store.database, "xóm", newspaper="baobaclieu")] == ["baobaclieu"]


def test_an_original_that_is_found_later_takes_over_the_row_of_its_copy(store: Writer) -> None:
    number, _ = put(store, copy(), ORIGIN)
    assert put(store, original()) == (number, "changed")
    assert rows(store) == [("baobaclieu", "501")]
    assert copies(store) == [("baocamau", "104177", number, "text")]
    assert store.database.execute("SELECT name FROM authors").fetchall() == [("Lò Thị Hoa",)]
    assert put(store, original()) == (number, "known")


def test_a_copy_that_is_met_again_changes_nothing(store: Writer) -> None:
    number, _ = put(store, copy(), ORIGIN)
    assert put(store, copy(), ORIGIN) == (number, "known")
    put(store, original())
    assert put(store, copy(title="Đường mới về xóm nhỏ"), ORIGIN) == (number, "known")
    assert store.database.execute("SELECT title FROM articles").fetchall() == [("Đường mới về xóm",)]


def test_a_copy_that_is_all_there_is_may_change(store: Writer) -> None:
    number, _ = put(store, copy(), ORIGIN)
    assert put(store, copy(title="Đường mới về xóm nhỏ"), ORIGIN) == (number, "changed")
    assert len(rows(store)) == 1


def test_an_article_of_the_same_id_on_the_successors_host_is_another(store: Writer) -> None:
    put(store, original(site_id="104177", body=OTHER_BODY, title="Chợ nổi"))
    put(store, copy(), ORIGIN)
    assert rows(store) == [("baobaclieu", "104177"), ("baobaclieu", "baocamau:104177")]


def test_a_column_of_the_same_headline_and_day_is_another(store: Writer) -> None:
    put(store, original(title="Tin vắn", body=OTHER_BODY))
    put(store, copy(title="Tin vắn"), ORIGIN)
    assert len(rows(store)) == 2


def test_a_copy_that_bears_the_day_of_the_move_is_known_by_its_text(store: Writer) -> None:
    number, _ = put(
        store, original(published_at=NOON - timedelta(days=900), published_on=(NOON - timedelta(days=900)).date())
    )
    assert put(store, copy(), ORIGIN) == (number, "known")


def test_the_successors_own_articles_are_its_own(store: Writer) -> None:
    put(store, original())
    put(store, copy(dateline="CMO"))
    assert rows(store) == [("baobaclieu", "501"), ("baocamau", "104177")]
    assert copies(store) == []


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_in_which_they_are_met_is_no_matter(store: Writer, order: tuple[int, ...]) -> None:
    met: list[tuple[Article, Origin | None]] = [
        (original(), None),
        (copy(), ORIGIN),
        (original(site_id="502", title="Chợ nổi", body=OTHER_BODY), None),
        (copy(site_id="104178", title="Chợ nổi", body=OTHER_BODY), ORIGIN),
    ]
    for place in order:
        put(store, *met[place])
    assert sorted(rows(store)) == [("baobaclieu", "501"), ("baobaclieu", "502")]
    joined = "SELECT copies.site_id, articles.site_id FROM copies JOIN articles ON id = article ORDER BY 1"
    assert store.database.execute(joined).fetchall() == [("104177", "501"), ("104178", "502")]
    store.database.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_headline_without_a_word_is_no_trouble(store: Writer) -> None:
    put(store, original(title="…"))
    put(store, copy(title="…"), ORIGIN)
    assert len(rows(store)) == 1


def test_the_rows_an_upgrade_finds_stay_as_they_are(store: Writer) -> None:
    number, _ = put(store, copy())
    assert put(store, replace(copy(), lead="Mới."), ORIGIN) == (number, "changed")
    assert rows(store) == [("baocamau", "104177")]
