from crawler.families.cat_slug_id import CAT_SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoHauGiang(NewspaperSpider):
    name = "baohaugiang"
    newspaper = Newspaper(
        title="Báo Hậu Giang",
        hosts=("baohaugiang.com.vn",),
        provinces=("Hậu Giang",),
        family=CAT_SLUG_ID,
        sections={
            "thoi-su-215": "Thời sự",
        },
        front_page=True,
        layouts=(
            Layout(
                name="2026",
                title="div.news-details-content h1",
                body="div.news-details-content div.contentView",
            ),
        ),
        evidence=Evidence.REPORTED,
        status="merged into baocantho on 2025-07-01",
    )
