"""`{slug}-{ID}.html` or `.htm` in any folder: what most newspapers print whose system nobody has recognised."""

from crawler.newspaper import Family

SLUG_ID = Family(name="slug_id", article=r"^/(?:[^/]+/)*[^/]+-(?P<id>\d{4,})\.html?$")

FORMER_SLUG_ID = r"^/(?:[^/]+/)*[^/]+-\d{4,}\.html?$"
"""The path of an article from before a newspaper left such a system; known by its path, for IDs began anew."""
