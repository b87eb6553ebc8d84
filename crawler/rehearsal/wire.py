"""Plans, events and faults as JSON, for processes that do not share memory."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from crawler.rehearsal import events, faults, newsroom, traps

KIND = "kind"
KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for module in (events, faults, newsroom, traps)
    for kind in vars(module).values()
    if isinstance(kind, type) and kind.__module__ == module.__name__ and (is_dataclass(kind) or issubclass(kind, Enum))
}


def packed(value: object) -> Any:
    """Return a value as JSON knows it; what JSON does not know says its kind."""
    if isinstance(value, datetime):
        return {KIND: "datetime", "at": value.isoformat()}
    if isinstance(value, Enum):
        return {KIND: type(value).__name__, "value": value.value}
    if is_dataclass(value):
        own = {field.name: packed(getattr(value, field.name)) for field in fields(value)}
        return {KIND: type(value).__name__, **own}
    if isinstance(value, tuple | list):
        return [packed(item) for item in value]
    return value


def unpacked(value: Any) -> Any:
    """Return what `packed` was given; lists come back as tuples.

    Raises `KeyError` for a kind that is not known here.
    """
    if isinstance(value, list):
        return tuple(map(unpacked, value))
    if not isinstance(value, dict):
        return value
    own = {name: unpacked(item) for name, item in value.items() if name != KIND}
    if value[KIND] == "datetime":
        return datetime.fromisoformat(own["at"])
    return KINDS[value[KIND]](**own)
