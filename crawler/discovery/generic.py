"""What a list page links to, of a newspaper that nobody has described."""

from lxml import etree

from crawler.discovery.addresses import Identity, canonical
from crawler.discovery.anchors import anchors
from crawler.discovery.listing import once_each
from crawler.discovery.pager import next_page
from crawler.discovery.shapes import article_links
from crawler.items import Listed


def generic_links(root: etree._Element, url: str) -> Listed:
    """Return what the list page at `url` links to; articles are told by the shape of their addresses."""
    found = tuple(anchors(root, url))
    articles = once_each(
        (anchor, shape.url, Identity(site_id=shape.site_id, url=canonical(shape.url)))
        for anchor, shape in article_links(found, url)
    )
    return Listed(articles=articles, next_page=next_page(root, url, found))
