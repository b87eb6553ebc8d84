from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoPhuYen(NewspaperSpider):
    name = "baophuyen"
    newspaper = Newspaper(
        title="Báo Phú Yên",
        hosts=("phuyen.baodaklak.vn", "baophuyen.vn", "baophuyen.com.vn"),
        provinces=("Phú Yên",),
        family=YYYYMM,
        also=(r"^/\d+/\d+/[^/]+\.html$",),
        layouts=(
            Layout(
                name="2026",
                title="div.detail-main-title h1.title",
                body="div.td-post-content, div.content-detail",
                exclude=(".td-post-sharing", ".related-post", ".box-tag"),
            ),
        ),
        evidence=Evidence.REPORTED,
        status="merged into baodaklak on 2025-07-01",
    )
