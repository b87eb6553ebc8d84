"""What a list page links to: the articles of its newspaper, and the list page after it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml import etree

from crawler.discovery.addresses import Identity, canonical, identify, own_address
from crawler.discovery.anchors import Anchor, anchors, joined
from crawler.discovery.pager import next_page
from crawler.items import Link, Listed
from crawler.newspaper import Newspaper


def links(root: etree._Element, url: str, newspaper: Newspaper) -> Listed:
    """Return what the list page at `url` of a newspaper links to.

    The feed that the page names is a further list where the newspaper's own description names none.
    A relative address that may mean several things (see `anchors`) means the first that is an
    article of this newspaper.
    """
    found = tuple(anchors(root, url))
    meant = {addresses: _meant(addresses, newspaper) for addresses in {anchor.addresses for anchor in found}}
    articles = once_each((anchor, *article) for anchor in found for article in meant[anchor.addresses])
    lists = () if newspaper.feeds else _feed(root, url, newspaper)
    return Listed(articles=articles, next_page=_next_page(root, url, found, newspaper), lists=lists)


_FEED = re.compile(r"application/(?:rss|atom)\+xml", re.IGNORECASE)


def _feed(root: etree._Element, url: str, newspaper: Newspaper) -> tuple[str, ...]:
    """Return the first feed on the newspaper's own hosts that a page names; those after it are of comments."""
    for element in root.iter("link"):
        if "alternate" in element.get("rel", "").lower().split() and _FEED.match(element.get("type", "").strip()):
            address = joined(url, element.get("href", "").strip())
            if own := address and own_address(newspaper, address):
                return (own,)
    return ()


def _meant(addresses: Iterable[str], newspaper: Newspaper) -> tuple[tuple[str, Identity], ...]:
    """Return the first address that is an article's, and which; nothing where none is."""
    for address in addresses:
        identity = identify(newspaper, address)
        if identity:
            return ((address, identity),)
    return ()


def once_each(articles: Iterable[tuple[Anchor, str, Identity]]) -> tuple[Link, ...]:
    """Keep the first link to each article, with the first title that any of its links carries."""
    kept: dict[str, Link] = {}
    for anchor, printed, identity in articles:
        first = kept.get(identity.site_id)
        if first is None:
            kept[identity.site_id] = Link(
                url=identity.url, site_id=identity.site_id, printed=printed, title=anchor.title
            )
        elif first.title is None:
            kept[identity.site_id] = replace(first, title=anchor.title)
    return tuple(kept.values())


def _next_page(root: etree._Element, url: str, found: Sequence[Anchor], newspaper: Newspaper) -> str | None:
    """Return the declared address of the next list page if the page links to it, else what the page says."""
    declared = newspaper.listing_page_after(url)
    if declared:
        sought = _loose(declared)
        if any(_loose(address) == sought for anchor in found for address in anchor.addresses):
            return declared
    guessed = next_page(root, url, found)
    return guessed and canonical(guessed)


_LOOSE = re.compile(r"^https?://(?:www\.)?|/(?=\?|$)")


def _loose(address: str) -> str:
    """Return an address without what does not tell one list page from another."""
    return _LOOSE.sub("", address)
