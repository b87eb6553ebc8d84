"""What a newspaper changed from one version of an article to the next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from json import dumps

from crawler.history.classes import Change, classes_of_words
from crawler.history.paragraphs import aligned
from crawler.items import Article, Precision
from crawler.language.text import tidy


class Field(StrEnum):
    """What of an article makes a version. Sections, tags, datelines and the addresses of pictures do not."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    CAPTIONS = "captions"
    AUTHORS = "authors"
    TIMES = "times"


TEXT = frozenset((Field.TITLE, Field.LEAD, Field.BODY, Field.CAPTIONS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The difference of two versions."""

    fields: tuple[Field, ...]
    """What changed; nothing where both are one version."""
    classes: frozenset[Change]
    """How the text and the names changed; a new time stamp alone has no class."""
    silent: bool | None
    """Whether the text changed and the newspaper's time stamp did not; None where the stamp is a day and cannot say."""


def compare(before: Article, after: Article) -> Comparison:
    """Return what changed. White space, empty paragraphs and what paragraphs are cut where do not count."""
    found: dict[Field, frozenset[Change]] = {}
    if tidy(before.title) != tidy(after.title):
        found[Field.TITLE] = _of_headline(before.title, after.title)
    found |= _of_text(before, after)
    if captions := _of_paragraphs(_captions(before), _captions(after)):
        found[Field.CAPTIONS] = captions
    if _signature(before) != _signature(after):
        found[Field.AUTHORS] = frozenset((Change.NAME,))
    if _times(before) != _times(after):
        found[Field.TIMES] = frozenset()
    return Comparison(
        fields=tuple(field for field in Field if field in found),
        classes=frozenset().union(*found.values()),
        silent=_is_silent(before, after) if TEXT & found.keys() else False,
    )


def essence(article: Article) -> str:
    """Return a hash of what makes a version: equal where `compare` would find nothing."""
    told = (tidy(article.title), _whole(article), sorted(_captions(article)), _signature(article), _times(article))
    return blake2b(dumps(told, ensure_ascii=False).encode(), digest_size=16).hexdigest()


def _of_headline(before: str, after: str) -> frozenset[Change]:
    found = classes_of_words(before, after)
    return frozenset((Change.HEADLINE, *(() if Change.WORDING in found else found)))


def _of_text(before: Article, after: Article) -> dict[Field, frozenset[Change]]:
    if _whole(before) == _whole(after):
        return {}
    found = {}
    if lead := _of_paragraphs(_present(before.lead), _present(after.lead), keeps_place=True):
        found[Field.LEAD] = lead
    if body := _of_paragraphs(before.body, after.body):
        found[Field.BODY] = body
    return found


def _of_paragraphs(before: Iterable[str], after: Iterable[str], *, keeps_place: bool = False) -> frozenset[Change]:
    """Return the classes of the changes; a text that `keeps_place` is the same one, however little it is alike."""
    one, other = ([text for text in map(tidy, side) if text] for side in (before, after))
    if " ".join(one) == " ".join(other):
        return frozenset()
    pairs = zip(one, other, strict=True) if keeps_place and len(one) == len(other) else aligned(one, other)
    found: set[Change] = set()
    for old, new in pairs:
        if old is None or new is None:
            found.add(Change.PARAGRAPH)
        elif old != new:
            found |= classes_of_words(old, new)
    return frozenset(found)


def _is_silent(before: Article, after: Article) -> bool | None:
    if _times(before) != _times(after):
        return False
    says_day_only = after.updated_at is None and after.published_precision is Precision.DAY
    return None if says_day_only and after.fetched_at.date() == after.published_on else True


def _present(text: str | None) -> Sequence[str]:
    return (text,) if text else ()


def _whole(article: Article) -> str:
    return " ".join(filter(None, map(tidy, (*_present(article.lead), *article.body))))


def _captions(article: Article) -> Sequence[str]:
    return [tidy(caption.text) for caption in article.captions]


def _signature(article: Article) -> Sequence[str]:
    return [tidy(name) for name in (*article.authors, *_present(article.source))]


def _times(article: Article) -> tuple[str, str | None]:
    return article.published_at.isoformat(), article.updated_at.isoformat() if article.updated_at else None
