"""List pages for the tests, as short as they can be."""

from lxml.html import HtmlElement, document_fromstring


def page(*links: str, head: str = "") -> HtmlElement:
    """A page of these anchors; one without markup is an address."""
    anchors = (link if link.startswith("<") else f'<a href="{link}">Đọc</a>' for link in links)
    return document_fromstring(f"<html><head>{head}</head><body>{''.join(anchors)}</body></html>")
