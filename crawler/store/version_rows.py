"""The versions of an article: the present one is its row in `articles`, each earlier one what differs from the next."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crawler.history.comparison import Comparison, compare, essence
from crawler.history.doubts import LEAST_APART, doubts
from crawler.history.splices import spliced, splices
from crawler.items import Article, Caption, Identified, Layer, Precision

COLUMNS = (
    "url", "title", "lead", "body", "dateline", "source", "section", "published_at", "published_on",
    "published_precision", "updated_at", "fetched_at", "language", "layout", "provenance", "fingerprint",
    "capture",
)  # fmt: skip
"""The columns of `articles` that belong to a version."""

DOUBTED = "doubted"
"""The kind of an outcome whose reading waits for a second look."""

Record = Mapping[str, Any]
"""A version by column: texts, the number of its kept page, and its captions, authors and tags as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of an article."""

    number: int
    """1 for the first that was seen."""
    seen_at: datetime
    article: Article
    fingerprint: str
    capture: int | None
    """The kept page that it was read from, if pages are kept."""
    fields: tuple[str, ...] = ()
    """What changed with it; nothing with the first."""
    classes: tuple[str, ...] = ()
    silent: bool | None = None
    doubts: tuple[str, ...] = ()
    """Why it waited for a second look, if it did."""


def note_reading(connection: sqlite3.Connection, number: int, identified: Identified) -> str:
    """Decide what a reading of a known article is that differs from the present version, and note it.

    Returns `changed`: a new version, of which the revision is written; `known`: only what makes no version differs; or
    `doubted`: the present version stays, and a second look is to be waited for.
    """
    present = record_of(connection, number)
    article = identified.article
    before = article_of(present, article)
    comparison = compare(before, article)
    if not comparison.fields:
        forget_doubt(connection, number)
        return "known"
    seen_at = article.fetched_at
    reasons = doubts(before, article)
    if reasons:
        first_seen = _confirmed(connection, number, article, reasons)
        if first_seen is None:
            return DOUBTED
        seen_at = first_seen
    forget_doubt(connection, number)
    (last,) = connection.execute("SELECT max(version) FROM revisions WHERE article = ?", (number,)).fetchone()
    write_revision(
        connection,
        number,
        version=(last or 1) + 1,
        seen_at=seen_at,
        comparison=comparison,
        reasons=reasons,
        difference=difference(record_from(identified), present),
    )
    return "changed"


def forget_doubt(connection: sqlite3.Connection, number: int) -> None:
    """Drop the doubted reading of an article, if there is one."""
    connection.execute("DELETE FROM doubted WHERE article = ?", (number,))


def write_revision(
    connection: sqlite3.Connection,
    number: int,
    *,
    version: int,
    seen_at: datetime,
    comparison: Comparison,
    reasons: Sequence[str],
    difference: Mapping[str, Any],
) -> None:
    """Write what an article's version changed; `difference` makes the version before out of it."""
    connection.execute(
        """INSERT INTO revisions (article, version, seen_at, fields, classes, silent, doubts, before)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            number, version, seen_at.isoformat(), json.dumps(comparison.fields),
            json.dumps(sorted(comparison.classes)), comparison.silent, json.dumps(reasons),
            json.dumps(difference, ensure_ascii=False, separators=(",", ":")),
        ),
    )  # fmt: skip


def versions_of(connection: sqlite3.Connection, number: int) -> list[Version]:
    """Return all versions of an article, the first one first; none where there is no such article."""
    row = connection.execute("SELECT newspaper, site_id FROM articles WHERE id = ?", (number,)).fetchone()
    if row is None:
        return []
    record = record_of(connection, number)
    found: list[Version] = []
    rows = connection.execute(
        """SELECT version, seen_at, fields, classes, silent, doubts, before FROM revisions
           WHERE article = ? ORDER BY version DESC""",
        (number,),
    )
    for version, seen_at, fields, classes, silent, reasons, before in rows:
        found.append(
            Version(
                number=version,
                seen_at=datetime.fromisoformat(seen_at),
                article=_article(record, *row),
                fingerprint=record["fingerprint"],
                capture=record["capture"],
                fields=tuple(json.loads(fields)),
                classes=tuple(json.loads(classes)),
                silent=None if silent is None else bool(silent),
                doubts=tuple(json.loads(reasons)),
            )
        )
        record = restored(record, json.loads(before))
    first = _article(record, *row)
    found.append(
        Version(
            number=1,
            seen_at=first.fetched_at,
            article=first,
            fingerprint=record["fingerprint"],
            capture=record["capture"],
        )
    )
    return found[::-1]


def record_of(connection: sqlite3.Connection, number: int) -> Record:
    """Return the present version of an article as text."""
    row = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM articles WHERE id = ?", (number,)).fetchone()
    captions = connection.execute(
        "SELECT text, credit, image_url FROM captions WHERE article = ? ORDER BY ordinal", (number,)
    ).fetchall()
    names = {
        table: [
            name
            for (name,) in connection.execute(f"SELECT name FROM {table} WHERE article = ? ORDER BY ordinal", (number,))
        ]
        for table in ("authors", "tags")
    }
    return _record(dict(zip(COLUMNS, row, strict=True)), captions, **names)


def record_from(identified: Identified) -> Record:
    """Return a reading as text."""
    article = identified.article
    values = article_values(article)
    captions = [(each.text, each.credit, each.image_url) for each in article.captions]
    return _record(
        {**values, "fingerprint": identified.fingerprint, "capture": identified.capture},
        captions,
        authors=article.authors,
        tags=article.tags,
    )


def article_values(article: Article) -> dict[str, str | None]:
    """Return the columns of an article that its own fields fill."""
    return {
        "url": article.url,
        "title": article.title,
        "lead": article.lead,
        "body": "\n\n".join(article.body),
        "dateline": article.dateline,
        "source": article.source,
        "section": article.section,
        "published_at": article.published_at.isoformat(),
        "published_on": article.published_on.isoformat(),
        "published_precision": article.published_precision.value,
        "updated_at": article.updated_at.isoformat() if article.updated_at else None,
        "fetched_at": article.fetched_at.isoformat(),
        "language": article.language,
        "layout": article.layout,
        "provenance": json.dumps(article.provenance),
    }


def article_of(record: Record, known: Article) -> Article:
    """Return a version as an article that is known by the same ID as another."""
    return _article(record, known.newspaper, known.site_id)


def difference(record: Record, other: Record) -> dict[str, Any]:
    """Return what makes another version out of one: texts as splices, whatever is short or empty whole."""
    found: dict[str, Any] = {}
    for name, value in other.items():
        present = record[name]
        if value != present:
            parts = splices(present, value) if present and isinstance(value, str) and value else None
            short = parts is None or sum(len(words) + 8 for _, _, words in parts) >= len(value or "")
            found[name] = value if short else parts
    return found


def restored(record: Record, difference: Mapping[str, Any]) -> Record:
    """Return the other version again."""
    return {
        name: value if name not in difference else _restored_value(value, difference[name])
        for name, value in record.items()
    }


def _restored_value(value: Any, difference: Any) -> Any:
    if isinstance(difference, list):
        return spliced(value or "", difference)
    return difference


def _confirmed(
    connection: sqlite3.Connection, number: int, article: Article, reasons: Sequence[str]
) -> datetime | None:
    """Return when a doubtful reading was first had, if this is the second look at it; otherwise note it."""
    told = essence(article)
    row = connection.execute("SELECT essence, seen_at FROM doubted WHERE article = ?", (number,)).fetchone()
    if row and row[0] == told:
        first_seen = datetime.fromisoformat(row[1])
        return first_seen if article.fetched_at - first_seen >= LEAST_APART else None
    connection.execute(
        "INSERT OR REPLACE INTO doubted (article, seen_at, doubts, essence) VALUES (?, ?, ?, ?)",
        (number, article.fetched_at.isoformat(), json.dumps(reasons), told),
    )
    return None


def _record(
    values: Mapping[str, Any],
    captions: Sequence[tuple[str, str | None, str | None]],
    *,
    authors: Sequence[str],
    tags: Sequence[str],
) -> Record:
    lists = {"captions": captions, "authors": authors, "tags": tags}
    return {**values, **{name: json.dumps(list(each), ensure_ascii=False) for name, each in lists.items()}}


def _article(record: Record, newspaper: str, site_id: str) -> Article:
    def moment(name: str) -> datetime | None:
        value = record[name]
        return datetime.fromisoformat(value) if value else None

    def listed(name: str) -> Iterator[Any]:
        return iter(json.loads(record[name] or "[]"))

    published_at, fetched_at = moment("published_at"), moment("fetched_at")
    assert published_at
    assert fetched_at
    return Article(
        url=record["url"] or "",
        newspaper=newspaper,
        site_id=site_id,
        title=record["title"] or "",
        lead=record["lead"],
        body=tuple(record["body"].split("\n\n")) if record["body"] else (),
        captions=tuple(Caption(text=text, credit=credit, image_url=url) for text, credit, url in listed("captions")),
        authors=tuple(listed("authors")),
        source=record["source"],
        section=record["section"],
        tags=tuple(listed("tags")),
        dateline=record["dateline"],
        published_at=published_at,
        published_precision=Precision(record["published_precision"] or ""),
        published_on=date.fromisoformat(record["published_on"] or ""),
        updated_at=moment("updated_at"),
        fetched_at=fetched_at,
        language=record["language"] or "",
        layout=record["layout"],
        provenance={name: Layer(layer) for name, layer in json.loads(record["provenance"] or "{}").items()},
    )
