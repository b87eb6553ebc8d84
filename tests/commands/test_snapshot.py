import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner, Result

from crawler.commands import snapshot as module
from crawler.commands.snapshot import PAGES, snapshot
from crawler.configuration import CHECKOUT, CONFIG_VARIABLE
from tests.loopback import Reply, serving

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


SCRIPT = """
import sys
from pathlib import Path
from crawler.commands import main, snapshot
snapshot.PAGES = Path(sys.argv.pop(1))
main()
"""
"""The command in a process of its own, for a process fetches once; the pages are kept elsewhere."""


def fetch(folder: Path, replies: Mapping[str, Reply], url: str = URL) -> tuple[str, int, list[str]]:
    """What is said on standard error, the exit status, and what was asked."""
    asked: list[str] = []
    with serving(replies, asked) as address:
        command = [sys.executable, "-c", SCRIPT, str(folder), "snapshot", "baolaocai", url]
        done = subprocess.run(
            [*command, "--connect", f"baolaocai.vn={address}"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={"PATH": os.defpath, "PYTHONPATH": str(CHECKOUT), CONFIG_VARIABLE: os.devnull},
        )
    return done.stderr, done.returncode, asked


PATH = urlsplit(URL).path
SERVED = {"/robots.txt": Reply(body=b"User-agent: *\nAllow: /\n"), PATH: Reply(body=PAGE.read_bytes())}


def test_an_address_is_fetched_after_robots_txt_and_kept_as_a_saved_page_is(folder: Path) -> None:
    said, status, asked = fetch(folder, SERVED)
    assert (said, status, asked) == ("", 0, ["/robots.txt", PATH])
    assert (folder / "baolaocai" / "434056.html").read_bytes() == PAGE.read_bytes()
    kept = json.loads((folder / "baolaocai" / "434056.json").read_text(encoding="utf-8"))
    assert kept.pop("unread") is True
    assert kept == json.loads(PAGE.with_suffix(".json").read_text(encoding="utf-8"))


def test_an_address_that_leads_to_another_of_the_newspapers_is_kept_under_that(folder: Path) -> None:
    moved = Reply(status=301, headers={"Location": URL})
    _, status, _ = fetch(folder, {**SERVED, "/cu-post434056.html": moved}, "https://baolaocai.vn/cu-post434056.html")
    assert status == 0
    assert json.loads((folder / "baolaocai" / "434056.json").read_text(encoding="utf-8"))["url"] == URL


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"/robots.txt": Reply(body=b"User-agent: *\nDisallow: /\n")}, "refused by robots.txt"),
        ({PATH: Reply(status=404, body=b"<html>no</html>")}, "refused: status 404"),
        ({PATH: Reply(status=301, headers={"Location": "https://baomoi.example/"})}, "off the newspaper's hosts"),
        ({PATH: Reply(body=b"<html><body><h1>Video</h1></body></html>")}, "not an article, but a "),
        ({PATH: Reply(body=b"\x00" * 5_000)}, "no markup"),
    ],
    ids=["robots", "missing", "elsewhere", "no article", "no page"],
)
def test_a_page_that_cannot_be_had_is_one_line_and_nothing_is_kept(
    folder: Path, changed: Mapping[str, Reply], reason: str
) -> None:
    said, status, _ = fetch(folder, {**SERVED, **changed})
    assert status == 3
    assert len(said.splitlines()) == 1
    assert said.startswith(f"baotinh: {URL}: ")
    assert reason in said
    assert not folder.exists()


def test_nobody_is_asked_on_the_open_network_without_a_contact(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CONFIG_VARIABLE, os.devnull)
    answer = run("baolaocai", URL)
    assert answer.exit_code == 1
    assert "no contact is set" in answer.stderr


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("https://baocantho.com.vn/tin-a12345.html", "is on none of the hosts of baolaocai: baolaocai.vn"),
        ("page.html", "'page.html' is no address; of a saved page, --url says where it is from"),
    ],
)
def test_what_is_neither_an_address_of_its_own_nor_a_saved_page_is_wrong_usage(
    folder: Path, page: str, reason: str
) -> None:
    answer = run("baolaocai", page)
    assert answer.exit_code == 2
    assert reason in answer.stderr


def test_a_file_that_is_not_there_is_wrong_usage(folder: Path) -> None:
    answer = run("baolaocai", "nowhere.html", "--url", URL)
    assert answer.exit_code == 2
    assert "nowhere.html: No such file or directory" in answer.stderr
