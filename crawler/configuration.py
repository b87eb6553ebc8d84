"""What an operator may set, and where it is found: `baotinh.toml`, the environment, the command line.

The current folder plays no part: cron's is not the project's.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
"""The folder of the project. Relative paths from the environment start here."""

CONFIG_VARIABLE = "BAOTINH_CONFIG"


class ConfigurationError(Exception):
    """A configuration cannot be used."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")
        self.place, self.problem = place, problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What is in force. Every field is a key of `baotinh.toml`, and `BAOTINH_` and its name in the environment."""

    database: Path = CHECKOUT / "data" / "news.db"
    """The store's file. A relative path in `baotinh.toml` starts at that file's folder."""
    archive: Path | None = None
    """The file of the archive of pages. Where none is named it stands beside the store."""
    contact: str = ""
    """A mail address or web page by which a newspaper reaches the operator; it stands in the User-Agent."""
    delay: float = 1.0
    """Seconds between an answer of a host and the next request to it, at least 1."""
    budget: int = 10_000
    """Requests of one newspaper that a run may make at most, redirects and retries among them."""
    time_limit: float = 240.0
    """Minutes that a run of one newspaper may take; the next one goes on from there."""

    def archive_of(self, store: Path) -> Path:
        """Return the archive that belongs to a store: the one that is named, for the configured store."""
        if self.archive and store.absolute() == self.database.absolute():
            return self.archive.absolute()
        return store.absolute().with_name("pages.db" if store.stem == "news" else f"{store.stem}-pages.db")


def load(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Configuration:
    """Read the configuration from `path`, else the file that BAOTINH_CONFIG names, else the checkout's.

    The environment's values win over the file's. Raises `ConfigurationError`.
    """
    named = path or (Path(environment[CONFIG_VARIABLE]) if environment.get(CONFIG_VARIABLE) else None)
    file = CHECKOUT / named if named else CHECKOUT / "baotinh.toml"
    if named and not file.exists():
        raise ConfigurationError(str(file), "there is no such file; check --config or BAOTINH_CONFIG")
    configuration = _read_file(file) if file.exists() else Configuration()
    for field in fields(Configuration):
        variable = f"BAOTINH_{field.name.upper()}"
        if environment.get(variable):
            value = environment[variable]
            configuration = _set(configuration, field.name, value, place=variable, folder=CHECKOUT)
    return configuration


def _read_file(file: Path) -> Configuration:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigurationError(str(file), f"it cannot be read ({error})") from error
    configuration = Configuration()
    for key, value in values.items():
        configuration = _set(configuration, key, value, place=str(file), folder=file.parent)
    return configuration


def _set(configuration: Configuration, key: str, value: Any, *, place: str, folder: Path) -> Configuration:
    match key, value:
        case "database", str():
            return replace(configuration, database=folder / value)
        case "archive", str():
            return replace(configuration, archive=folder / value)
        case "contact", str():
            return replace(configuration, contact=" ".join(value.split()))
        case "delay", _:
            return replace(configuration, delay=_number(value, place, "delay", "seconds", least=1, most=3600))
        case "budget", _:
            return replace(configuration, budget=_requests(value, place))
        case "time_limit", _:
            minutes = _number(value, place, "time_limit", "minutes", least=0.01, most=100_000)
            return replace(configuration, time_limit=minutes)
        case (("database" | "archive" | "contact"), _):
            raise ConfigurationError(place, f"{key} must be a text, in quotes")
    allowed = ", ".join(field.name for field in fields(Configuration))
    raise ConfigurationError(place, f"unknown key {key!r}; the keys are {allowed}")


def _number(value: Any, place: str, key: str, unit: str, *, least: float, most: float) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise ConfigurationError(place, f"{key} must be a number of {unit}, not {value!r}") from None
    if not least <= number <= most:
        raise ConfigurationError(place, f"{key} must be between {least:g} and {most:g} {unit}, not {value}")
    return number


def _requests(value: Any, place: str) -> int:
    words = str(value)
    if not (words.isascii() and words.isdecimal() and int(words) > 0):
        raise ConfigurationError(place, f"budget must be a number of requests, at least 1, not {value!r}")
    return int(words)
