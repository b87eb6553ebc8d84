"""The real pages, through the real commands."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.baotinh import baotinh

FIELDS = ("title", "lead", "body", "captions", "authors", "source", "section", "tags", "dateline", "published_at")
OWN = ("baocantho.com.vn__thanh-tra_a196670", "baodaklak.vn__quy-che-khcn_e210ca6", "baolaocai.vn__song-dep_post404649")


def gold(shared: Path, name: str) -> dict[str, Any]:
    description: dict[str, Any] = json.loads((shared / "real-pages" / "articles" / f"{name}.json").read_text())
    return description


def test_a_real_newspaper_becomes_rows_from_its_listing_to_every_field(shared: Path, tmp_path: Path) -> None:
    store = tmp_path / "news.db"
    crawl = baotinh("crawl", "baocantho", "--replay", shared / "real-pages", "--db", store)
    assert (crawl.returncode, crawl.stdout) == (0, "")
    expected = gold(shared, OWN[0])
    shown = json.loads(baotinh("show", expected["url"], "--db", store, "--json").stdout)
    assert {field: shown[field] for field in FIELDS} == {field: expected[field] for field in FIELDS}


@pytest.mark.parametrize("name", OWN)
def test_every_field_of_a_real_page_is_as_a_careful_reader_says(shared: Path, name: str) -> None:
    expected = gold(shared, name)
    page = shared / "real-pages" / "articles" / f"{name}.html"
    read = json.loads(baotinh("parse", page, "--url", expected["url"], "--json").stdout)
    differing = {field: (read[field], expected[field]) for field in FIELDS if read[field] != expected[field]}
    assert differing == {}
