"""Which known articles a run looks at again, and what a look at them leaves in the ledger."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from crawler.items import (
    Door,
    Failed,
    Failure,
    Gone,
    Link,
    Listed,
    NotArticle,
    Outcome,
    Precision,
    Rejected,
    Result,
    Unchanged,
    Validators,
    Wall,
)
from crawler.ledger.queue import Claim, Queue
from crawler.ledger.run import Run, begin
from crawler.planning.habits import ANNOUNCED, Habits, Seen, circumstance
from crawler.planning.honesty import DISTRUST
from crawler.planning.revisits import USUAL_GAP, Schedule
from crawler.store.address_rows import ListAddress, Walk, admit_listing
from crawler.store.habit_rows import learn
from crawler.store.host_rows import is_trusted
from crawler.store.look_rows import Looks
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, article, identified, outcome

FRONT = "https://baothu.vn/thoi-su/"
TAGGED = Validators(etag='W/"7-0"')
HOUR = timedelta(hours=1)
LATER = NOON + 8 * HOUR
USUAL = Schedule(Habits(), USUAL_GAP)


@pytest.fixture
def first(writer: Writer) -> Iterator[Run]:
    """A run of noon that found article 7 on a list and stored it."""
    run = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    admit(writer, run, NOON)
    answer(writer, run, 1, listed("7"), NOON)
    answer(writer, run, 2, identified(site_id="7"), NOON)
    yield run
    run.close(ended="finished", now=NOON)


@pytest.fixture
def second(writer: Writer, first: Run) -> Iterator[Run]:
    """A run eight hours later."""
    first.close(ended="finished", now=NOON)
    run = begin(writer, "baothu", NEWSPAPER, since=None, now=LATER)
    yield run
    run.close(ended="finished", now=LATER)


def admit(writer: Writer, run: Run, now: datetime) -> None:
    listing = ListAddress(url=FRONT, door=Door.SECTION, walk=Walk())
    admit_listing(writer.database.conn, listing, newspaper="baothu", run=run.number, now=now)


def listed(*site_ids: str, title: str = "Mùa lúa", changed_at: datetime | None = None) -> Listed:
    urls = {number: f"https://baothu.vn/tin-a{number}.html" for number in site_ids}
    links = (
        Link(url=url, site_id=number, printed=url, title=title, changed_at=changed_at) for number, url in urls.items()
    )
    return Listed(articles=tuple(links))


def answer(writer: Writer, run: Run, address: int, result: Result, at: datetime, *, is_test: bool = False) -> None:
    """Let an address be asked and give a result, and commit it."""
    writer.database.execute(
        "UPDATE addresses SET state = 'in hand', run = ?, attempts = attempts + 1 WHERE id = ?", [run.number, address]
    )
    given = outcome(result, run=run.number, address=address, at=at)
    writer.put(Outcome(answer=replace(given.answer, validators=TAGGED, is_test=is_test), result=result))
    writer.flush()


def known(writer: Writer, *columns: str) -> tuple[object, ...]:
    """Columns of article 7's row."""
    found: tuple[object, ...] = writer.database.execute(
        f"SELECT {', '.join(columns)} FROM addresses WHERE kind = 'article' AND site_id = '7'"
    ).fetchone()
    return found


def claims(writer: Writer, run: Run, now: datetime, *, revisits: int = 10) -> list[Claim]:
    queue = Queue(writer, run, limit=None, revisits=revisits)
    found = []
    while claim := queue.claim(now):
        found.append(claim)
    return found


def habit(writer: Writer, name: str) -> Any:
    statement = "SELECT looks, changes FROM habits WHERE circumstance = ?"
    return writer.database.execute(statement, [name]).fetchone()


def test_a_stored_article_is_due_again_when_the_planner_says(writer: Writer, first: Run) -> None:
    due_at = USUAL.next_look(NOON, NOON)
    assert due_at is not None
    assert known(writer, "state", "born_at", "looked_at", "revisit_at") == (
        "stored", NOON.isoformat(), NOON.isoformat(), due_at.isoformat()
    )  # fmt: skip


def test_an_article_of_which_only_the_day_is_known_is_as_old_as_its_address(writer: Writer, first: Run) -> None:
    midnight = NOON.replace(hour=0)
    answer(writer, first, 1, listed("7", "8"), NOON)
    stored = identified(site_id="8", published_at=midnight, published_precision=Precision.DAY)
    answer(writer, first, 3, stored, NOON)
    found = writer.database.execute("SELECT born_at FROM addresses WHERE site_id = '8'").fetchone()
    assert found == (NOON.isoformat(),)


