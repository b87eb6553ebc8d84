"""Spider files, loaded one by one: a broken one costs nobody but itself, and is said in one line."""

import pkgutil
import re
import warnings
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from importlib import import_module

from scrapy.spiderloader import SpiderLoader

from crawler.newspaper import ById, Family, Layout, Newspaper

WORDS = {kind.__name__: tuple(word.name for word in fields(kind)) for kind in (Newspaper, Family, Layout, ById)}
"""What each part of a description may say."""

_UNKNOWN_WORD = re.compile(r"(\w+)\.__init__\(\) got an unexpected keyword argument '(\w+)'")


class SpiderFiles(SpiderLoader):
    """Scrapy's spider loader (SPIDER_LOADER_CLASS). What cannot be loaded stands in `faults`, and is warned of once."""

    def _load_all_spiders(self) -> None:
        self.faults: dict[str, str] = {}
        """The line that says what is wrong with a file, by the name of its module."""
        for package in self.spider_modules:
            for name in _modules(package):
                try:
                    self._load_spiders(import_module(name))
                except Exception as error:
                    # Whatever a spider file raises, the other newspapers are crawled.
                    self.faults[name] = f"{_file(name)}: {fault_of(error)}; then: baotinh newspapers --check"
        for name, places in self._found.items():
            for module, _ in places[1:]:
                self.faults[module] = f"{_file(module)}: the name {name!r} is taken by {_file(places[0][0])}"
        for line in self.faults.values():
            _warn(line)


def fault_of(error: Exception) -> str:
    """Return what is wrong with a spider file that raised an error, in one line, with what may stand there instead."""
    if isinstance(error, SyntaxError):
        return f"line {error.lineno}: {error.msg}"
    words = " ".join(str(error).split())
    if isinstance(error, TypeError) and (found := _UNKNOWN_WORD.match(words)) and found[1] in WORDS:
        return f"{found[1]} has no word {found[2]!r}; allowed: {', '.join(WORDS[found[1]])}"
    return words if isinstance(error, ValueError) else f"{type(error).__name__}: {words}"


def _modules(package: str) -> Iterator[str]:
    for module in pkgutil.iter_modules(import_module(package).__path__):
        yield f"{package}.{module.name}"


def _file(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


@cache
def _warn(line: str) -> None:
    warnings.warn(line, RuntimeWarning, stacklevel=2)
