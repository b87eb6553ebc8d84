"""What holds of every spider file; each test names all that offend, not the first."""

import ast
import importlib
from collections import defaultdict
from pathlib import Path

from crawler.commands.roster import Roster
from crawler.discovery.addresses import identify
from crawler.newspaper import FRONT_PAGE, Evidence, Newspaper
from crawler.provinces import provinces
from crawler.spider import NewspaperSpider
from crawler.workshop.inspection import inspect

FILES = sorted(
    path for path in (Path(__file__).resolve().parent.parent / "spiders").glob("*.py") if path.stem != "__init__"
)
LONGEST = 40
"""Lines of a spider file."""


def spiders(path: Path) -> list[type[NewspaperSpider]]:
    """The newspaper spiders that a file defines."""
    module = importlib.import_module(f"spiders.{path.stem}")
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, NewspaperSpider) and value.__module__ == module.__name__
    ]


def newspapers() -> dict[str, Newspaper]:
    """Every newspaper by the name of its file."""
    return {path.stem: spider.newspaper for path in FILES for spider in spiders(path)}


def test_there_are_spiders() -> None:
    assert FILES


def test_every_file_defines_one_newspaper_spider() -> None:
    assert [path.name for path in FILES if len(spiders(path)) != 1] == []


def test_every_file_is_named_after_its_spider() -> None:
    assert [path.name for path in FILES for spider in spiders(path) if spider.name != path.stem] == []


def test_no_file_is_longer_than_a_screen() -> None:
    assert [path.name for path in FILES if len(path.read_text().splitlines()) > LONGEST] == []


def test_no_file_holds_code() -> None:
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.For, ast.While, ast.If, ast.Try, ast.comprehension)
    offenders = {
        f"{path.name}:{getattr(node, 'lineno', '')}: {type(node).__name__}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, code)
    }
    assert offenders == set()


def test_every_host_is_claimed_once() -> None:
    claims = defaultdict(list)
    for name, newspaper in newspapers().items():
        for host in newspaper.hosts:
            claims[host.removeprefix("www.")].append(name)
    assert {host: names for host, names in claims.items() if len(names) > 1} == {}


def test_every_section_has_a_list_that_goes_on_where_it_is_known_how() -> None:
    offenders = [
        f"{name}: {first}"
        for name, newspaper in newspapers().items()
        if newspaper.family.listing_page
        for section, first in newspaper.listing_addresses()
        if section != FRONT_PAGE and newspaper.listing_page_after(first) != newspaper.listing_page(first, 2)
    ]
    assert offenders == []


def test_every_newspaper_has_a_list() -> None:
    assert [name for name, newspaper in newspapers().items() if not newspaper.listing_addresses()] == []


def test_no_list_page_is_taken_for_an_article() -> None:
    offenders = [
        f"{name}: {first}"
        for name, newspaper in newspapers().items()
        for _, first in newspaper.listing_addresses()
        if identify(newspaper, first)
    ]
    assert offenders == []


def test_all_spider_files_agree_with_each_other() -> None:
    assert [f"{each.rule}: {each.text}" for each in inspect(newspapers(), provinces()) if each.is_wrong] == []


def test_newspapers_name_all_former_provinces_and_nothing_else() -> None:
    assert {each for newspaper in newspapers().values() for each in newspaper.provinces} == set(provinces().former)


def test_a_merged_newspaper_was_taken_over_by_the_active_one_of_its_present_province() -> None:
    former, named = provinces().former, newspapers()
    offenders = [
        name
        for name, newspaper in named.items()
        if newspaper.successor
        and {former[each].present for each in newspaper.provinces}
        != {former[each].present for each in named[newspaper.successor].provinces}
    ]
    assert offenders == []


def test_a_newspaper_without_evidence_has_no_layout() -> None:
    offenders = [
        name
        for name, newspaper in newspapers().items()
        if newspaper.evidence is Evidence.NONE and (newspaper.layouts or newspaper.family.layouts)
    ]
    assert offenders == []


def test_a_crawl_takes_the_active_newspapers() -> None:
    assert Roster().active() == [name for name, newspaper in newspapers().items() if newspaper.status == "active"]
