from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoDongNai(NewspaperSpider):
    name = "baodongnai"
    newspaper = Newspaper(
        title="Báo Đồng Nai",
        hosts=("baodongnai.com.vn",),
        provinces=("Đồng Nai",),
        family=YYYYMM,
        layouts=(Layout(name="2026", body="div#content.content-detail"),),
        evidence=Evidence.REPORTED,
    )
