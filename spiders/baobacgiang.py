from crawler.families.bbg import BBG
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoBacGiang(NewspaperSpider):
    name = "baobacgiang"
    newspaper = Newspaper(
        title="Báo Bắc Giang",
        hosts=("baobacgiang.vn", "baobacgiang.com.vn"),
        provinces=("Bắc Giang",),
        datelines=("BGĐT",),
        family=BBG,
        layouts=(
            Layout(
                name="2019",
                date="p.datetimes-detail-articlecontent",
                lead="p.alead",
                body="div.ArticleContent",
            ),
        ),
        evidence=Evidence.REPORTED,
        status="merged into baobacninhtv on 2025-07-01",
    )