def test_a_known_article_is_asked_with_the_validators_it_came_with_once_it_is_due(writer: Writer, second: Run) -> None:
    assert claims(writer, second, NOON) == []
    (claim,) = claims(writer, second, LATER)
    assert (claim.url, claim.validators) == ("https://baothu.vn/tin-a7.html", TAGGED)


def test_a_run_looks_at_no_more_known_articles_than_its_budget(writer: Writer, second: Run) -> None:
    assert claims(writer, second, LATER, revisits=0) == []


def test_what_died_with_its_run_in_the_middle_of_a_look_is_stored_still(writer: Writer, second: Run) -> None:
    claims(writer, second, LATER)
    assert known(writer, "state") == ("in hand",)
    second.close(ended="shutdown", now=LATER)
    assert known(writer, "state", "attempts") == ("stored", 0)


def test_an_article_that_has_not_changed_is_due_again_later_and_keeps_its_validators(
    writer: Writer, second: Run
) -> None:
    answer(writer, second, 2, Unchanged(), LATER)
    due_at = USUAL.next_look(NOON, LATER)
    assert due_at is not None
    assert known(writer, "state", "revisit_at", "etag") == ("stored", due_at.isoformat(), TAGGED.etag)


def test_a_doubtful_reading_has_a_second_look_soon_at_the_whole_page(writer: Writer, second: Run) -> None:
    answer(writer, second, 2, identified(site_id="7", body=("Cụt.",), fetched_at=LATER), LATER)
    assert known(writer, "state", "revisit_at", "etag", "looked_at") == (
        "stored", (LATER + HOUR).isoformat(), None, NOON.isoformat()
    )  # fmt: skip
    answer(writer, second, 2, identified(site_id="7", body=("Cụt.",), fetched_at=LATER + HOUR), LATER + HOUR)
    assert known(writer, "looked_at", "etag") == ((LATER + HOUR).isoformat(), TAGGED.etag)


def test_a_look_teaches_how_soon_the_newspaper_changes_its_articles(writer: Writer, second: Run) -> None:
    answer(writer, second, 2, identified(site_id="7", title="Mùa lúa muộn"), LATER)
    assert habit(writer, circumstance(3)) == (1.0, pytest.approx(0.19, abs=0.05))
    changes = writer.database.execute("SELECT sum(changes) FROM habits").fetchone()
    assert changes == (pytest.approx(1.0),)


def test_another_headline_on_its_list_makes_an_article_due_at_once(writer: Writer, second: Run) -> None:
    soon = NOON + HOUR
    answer(writer, second, 1, listed("7", title="Mùa lúa mới"), soon)
    assert known(writer, "announced_at", "revisit_at") == (soon.isoformat(), soon.isoformat())
    answer(writer, second, 2, identified(site_id="7", title="Mùa lúa muộn"), soon)
    assert known(writer, "announced_at") == (None,)
    assert habit(writer, ANNOUNCED) == (1.0, 1.0)


def test_the_same_headline_announces_nothing(writer: Writer, second: Run) -> None:
    answer(writer, second, 1, listed("7"), LATER)
    assert known(writer, "announced_at") == (None,)


@pytest.mark.parametrize(
    ("changed_at", "announces"),
    [(NOON + HOUR, True), (NOON - HOUR, False), (LATER + HOUR, False)],
    ids=["after the last look", "before it", "in the future"],
)
def test_a_stamp_of_a_feed_announces_a_change_if_it_is_later_than_the_last_look(
    writer: Writer, second: Run, changed_at: datetime, announces: bool
) -> None:
    answer(writer, second, 1, listed("7", changed_at=changed_at), LATER)
    assert (known(writer, "announced_at") != (None,)) == announces


def test_lists_that_announce_what_is_not_so_are_heeded_no_more(writer: Writer, second: Run) -> None:
    learn(writer.database.conn, "baothu", [(ANNOUNCED, Seen(500, 1))])
    writer.looks = Looks(writer.database.conn)
    answer(writer, second, 1, listed("7", title="Mùa lúa mới"), LATER)
    assert known(writer, "announced_at") == (None,)


@pytest.mark.parametrize(
    "result",
    [
        Failed(failure=Failure.TIMEOUT),
        Wall(kind="challenge"),
        NotArticle(kind="listing"),
        Rejected(draft=article(), rules=("untitled",)),
    ],
    ids=lambda result: type(result).__name__,
)
def test_an_article_that_was_read_once_stays_stored_whatever_a_later_look_meets(
    writer: Writer, second: Run, result: Result
) -> None:
    answer(writer, second, 2, result, LATER)
    state, again = known(writer, "state", "revisit_at")
    assert state == "stored"
    assert again is not None
    assert str(again) > LATER.isoformat()


