"""Saved pages of newspapers, each with what stands on it: a folder for each newspaper, NAME.html beside NAME.json."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from crawler.articles.normalise import normalise
from crawler.discovery.addresses import identify
from crawler.items import Draft, NotArticle
from crawler.newspaper import Newspaper
from crawler.reading import read
from crawler.reading.page import open_page

UNREAD = "unread"
"""The key that stands in a page's JSON until a person has compared both."""

_SEPARATORS = re.compile(r"[^a-z0-9]+")


class NotAnAddressOfItsOwnError(ValueError):
    """An address that the newspaper's description does not take for an article's; `rules` are its expressions."""

    def __init__(self, url: str, rules: tuple[str, ...]) -> None:
        super().__init__(f"{url} is no article's address; the newspaper's are: {' or '.join(rules)}")
        self.url, self.rules = url, rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A saved page, and what its JSON says stands on it."""

    newspaper: str
    name: str
    page: bytes
    expected: Mapping[str, Any]

    @property
    def url(self) -> str:
        """The address that the page was saved from."""
        return str(self.expected["url"])

    @property
    def is_unread(self) -> bool:
        """Whether no person has compared the JSON with the page yet."""
        return bool(self.expected.get(UNREAD))

    @property
    def fields(self) -> tuple[str, ...]:
        """What the JSON says something of."""
        return tuple(name for name in self.expected if name != UNREAD)


def read_page(page: bytes, *, url: str, name: str, newspaper: Newspaper, now: datetime) -> Draft | NotArticle:
    """Return what a newspaper's page says, as a crawl would read it.

    Raises NotAnAddressOfItsOwnError, and UnreadablePageError where the bytes are no page.
    """
    identity = identify(newspaper, url)
    if identity is None:
        raise NotAnAddressOfItsOwnError(url, (newspaper.family.article, *newspaper.family.also))
    layouts = (*newspaper.layouts, *newspaper.family.layouts)
    reading = read(open_page(page, url=url), newspaper=name, layouts=layouts, section=newspaper.section_at(url))
    if isinstance(reading, NotArticle):
        return reading
    return normalise(reading, site_id=identity.site_id, url=identity.url, fetched_at=now)


def save(folder: Path, *, newspaper: str, site_id: str, page: bytes, fields: Mapping[str, Any]) -> Path:
    """Write a page and its JSON, marked as unread, into the newspaper's folder, and return the JSON's path.

    Raises FileExistsError where that article is saved already.
    """
    path = folder / newspaper / f"{_SEPARATORS.sub('-', site_id.lower()).strip('-')[-80:]}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(json.dumps({UNREAD: True, **fields}, ensure_ascii=False, indent=1) + "\n")
    path.with_suffix(".html").write_bytes(page)
    return path


def snapshots(folder: Path) -> Iterator[Snapshot]:
    """Yield every saved page, by newspaper and name. Raises ValueError where a file is no JSON."""
    for path in sorted(folder.glob("*/*.json")):
        yield Snapshot(
            newspaper=path.parent.name,
            name=path.stem,
            page=path.with_suffix(".html").read_bytes(),
            expected=json.loads(path.read_text(encoding="utf-8")),
        )
