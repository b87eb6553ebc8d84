"""`baotinh history` and `baotinh diff`, as people use them."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.store.article_rows import SearchChanges, put_article
from crawler.store.writer import close_writer, writer_at
from tests.commands.baotinh import baotinh
from tests.samples import NOON, identified


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A store with an article of three versions and one of a single version."""
    path = tmp_path_factory.mktemp("history") / "news.db"
    connection = writer_at(path).database.conn
    connection.execute("INSERT INTO newspapers VALUES ('baothu', 'Báo Thử', '[]', '[]', 'active')")
    index = SearchChanges()
    readings: tuple[dict[str, Any], ...] = (
        {},
        {"body": ("Cánh đồng chín vàng.", "Thóc đầy <b>nhà</b> & sân.")},
        {"title": "Mùa ngô mới ở Văn Chấn", "updated_at": NOON + timedelta(hours=2)},
        {"site_id": "2", "url": "https://baothu.vn/hai-a2.html"},
    )
    for hour, changes in enumerate(readings):
        put_article(connection, identified(fetched_at=NOON + timedelta(hours=hour), **changes), index)
    index.apply(connection)
    yield path
    close_writer(path)


def test_history_shows_a_line_for_each_version(store: Path) -> None:
    done = baotinh("history", "1", "--db", store)
    assert done.returncode == 0, done.stderr
    assert [line.split() for line in done.stdout.splitlines()[2:4]] == [
        ["1", "2026-11-20", "12:00", "first", "seen"],
        ["2", "2026-11-20", "13:00", "paragraph", "added", "or", "removed", "(body);", "silent"],
    ]


def test_history_as_json_says_what_changed(store: Path) -> None:
    versions = json.loads(baotinh("history", "1", "--db", store, "--json").stdout)["versions"]
    assert [version["version"] for version in versions] == [1, 2, 3]
    assert [version["silent"] for version in versions] == [None, True, False]
    assert "title" in versions[2]["fields"]


def test_diff_marks_the_words_of_the_latest_change(store: Path) -> None:
    done = baotinh("diff", "https://baothu.vn/mua-lua-a1.html", "--db", store)
    assert "Mùa [-lúa-] {+ngô+} mới ở Văn Chấn" in done.stdout


def test_diff_compares_any_two_versions(store: Path) -> None:
    done = baotinh("diff", "1", "--from", "1", "--to", "2", "--db", store)
    assert "Mùa [-lúa-]" not in done.stdout
    assert "nhà" in done.stdout


def test_diff_makes_a_page_in_which_text_is_no_markup(store: Path) -> None:
    page = baotinh("diff", "1", "--to", "2", "--html", "--db", store).stdout
    assert page.startswith("<!DOCTYPE html>")
    assert "<ins>" in page
    assert "<b>" not in page


def test_diff_as_json_gives_the_marks(store: Path) -> None:
    found = json.loads(baotinh("diff", "1", "--db", store, "--json").stdout)
    assert {"mark": "added", "words": "ngô "} in found["fields"]["title"][0]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("diff", "2"), "article 2 has not changed since it was first seen: there is one version only"),
        (("diff", "1", "--to", "9"), "there is no version 9: the article has versions 1 to 3"),
        (("diff", "1", "--to", "1"), "there is no version 0: the article has versions 1 to 3"),
        (("history", "99"), "no stored article has the id or address '99'"),
        (("history", "9" * 30), "no stored article has the id or address"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(store: Path, words: tuple[str, ...], said: str) -> None:
    done = baotinh(*words, "--db", store)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
