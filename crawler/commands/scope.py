"""How much of a newspaper a crawl takes: the options that say so, as one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any

import click

from crawler.commands.dates import Day
from crawler.ledger.by_id import Order
from crawler.newspaper import Newspaper

BUDGET = 500
"""Requests of one newspaper in a run by ID, unless another budget is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How far back a crawl goes, how much it takes, and whether it asks lists or IDs."""

    since: date | None = None
    until: date | None = None
    limit: int | None = None
    """Articles of each newspaper."""
    budget: int | None = None
    """Requests of each newspaper."""
    by_id: bool = False

    @property
    def requests(self) -> int | None:
        """The budget that was given, or that a crawl by ID has."""
        return self.budget or (BUDGET if self.by_id else None)

    @property
    def order(self) -> Order | None:
        """What is asked for by ID, if it is that."""
        if not self.by_id:
            return None
        return Order(requests=self.budget or BUDGET, since=self.since, until=self.until)


def scope_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command these options; it takes them as one `scope`. What does not go together is a wrong usage."""

    @click.option("--since", type=Day(), metavar="DATE", help="Follow the lists back to this day, e.g. 2026-11-01.")
    @click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Take at most N articles of each newspaper.")
    @click.option("--budget", type=click.IntRange(min=1), metavar="N", help="Make at most N requests of each.")
    @click.option(
        "--by-id",
        is_flag=True,
        help=f"Ask for articles by their IDs, with a budget of {BUDGET} requests if none is given; no lists.",
    )
    @click.option("--until", type=Day(), metavar="DATE", help="With --by-id: take articles up to this day.")
    @wraps(command)
    def with_scope(
        *, since: date | None, until: date | None, limit: int | None, budget: int | None, by_id: bool, **others: Any
    ) -> None:
        if until and not by_id:
            raise click.UsageError("--until goes with --by-id")
        if limit and by_id:
            raise click.UsageError("--limit does not go with --by-id; give --budget")
        if since and until and since > until:
            raise click.UsageError(f"--since {since} is after --until {until}")
        command(scope=Scope(since=since, until=until, limit=limit, budget=budget, by_id=by_id), **others)

    return with_scope


def refuse_without_ids(asked: Mapping[str, Newspaper], roster: Mapping[str, Newspaper]) -> None:
    """Raise click.UsageError where a newspaper does not answer to IDs that rise with time."""
    able = ", ".join(name for name, newspaper in roster.items() if newspaper.by_id)
    for name, newspaper in asked.items():
        if newspaper.by_id is None:
            raise click.UsageError(f"{name}: nobody has seen that its articles answer to their IDs; these do: {able}")
