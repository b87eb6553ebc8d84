from crawler.families.onecms import ONECMS
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoBinhThuan(NewspaperSpider):
    name = "baobinhthuan"
    newspaper = Newspaper(
        title="Báo Bình Thuận",
        hosts=("baobinhthuan.com.vn",),
        provinces=("Bình Thuận",),
        datelines=("BTO",),
        family=ONECMS,
        layouts=(Layout(name="2019", body="#info_g"),),
        evidence=Evidence.REPORTED,
        status="merged into baolamdong on 2025-07-01",
    )
