"""`baotinh removals`, `verify` and `forget`, as people use them."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from crawler.items import Gone, Unchanged
from crawler.ledger.run import begin
from crawler.store.database import open_store
from crawler.store.pages import open_pages, open_pages_for_reading
from crawler.store.writer import close_writer, writer_at
from tests.commands.baotinh import baotinh
from tests.samples import NEWSPAPER, NOON, identified, outcome

DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with an article that was removed and one that is there."""
    path = tmp_path / "news.db"
    writer = writer_at(path)
    writer.keep_pages_at(path.with_name("pages.db"))
    opened = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    for number in (1, 2):
        writer.database.execute(
            """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, run, attempts, due_at)
               VALUES ('baothu', 'article', ?, ?, 'listing', ?, 'in hand', ?, 1, '')""",
            [str(number), f"https://baothu.vn/a{number}.html", NOON.isoformat(), opened.number],
        )
        reading = identified(site_id=str(number))
        writer.put(outcome(reading, run=opened.number, address=number, body=b"<html>page %d" % number))
    for day in (1, 2, 3):
        at = NOON + day * DAY
        writer.put(outcome(Gone(), run=opened.number, address=1, at=at, status=410))
        writer.put(outcome(Unchanged(), run=opened.number, address=2, at=at, status=304))
        writer.flush()
    opened.close(ended="finished", now=NOON)
    close_writer(path)
    return path


def test_removals_are_listed_with_how_and_since_when(store: Path) -> None:
    done = baotinh("removals", "baothu", "--db", store)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()[1:]
    assert line.split()[:7] == ["1", "baothu", "2026-11-20", "12:00", "2026-11-21", "12:00", "410"]
    assert [each["article"] for each in json.loads(baotinh("removals", "--json", "--db", store).stdout)] == [1]
    assert "no article is known" in baotinh("removals", "--since", "2026-11-22", "--db", store).stdout


def test_history_shows_when_an_article_was_online(store: Path) -> None:
    said = [line.strip() for line in baotinh("history", "1", "--db", store).stdout.splitlines()]
    assert said[-2:] == [
        "online, 2026-11-20 12:00 to 2026-11-20 12:00, 1 look",
        "missing: 410, 2026-11-21 12:00 to 2026-11-23 12:00, 3 looks",
    ]


def test_a_chain_that_is_whole_is_said_to_be(store: Path) -> None:
    done = baotinh("verify", "--db", store)
    assert (done.returncode, done.stdout) == (
        0,
        "8 observations of 1 newspapers: every chain is whole, and so are 2 pages\n",
    )


def test_a_head_that_was_printed_is_found_again(store: Path) -> None:
    newspaper, number, at, link = baotinh("verify", "--head", "--db", store).stdout.split()
    assert (newspaper, number, at) == ("baothu", "8", (NOON + 3 * DAY).isoformat())
    done = baotinh("verify", "--holds", link, "--db", store)
    assert (done.returncode, "observation 8" in done.stdout) == (0, True)


def test_a_chain_that_was_tampered_with_is_told_with_its_place(store: Path) -> None:
    database = open_store(store)
    database.execute("UPDATE observations SET kind = 'known' WHERE number = 3")
    database.close()
    done = baotinh("verify", "--db", store)
    assert done.returncode == 3
    assert "baothu: observation 3 is not as it was recorded" in done.stderr


def test_a_page_that_is_not_as_it_was_kept_is_told(store: Path) -> None:
    database = open_pages(store.with_name("pages.db")).database
    database.execute("UPDATE bodies SET content = zeroblob(9) WHERE id = 2")
    database.close()
    done = baotinh("verify", "--db", store)
    assert done.returncode == 3
    assert "body 2 of the archive" in done.stderr


def test_an_archive_that_is_gone_is_told(store: Path) -> None:
    store.with_name("pages.db").unlink()
    done = baotinh("verify", "--db", store)
    assert (done.returncode, "pages.db" in done.stderr) == (1, True)


def test_an_article_is_forgotten_with_a_reason_and_the_chain_is_whole(store: Path) -> None:
    done = baotinh("forget", "1", "--why", "asked for", "--db", store)
    assert (done.returncode, done.stdout) == (0, "forgotten: 1 article\n")
    assert baotinh("show", "1", "--db", store).returncode == 1
    database = open_pages_for_reading(store.with_name("pages.db")).database
    assert database.execute("SELECT count(*) FROM captures").fetchone() == (1,)
    database.close()
    assert baotinh("verify", "--db", store).returncode == 0


def test_retention_forgets_what_is_older(store: Path) -> None:
    done = baotinh("forget", "--before", "2026-11-21", "--newspaper", "baothu", "--why", "kept a month", "--db", store)
    assert (done.returncode, done.stdout) == (0, "forgotten: 2 articles\n")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("verify", "--holds", "abc"), 2, "'abc' is not 64 hexadecimal digits"),
        (("verify", "--holds", "0" * 64), 3, "no chain in"),
        (("verify", "--head", "--holds", "0" * 64), 2, "exclude each other"),
        (("forget", "1"), 2, "--why"),
        (("forget", "1", "--why", " "), 2, "say why, in a few words"),
        (("forget", "--why", "x"), 2, "name articles, or a day with --before"),
        (("forget", "1", "--before", "2026-01-01", "--why", "x"), 2, "name articles, or a day with --before"),
        (("forget", "99", "--why", "x"), 1, "no stored article"),
        (("forget", "--before", "2026-01-01", "--newspaper", "bao", "--why", "x"), 2, "bao: never crawled into"),
        (("removals", "bao"), 2, "bao: never crawled into"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(store: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = baotinh(*words, "--db", store)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
