"""Articles that stand on a successor's host, and the rows of the newspapers that printed them."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from crawler.articles.copies import Match, Story, match
from crawler.items import Article, Identified, Origin
from crawler.language.text import words
from crawler.language.tones import with_one_tone_placement
from crawler.store.article_rows import SearchChanges, article_of, put_article, update_article
from crawler.store.version_rows import forget_doubt

MOST_ALIKE = 200
"""Articles of the same headline that are compared."""


def put_original_or_copy(
    connection: sqlite3.Connection, identified: Identified, index: SearchChanges
) -> tuple[int | None, str]:
    """Store an article as one row, whether it is met at home, on its successor's host, or on both, in any order.

    Returns the `id` of the row, and what `put_article` says; nothing is stored of what was forgotten.
    """
    article = identified.article
    if article_of(connection, article.newspaper, article.site_id) is not None:
        return put_article(connection, identified, index)
    if identified.origin:
        return _put_copy(connection, identified, identified.origin, index)
    alone = _find(connection, article, article.newspaper, alone=True) if _any_alone(connection) else None
    if alone is None:
        return put_article(connection, identified, index)
    # Until now the article was known by its copy alone. Its row becomes that of the original.
    number, matched_by = alone
    connection.execute(
        "UPDATE copies SET matched_by = ? WHERE article = ? AND matched_by IS NULL", (matched_by, number)
    )
    forget_doubt(connection, number)
    update_article(connection, number, identified, index)
    return number, "changed"


def _put_copy(
    connection: sqlite3.Connection, identified: Identified, origin: Origin, index: SearchChanges
) -> tuple[int | None, str]:
    copy = identified.article
    row = connection.execute(
        "SELECT article, matched_by FROM copies WHERE newspaper = ? AND site_id = ?", (copy.newspaper, copy.site_id)
    ).fetchone()
    original = tuple(row) if row and row[1] else None if row else _find(connection, copy, origin.newspaper)
    number: int | None
    if original:
        number, kind, matched_by = original[0], "known", original[1]
    else:
        # The origin's own ID is not known, and the successor's may be that of another article there.
        own = replace(copy, newspaper=origin.newspaper, site_id=f"{copy.newspaper}:{copy.site_id}")
        number, kind = put_article(connection, replace(identified, article=own), index)
        if number is None:
            return None, kind
        matched_by = None
    connection.execute(
        """INSERT OR REPLACE INTO copies (article, newspaper, site_id, url, shown_by, matched_by, authors,
                                          published_at, fetched_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            number, copy.newspaper, copy.site_id, copy.url, origin.shown_by, matched_by,
            json.dumps(copy.authors, ensure_ascii=False), copy.published_at.isoformat(), copy.fetched_at.isoformat(),
        ),
    )  # fmt: skip
    return number, kind


def _any_alone(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM copies WHERE matched_by IS NULL LIMIT 1").fetchone())


def _find(
    connection: sqlite3.Connection, article: Article, newspaper: str, *, alone: bool = False
) -> tuple[int, Match] | None:
    """Return the article of a newspaper that is the same story, that of the nearest day, and by what it is known."""
    story = Story(title=article.title, day=article.published_on, lead=article.lead, body="\n\n".join(article.body))
    found = [
        (abs(other.day - story.day), number, matched_by)
        for number, other in _alike(connection, article, newspaper, alone=alone)
        if (matched_by := match(story, other))
    ]
    if not found:
        return None
    _, number, matched_by = min(found)
    return number, matched_by


def _alike(
    connection: sqlite3.Connection, article: Article, newspaper: str, *, alone: bool
) -> Iterable[tuple[int, Story]]:
    """Yield the articles of a newspaper of the same day, or of the same headline on any day.

    `alone` leaves those that are known by a copy and by nothing else.
    """
    phrase = " ".join(words(with_one_tone_placement(article.title)))
    rows = connection.execute(
        """SELECT id, title, published_on, lead, body FROM articles
            WHERE newspaper = :newspaper AND (published_on = :day OR position IN (
                SELECT rowid FROM search WHERE search MATCH :phrase ORDER BY rowid DESC LIMIT :most))
            AND (NOT :alone OR EXISTS (SELECT 1 FROM copies WHERE article = articles.id AND matched_by IS NULL))""",
        {
            "newspaper": newspaper,
            "day": article.published_on.isoformat(),
            "phrase": f'title : "{phrase}"',
            "most": MOST_ALIKE,
            "alone": alone,
        },
    )
    for number, title, day, lead, body in rows:
        yield number, Story(title=title, day=date.fromisoformat(day), lead=lead, body=body)
