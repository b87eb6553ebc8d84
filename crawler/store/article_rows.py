"""An article and its rows: articles, captions, authors, tags and the search index."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from crawler.items import Article, Identified
from crawler.language.fold import fold
from crawler.language.tones import with_one_tone_placement
from crawler.store.sketch_rows import put_sketch
from crawler.store.tombstone_rows import FORGOTTEN, free_id, is_forgotten
from crawler.store.version_rows import DOUBTED, article_values, forget_doubt, note_reading

SEQUENCE_BITS = 20
"""How many articles of one second a `position` can tell apart: 2 to this power."""

COLUMNS = (
    "newspaper", "site_id", "url", "title", "lead", "body", "dateline", "source", "section", "published_at",
    "published_on", "published_precision", "updated_at", "fetched_at", "language", "layout", "provenance",
    "fingerprint", "position", "capture",
)  # fmt: skip

_INSERT = f"INSERT INTO articles ({', '.join(COLUMNS)}, id) VALUES ({', '.join('?' * len(COLUMNS))}, ?)"
_UPDATE = f"UPDATE articles SET {', '.join(f'{column} = ?' for column in COLUMNS)} WHERE id = ?"
_INDEX = "INSERT INTO search (rowid, title, lead, body, captions, folded) VALUES (?, ?, ?, ?, ?, ?)"
_UNINDEX = "INSERT INTO search (search, rowid, title, lead, body, captions, folded) VALUES ('delete', ?, ?, ?, ?, ?, ?)"


class SearchChanges:
    """What a transaction does to the search index, kept for its end.

    FTS5 collects words in memory, and SQLite makes it write them out before most other statements: to change rows and
    index in turn costs twice as much as one after the other.
    """

    def __init__(self) -> None:
        self._changes: list[tuple[str, tuple[int | str, ...]]] = []

    def add(self, position: int, words: tuple[str, ...]) -> None:
        """Let an article be found by its words."""
        self._changes.append((_INDEX, (position, *words)))

    def remove(self, position: int, words: tuple[str, ...]) -> None:
        """Let an article be found no more; the words are those that it was added with."""
        self._changes.append((_UNINDEX, (position, *words)))

    def apply(self, connection: sqlite3.Connection) -> None:
        """Write the changes in their order."""
        for statement, values in self._changes:
            connection.execute(statement, values)


def put_article(connection: sqlite3.Connection, identified: Identified, index: SearchChanges) -> tuple[int | None, str]:
    """Store an article inside the transaction that is open; `index` must be applied before it ends.

    Returns its `id`, and `new`, `changed`, `known`, or `doubted`: a reading that waits for a second look. One that was
    `forgotten` is not stored.
    """
    article = identified.article
    row = connection.execute(
        """SELECT id, fingerprint, articles.fetched_at, capture, doubted.seen_at
           FROM articles LEFT JOIN doubted ON doubted.article = articles.id WHERE newspaper = ? AND site_id = ?""",
        (article.newspaper, article.site_id),
    ).fetchone()
    if row is None:
        if is_forgotten(connection, article.newspaper, article.site_id):
            return None, FORGOTTEN
        number, position = free_id(connection), _free_position(connection, article.published_at)
        connection.execute(_INSERT, (*_values(identified, position), number))
        _put_details(connection, number, article)
        index.add(position, _article_words(article))
        return number, "new"
    number, known_fingerprint, fetched_at, first_capture, doubted_at = row
    if known_fingerprint == identified.fingerprint:
        if doubted_at:
            forget_doubt(connection, number)
        return number, "known"
    kind = note_reading(connection, number, identified)
    if kind == DOUBTED:
        return number, kind
    if kind == "known":
        # Tags or pictures' addresses are others: the version is the same, and was seen when it was seen.
        article = replace(article, fetched_at=datetime.fromisoformat(fetched_at))
        identified = replace(identified, article=article, capture=first_capture)
    update_article(connection, number, identified, index)
    return number, kind


def article_of(connection: sqlite3.Connection, newspaper: str, site_id: str) -> int | None:
    """Return the `id` of the article that a newspaper knows by an ID; None where it is not stored."""
    row = connection.execute(
        "SELECT id FROM articles WHERE newspaper = ? AND site_id = ?", (newspaper, site_id)
    ).fetchone()
    return row and int(row[0])


def update_article(connection: sqlite3.Connection, number: int, identified: Identified, index: SearchChanges) -> None:
    """Put another version, and maybe another address, in an article's row; its `id` stays."""
    article = identified.article
    position, published_at = connection.execute(
        "SELECT position, published_at FROM articles WHERE id = ?", (number,)
    ).fetchone()
    unindex(connection, number, index)
    if published_at != article.published_at.isoformat():
        position = _free_position(connection, article.published_at)
    connection.execute(_UPDATE, (*_values(identified, position), number))
    for table in ("captions", "authors", "tags"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (number,))
    _put_details(connection, number, article)
    index.add(position, _article_words(article))


