"""What makes two readings the same version of an article."""

import json
from hashlib import blake2b

from crawler.items import Article


def fingerprint(article: Article) -> str:
    """Return a hash of all that the newspaper printed, whatever address or day it was fetched at."""
    printed = [
        article.title,
        article.lead,
        article.body,
        [(caption.text, caption.credit, caption.image_url) for caption in article.captions],
        article.authors,
        article.source,
        article.section,
        article.tags,
        article.dateline,
        article.published_at.isoformat(),
        article.updated_at and article.updated_at.isoformat(),
    ]
    return blake2b(json.dumps(printed, ensure_ascii=False).encode(), digest_size=16).hexdigest()
