from crawler.families.onecms import ONECMS
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoQuangNam(NewspaperSpider):
    name = "baoquangnam"
    newspaper = Newspaper(
        title="Báo Quảng Nam",
        hosts=("baoquangnam.vn", "baoquangnam.com.vn"),
        provinces=("Quảng Nam",),
        datelines=("QNO",),
        family=ONECMS,
        layouts=(Layout(name="2019", date="div.date-time", lead="div.chapeau", body="div.body-content"),),
        evidence=Evidence.REPORTED,
        status="merged into baodanang on 2025-07-01",
    )
