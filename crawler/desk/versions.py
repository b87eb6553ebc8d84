"""The versions of one article, for people to read."""

from dataclasses import dataclass

from sqlite_utils import Database

from crawler.desk.article import find_id
from crawler.desk.presence import Span, presence
from crawler.store.version_rows import Version, versions_of


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An article's versions, the first one first."""

    id: int
    versions: tuple[Version, ...]
    spans: tuple[Span, ...]
    """When it was online and when it was missing."""

    @property
    def latest(self) -> Version:
        """The present version."""
        return self.versions[-1]


class NoSuchVersionError(Exception):
    """A number that no version of an article has."""

    def __init__(self, number: int, versions: int) -> None:
        has = f"versions 1 to {versions}" if versions > 1 else "one version only"
        super().__init__(f"there is no version {number}: the article has {has}")
        self.number, self.versions = number, versions


def history_of(database: Database, wanted: str) -> History:
    """Return an article's versions, by its `id` or any of its addresses. Raises `NoSuchArticleError`."""
    number = find_id(database, wanted)
    return History(
        id=number,
        versions=tuple(versions_of(database.conn, number)),
        spans=tuple(presence(database, number)),
    )


def two_versions(history: History, from_: int | None, to: int | None) -> tuple[Version, Version]:
    """Return two versions by their numbers; the latest and the one before where none is given.

    Raises `NoSuchVersionError`.
    """
    last = len(history.versions)
    newer = last if to is None else to
    older = newer - 1 if from_ is None else from_
    for number in (newer, older):
        if not 1 <= number <= last:
            raise NoSuchVersionError(number, last)
    return history.versions[older - 1], history.versions[newer - 1]