def test_an_article_that_is_gone_is_looked_for_again_and_taken_back(writer: Writer, second: Run) -> None:
    answer(writer, second, 2, Gone(), LATER)
    assert known(writer, "state", "revisit_at") == ("gone", (LATER + 6 * HOUR).isoformat())
    answer(writer, second, 2, identified(site_id="7"), LATER + 6 * HOUR)
    assert known(writer, "state", "attempts") == ("stored", 0)


def test_a_page_that_is_gone_at_first_is_asked_again_before_that_is_believed(writer: Writer, first: Run) -> None:
    answer(writer, first, 1, listed("8"), NOON)
    answer(writer, first, 3, Gone(), NOON)
    first.close(ended="finished", now=NOON)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=LATER)
    urls = [claim.url for claim in claims(writer, following, LATER)]
    assert urls[0] == "https://baothu.vn/tin-a8.html"
    following.close(ended="finished", now=LATER)


def test_a_server_that_lied_of_an_article_is_asked_for_whole_pages_for_a_while(writer: Writer, second: Run) -> None:
    answer(writer, second, 2, identified(site_id="7", title="Mùa lúa muộn"), LATER, is_test=True)
    connection = writer.database.conn
    assert not is_trusted(connection, "baothu.vn", LATER + DISTRUST - HOUR)
    assert is_trusted(connection, "baothu.vn", LATER + DISTRUST)
    writer.database.execute("UPDATE addresses SET revisit_at = ? WHERE id = 2", [LATER.isoformat()])
    second.close(ended="finished", now=LATER)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=LATER + HOUR)
    (claim,) = claims(writer, following, LATER + HOUR)
    assert claim.validators == Validators()
    following.close(ended="finished", now=LATER + HOUR)


def test_a_server_that_hid_unknown_articles_lied(writer: Writer, second: Run) -> None:
    answer(writer, second, 1, listed("7", "9"), LATER, is_test=True)
    assert writer.database.execute("SELECT host, tests, lies FROM hosts").fetchall() == [("baothu.vn", 1, 1)]


def test_a_server_whose_word_was_true_keeps_being_asked(writer: Writer, second: Run) -> None:
    answer(writer, second, 2, identified(site_id="7"), LATER, is_test=True)
    assert writer.database.execute("SELECT host, tests, lies FROM hosts").fetchall() == [("baothu.vn", 1, 0)]
    assert is_trusted(writer.database.conn, "baothu.vn", LATER)


def test_lists_are_asked_with_their_validators_in_everyday_runs_only(writer: Writer, second: Run) -> None:
    admit(writer, second, LATER)
    assert [claim.validators for claim in claims(writer, second, LATER) if claim.is_listing] == [TAGGED]
    second.close(ended="finished", now=LATER)
    far = begin(writer, "baothu", NEWSPAPER, since=NOON.date() - timedelta(days=90), now=LATER)
    admit(writer, far, LATER)
    assert [claim.validators for claim in claims(writer, far, LATER) if claim.is_listing] == [Validators()]
    far.close(ended="finished", now=LATER)


def test_a_list_that_has_not_changed_is_settled_and_its_feed_is_asked_all_the_same(
    writer: Writer, first: Run, second: Run
) -> None:
    feed = ListAddress(url="https://baothu.vn/rss", door=Door.FEED, walk=Walk(pages_left=1), found_on=1)
    admit_listing(writer.database.conn, feed, newspaper="baothu", run=first.number, now=NOON)
    writer.database.execute("UPDATE addresses SET state = 'listed' WHERE url = 'https://baothu.vn/rss'")
    answer(writer, second, 1, Unchanged(is_listing=True), LATER)
    rows = writer.database.execute("SELECT url, state FROM addresses WHERE kind = 'listing' ORDER BY id").fetchall()
    assert rows == [(FRONT, "listed"), ("https://baothu.vn/rss", "due")]


@pytest.mark.parametrize("result", [Gone(), Wall(kind="challenge")], ids=["gone", "wall"])
def test_a_list_is_not_looked_at_again_as_if_it_were_an_article(writer: Writer, second: Run, result: Result) -> None:
    writer.database.execute("UPDATE addresses SET revisit_at = NULL")
    page = ListAddress(url=f"{FRONT}?p=2", door=Door.LISTING, walk=Walk(), found_on=1, page=2)
    admit_listing(writer.database.conn, page, newspaper="baothu", run=second.number, now=LATER)
    answer(writer, second, 3, result, LATER)
    second.close(ended="finished", now=LATER)
    following = begin(writer, "baothu", NEWSPAPER, since=None, now=LATER + 48 * HOUR)
    assert claims(writer, following, LATER + 48 * HOUR) == []
    following.close(ended="finished", now=LATER)
