"""Which module may know which: the rules of the house, held over every file."""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ("crawler", "spiders", "pipelines")

KNOWLEDGE = {"language", "families", "discovery", "reading", "articles", "history", "planning"}
"""Rooms that know newspapers and pages and touch nothing."""

WORDS = {"items", "newspaper", "description"}
"""The modules that say what things are called; every room may use them."""

COMPOSERS = {"spider", "commands"}
"""What puts the rooms together; no room knows it."""

SCHEDULING = {"crawler.ledger.scheduler", "crawler.ledger.ending"}
MEET_SCRAPY = {"spider", "fetching", "ledger", "commands"}


def files() -> dict[str, Path]:
    """Every module of the house by its dotted name."""
    found = {}
    for top in HOUSE:
        for path in (ROOT / top).rglob("*.py"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(path: Path, modules: Iterable[str]) -> Iterator[str]:
    """Every module that a file imports, in whatever form."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in modules else str(node.module)


FILES = files()
IMPORTS = {name: set(imported(path, FILES)) - {"crawler"} for name, path in FILES.items()}
"""What each module imports; the package `crawler` itself holds nothing."""


def room(module: str) -> str:
    """The room in `crawler/` that a module stands in; empty for the package itself."""
    return module.split(".")[1] if module.startswith("crawler.") else ""


def top(module: str) -> str:
    """The outermost package of a module."""
    return module.partition(".")[0]


def offenders(breaks: Callable[[str, str], bool]) -> list[str]:
    """Every import that breaks a rule, as a sentence."""
    return sorted(
        f"{module} imports {target}" for module in IMPORTS for target in IMPORTS[module] if breaks(module, target)
    )


def circles(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """A circle in a graph of imports, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_crawler_knows_neither_spiders_nor_pipelines() -> None:
    assert offenders(lambda module, target: top(module) == "crawler" and top(target) in {"spiders", "pipelines"}) == []


def test_spiders_know_nothing_but_the_words_the_families_and_the_spider() -> None:
    allowed = {"families", "newspaper", "spider"}
    assert offenders(lambda module, target: top(module) == "spiders" and room(target) not in allowed) == []


def test_pipelines_do_not_know_spiders() -> None:
    assert offenders(lambda module, target: top(module) == "pipelines" and top(target) == "spiders") == []


def test_rooms_of_knowledge_know_only_each_other_and_the_words() -> None:
    allowed = KNOWLEDGE | WORDS
    assert (
        offenders(
            lambda module, target: room(module) in KNOWLEDGE and top(target) in HOUSE and room(target) not in allowed
        )
        == []
    )


def test_the_words_know_nothing_but_language_and_each_other() -> None:
    allowed = WORDS | {"language"}
    assert (
        offenders(lambda module, target: room(module) in WORDS and top(target) in HOUSE and room(target) not in allowed)
        == []
    )


def test_scrapy_is_known_only_where_requests_are_made() -> None:
    assert (
        offenders(
            lambda module, target: (
                top(target) == "scrapy" and room(module) not in MEET_SCRAPY and top(module) != "pipelines"
            )
        )
        == []
    )


def test_of_the_ledger_only_scheduling_knows_scrapy() -> None:
    assert (
        offenders(
            lambda module, target: top(target) == "scrapy" and room(module) == "ledger" and module not in SCHEDULING
        )
        == []
    )


def test_only_commands_know_the_rehearsal_newsroom_and_it_knows_nobody() -> None:
    assert (
        offenders(
            lambda module, target: (
                top(target) in HOUSE
                and (room(module) == "rehearsal") != (room(target) == "rehearsal")
                and room(module) != "commands"
            )
        )
        == []
    )


def test_no_room_knows_those_who_put_the_rooms_together() -> None:
    assert (
        offenders(
            lambda module, target: (
                top(module) == "crawler" and room(target) in COMPOSERS and room(module) not in COMPOSERS
            )
        )
        == []
    )


def test_no_module_imports_itself_in_a_circle() -> None:
    assert circles({module: IMPORTS[module] & FILES.keys() for module in IMPORTS}) == []


def test_no_room_imports_itself_in_a_circle() -> None:
    rooms: dict[str, set[str]] = {}
    for module, targets in IMPORTS.items():
        if room(module):
            rooms.setdefault(room(module), set()).update({room(target) for target in targets} - {"", room(module)})
    assert circles(rooms) == []
