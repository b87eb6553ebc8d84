"""`/{category}/{YYYYMM}/{slug}-{ID}/`, the ID seven hexadecimal digits or a number; Đắk Lắk, Tuyên Quang and others."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="yyyymm",
    title="#content h1.media-heading",
    date="#content div.date",
    lead="#content > p > strong",
    body="#content",
    exclude=("h1.media-heading", "h4.media-heading", "div.date", "ul.social", "div.bd02", "div.related"),
    section="div.tieude .maincatetitle",
    tags="div.tag_list a",
)

YYYYMM = Family(
    name="yyyymm",
    article=r"^/(?:[^/]+/){1,3}\d{6}/[^/]*-(?P<id>[0-9a-fA-F]{7}|\d{5,})(?:/(?:index\.html?)?)?$",
    listing="/{section}/",
    listing_page="/{section}/?paged={page}",
    layouts=(LAYOUT,),
)

FORMER_YYYYMM = r"^/(?:[^/]+/){1,3}\d{6}/[^/]+(?:/(?:index\.html?)?)?$"
"""The path of an article from before a newspaper left this family; known by its path, for IDs began anew."""