def unindex(connection: sqlite3.Connection, number: int, index: SearchChanges) -> None:
    """Let a stored article be found no more, while its rows are still as they were indexed."""
    (position,) = connection.execute("SELECT position FROM articles WHERE id = ?", (number,)).fetchone()
    index.remove(position, _stored_words(connection, number))


def _values(identified: Identified, position: int) -> tuple[str | int | None, ...]:
    article = identified.article
    own = {"newspaper": article.newspaper, "site_id": article.site_id, "fingerprint": identified.fingerprint}
    values = {**article_values(article), **own, "position": position, "capture": identified.capture}
    return tuple(values[column] for column in COLUMNS)


def _put_details(connection: sqlite3.Connection, number: int, article: Article) -> None:
    connection.executemany(
        "INSERT INTO captions (article, ordinal, text, credit, image_url) VALUES (?, ?, ?, ?, ?)",
        [(number, i, each.text, each.credit, each.image_url) for i, each in enumerate(article.captions)],
    )
    connection.executemany(
        "INSERT INTO authors (article, ordinal, name) VALUES (?, ?, ?)",
        [(number, i, name) for i, name in enumerate(article.authors)],
    )
    connection.executemany(
        "INSERT INTO tags (article, ordinal, name) VALUES (?, ?, ?)",
        [(number, i, name) for i, name in enumerate(article.tags)],
    )
    put_sketch(connection, number, article.lead, article.body)


def _free_position(connection: sqlite3.Connection, published_at: datetime) -> int:
    first = int(published_at.timestamp()) << SEQUENCE_BITS
    (highest,) = connection.execute(
        "SELECT max(position) FROM articles WHERE position BETWEEN ? AND ?",
        (first, first + (1 << SEQUENCE_BITS) - 1),
    ).fetchone()
    return first if highest is None else int(highest) + 1


def _article_words(article: Article) -> tuple[str, ...]:
    captions = [caption.text for caption in article.captions]
    return _words(article.title, article.lead, "\n\n".join(article.body), captions)


def _stored_words(connection: sqlite3.Connection, number: int) -> tuple[str, ...]:
    # An FTS5 table without content forgets a row only when told the very words it was given.
    title, lead, body = connection.execute("SELECT title, lead, body FROM articles WHERE id = ?", (number,)).fetchone()
    rows = connection.execute("SELECT text FROM captions WHERE article = ? ORDER BY ordinal", (number,))
    return _words(title, lead, body, [text for (text,) in rows])


def _words(title: str, lead: str | None, body: str, captions: Sequence[str]) -> tuple[str, str, str, str, str]:
    title, lead, body, pictures = map(with_one_tone_placement, (title, lead or "", body, "\n".join(captions)))
    return title, lead, body, pictures, fold("\n".join((title, lead, body, pictures)))
