import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crawler.configuration import CHECKOUT
from crawler.footprint import Footprint
from crawler.items import Failed, Failure, Gone, Identified, Link, Listed, NotArticle, Rejected
from crawler.ledger.run import begin
from crawler.store.database import StoreError
from crawler.store.writer import Writer, close_writer, writer_at
from tests.samples import NEWSPAPER, NOON, article, identified, outcome


@pytest.fixture
def run(writer: Writer) -> Iterator[int]:
    """An open run with three addresses in hand, numbered from 1."""
    opened = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    for number in (1, 2, 3):
        writer.database.execute(
            """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, page, pages_left, state, run,
                                      attempts, due_at)
               VALUES ('baothu', 'article', ?, 'https://baothu.vn/x', 'listing', ?, 1, 9, 'in hand', ?, 1, '')""",
            [f"address {number}", NOON.isoformat(), opened.number],
        )
    yield opened.number
    opened.close(ended="finished", now=NOON)


def rows(writer: Writer, statement: str) -> list[tuple[object, ...]]:
    return writer.database.execute(statement).fetchall()


def test_an_article_and_its_address_are_stored_together(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(), run=run, address=1))
    assert rows(writer, "SELECT count(*) FROM articles") == [(0,)]
    writer.flush()
    assert rows(writer, "SELECT state, article FROM addresses WHERE id = 1") == [("stored", 1)]
    assert rows(writer, "SELECT title FROM articles") == [("Mùa lúa mới ở Văn Chấn",)]


def test_an_article_keeps_its_captions_authors_and_tags_in_order(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(authors=("Hoa", "Bình")), run=run, address=1))
    writer.flush()
    assert rows(writer, "SELECT name FROM authors ORDER BY ordinal") == [("Hoa",), ("Bình",)]
    assert rows(writer, "SELECT text, credit FROM captions") == [("Gặt lúa buổi sớm", "A Vàng")]
    assert rows(writer, "SELECT name FROM tags ORDER BY ordinal") == [("lúa",), ("mùa màng",)]


def test_the_same_article_from_two_addresses_is_one_row(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(), run=run, address=1))
    writer.put(outcome(identified(url="https://baothu.vn/print/mua-lua-a1.html"), run=run, address=2))
    writer.flush()
    assert rows(writer, "SELECT count(*) FROM articles") == [(1,)]
    assert rows(writer, "SELECT kind FROM outcomes ORDER BY id") == [("new",), ("known",)]


def test_a_changed_article_keeps_its_id(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(), run=run, address=1))
    writer.put(outcome(identified(title="Mùa lúa muộn"), run=run, address=2))
    writer.flush()
    assert rows(writer, "SELECT id, title FROM articles") == [(1, "Mùa lúa muộn")]
    assert rows(writer, "SELECT kind FROM outcomes ORDER BY id") == [("new",), ("changed",)]


def test_the_index_forgets_the_words_of_an_older_version(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(), run=run, address=1))
    writer.put(outcome(identified(title="Mùa ngô", published_at=NOON + timedelta(hours=1)), run=run, address=2))
    writer.flush()
    assert rows(writer, "SELECT count(*) FROM search WHERE search MATCH 'title : lúa'") == [(0,)]
    assert rows(writer, "SELECT count(*) FROM search WHERE search MATCH 'folded : ngo'") == [(1,)]
    writer.database.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_articles_of_one_second_have_positions_of_their_own(writer: Writer, run: int) -> None:
    for number in range(3):
        writer.put(outcome(identified(site_id=str(number)), run=run, address=number + 1))
    writer.flush()
    positions = [position for (position,) in rows(writer, "SELECT position FROM articles ORDER BY id")]
    assert positions == [(int(NOON.timestamp()) << 20) + number for number in range(3)]


def test_a_rejected_article_is_kept_with_the_rules_it_broke(writer: Writer, run: int) -> None:
    writer.put(outcome(Rejected(draft=article(title=""), rules=("without_title",)), run=run, address=1))
    writer.flush()
    ((rules, draft),) = rows(writer, "SELECT rules, draft FROM rejects")
    assert json.loads(str(rules)) == ["without_title"]
    assert json.loads(str(draft))["lead"] == "Bà con vui vì được mùa."
    assert rows(writer, "SELECT state, reason FROM addresses WHERE id = 1") == [("rejected", "without_title")]


def test_a_page_that_is_no_article_is_remembered_as_what_it_is(writer: Writer, run: int) -> None:
    writer.put(outcome(NotArticle(kind="tag page"), run=run, address=1))
    writer.put(outcome(Gone(), run=run, address=2, status=404))
    writer.flush()
    found = rows(writer, "SELECT state, reason, status FROM addresses WHERE id < 3 ORDER BY id")
    assert found == [("not an article", "tag page", 200), ("gone", None, 404)]


