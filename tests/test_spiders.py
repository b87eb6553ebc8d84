"""What holds of every spider file; each test names all that offend, not the first."""

import ast
import importlib
from collections import defaultdict
from pathlib import Path

from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider

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


def test_every_section_has_a_list_that_goes_on() -> None:
    offenders = [
        f"{name}: {section}"
        for name, newspaper in newspapers().items()
        for section, first in newspaper.listing_addresses()
        if newspaper.listing_page_after(first) != newspaper.listing_page(first, 2)
    ]
    assert offenders == []


def test_every_active_newspaper_has_sections() -> None:
    assert [
        name for name, newspaper in newspapers().items() if newspaper.status == "active" and not newspaper.sections
    ] == []
