from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from crawler.items import Door, Failed, Failure, Link, Listed
from crawler.ledger.queue import Claim, Queue
from crawler.ledger.run import Run, begin
from crawler.store.address_rows import ListAddress, admit_listing
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, identified, outcome

FRONT = "https://baothu.vn/thoi-su/"
SECOND = "https://baothu.vn/thoi-su?p=2"
TODAY = NOON.date()
LATER = NOON + timedelta(days=2)


@pytest.fixture
def run(writer: Writer) -> Iterator[Run]:
    opened = begin(writer, "baothu", NEWSPAPER, since=date(2026, 11, 18), now=NOON)
    admit(writer, opened)
    yield opened
    opened.close(ended="finished", now=NOON)


def admit(writer: Writer, run: Run) -> None:
    listing = ListAddress(url=FRONT, door=Door.SECTION, section="Thời sự", walk=run.walk)
    admit_listing(writer.database.conn, listing, newspaper="baothu", run=run.number, now=NOON)


def listed(*site_ids: str, next_page: str | None = None) -> Listed:
    urls = {number: f"https://baothu.vn/tin-a{number}.html" for number in site_ids}
    links = tuple(Link(url=url, site_id=number, printed=url) for number, url in urls.items())
    return Listed(articles=links, next_page=next_page)


def take(queue: Queue) -> Claim:
    claim = queue.claim(NOON)
    assert claim is not None
    return claim


def store(writer: Writer, claim: Claim, site_id: str, day: date = TODAY) -> None:
    result = identified(site_id=site_id, published_on=day)
    writer.put(outcome(result, run=claim.run, address=claim.address))
    writer.flush()


def test_list_pages_come_before_articles(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    first = take(queue)
    assert (first.url, first.is_listing, first.since) == (FRONT, True, date(2026, 11, 18))
    writer.put(outcome(listed("7", "8"), run=run.number, address=first.address))
    assert [take(queue).url for _ in range(2)] == ["https://baothu.vn/tin-a7.html", "https://baothu.vn/tin-a8.html"]


def test_an_address_is_in_hand_before_it_is_handed_out(writer: Writer, run: Run) -> None:
    claim = take(Queue(writer, run, limit=None))
    statement = "SELECT state, run, attempts FROM addresses WHERE id = ?"
    assert writer.database.execute(statement, [claim.address]).fetchone() == ("in hand", run.number, 1)


def test_an_address_is_asked_once_a_run(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    claim = take(queue)
    failed = Failed(failure=Failure.NOT_IN_ARCHIVE)
    writer.put(outcome(failed, run=run.number, address=claim.address, status=None))
    writer.flush()
    assert queue.claim(LATER) is None
    assert queue.is_empty(LATER)


def test_the_next_list_page_waits_for_the_articles_of_the_one_before(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    writer.put(outcome(listed("7", next_page=SECOND), run=run.number, address=take(queue).address))
    article = take(queue)
    assert queue.claim(NOON) is None
    store(writer, article, "7")
    assert take(queue).url == SECOND


def test_a_walk_ends_where_all_articles_of_a_page_are_older_than_asked_for(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    writer.put(outcome(listed("7", next_page=SECOND), run=run.number, address=take(queue).address))
    store(writer, take(queue), "7", day=date(2026, 11, 17))
    assert queue.claim(NOON) is None
    found = writer.database.execute("SELECT state FROM addresses WHERE url = ?", [SECOND]).fetchone()
    assert found == ("passed",)


def test_what_was_known_of_a_page_says_too_how_far_back_it_reaches(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    writer.put(outcome(listed("7", next_page=SECOND), run=run.number, address=take(queue).address))
    store(writer, take(queue), "7", day=date(2026, 11, 17))
    writer.database.execute("UPDATE addresses SET newest_known = '2026-11-18' WHERE url = ?", [FRONT])
    assert take(queue).url == SECOND


def test_the_sitemaps_of_an_index_are_asked_one_by_one_the_newest_first(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    months = ("https://baothu.vn/news-2026-11.xml", "https://baothu.vn/news-2026-10.xml")
    index = Listed(articles=(), lists=months, door=Door.SITEMAP)
    writer.put(outcome(index, run=run.number, address=take(queue).address))
    newest = take(queue)
    assert newest.url == months[0]
    writer.put(outcome(listed("7"), run=run.number, address=newest.address))
    article = take(queue)
    assert queue.claim(NOON) is None
    store(writer, article, "7")
    assert take(queue).url == months[1]


def test_a_sitemap_that_its_index_names_again_is_asked_once_a_run(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    for _ in range(2):
        index = Listed(articles=(), lists=(FRONT, "https://baothu.vn/sitemap.xml"), door=Door.SITEMAP)
        writer.put(outcome(index, run=run.number, address=take(queue).address))
    assert queue.claim(NOON) is None
    assert queue.is_empty(NOON)


def test_no_more_articles_are_handed_out_than_the_limit(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=1)
    writer.put(outcome(listed("7", "8", next_page=SECOND), run=run.number, address=take(queue).address))
    store(writer, take(queue), "7")
    assert queue.claim(NOON) is None
    assert queue.is_empty(NOON)


def test_what_the_limit_left_is_due_in_the_next_run(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=1)
    writer.put(outcome(listed("7", "8", next_page=SECOND), run=run.number, address=take(queue).address))
    store(writer, take(queue), "7")
    run.close(ended="finished", now=NOON)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    queue = Queue(writer, following, limit=None)
    article = take(queue)
    assert article.url == "https://baothu.vn/tin-a8.html"
    store(writer, article, "8")
    assert take(queue).url == SECOND
    following.close(ended="finished", now=NOON)


def test_an_address_that_failed_is_not_due_before_its_time(writer: Writer, run: Run) -> None:
    queue = Queue(writer, run, limit=None)
    writer.put(outcome(listed("7"), run=run.number, address=take(queue).address))
    claim = take(queue)
    writer.put(outcome(Failed(failure=Failure.TIMEOUT), run=run.number, address=claim.address, status=None))
    run.close(ended="finished", now=NOON)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    queue = Queue(writer, following, limit=None)
    assert queue.claim(NOON + timedelta(minutes=59)) is None
    assert queue.claim(NOON + timedelta(minutes=61)) is not None
    following.close(ended="finished", now=NOON)
