"""What is forgotten leaves no word in the file, and does not come back; the chain stays whole."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from backports import zstd

from crawler.items import Message
from crawler.ledger.run import begin
from crawler.store.bodies import ENOUGH
from crawler.store.forgetting import forget_articles, older_articles
from crawler.store.observation_rows import breaks
from crawler.store.pages import Pages, Sighting, open_pages
from crawler.store.version_rows import versions_of
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON, identified, outcome

SECRET = "Nguyenvankhongten"
"""A word that stands in an article's every field."""


@pytest.fixture
def run(writer: Writer) -> Iterator[int]:
    """A run that stored an article with two versions, and another."""
    opened = begin(writer, "baothu", NEWSPAPER, since=None, now=NOON)
    for number in (1, 2):
        writer.database.execute(
            """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, run, attempts, due_at)
               VALUES ('baothu', 'article', ?, ?, 'listing', ?, 'in hand', ?, 1, '')""",
            [str(number), f"https://baothu.vn/a{number}.html", NOON.isoformat(), opened.number],
        )
    texts = {"title": f"Tin {SECRET}", "lead": f"Lead {SECRET}", "tags": (SECRET,), "authors": (SECRET,)}
    for hour, body in enumerate(("Một", "Hai")):
        reading = identified(**texts, body=(f"{body} {SECRET}",), fetched_at=NOON + hour * timedelta(hours=1))
        writer.put(outcome(reading, run=opened.number, address=1, at=NOON + hour * timedelta(hours=1)))
    writer.put(outcome(identified(site_id="2", published_on=date(2020, 1, 1)), run=opened.number, address=2))
    writer.flush()
    yield opened.number
    opened.close(ended="finished", now=NOON)


def forget(writer: Writer, *numbers: int) -> None:
    forget_articles(writer.database, writer.path, numbers, why="asked for", now=NOON)


def in_files(path: Path) -> list[str]:
    """The files of the store in which the word stands."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return [file.name for file in files if file.exists() and SECRET.lower().encode() in file.read_bytes().lower()]


def test_no_word_of_a_forgotten_article_is_left_in_the_file(writer: Writer, run: int) -> None:
    assert in_files(writer.path) != []
    forget(writer, 1)
    assert in_files(writer.path) == []


def test_a_tombstone_says_when_and_why(writer: Writer, run: int) -> None:
    forget(writer, 1)
    rows = writer.database.execute("SELECT article, newspaper, site_id, versions, why FROM tombstones").fetchall()
    assert rows == [(1, "baothu", "1", 2, "asked for")]


def test_the_chain_stays_whole_and_keeps_its_hashes(writer: Writer, run: int) -> None:
    forget(writer, 1)
    assert list(breaks(writer.database.conn)) == []
    assert writer.database.execute("SELECT count(*) FROM observations WHERE site_id = '1'").fetchone() == (2,)


def test_the_index_is_whole_and_finds_the_others(writer: Writer, run: int) -> None:
    forget(writer, 1)
    writer.database.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    assert writer.database.execute("SELECT count(*) FROM search WHERE search MATCH 'folded : lua'").fetchone() == (1,)
    assert versions_of(writer.database.conn, 1) == []


def test_a_forgotten_article_is_not_stored_again_whatever_brings_it(writer: Writer, run: int) -> None:
    forget(writer, 1)
    writer.put(outcome(identified(title=f"Tin {SECRET}"), run=run, address=1, at=NOON + timedelta(days=1)))
    writer.flush()
    assert writer.database.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    assert writer.database.execute("SELECT state, reason, article FROM addresses WHERE id = 1").fetchone() == (
        "not an article", "forgotten", None,
    )  # fmt: skip


def test_the_id_of_a_forgotten_article_is_given_to_no_other(writer: Writer, run: int) -> None:
    forget(writer, 2)
    writer.put(outcome(identified(site_id="3"), run=run, address=2, at=NOON))
    writer.flush()
    assert writer.database.execute("SELECT id FROM articles ORDER BY id").fetchall() == [(1,), (3,)]


def test_retention_chooses_by_the_day_of_publication(writer: Writer, run: int) -> None:
    connection = writer.database.conn
    assert older_articles(connection, date(2021, 1, 1)) == [2]
    assert older_articles(connection, date(2021, 1, 1), ["baokhac"]) == []


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Pages]:
    opened = open_pages(tmp_path / "pages.db")
    yield opened
    opened.close()


def keep(pages: Pages, number: int, words: str, at: datetime = NOON) -> int:
    """Keep a page of 30 KB, of which most is its newspaper's frame."""
    url = f"https://baothu.vn/a{number}.html"
    frame = "".join(sha256(b"%d" % i).hexdigest() for i in range(400))
    body = f"<html>{frame}<p>{words} {sha256(b'own %d' % number).hexdigest()}</p></html>".encode()
    message = Message(asked=url, headers=(), body=body)
    (capture,) = pages.keep([Sighting(newspaper="baothu", url=url, at=at, status=200, message=message)])
    return capture


def test_no_page_of_a_forgotten_article_is_left_and_all_others_can_be_had(pages: Pages) -> None:
    others = []
    for number in range(1, ENOUGH + 4):
        if number in (3, ENOUGH // 2):
            keep(pages, number, f"{SECRET} một")
            keep(pages, number, f"{SECRET} hai", NOON + timedelta(hours=1))
        else:
            others.append(keep(pages, number, "Mùa lúa"))
    hashes = {pages.hash_of(capture) for capture in others}
    assert pages.forget(["https://baothu.vn/a3.html", f"https://baothu.vn/a{ENOUGH // 2}.html"]) == 4
    assert list(pages.damages(filter(None, hashes))) == []
    dictionaries = [
        zstd.decompress(content) for (content,) in pages.database.execute("SELECT content FROM dictionaries")
    ]
    bodies = [pages.bodies.get(number) for (number,) in pages.database.execute("SELECT id FROM bodies").fetchall()]
    assert [text for text in (*dictionaries, *bodies) if SECRET.encode() in text] == []


def test_a_page_that_is_missing_or_damaged_is_told(pages: Pages) -> None:
    first, second = keep(pages, 1, "Một"), keep(pages, 2, "Hai")
    hashes = [digest for digest in (pages.hash_of(first), pages.hash_of(second)) if digest]
    pages.database.execute("UPDATE bodies SET content = zeroblob(20) WHERE id = 1")
    pages.database.execute("DELETE FROM captures WHERE id = 2")
    pages.database.execute("DELETE FROM bodies WHERE id = 2")
    assert len(list(pages.damages(hashes))) == 2


def test_a_page_that_brings_a_forgotten_article_again_is_not_kept(writer: Writer, run: int, tmp_path: Path) -> None:
    writer.keep_pages_at(tmp_path / "pages.db")
    assert writer.pages
    forget(writer, 1)
    writer.put(outcome(identified(title=f"Tin {SECRET}"), run=run, address=1, body=f"<p>{SECRET}".encode()))
    writer.flush()
    assert list(writer.pages.captures()) == []
    assert writer.pages.database.execute("SELECT count(*) FROM bodies").fetchone() == (0,)
