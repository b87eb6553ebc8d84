import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.items import Message
from crawler.store.bodies import ENOUGH, DamagedArchiveError
from crawler.store.database import StoreError
from crawler.store.dictionary import PAGE_TABLES, descriptions
from crawler.store.pages import Pages, Sighting, open_pages, open_pages_for_reading
from tests.samples import NOON

FRAME = b"<html>" + b"".join(
    b"<div class=box-%d>%s</div>" % (i, sha256(b"%d" % i).hexdigest().encode()) for i in range(900)
)


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Pages]:
    opened = open_pages(tmp_path / "pages.db")
    yield opened
    opened.close()


def page(number: int, words: str = "Mùa lúa mới") -> bytes:
    """A page of a newspaper: a frame of 70 KB that all have, and some words of its own."""
    own = sha256(b"own %d" % number).hexdigest()
    return FRAME + f"<article>{words} {own}</article></html>".encode()


def sighting(
    number: int, body: bytes | None = None, *, at: datetime = NOON, status: int = 200, run: int | None = 1
) -> Sighting:
    url = f"https://baothu.vn/tin-a{number}.html"
    message = Message(asked=url, headers=(("Content-Type", "text/html"),), body=page(number) if body is None else body)
    return Sighting(newspaper="baothu", url=url, at=at, status=status, message=message, run=run)


def kept_bytes(pages: Pages) -> int:
    return int(pages.database.execute("SELECT sum(length(content)) FROM bodies").fetchone()[0])


def body_of(pages: Pages, capture: int) -> bytes:
    found = pages.capture(capture)
    assert found
    return pages.bodies.get(found.body)


def test_an_answer_is_had_back_as_it_was_sent(pages: Pages) -> None:
    (number,) = pages.keep([sighting(1, b"\x00\xffnot found", status=404)])
    capture = pages.capture(number)
    assert capture
    assert (capture.status, capture.at, capture.headers) == (404, NOON, (("Content-Type", "text/html"),))
    assert body_of(pages, number) == b"\x00\xffnot found"


def test_an_empty_answer_is_kept(pages: Pages) -> None:
    (number,) = pages.keep([sighting(1, b"")])
    assert body_of(pages, number) == b""


def test_the_same_body_is_kept_once_and_each_look_at_it(pages: Pages) -> None:
    pages.keep([sighting(1, at=NOON + timedelta(hours=hour)) for hour in range(5)])
    counts = pages.database.execute("SELECT (SELECT count(*) FROM captures), (SELECT count(*) FROM bodies)")
    assert counts.fetchone() == (5, 1)


def test_the_same_answer_of_the_same_moment_is_one_capture(pages: Pages) -> None:
    assert pages.keep([sighting(1)]) == pages.keep([sighting(1)])


def test_pages_of_one_newspaper_take_little_beside_its_frame(pages: Pages) -> None:
    pages.keep([sighting(number) for number in range(100)])
    frame = len(zstd.compress(page(0)))
    assert kept_bytes(pages) < 100 * frame / 50
    assert [body_of(pages, capture.id) for capture in pages.captures()] == [page(number) for number in range(100)]


def test_a_dictionary_is_made_once_there_are_enough_pages_and_the_first_pages_use_it(pages: Pages) -> None:
    pages.keep([sighting(number) for number in range(ENOUGH - 1)])
    assert pages.database.execute("SELECT count(*) FROM dictionaries").fetchone() == (0,)
    pages.keep([sighting(number) for number in range(ENOUGH - 1, 3 * ENOUGH)])
    assert pages.database.execute("SELECT newspaper, pages FROM dictionaries").fetchall() == [("baothu", ENOUGH)]
    assert pages.database.execute("SELECT count(*) FROM bodies WHERE dictionary IS NULL").fetchone() == (0,)


def test_a_dictionary_outlives_the_process_that_made_it(pages: Pages) -> None:
    numbers = pages.keep([sighting(number) for number in range(2 * ENOUGH)])
    again = open_pages_for_reading(pages.path)
    assert body_of(again, numbers[0]) == page(0)
    assert body_of(again, numbers[-1]) == page(2 * ENOUGH - 1)
    again.close()


def test_a_page_that_changed_is_kept_as_what_differs_from_the_one_before(pages: Pages) -> None:
    words = "".join(sha256(b"word %d" % i).hexdigest() for i in range(200))
    later = NOON + timedelta(days=1)
    pages.keep([sighting(1, page(1, words))])
    (number,) = pages.keep([sighting(1, page(1, words + " (đã sửa)"), at=later)])
    base, size = pages.database.execute("SELECT base, length(content) FROM bodies ORDER BY id DESC").fetchone()
    assert (base, size < 200) == (1, True)
    assert body_of(pages, number) == page(1, words + " (đã sửa)")


def test_what_differs_is_told_from_a_page_that_stands_alone(pages: Pages) -> None:
    for hour in range(5):
        pages.keep([sighting(1, page(1, f"bản {hour}"), at=NOON + timedelta(hours=hour))])
    assert pages.database.execute("SELECT base FROM bodies ORDER BY id").fetchall() == [(None,), (1,), (1,), (1,), (1,)]


