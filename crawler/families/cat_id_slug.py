"""`/{category}/{ID}/{Slug}.aspx` on old ASP.NET; Yên Bái, Hòa Bình. Only the ID identifies; it rises with time."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="cat_id_slug",
    date="div.grid-header ul span",
    lead="div.singlepage p b",
    body="div.singlepage",
)

CAT_ID_SLUG = Family(
    name="cat_id_slug",
    article=r"^/\d+/(?P<id>\d+)/[^/]*\.(?:aspx|htm)$",
    also=(r"^/PrintPreview/(?P<id>\d+)/?$",),
    listing="/{section}/page/1/{slug}.aspx",
    listing_page="/{section}/page/{page}/{slug}.aspx",
    layouts=(LAYOUT,),
)
