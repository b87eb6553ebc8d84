"""What a person at a terminal, or the mail that cron sends, is shown."""

import json
import logging
import sys
from typing import Any, NoReturn

import click
from rich.console import Console

output = Console(width=None if sys.stdout.isatty() else 200, highlight=False)
"""Standard output, for tables. Where it is no terminal nobody knows its width, so nothing is cut off."""

errors = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
"""Standard error. Lines of the log go through it, so that they do not break the progress line."""


def print_json(value: Any) -> None:
    """Print a value as JSON that a person can read too."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


class OneLineHandler(logging.Handler):
    """Prints each record as one line to standard error."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record's line."""
        errors.print(one_line(record))


def one_line(record: logging.LogRecord) -> str:
    """Return a record's message, and the words of its exception if it has one: no level, no name, no traceback."""
    words = " ".join(record.getMessage().split("\n", maxsplit=1)[0].split())
    if record.exc_info and record.exc_info[1] is not None:
        error = record.exc_info[1]
        words = f"{words.rstrip('.:')}: {type(error).__name__}: {error}"
    return words


def log_to(handler: logging.Handler) -> None:
    """Send warnings and errors of everything that runs here to a handler."""
    root = logging.getLogger()
    root.handlers[:] = [handler]
    handler.setLevel(logging.WARNING)
    root.setLevel(logging.WARNING)
    quieten_scrapy()


def log_to_console() -> None:
    """Send warnings and errors of everything that runs here to standard error, a line each."""
    log_to(OneLineHandler())


def quieten_scrapy() -> None:
    """Let Scrapy say what it has to say, and no more; it opens its own logger wide whenever a process is made."""
    logging.getLogger("scrapy").setLevel(logging.WARNING)
    # What these say of one request is that address's outcome, and is reported with the others.
    for quiet in ("scrapy.downloadermiddlewares", "scrapy.core.downloader", "trafilatura"):
        logging.getLogger(quiet).setLevel(logging.CRITICAL)


def fail(message: str, code: int) -> NoReturn:
    """Print one line to standard error and leave with an exit code."""
    click.echo(f"baotinh: {message}", err=True)
    sys.exit(code)


def caption_line(caption: dict[str, str | None]) -> str:
    """Return a caption and its picture on one line."""
    return f"{caption['text']} <{caption['image_url']}>" if caption["image_url"] else str(caption["text"])
