"""The provinces of Vietnam: the 63 until 2025-06-30, the 34 since, and which became which."""

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crawler.configuration import CHECKOUT
from crawler.language.fold import fold

FILE = CHECKOUT / "data" / "provinces.json"


class UnknownProvinceError(ValueError):
    """A name that neither a former nor a present province has; `near` is one that is spelt like it."""

    def __init__(self, name: str, near: str | None) -> None:
        super().__init__(f"unknown province {name!r}; did you mean {near}?" if near else f"unknown province {name!r}")
        self.name, self.near = name, near


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerProvince:
    """One of the 63 provinces and cities there were until 2025-06-30."""

    name: str
    code: str
    """Its code in ISO 3166-2."""
    region: str
    present: str
    """The province it became, or became part of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentProvince:
    """One of the 34 provinces and cities there are since 2025-07-01."""

    name: str
    code: str
    """The code in ISO 3166-2 of the former province whose name it bears; Huế has that of Thừa Thiên Huế."""
    region: str
    """The region of that former province."""
    former: tuple[str, ...]
    """The provinces it is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provinces:
    """Both maps of the country, each by name."""

    former: Mapping[str, FormerProvince]
    present: Mapping[str, PresentProvince]

    def former_in(self, name: str) -> tuple[str, ...]:
        """Return the former provinces that are called so, or became part of the present one that is.

        Marks, case and spaces do not matter. Raises UnknownProvinceError.
        """
        asked = _bare(name)
        within = [former for each in self.present.values() if _bare(each.name) == asked for former in each.former]
        called = [each for each in self.former if _bare(each) == asked]
        if not within and not called:
            names = {_bare(each): each for each in (*self.former, *self.present)}
            near = difflib.get_close_matches(asked, names, n=1)
            raise UnknownProvinceError(name, names[near[0]] if near else None)
        return tuple(dict.fromkeys((*called, *within)))


@cache
def provinces() -> Provinces:
    """Read `data/provinces.json`."""
    maps = json.loads(FILE.read_text(encoding="utf-8"))
    return Provinces(
        former={each["name"]: FormerProvince(**each) for each in maps["former"]},
        present={
            each["name"]: PresentProvince(**{**each, "former": tuple(each["former"])}) for each in maps["present"]
        },
    )


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))
