import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from crawler.commands.newspapers import newspapers
from crawler.commands.roster import Roster
from crawler.newspaper import Newspaper


def run(*words: str) -> Result:
    return CliRunner().invoke(newspapers, words)


def listed(*words: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(run(*words, "--json").stdout)
    return rows


def names(*words: str) -> list[str]:
    return [row["name"] for row in listed(*words)]


def test_every_spider_is_listed() -> None:
    assert names() == Roster().names()


def test_the_table_has_a_line_for_a_newspaper_with_its_province_before_and_since() -> None:
    line = next(line for line in run().stdout.splitlines() if line.startswith("baoyenbai"))
    assert "Yên Bái → Lào Cai" in line
    assert "merged into baolaocai on 2025-07-01" in line
    assert line.split()[-3:] == ["cat_id_slug", "reported", "3"]


def test_a_present_province_has_the_newspapers_of_all_that_it_is_made_of() -> None:
    assert names("--province", "Lào Cai") == ["baolaocai", "baoyenbai"]


def test_a_former_province_has_its_own_newspaper() -> None:
    assert names("--province", "yen bai") == ["baoyenbai"]


def test_a_misspelt_province_is_wrong_usage() -> None:
    answer = run("--province", "Lao Kai")
    assert answer.exit_code == 2
    assert "did you mean Lào Cai?" in answer.stderr


@pytest.mark.parametrize("status", ["merged", "merged into baolaocai on 2025-07-01"])
def test_newspapers_are_found_by_status(status: str) -> None:
    found = names("--status", status)
    assert "baoyenbai" in found
    assert "baolaocai" not in found


def test_the_active_ones_are_those_that_a_crawl_takes() -> None:
    assert names("--status", "active") == Roster().active()


def test_newspapers_are_found_by_evidence() -> None:
    assert {"baolaocai", "baocantho", "baodaklak"} <= set(names("--evidence", "seen"))
    assert all(row["layouts"] == [] for row in listed("--evidence", "none"))


def test_filters_hold_together() -> None:
    assert names("--province", "Lào Cai", "--status", "active") == ["baolaocai"]


def test_json_says_everything_that_the_spider_file_says() -> None:
    (row,) = listed("--province", "Yên Bái")
    assert row["present_provinces"] == ["Lào Cai"]
    assert row["codes"] == ["VN-06"]
    assert row["successor"] == "baolaocai"
    assert row["lists"][0].startswith("https://baoyenbai.com.vn/")


def test_the_check_is_content_where_only_layouts_are_left_to_be_seen() -> None:
    answer = run("--check")
    assert answer.exit_code == 0
    assert {line.partition(":")[0] for line in answer.stdout.splitlines()} == {"newspaper without a seen layout"}


def test_the_check_needs_a_person_where_something_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    every = Roster()
    monkeypatch.setattr(Roster, "names", lambda _: ["baolaocai"])
    monkeypatch.setattr(Roster, "newspaper", lambda _, name: _known(every, name))
    answer = run("--check")
    assert answer.exit_code == 3
    assert "province without a newspaper: Yên Bái (now Lào Cai)" in answer.stdout


def _known(roster: Roster, name: str) -> Newspaper:
    return roster.spider(name).newspaper


def test_the_check_needs_a_person_where_a_file_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Roster):
        def __init__(self) -> None:
            super().__init__()
            self.faults = ("spiders/baothu.py: Newspaper has no word 'titel'",)

    monkeypatch.setattr("crawler.commands.newspapers.Roster", Broken)
    answer = run("--check")
    assert answer.exit_code == 3
    assert answer.stderr == "spiders/baothu.py: Newspaper has no word 'titel'\n"
