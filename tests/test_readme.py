"""The README names what exists, all of it, and nothing else."""

import re
from dataclasses import fields
from pathlib import Path

import click
from sqlite_utils import Database

from crawler.commands import VERBS, Verbs, main
from crawler.configuration import CHECKOUT, Configuration
from crawler.store.dictionary import PAGE_TABLES, TABLES
from crawler.store.migrations import migrations
from crawler.store.page_migrations import page_migrations

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
CONTEXT = click.Context(main)
INDEX_COLUMNS = {"title", "lead", "body", "captions", "folded"}


def table_rows(heading: str) -> list[list[str]]:
    """The rows of the README's table whose first column has a heading, cells apart."""
    lines = README.split(f"| {heading} |", 1)[1].splitlines()[2:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_every_command_is_named_and_every_named_command_exists() -> None:
    named = set(re.findall(r"bin/baotinh ([a-z-]+)", README))
    assert named == set(VERBS) - {"demo"}


def test_every_option_that_is_named_exists() -> None:
    commands = [command for verb in VERBS if (command := Verbs().get_command(CONTEXT, verb))]
    options = {option for command in commands for each in command.params for option in each.opts}
    options |= {option for each in main.params for option in each.opts} | {"--help"}
    named = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", README))
    assert named - options == set()


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (CHECKOUT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"make (demo|test-slow|test|bench|[a-z]+-[a-z]+)\b", README)) - targets == set()


def test_every_setting_is_named_with_its_variable_and_the_other_way_round() -> None:
    rows = table_rows("key")
    assert [names(row[0]) for row in rows] == [[field.name] for field in fields(Configuration)]
    assert [names(row[1]) for row in rows] == [[f"BAOTINH_{field.name.upper()}"] for field in fields(Configuration)]


def test_every_table_and_column_is_named_and_the_other_way_round() -> None:
    database = Database(memory=True)
    migrations.apply(database)
    named = {next(iter(names(row[0]))): set(names(row[2])) for row in table_rows("table")}
    columns = {table: {column.name for column in database.table(table).columns} for table in TABLES}
    assert named == columns | {"search": INDEX_COLUMNS}
    database.close()


def test_every_table_and_column_of_the_archive_is_named_and_the_other_way_round() -> None:
    database = Database(memory=True)
    page_migrations.apply(database)
    named = {next(iter(names(row[0]))): set(names(row[2])) for row in table_rows("archive's table")}
    columns = {table: {column.name for column in database.table(table).columns} for table in PAGE_TABLES}
    assert named == columns
    database.close()


def test_every_exit_status_is_named() -> None:
    assert [row[0] for row in table_rows("status")] == ["0", "1", "2", "3", "75"]


def test_every_file_that_is_linked_exists() -> None:
    missing = [link for link in re.findall(r"\]\(([^)]+)\)", README) if not Path(CHECKOUT / link).exists()]
    assert missing == []


def test_the_help_of_every_command_has_an_example() -> None:
    helps = {verb: Verbs().get_command(CONTEXT, verb) for verb in VERBS}
    assert [verb for verb, command in helps.items() if not command or "Example" not in (command.help or "")] == []
