"""MEDIATECH: `{slug}-{ID}.html`, text in `#content-detail`; Quảng Ninh, Hưng Yên, Cao Bằng, Lạng Sơn."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="card_id",
    title="h1.name",
    date=".content-article > .date",
    lead="#content-detail p.sapo, #content-detail > p > strong, #content-detail h2",
    body="#content-detail",
    exclude=("div.relates", "div.topics", "div.social", "div.print_page", "div.block-news-list", "div.sapo"),
    caption="p.wp-caption-text",
    author="#content-detail .author, div.pseudonym",
    section="ol.breadcrumb li.active a",
)

CARD_ID = Family(
    name="card_id",
    article=r"^/(?:[^/]+/)*[^/]+-(?P<id>\d{4,})\.html$",
    listing="/{section}",
    layouts=(LAYOUT,),
)
