from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoNinhBinh(NewspaperSpider):
    name = "baoninhbinh"
    newspaper = Newspaper(
        title="Báo Ninh Bình",
        hosts=("baoninhbinh.org.vn",),
        provinces=("Ninh Bình",),
        family=SLUG_ID,
        layouts=(
            Layout(
                name="2026",
                title="h1.header-title",
                lead=".content-detail .font-bold",
                body="#content_detail",
            ),
        ),
        evidence=Evidence.REPORTED,
    )
