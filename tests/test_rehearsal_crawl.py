"""Every spider, from its newspaper's lists to rows, held against what the rehearsal newsroom printed."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crawler.desk.article import find_article
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.store.database import open_for_reading
from tests.commands.baotinh import baotinh

ARTICLES = 120
NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")


@pytest.fixture(scope="module")
def newsroom() -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=ARTICLES)) as opened:
        yield opened


def crawl(newsroom: OpenNewsroom, store: Path) -> str:
    connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
    done = baotinh("crawl", *NEWSPAPERS, "--since", "2012-01-01", "--db", store, *connections)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def store(newsroom: OpenNewsroom, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crawl") / "news.db"
    assert crawl(newsroom, path) == ""
    return path


@pytest.fixture(scope="module")
def pairs(newsroom: OpenNewsroom, store: Path) -> list[tuple[dict[str, Any], Any]]:
    """Every stored article with the story that was printed at its address."""
    database = open_for_reading(store)
    numbers = [number for (number,) in database.execute("SELECT id FROM articles")]
    articles = [find_article(database, str(number)) for number in numbers]
    database.close()
    return [(article, newsroom.newsroom.story_at(article["url"])) for article in articles]


def test_every_article_is_stored_once(pairs: list[tuple[dict[str, Any], Any]]) -> None:
    assert len(pairs) == ARTICLES
    assert [article["url"] for article, story in pairs if story is None] == []


def test_a_second_crawl_finds_nothing_new_and_asks_for_no_article(newsroom: OpenNewsroom, store: Path) -> None:
    before = len(newsroom.log())
    crawl(newsroom, store)
    asked = [f"https://{request.host}{request.path}" for request in newsroom.log()[before:]]
    assert [url for url in asked if newsroom.newsroom.story_at(url)] == []
    with sqlite3.connect(store) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (ARTICLES,)


FIELDS = ("title", "lead", "dateline", "body", "authors", "tags", "published_at", "updated_at")


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_as_printed(pairs: list[tuple[dict[str, Any], Any]], field: str) -> None:
    offenders = {}
    for article, story in pairs:
        printed = getattr(story, field)
        if field.endswith("_at"):
            printed = printed and printed.isoformat()
        stored = article[field]
        if (list(printed) if isinstance(printed, tuple) else printed) != stored:
            offenders[article["url"]] = {"stored": stored, "printed": printed}
    assert offenders == {}, json.dumps(offenders, ensure_ascii=False, default=str, indent=1)[:4000]


def test_every_caption_is_as_printed(pairs: list[tuple[dict[str, Any], Any]]) -> None:
    offenders = {}
    for article, story in pairs:
        printed = [(caption.text, caption.credit) for caption in story.captions]
        stored = [(caption["text"], caption["credit"]) for caption in article["captions"]]
        # The newsroom keeps the words and the credit apart; the page prints them as one line.
        if len(printed) != len(stored) or not all(
            text.startswith(words) and credit == named
            for (text, credit), (words, named) in zip(stored, printed, strict=True)
        ):
            offenders[article["url"]] = {"stored": stored, "printed": printed}
    assert offenders == {}
