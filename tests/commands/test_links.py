"""`baotinh links` on the newspapers' own list pages."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from crawler.commands.links import links
from crawler.commands.roster import Roster
from crawler.discovery.anchors import bare_host
from tests.conftest import SHARED

LISTS = SHARED / "real-pages" / "listings"
NAMES = sorted(path.stem for path in LISTS.glob("*.json"))
DESCRIBED, UNDESCRIBED = 0.98, 0.95
"""F1 of the addresses that must be reached with a spider, and without."""


@pytest.mark.parametrize("name", NAMES or ["none"])
def test_the_articles_of_a_real_list_are_found_and_its_next_page(shared: Path, name: str) -> None:
    gold = json.loads((LISTS / f"{name}.json").read_text(encoding="utf-8"))
    answer = CliRunner().invoke(links, [str(LISTS / f"{name}.html"), "--url", gold["url"], "--json"])
    said = json.loads(answer.stdout)
    there, found = set(gold["articles"]), set(said["articles"])
    f1 = 2 * len(there & found) / (len(there) + len(found))
    floor = DESCRIBED if Roster().at_host(bare_host(gold["url"])) else UNDESCRIBED
    print(f"{name}: F1 {f1:.3f}, at least {floor}")
    assert f1 >= floor
    assert said["next_page"] == gold["next_page"]
