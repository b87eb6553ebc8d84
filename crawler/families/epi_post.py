"""ePi: `{slug}-post{ID}.html`; Lào Cai, Hà Tĩnh, Gia Lai, Bắc Kạn, Sài Gòn Giải Phóng."""

from crawler.newspaper import Family, Layout

LAYOUT = Layout(
    name="epi_post",
    title="h1.article__title",
    date="div.article__meta time.time, time.time",
    lead="div.article__sapo",
    body="div.article__body",
    exclude=("div.sda_middle", "div.ads_middle", "div.related-news"),
    section="div.breadcrumbs .main a",
    tags="div.article__tags .box-content a",
)

EPI_POST = Family(
    name="epi_post",
    article=r"^/(?:[^/]+/)*[^/]*-post(?P<id>\d+)\.html$",
    listing="/{section}/",
    listing_page="/{section}/?page={page}",
    layouts=(LAYOUT,),
)
