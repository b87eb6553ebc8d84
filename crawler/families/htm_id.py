"""`{slug}-{ID}.htm`, earlier `/{category}/{slug}/{ID}.htm`; Phú Thọ, Thanh Hóa. The text may be scrambled."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="htm_id",
    title="h1.pTitle",
    lead="p.pHead",
    body="#dcontent",
    exclude=("h1.pTitle", "p.pHead"),
)

HTM_ID = Family(
    name="htm_id",
    article=r"^/(?!print/)(?:[^/]+/)*(?:[^/]+-|[^/]+/)(?P<id>\d{4,})\.htm$",
    also=(r"^/print/[0-9a-f]+/(?P<id>\d+)\.htm$",),
    listing="/{section}",
    layouts=(LAYOUT,),
)
