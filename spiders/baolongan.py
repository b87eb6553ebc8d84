from crawler.families.a_id import A_ID
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoLongAn(NewspaperSpider):
    name = "baolongan"
    newspaper = Newspaper(
        title="Báo Long An",
        hosts=("baolongan.vn",),
        provinces=("Long An",),
        family=A_ID,
        status="merged into baotayninh on 2025-07-01",
    )
