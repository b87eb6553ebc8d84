from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoQuangBinh(NewspaperSpider):
    name = "baoquangbinh"
    newspaper = Newspaper(
        title="Báo Quảng Bình",
        hosts=("baoquangbinh.vn", "beta.baoquangbinh.vn"),
        provinces=("Quảng Bình",),
        datelines=("QBĐT",),
        family=YYYYMM,
        layouts=(Layout(name="2019", title="h2#title", date=".date", body="#content"),),
        evidence=Evidence.REPORTED,
        status="merged into baoquangtri on 2025-07-01",
    )
