"""Searching the store as people type: unmarked words match all marks, marked words match exactly."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from crawler.language.fold import fold
from crawler.language.text import words
from crawler.language.tones import with_one_tone_placement

CONTEXT = 12
"""Words of the text on each side of the first match."""


class EmptyQueryError(Exception):
    """A query without a word in it."""

    def __init__(self, query: str) -> None:
        super().__init__(f"{query!r} holds no word to search for")
        self.query = query


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that holds all words of a query."""

    id: int
    newspaper: str
    title: str
    url: str
    published_at: str
    snippet: str
    """The text around the first match, or the lead."""


def match_expression(query: str) -> str:
    """Return the FTS5 expression that finds articles with all words of a query.

    A word with any mark or đ must occur as typed; the others occur with any marks or none. The words are quoted:
    nothing a person types is FTS5 syntax. Raises `EmptyQueryError`.
    """
    terms = []
    for word in words(with_one_tone_placement(query)):
        column = "folded" if fold(word) == word else "{title lead body captions}"
        terms.append(f'{column} : "{word}"')
    if not terms:
        raise EmptyQueryError(query)
    return " AND ".join(terms)


def search(
    database: Database,
    query: str,
    *,
    newspaper: str | None = None,
    provinces: Sequence[str] | None = None,
    since: date | None = None,
    until: date | None = None,
    limit: int = 20,
) -> list[Hit]:
    """Return the articles that hold all words of a query, the newest first.

    `provinces` are former ones: articles of the newspapers that report on any of them. Raises `EmptyQueryError`.
    """
    rows = database.execute(
        """SELECT id, newspaper, articles.title, url, published_at, coalesce(articles.lead, ''), articles.body
           FROM search JOIN articles ON articles.position = search.rowid
           WHERE search MATCH :match
             AND (:newspaper IS NULL OR newspaper = :newspaper)
             AND (:provinces IS NULL OR newspaper IN (
                 SELECT newspapers.name FROM newspapers, json_each(newspapers.provinces) AS own
                 WHERE own.value IN (SELECT value FROM json_each(:provinces))))
             AND (:since IS NULL OR published_on >= :since) AND (:until IS NULL OR published_on <= :until)
           ORDER BY search.rowid DESC LIMIT :limit""",
        {
            "match": match_expression(query),
            "newspaper": newspaper,
            "provinces": None if provinces is None else json.dumps(provinces),
            "since": since and since.isoformat(),
            "until": until and until.isoformat(),
            "limit": limit,
        },
    )
    return [
        Hit(
            id=number,
            newspaper=name,
            title=title,
            url=url,
            published_at=published_at,
            snippet=snippet(f"{lead} {body}", query),
        )
        for number, name, title, url, published_at, lead, body in rows
    ]


def snippet(text: str, query: str) -> str:
    """Return the words around the first word of a query in a text, or the text's beginning."""
    pieces = text.split()
    wanted = {with_one_tone_placement(word) for word in words(query)}
    plain = {word for word in wanted if fold(word) == word}
    for place, piece in enumerate(pieces):
        for word in words(with_one_tone_placement(piece)):
            if word in wanted or fold(word) in plain:
                before, after = max(place - CONTEXT, 0), place + CONTEXT + 1
                ends = ("… " if before else "", " …" if after < len(pieces) else "")
                return ends[0] + " ".join(pieces[before:after]) + ends[1]
    return " ".join(pieces[: 2 * CONTEXT])
