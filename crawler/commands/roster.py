"""The newspapers that have a spider file, by name. The one place where spiders are loaded."""

import difflib
import warnings

from scrapy.settings import Settings

from crawler.commands.spider_files import SpiderFiles
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider
from crawler.workshop.inspection import claimed_twice


class UnknownNewspaperError(Exception):
    """A name that no spider has, or only one whose file is broken: `fault` is the line that says so."""

    def __init__(self, name: str, known: list[str], fault: str | None = None) -> None:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else "`baotinh newspapers` lists them"
        super().__init__(fault or f"unknown newspaper {name!r}; {hint}")
        self.name, self.near = name, near


class Roster:
    """Spiders by name."""

    def __init__(self) -> None:
        settings = Settings()
        settings.setmodule("crawler.settings")
        with warnings.catch_warnings():
            # The lines are shown by who asks for them.
            warnings.simplefilter("ignore")
            loader = SpiderFiles(settings)
        self._fault_of = {module.rpartition(".")[2]: line for module, line in loader.faults.items()}
        self.faults = tuple(loader.faults.values())
        """What kept spider files from being loaded, a line each."""
        self._spiders: dict[str, type[NewspaperSpider]] = {}
        for name in sorted(loader.list()):
            spider = loader.load(name)
            if issubclass(spider, NewspaperSpider):
                self._spiders[name] = spider

    @property
    def problems(self) -> tuple[str, ...]:
        """What a crawl must say of the spider files: the faults, and hosts that two of them claim."""
        claims = claimed_twice({name: spider.newspaper for name, spider in self._spiders.items()})
        return (*self.faults, *(f"{claim}; then: baotinh newspapers --check" for claim in claims))

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
            raise UnknownNewspaperError(name, self.names(), self._fault_of.get(name)) from None

    def newspaper(self, name: str) -> Newspaper:
        """Return what a spider file says. Raises `UnknownNewspaperError`."""
        return self.spider(name).newspaper

    def at_host(self, host: str) -> str | None:
        """Return the name of the newspaper that a host belongs to, with or without `www.`."""
        bare = host.removeprefix("www.")
        return next((name for name, spider in self._spiders.items() if bare in spider.newspaper.hosts), None)
