"""Headlines without the newspaper's name."""

import re

from crawler.reading.site_names import is_site_name

BREAK = re.compile(r"\s+[-–—|»:•]\s+|\s*\|\s*")


def without_site_name(title: str) -> str:
    """The title without the parts at its end, or at its start, that name the newspaper."""
    while breaks := list(BREAK.finditer(title)):
        last, head = breaks[-1], breaks[0]
        if is_site_name(title[last.end() :]):
            title = title[: last.start()].strip()
        elif is_site_name(title[: head.start()]):
            title = title[head.end() :].strip()
        else:
            break
    return title
