"""The `baotinh` command: one module for each verb, which is imported when it is used."""

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from crawler.configuration import CONFIG_VARIABLE

VERBS = (
    "crawl",
    "footprint",
    "pending",
    "retry",
    "search",
    "show",
    "history",
    "diff",
    "removals",
    "verify",
    "forget",
    "reprints",
    "newspapers",
    "parse",
    "links",
    "evaluate",
    "snapshot",
    "demo",
)
"""Each is a module of this package with a command of the same name. Scrapy is slow to import, and a search needs
none of it."""


class Verbs(click.Group):
    """The verbs, in the order of their use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all verbs."""
        return list(VERBS)

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run a command line; what is wrong with it is said in one line."""
        try:
            return super().main(*args, **{**extra, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            sys.exit(error.exit_code)
        except click.ClickException as error:
            place = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "baotinh"
            click.echo(f"{place}: {error.format_message()} (see {place} --help)", err=True)
            sys.exit(error.exit_code)
        except click.Abort:
            sys.exit(130)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a verb's command, or none where there is no such verb."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = getattr(import_module(f"crawler.commands.{cmd_name}"), cmd_name)
        return command


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path, resolve_path=True),
    help="The configuration to use, instead of the checkout's baotinh.toml.",
)
@click.version_option(package_name="baotinh")
def main(config: Path | None) -> None:
    """Crawl the newspapers of Vietnam's provinces, and ask what they printed.

    Example: baotinh crawl baolaocai
    """
    if config:
        os.environ[CONFIG_VARIABLE] = str(config)
