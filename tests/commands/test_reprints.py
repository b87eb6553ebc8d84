"""Reprints, from newspapers' pages to what an analyst sees."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.rehearsal.events import FilledIn, Form, Reprint, Written
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.opening import open_newsroom
from crawler.store.database import open_for_reading
from tests.commands.baotinh import baotinh

HOSTS = {"baoyenbai.com.vn": "baoyenbai", "baolaocai.vn": "baolaocai", "baocantho.com.vn": "baocantho"}
BARE = Newsroom(Plan(articles=60, hosts=tuple(HOSTS)))
ORIGIN = "baolaocai.vn"
ORIGINALS = [number for number in BARE.numbers(ORIGIN) if len(BARE.story(ORIGIN, number).body) > 4][:4]


def script() -> Iterator[Written]:
    """Four hand-outs that both other newspapers print, and forms in all three."""
    for host in HOSTS:
        numbers = BARE.numbers(host)
        yield from (FilledIn(newspaper=host, number=number, form=Form.WEATHER) for number in numbers[-3:])
        if host != ORIGIN:
            for number, original in zip(numbers[-7:-3], ORIGINALS, strict=True):
                yield Reprint(newspaper=host, number=number, original_newspaper=ORIGIN, original_number=original)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store into which the newsroom was crawled."""
    path = tmp_path_factory.mktemp("reprints") / "news.db"
    with open_newsroom(Plan(articles=60, hosts=tuple(HOSTS), script=tuple(script()))) as newsroom:
        connections = [word for host in HOSTS for word in ("--connect", f"{host}={newsroom.address}")]
        done = baotinh("crawl", *HOSTS.values(), "--since", "2000-01-01", "--db", path, *connections)
    assert done.returncode == 0, done.stderr
    return path


def test_a_crawl_ends_with_its_articles_grouped(store: Path) -> None:
    database = open_for_reading(store)
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for story, newspaper in database.execute(
        "SELECT story, newspaper FROM stories JOIN articles ON articles.id = article"
    ):
        groups[story].append(newspaper)
    articles = database.execute("SELECT count(*) FROM articles").fetchone()
    database.close()
    assert sum(map(len, groups.values())) == articles[0] > 40
    assert (
        sorted(sorted(group) for group in groups.values() if len(group) > 1)
        == [["baocantho", "baolaocai", "baoyenbai"]] * 4
    )


def test_reprints_says_who_was_first_and_what_others_changed(store: Path) -> None:
    done = baotinh("reprints", "--db", store)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 4 * 4
    assert all("baolaocai" in line and line.endswith("first") for line in lines[1::4]), done.stdout
    assert all("other dateline" in line for line in lines[2::4])
    stories = json.loads(baotinh("reprints", "--json", "--db", store).stdout)
    assert [len(story["printings"]) for story in stories] == [3] * 4
    assert [story["printings"][0]["altered"] for story in stories] == [None] * 4


def test_stories_of_earlier_days_are_left_out(store: Path) -> None:
    done = baotinh("reprints", "--since", "2026-11-21", "--db", store)
    assert (done.returncode, done.stdout) == (0, "no story was printed twice\n")
    assert baotinh("reprints", "--since", "2026-11-21", "--json", "--db", store).stdout == "[]\n"


def test_without_a_store_one_line_says_what_to_do(tmp_path: Path) -> None:
    done = baotinh("reprints", "--db", tmp_path / "none.db")
    assert done.returncode == 1
    assert "run `baotinh crawl`" in done.stderr
    assert list(tmp_path.iterdir()) == []
