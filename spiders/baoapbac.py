from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoApBac(NewspaperSpider):
    name = "baoapbac"
    newspaper = Newspaper(
        title="Báo Ấp Bắc",
        hosts=("baoapbac.vn",),
        provinces=("Tiền Giang",),
        family=YYYYMM,
        layouts=(Layout(name="2019", body="#content"),),
        evidence=Evidence.REPORTED,
        status="merged into baodongthap on 2025-07-01",
    )
