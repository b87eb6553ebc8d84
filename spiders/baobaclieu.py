from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoBacLieu(NewspaperSpider):
    name = "baobaclieu"
    newspaper = Newspaper(
        title="Báo Bạc Liêu",
        # No article address of it has been seen.
        hosts=("baobaclieu.vn",),
        provinces=("Bạc Liêu",),
        datelines=("BL-*",),
        family=SLUG_ID,
        layouts=(Layout(name="2019", date="div.date", body=".newscontent"),),
        evidence=Evidence.REPORTED,
        status="merged into baocamau on 2025-07-01",
    )
