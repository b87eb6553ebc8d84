from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoVinhLong(NewspaperSpider):
    name = "baovinhlong"
    newspaper = Newspaper(
        title="Báo Vĩnh Long",
        hosts=("baovinhlong.com.vn", "baovinhlong.vn"),
        provinces=("Vĩnh Long",),
        family=YYYYMM,
        layouts=(Layout(name="2026", lead=".sub_first_content strong", body="#content .td-post-content"),),
        evidence=Evidence.REPORTED,
    )
