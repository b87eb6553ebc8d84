"""Whose an article is, where an archive moved to its successor's host."""

from collections.abc import Mapping
from fnmatch import fnmatchcase

from crawler.items import Article, Origin, Sign
from crawler.language.fold import fold
from crawler.newspaper import Newspaper


def origin_of(article: Article, predecessors: Mapping[str, Newspaper]) -> Origin | None:
    """Return the predecessor that printed an article, None where the page shows none.

    Its dateline says so, or its byline or source, which names the newspaper. Only what was published before a
    predecessor ended counts: its dateline may live on as the mark of a place.
    """
    own = {name: newspaper for name, newspaper in predecessors.items() if _was_alive(newspaper, article)}
    for name, newspaper in own.items():
        if article.dateline and any(fnmatchcase(article.dateline, mark) for mark in newspaper.datelines):
            return Origin(newspaper=name, shown_by=Sign.DATELINE)
    signed = {fold(words) for words in (*article.authors, article.source) if words}
    for name, newspaper in own.items():
        if fold(newspaper.title) in signed:
            return Origin(newspaper=name, shown_by=Sign.BYLINE)
    return None


def _was_alive(newspaper: Newspaper, article: Article) -> bool:
    return newspaper.ended_on is None or article.published_on <= newspaper.ended_on
