"""Days on the command line."""

from datetime import date
from typing import Any

import click

from crawler import clock


class Day(click.ParamType[date]):
    """A day of the past, as 2026-11-23."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with a usage error that names the argument."""
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date; write it as 2026-11-23", param, ctx)
        if day > clock.now().date():
            self.fail(f"{value} is in the future", param, ctx)
        return day
