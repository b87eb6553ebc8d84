import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crawler.commands import snapshot as module
from crawler.commands.snapshot import PAGES, snapshot

PAGE = PAGES / "baolaocai" / "434056.html"
URL = str(json.loads(PAGE.with_suffix(".json").read_text(encoding="utf-8"))["url"])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where pages are kept instead of in the project."""
    pages = tmp_path / "tests" / "pages"
    monkeypatch.setattr(module, "PAGES", pages)
    return pages


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(snapshot, [str(word) for word in words])


def test_a_page_is_kept_byte_for_byte_with_what_was_read_on_it(folder: Path) -> None:
    assert run("baolaocai", PAGE, "--url", URL).exit_code == 0
    assert (folder / "baolaocai" / "434056.html").read_bytes() == PAGE.read_bytes()
    kept = json.loads((folder / "baolaocai" / "434056.json").read_text(encoding="utf-8"))
    assert kept.pop("unread") is True
    assert kept == json.loads(PAGE.with_suffix(".json").read_text(encoding="utf-8"))


def test_what_to_do_next_is_said(folder: Path) -> None:
    last = run("baolaocai", PAGE, "--url", URL).stdout.splitlines()[-1]
    assert last.startswith("tests/pages/baolaocai/434056.json is unread: compare it")
    assert last.endswith("pytest tests/test_pages.py -k baolaocai")


def test_a_page_is_not_saved_over(folder: Path) -> None:
    run("baolaocai", PAGE, "--url", URL)
    answer = run("baolaocai", PAGE, "--url", URL)
    assert answer.exit_code == 1
    assert "is saved already" in answer.stderr


@pytest.mark.parametrize("url", ["https://baolaocai.vn/thoi-su/", "https://baocantho.com.vn/tin-a12345.html"])
def test_an_address_that_is_not_one_of_its_articles_is_refused_with_the_rule(folder: Path, url: str) -> None:
    answer = run("baolaocai", PAGE, "--url", url)
    assert answer.exit_code == 3
    assert r"-post(?P<id>\d+)\.html" in answer.stderr


def test_an_unknown_newspaper_is_wrong_usage(folder: Path) -> None:
    answer = run("baolaocay", PAGE, "--url", URL)
    assert answer.exit_code == 2
    assert "did you mean baolaocai?" in answer.stderr