def test_a_failed_address_waits_before_it_is_due_again(writer: Writer, run: int) -> None:
    writer.put(outcome(Failed(failure=Failure.TIMEOUT), run=run, address=1, status=None))
    writer.flush()
    due_at = (NOON + timedelta(hours=1)).isoformat()
    assert rows(writer, "SELECT state, reason, due_at FROM addresses WHERE id = 1") == [("due", "timeout", due_at)]


def test_an_address_is_put_aside_after_its_seventh_failure(writer: Writer, run: int) -> None:
    writer.database.execute("UPDATE addresses SET attempts = 7 WHERE id = 1")
    writer.put(outcome(Failed(failure=Failure.TIMEOUT), run=run, address=1, status=None))
    writer.flush()
    assert rows(writer, "SELECT state FROM addresses WHERE id = 1") == [("put aside",)]


def test_what_the_archive_lacks_stays_pending_and_costs_no_attempt(writer: Writer, run: int) -> None:
    writer.put(outcome(Failed(failure=Failure.NOT_IN_ARCHIVE), run=run, address=1, status=None))
    writer.flush()
    assert rows(writer, "SELECT state, attempts FROM addresses WHERE id = 1") == [("due", 0)]
    assert rows(writer, "SELECT kind FROM outcomes") == [("not in the archive",)]


def listed(*site_ids: str, next_page: str | None = None) -> Listed:
    urls = {number: f"https://baothu.vn/tin-a{number}.html" for number in site_ids}
    links = tuple(Link(url=url, site_id=number, printed=url) for number, url in urls.items())
    return Listed(articles=links, next_page=next_page)


def test_a_list_page_brings_its_unknown_addresses_and_the_page_after_it(writer: Writer, run: int) -> None:
    writer.put(outcome(listed("7", "8", next_page="https://baothu.vn/thoi-su?p=2"), run=run, address=1))
    assert rows(writer, "SELECT kind, site_id, found_on FROM addresses WHERE state = 'due' ORDER BY id") == [
        ("article", "7", 1),
        ("article", "8", 1),
        ("listing", "https://baothu.vn/thoi-su?p=2", 1),
    ]


def test_a_list_page_without_anything_unknown_ends_its_walk(writer: Writer, run: int) -> None:
    six = ("1", "2", "3", "4", "5", "6")
    writer.put(outcome(listed(*six), run=run, address=1))
    writer.put(outcome(listed(*six, next_page="https://baothu.vn/thoi-su?p=2"), run=run, address=2))
    assert rows(writer, "SELECT count(*) FROM addresses WHERE kind = 'listing'") == [(0,)]


def test_a_walk_ends_with_its_last_page(writer: Writer, run: int) -> None:
    writer.database.execute("UPDATE addresses SET pages_left = 1 WHERE id = 1")
    writer.put(outcome(listed("7", next_page="https://baothu.vn/thoi-su?p=2"), run=run, address=1))
    assert rows(writer, "SELECT count(*) FROM addresses WHERE kind = 'listing'") == [(0,)]


def test_an_outcome_that_cannot_be_stored_does_not_cost_the_others(writer: Writer, run: int) -> None:
    writer.put(outcome(identified(site_id="1"), run=run, address=1))
    unstorable = Identified(article=article(site_id="2", title="nửa chữ \ud800"), fingerprint="")
    writer.put(outcome(unstorable, run=run, address=2))
    writer.put(outcome(identified(site_id="3"), run=run, address=3))
    writer.flush()
    assert rows(writer, "SELECT kind FROM outcomes ORDER BY id") == [("new",), ("failed",), ("new",)]


