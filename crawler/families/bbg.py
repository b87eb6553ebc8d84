"""`{slug}-postid{ID}.bbg`; Bắc Giang, and Bắc Ninh, which took its system over."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="bbg",
    lead="div.news_detail_sapo",
    body=".news-details__content.link_content",
    exclude=(".news-related__list",),
)

BBG = Family(
    name="bbg",
    article=r"^/(?:[^/]+/)*[^/]*-postid(?P<id>\d+)\.bbg$",
    listing="/{section}",
    layouts=(LAYOUT,),
)
