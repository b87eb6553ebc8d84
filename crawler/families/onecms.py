"""ONECMS: `{slug}-{ID}.html`; Nghệ An, Hải Phòng, Đà Nẵng, Lâm Đồng, Hà Nội and others. The body holds its own head."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="onecms",
    title="h1.sc-longform-header-title, h1",
    date="span.sc-longform-header-date",
    lead="p.sc-longform-header-sapo, p.block-sc-sapo",
    body=".c-news-detail .entry, div.b-maincontent .entry, div.b-maincontent, article.entry",
    exclude=("div.sc-longform-header", "div.sc-empty-layer", ".sc-related-articles", "div.c-box"),
    author="span.sc-longform-header-author, .c-author-page__right > span.btn > span",
    section="nav ol.breadcrumb li.active a",
)

ONECMS = Family(
    name="onecms",
    article=r"^/(?!print/)(?:[^/]+/)*[^/]+-(?P<id>\d{4,})\.html$",
    also=(r"^/print/(?P<id>\d+)\.html$",),
    refused={"event": r"-event\d+\.html$", "tag": r"-ptag\.html$"},
    listing="/{section}",
    layouts=(LAYOUT,),
)
