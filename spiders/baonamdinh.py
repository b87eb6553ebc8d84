from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoNamDinh(NewspaperSpider):
    name = "baonamdinh"
    newspaper = Newspaper(
        title="Báo Nam Định",
        hosts=("baonamdinh.vn", "baonamdinh.com.vn"),
        provinces=("Nam Định",),
        family=YYYYMM,
        layouts=(Layout(name="2019", date=".date > span", body="#content"),),
        evidence=Evidence.REPORTED,
        status="merged into baoninhbinh on 2025-07-01",
    )
