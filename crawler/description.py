"""What a newspaper's description may say: hosts, expressions, templates and selectors are checked."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from string import Formatter

from cssselect import SelectorError
from parsel import css2xpath


class DescriptionError(ValueError):
    """A description says what cannot be: `fault` names it, `allowed` says what may stand there."""

    def __init__(self, fault: str, allowed: str) -> None:
        super().__init__(f"{fault}; allowed: {allowed}")
        self.fault = fault
        self.allowed = allowed


_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


def check_hosts(where: str, hosts: Iterable[str]) -> None:
    """Raise DescriptionError at the first host that is not one."""
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise DescriptionError(f"{where}: host {host!r}", "a host in lower case and nothing else")


def check_some(where: str, word: str, values: object) -> None:
    """Raise DescriptionError where a tuple of one or more was to stand; a forgotten comma makes a string."""
    if not isinstance(values, tuple) or not values:
        raise DescriptionError(f"{where}: {word} {values!r}", f'a tuple of one or more, e.g. {word}=("...",)')


def check_datelines(where: str, datelines: object) -> None:
    """Raise DescriptionError where datelines are no marks: with a dash or brackets around them, or of `*` alone."""
    if not isinstance(datelines, tuple):
        raise DescriptionError(f"{where}: datelines {datelines!r}", 'a tuple, e.g. datelines=("CTO",)')
    for mark in datelines:
        if not re.fullmatch(r"\w.*[\w*]", mark):
            raise DescriptionError(f"{where}: dateline {mark!r}", "the mark without dash and brackets, e.g. 'CTO'")


_STATUS = re.compile(r"active|moved|(?:closed|merged into [a-z0-9_]+) on \d{4}-\d\d-\d\d")


def check_status(where: str, status: str) -> None:
    """Raise DescriptionError where a newspaper's status is none."""
    if not _STATUS.fullmatch(status):
        allowed = "'active', 'moved', 'closed on 2025-07-01', 'merged into NAME on 2025-07-01'"
        raise DescriptionError(f"{where}: status {status!r}", allowed)


def check_expressions(where: str, expressions: Iterable[str]) -> None:
    """Raise DescriptionError at the first regular expression that does not compile."""
    for expression in expressions:
        try:
            re.compile(expression)
        except re.error as error:
            raise DescriptionError(f"{where}: {expression!r}: {error}", "a regular expression") from error


def check_template(where: str, template: str, allowed: set[str]) -> None:
    """Raise DescriptionError where a template has placeholders other than those allowed."""
    choice = ", ".join(f"{{{name}}}" for name in sorted(allowed))
    try:
        names = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
    except ValueError as error:
        raise DescriptionError(f"{where} {template!r}: {error}", choice) from error
    if unknown := names - allowed:
        raise DescriptionError(f"{where} {template!r}: unknown {{{min(unknown)}}}", choice)


def check_rising(where: str, seen: Mapping[int, str]) -> None:
    """Raise DescriptionError where these are not two IDs or more with days that rise as they do."""
    try:
        days = [date.fromisoformat(seen[number]) for number in sorted(seen)]
    except (TypeError, ValueError) as error:
        raise DescriptionError(f"{where} {seen!r}: {error}", 'days, e.g. {1000: "2012-10-26"}') from error
    if len(days) < 2 or any(day >= following for day, following in pairwise(days)):
        raise DescriptionError(f"{where} {seen!r}", "two IDs or more, the higher ones of later days")


def check_selectors(where: str, selectors: Iterable[str]) -> None:
    """Raise DescriptionError at the first selector that cannot be translated."""
    for selector in selectors:
        try:
            css2xpath(selector)
        except SelectorError as error:
            raise DescriptionError(f"{where}: {selector!r}: {error}", "a CSS selector") from error
