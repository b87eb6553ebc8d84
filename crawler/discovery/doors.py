"""Which of a newspaper's doors an answer is, told by its content: what servers say of it is often wrong."""

from datetime import date

from crawler.discovery import feed, sitemap
from crawler.discovery.documents import Document
from crawler.items import Listed
from crawler.newspaper import Newspaper


def listed_in(
    body: bytes, url: str, newspaper: Newspaper, *, since: date | None, today: date, undated: bool
) -> Listed | None:
    """Return what the feed or sitemap in these bytes lists, back to `since`; None where they are neither.

    `undated` says whether a sitemap's entries without a day count. Raises UnreadableListError, and nothing else, where
    they are a document that must not be read.
    """
    document = Document(body)
    if document.root in feed.ROOTS:
        return feed.feed_links(document, url, newspaper, today=today)
    if document.root in sitemap.ROOTS:
        return sitemap.sitemap_links(document, url, newspaper, since=since, today=today, undated=undated)
    return None
