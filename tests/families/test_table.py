"""The families, and the table of them in the maintainer's guide."""

import importlib
import pkgutil
import re

from crawler import families
from crawler.configuration import CHECKOUT
from crawler.newspaper import Family

FAMILIES = {
    name: value
    for module in pkgutil.iter_modules(families.__path__)
    for name, value in vars(importlib.import_module(f"crawler.families.{module.name}")).items()
    if isinstance(value, Family)
}


def test_every_family_stands_in_the_guide_and_every_one_in_the_guide_exists() -> None:
    guide = (CHECKOUT / "docs" / "adding-a-newspaper.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE)) == set(FAMILIES)


def test_a_family_is_named_as_its_constant() -> None:
    assert {name: family.name for name, family in FAMILIES.items()} == {name: name.lower() for name in FAMILIES}
