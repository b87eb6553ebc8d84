"""Saved pages that answer in the network's place."""

import json
from pathlib import Path

from scrapy.exceptions import IgnoreRequest

from crawler.discovery.addresses import canonical


class NotInArchiveError(IgnoreRequest):
    """The archive has no page of this address."""


class ArchiveError(Exception):
    """A folder is no archive."""

    def __init__(self, folder: Path, problem: str) -> None:
        super().__init__(f"{folder}: {problem}")
        self.folder, self.problem = folder, problem


class Archive:
    """A folder of pages: beside each `NAME.html` a `NAME.json` that says its `url`."""

    def __init__(self, folder: Path) -> None:
        """Raises `ArchiveError` where the folder holds no such page."""
        if not folder.is_dir():
            raise ArchiveError(folder, "there is no such folder; give --replay a folder of saved pages")
        self._pages: dict[str, Path] = {}
        for description in sorted(folder.rglob("*.json")):
            page = description.with_suffix(".html")
            if page.is_file():
                self._pages[canonical(_url(description))] = page
        if not self._pages:
            raise ArchiveError(folder, "it holds no saved page (NAME.html with NAME.json beside it)")

    def page(self, url: str) -> bytes:
        """Return the page saved under an address, as the server sent it.

        Raises `NotInArchiveError` where there is none.
        """
        page = self._pages.get(canonical(url))
        if page is None:
            raise NotInArchiveError(url)
        return page.read_bytes()


def _url(description: Path) -> str:
    try:
        return str(json.loads(description.read_text(encoding="utf-8"))["url"])
    except (ValueError, KeyError, TypeError) as error:
        raise ArchiveError(description, "it does not say its page's `url`") from error
