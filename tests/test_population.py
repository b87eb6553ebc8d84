"""Every spider, from its newspaper's lists to rows, twice, held against what the rehearsal newsroom printed."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crawler.configuration import CHECKOUT
from crawler.desk.article import find_article
from crawler.rehearsal.families import FAMILIES
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom
from crawler.rehearsal.story import Story
from crawler.store.database import open_for_reading
from tests.played import NAMES, ROSTER

HOSTS = {name: ROSTER.newspaper(name).hosts for name in NAMES}
PLAN = Plan(articles=400, hosts=tuple(NEWSPAPERS), gzip=False)

Offenders = dict[str, Any]
"""What is wrong, by newspaper or by address."""


def test_all_sections_of_the_newspapers_are_played() -> None:
    offenders = {}
    for name in NAMES:
        played = NEWSPAPERS.get(HOSTS[name][0])
        words = {section.word for section in played.sections} if played else set()
        if missing := ROSTER.newspaper(name).sections.keys() - words:
            offenders[name] = sorted(missing)
    assert offenders == {}
    assert len(NAMES) >= 63
    assert {hosts[0] for hosts in HOSTS.values()} == NEWSPAPERS.keys()


def test_every_spider_stores_what_its_newspaper_printed_and_finds_nothing_new_the_second_time(tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    with open_newsroom(PLAN) as newsroom:
        said_first = crawl(newsroom, store)
        asked_first = len(newsroom.log())
        stored = stored_articles(store)
        said_again = crawl(newsroom, store)
        asked_again = [f"https://{request.host}{request.path}" for request in newsroom.log()[asked_first:]]
    report = {
        "said of the first crawl": said_first,
        "said of the second": said_again,
        "articles asked again": [url for url in asked_again if newsroom.newsroom.story_at(url)],
        "stored by the second": [article["url"] for article in stored_articles(store) if article not in stored],
        "strays": strays(newsroom.newsroom, stored),
        "differences": differences(newsroom.newsroom, stored),
    }
    offenders = {what: found for what, found in report.items() if found}
    assert offenders == {}, json.dumps(offenders, ensure_ascii=False, default=str, indent=1)[:20_000]


def crawl(newsroom: OpenNewsroom, store: Path) -> list[str]:
    """Crawl every newspaper as far back as there is anything, and return what was said: nothing, if all is well."""
    command = [sys.executable, "-m", "tests.one_process", str(store), newsroom.address]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=300, check=False)
    return done.stderr.splitlines() + ([f"status {done.returncode}"] if done.returncode else [])


def stored_articles(store: Path) -> list[dict[str, Any]]:
    """Return every article of the store."""
    database = open_for_reading(store)
    found = [find_article(database, str(number)) for (number,) in database.execute("SELECT id FROM articles")]
    database.close()
    return found


def strays(newsroom: Newsroom, stored: Iterable[dict[str, Any]]) -> Offenders:
    """Return, by newspaper, the articles that were printed and are not stored once, and what is stored besides."""
    offenders = {}
    for name in NAMES:
        host = HOSTS[name][0]
        printed = [newsroom.story(host, number) for number in newsroom.numbers(host)]
        expected = sorted(story.url for story in printed if not story.scrambled)
        urls = sorted(article["url"] for article in stored if article["newspaper"] == name)
        if urls != expected:
            offenders[name] = {"stored": urls, "printed": expected}
    return offenders


def differences(newsroom: Newsroom, stored: Iterable[dict[str, Any]]) -> Offenders:
    """Return, by address, each field that is not as it was printed: what is stored, and what was printed."""
    offenders = {}
    for article in stored:
        story = newsroom.story_at(article["url"])
        fields = dict(wrong_fields(article, story)) if story else {}
        if fields:
            offenders[article["url"]] = fields
    return offenders


def wrong_fields(article: dict[str, Any], story: Story) -> Iterator[tuple[str, Any]]:
    printed: dict[str, Any] = {
        "title": story.title,
        "lead": story.lead,
        "dateline": story.dateline,
        "body": list(story.body),
        "authors": list(story.authors),
        "source": story.source,
        "tags": list(story.tags),
        "published_at": story.published_at.isoformat(),
        "published_precision": FAMILIES[NEWSPAPERS[story.newspaper].family].PRECISION.value,
        "updated_at": story.updated_at and story.updated_at.isoformat(),
        "captions": [[caption.text, caption.credit] for caption in story.captions],
    }
    stored = {**article, "captions": [[caption["text"], caption["credit"]] for caption in article["captions"]]}
    for field, value in printed.items():
        if stored[field] != value:
            yield field, {"stored": stored[field], "printed": value}