def test_pages_that_have_nothing_in_common_are_kept_all_the_same(pages: Pages) -> None:
    noise = [os.urandom(3000) for _ in range(2 * ENOUGH)]
    numbers = pages.keep([sighting(number, body) for number, body in enumerate(noise)])
    assert [body_of(pages, number) for number in numbers] == noise


def test_what_was_made_in_a_transaction_that_failed_is_forgotten(pages: Pages) -> None:
    broken = replace(sighting(99), url="\ud800")
    with pytest.raises(UnicodeEncodeError):
        pages.keep([*(sighting(number) for number in range(ENOUGH)), broken])
    numbers = pages.keep([sighting(number) for number in range(2 * ENOUGH)])
    assert [body_of(pages, number) for number in numbers] == [page(number) for number in range(2 * ENOUGH)]


@pytest.mark.parametrize("damage", ["x'00'", "zeroblob(40)", "substr(content, 1, length(content) - 3)"])
def test_a_damaged_body_is_named(pages: Pages, damage: str) -> None:
    (number,) = pages.keep([sighting(1)])
    pages.database.execute(f"UPDATE bodies SET content = {damage}")
    with pytest.raises(DamagedArchiveError, match="body 1 of the archive"):
        body_of(pages, number)


def test_a_body_that_is_another_than_was_kept_is_found_out(pages: Pages) -> None:
    (number,) = pages.keep([sighting(1)])
    pages.database.execute("UPDATE bodies SET content = ?", [zstd.compress(b"forged")])
    with pytest.raises(DamagedArchiveError, match="another hash"):
        body_of(pages, number)


def test_a_damaged_page_does_not_keep_the_next_one_from_being_kept(pages: Pages) -> None:
    pages.keep([sighting(1)])
    pages.database.execute("UPDATE bodies SET content = x'00'")
    (number,) = pages.keep([sighting(1, page(1, "bản hai"), at=NOON + timedelta(hours=1))])
    assert body_of(pages, number) == page(1, "bản hai")


def test_captures_come_in_the_order_of_their_time(pages: Pages) -> None:
    for hour in (3, 1, 2):
        pages.keep([sighting(hour, at=NOON + timedelta(hours=hour))])
    assert [capture.at.hour for capture in pages.captures("baothu")] == [13, 14, 15]
    assert [capture.at.hour for capture in pages.captures(since=NOON + timedelta(hours=2))] == [14, 15]
    assert list(pages.captures("baokhac")) == []


def test_a_sweep_removes_what_no_row_refers_to_and_nothing_else(pages: Pages) -> None:
    pages.keep([sighting(1, run=1), sighting(2, run=2), sighting(3, run=2), sighting(4, run=None)])
    assert pages.sweep(run=2, since=NOON, referred=[2]) == 1
    assert [capture.id for capture in pages.captures()] == [1, 2, 4]
    assert pages.database.execute("SELECT count(*) FROM bodies").fetchone() == (3,)


def test_a_sweep_spares_what_was_kept_before_the_run_began(pages: Pages) -> None:
    pages.keep([sighting(1, run=2)])
    assert pages.sweep(run=2, since=NOON + timedelta(days=1), referred=[]) == 0


def test_a_body_that_another_is_told_from_stays_when_its_capture_is_swept(pages: Pages) -> None:
    pages.keep([sighting(1, run=1)])
    (number,) = pages.keep([sighting(1, page(1, "bản hai"), run=None, at=NOON + timedelta(hours=1))])
    assert pages.sweep(run=1, since=NOON, referred=[]) == 1
    assert body_of(pages, number) == page(1, "bản hai")


def test_the_number_of_a_swept_capture_is_not_given_again(pages: Pages) -> None:
    pages.keep([sighting(1)])
    pages.sweep(run=1, since=NOON, referred=[])
    assert pages.keep([sighting(2)]) == [2]


def test_every_column_of_the_archive_is_described(pages: Pages) -> None:
    columns = {(table, column.name) for table in PAGE_TABLES for column in pages.database.table(table).columns}
    described = {(table, column) for table, column in descriptions(pages.database, PAGE_TABLES) if column}
    assert columns == described


def test_an_archive_that_is_no_database_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "pages.db").write_bytes(b"x" * 4096)
    with pytest.raises(StoreError, match="is not a database"):
        open_pages(tmp_path / "pages.db")


@settings(deadline=None, max_examples=25)
@given(st.lists(st.binary(max_size=60), min_size=1, max_size=40))
def test_whatever_is_kept_comes_back_to_the_byte(words: list[bytes]) -> None:
    versions = [FRAME + own * 9 for own in words]
    opened = open_pages(Path(":memory:"))
    numbers = opened.keep([sighting(n % 3, body, at=NOON + timedelta(hours=n)) for n, body in enumerate(versions)])
    assert [body_of(opened, number) for number in numbers] == versions
    opened.close()
