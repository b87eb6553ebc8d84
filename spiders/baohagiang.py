from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoHaGiang(NewspaperSpider):
    name = "baohagiang"
    newspaper = Newspaper(
        title="Báo Hà Giang",
        hosts=("baohagiang.vn",),
        provinces=("Hà Giang",),
        datelines=("BHG", "HGĐT"),
        family=YYYYMM,
        layouts=(Layout(name="2019", date="#date", body="#content"),),
        evidence=Evidence.REPORTED,
        status="merged into baotuyenquang on 2025-07-01",
    )