def test_a_store_that_is_locked_keeps_the_outcomes_for_the_next_try(writer: Writer, run: int, tmp_path: Path) -> None:
    writer.database.execute("PRAGMA busy_timeout = 10")
    blocker = sqlite3.connect(tmp_path / "news.db", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    writer.put(outcome(identified(), run=run, address=1))
    with pytest.raises(StoreError, match="is locked by another process"):
        writer.flush()
    blocker.execute("ROLLBACK")
    blocker.close()
    writer.flush()
    assert rows(writer, "SELECT count(*) FROM articles") == [(1,)]


def test_what_a_run_has_cost_so_far_is_written_with_its_outcomes(writer: Writer, run: int) -> None:
    footprint = writer.footprints[run] = Footprint()
    footprint.leave("baothu.vn", 10.0)
    footprint.leave("baothu.vn", 11.5)
    writer.put(outcome(Gone(), run=run, address=1))
    writer.flush()
    assert rows(writer, "SELECT requests, shortest_gap, resume_at FROM runs") == [(2, 1.5, None)]


@pytest.mark.parametrize("failure", [Failure.NOT_ASKED, Failure.ROBOTS_UNREACHABLE])
def test_an_address_that_was_not_asked_for_stays_due_and_has_no_attempt_on_its_account(
    writer: Writer, run: int, failure: Failure
) -> None:
    writer.put(outcome(Failed(failure=failure), run=run, address=1, status=None))
    writer.flush()
    assert rows(writer, "SELECT state, attempts FROM addresses WHERE id = 1") == [("due", 0)]


def test_a_page_is_kept_and_the_rows_say_which(writer: Writer, run: int, tmp_path: Path) -> None:
    writer.keep_pages_at(tmp_path / "pages.db")
    writer.put(outcome(Gone(), run=run, address=1, status=404, body=b"khong con"))
    writer.put(outcome(identified(), run=run, address=2, body=b"<html>"))
    writer.flush()
    assert writer.pages
    assert [capture.status for capture in writer.pages.captures()] == [404, 200]
    assert rows(writer, "SELECT capture FROM outcomes ORDER BY id") == [(1,), (2,)]
    assert rows(writer, "SELECT capture FROM articles") == [(2,)]


def test_without_an_archive_no_page_is_kept(writer: Writer, run: int, tmp_path: Path) -> None:
    writer.put(outcome(identified(), run=run, address=1, body=b"<html>"))
    writer.flush()
    assert rows(writer, "SELECT capture FROM articles UNION ALL SELECT capture FROM outcomes") == [(None,), (None,)]
    assert list(tmp_path.glob("*pages*")) == []


def test_an_article_that_did_not_change_keeps_the_page_of_its_version(writer: Writer, run: int, tmp_path: Path) -> None:
    writer.keep_pages_at(tmp_path / "pages.db")
    for hour in range(2):
        at = NOON + timedelta(hours=hour)
        writer.put(outcome(identified(), run=run, address=1, at=at, body=b"<html>%d" % hour))
    writer.flush()
    assert rows(writer, "SELECT capture FROM articles") == [(1,)]


def test_an_outcome_whose_page_cannot_be_kept_is_a_failure_and_the_others_are_stored(
    writer: Writer, run: int, tmp_path: Path
) -> None:
    writer.keep_pages_at(tmp_path / "pages.db")
    whole = outcome(identified(), run=run, address=1, body=b"<html>")
    writer.put(replace(whole, answer=replace(whole.answer, url="https://baothu.vn/\ud800")))
    writer.put(outcome(identified(site_id="2"), run=run, address=2, body=b"<html>"))
    writer.flush()
    assert rows(writer, "SELECT kind, capture FROM outcomes ORDER BY id") == [("failed", None), ("new", 1)]


DIE_BETWEEN_PAGE_AND_ROW = """
import os, signal, sys
from pathlib import Path
from crawler.ledger.run import begin
from crawler.store import writer as module
from tests.samples import NEWSPAPER, NOON, identified, outcome

store, writes = Path(sys.argv[1]), int(sys.argv[2])
writer = module.writer_at(store)
writer.keep_pages_at(store.with_name("pages.db"))
run = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON).number
writer.database.execute(
    "INSERT INTO addresses (id, newspaper, kind, site_id, url, door, found_at, state, run, attempts, due_at)"
    " VALUES (1, 'baothu', 'article', 'x', 'https://baothu.vn/x', 'listing', ?, 'in hand', ?, 1, '')",
    [NOON.isoformat(), run])
for number in range(writes):
    writer.put(outcome(identified(title=f"Tin {number}"), run=run, address=1, body=b"<html>%d" % number))
    if number == writes - 1:
        module.immediate = lambda database: os.kill(os.getpid(), signal.SIGKILL)
    writer.flush()
"""


def test_a_page_whose_row_was_not_written_when_the_process_died_is_swept_by_the_next_run(tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    died = subprocess.run([sys.executable, "-c", DIE_BETWEEN_PAGE_AND_ROW, str(store), "3"], cwd=CHECKOUT, check=False)
    assert died.returncode == -signal.SIGKILL
    writer = writer_at(store)
    writer.keep_pages_at(tmp_path / "pages.db")
    assert writer.pages
    assert [capture.id for capture in writer.pages.captures()] == [1, 2, 3]
    begin(writer, "baothu", NEWSPAPER, since=None, now=NOON).close(ended="finished", now=NOON)
    assert [capture.id for capture in writer.pages.captures()] == [1, 2]
    assert rows(writer, "SELECT capture FROM outcomes ORDER BY id") == [(1,), (2,)]
    close_writer(store)
