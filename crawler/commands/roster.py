"""The newspapers that have a spider file, by name. The one place where spiders are loaded."""

import difflib
import warnings

from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class UnknownNewspaperError(Exception):
    """A name that no spider has."""

    def __init__(self, name: str, known: list[str]) -> None:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else "`baotinh newspapers` lists them"
        super().__init__(f"unknown newspaper {name!r}; {hint}")
        self.name, self.near = name, near


class Roster:
    """Spiders by name."""

    def __init__(self) -> None:
        settings = Settings()
        settings.setmodule("crawler.settings")
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            loader = SpiderLoader.from_settings(settings)
        self.problems = tuple(str(warning.message).strip().splitlines()[0] for warning in found)
        """What kept spider files from being loaded, a line each."""
        self._spiders: dict[str, type[NewspaperSpider]] = {}
        for name in sorted(loader.list()):
            spider = loader.load(name)
            if issubclass(spider, NewspaperSpider):
                self._spiders[name] = spider

    def names(self) -> list[str]:
        """Return all names, in alphabetical order."""
        return list(self._spiders)

    def active(self) -> list[str]:
        """Return the names of the newspapers that a crawl takes when none is named."""
        return [name for name, spider in self._spiders.items() if spider.newspaper.status == "active"]

    def spider(self, name: str) -> type[NewspaperSpider]:
        """Return a newspaper's spider. Raises `UnknownNewspaperError`."""
        try:
            return self._spiders[name]
        except KeyError:
            raise UnknownNewspaperError(name, self.names()) from None

    def newspaper(self, name: str) -> Newspaper:
        """Return what a spider file says. Raises `UnknownNewspaperError`."""
        return self.spider(name).newspaper

    def at_host(self, host: str) -> str | None:
        """Return the name of the newspaper that a host belongs to, with or without `www.`."""
        bare = host.removeprefix("www.")
        return next((name for name, spider in self._spiders.items() if bare in spider.newspaper.hosts), None)
