"""`{slug}-a{ID}.html`, text in `.content-fck`; Cần Thơ, An Giang, Long An, Bến Tre, Bình Dương, Đồng Tháp, Cà Mau."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="a_id",
    title="#content h1.fw700",
    date="span.pubdate",
    body="#newscontents div.content-fck",
    section="#content div.titlecate h1",
    tags="div.block_tag a.tag_item",
)

A_ID = Family(
    name="a_id",
    article=r"^/[^/]*-a(?P<id>\d+)\.html$",
    also=(r"^/print(?P<article>/[^/]*-a(?P<id>\d+)\.html)$",),
    refused={"classified advertisement": r"^/rao-vat[-/]", "event": r"^/su-kien/"},
    listing="/{section}/",
    listing_page="/{section}?p={page}",
    layouts=(LAYOUT,),
)
