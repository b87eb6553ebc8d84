"""A page read into a RawArticle, or into what it is instead.

Three layers answer for each field, the surest first: the newspaper's own layout, what the page says of
itself for machines, and the generic reader.
"""

from collections.abc import Sequence
from dataclasses import replace

from crawler.items import Layer, NotArticle, RawArticle
from crawler.newspaper import Layout
from crawler.reading.generic import read_generic
from crawler.reading.layouts import fitting
from crawler.reading.page import Page
from crawler.reading.with_layout import read_with_layout


def read(
    page: Page, *, newspaper: str, layouts: Sequence[Layout] = (), section: str | None = None
) -> RawArticle | NotArticle:
    """What stands on a page. The first layout that fits reads it, and the generic reader where none does.

    `section` is what the page's address says of that: it counts where the page does not print one.
    """
    fitted = fitting(page.root, layouts)
    if fitted is not None:
        reading = read_with_layout(page, fitted, newspaper=newspaper)
    else:
        reading = read_generic(page, newspaper=newspaper)
    if section is None or isinstance(reading, NotArticle) or reading.section is not None:
        return reading
    return replace(reading, section=section, provenance={**reading.provenance, "section": Layer.ADDRESS})
