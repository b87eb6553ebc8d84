"""What an element prints."""

from typing import cast

from lxml import etree

from crawler.language.text import tidy

STRING = etree.XPath("string()", smart_strings=False)


def printed(element: etree._Element) -> str:
    """An element's text as one line."""
    return tidy(raw_text(element))


def raw_text(element: etree._Element) -> str:
    """An element's text with the white space of the markup."""
    return cast("str", STRING(element))
