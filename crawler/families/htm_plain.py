"""`{slug}-{ID}.htm`, text in `#content`; Quảng Ngãi."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(name="htm_plain", title="h1.title", lead="p.sapo", body="#content", exclude=(".same",))

HTM_PLAIN = Family(
    name="htm_plain",
    article=r"^/(?:[^/]+/)*[^/]+-(?P<id>\d{4,})\.htm$",
    listing="/{section}",
    layouts=(LAYOUT,),
)
