from crawler.families.onecms import ONECMS
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoDakNong(NewspaperSpider):
    name = "baodaknong"
    newspaper = Newspaper(
        title="Báo Đắk Nông",
        hosts=("baodaknong.vn", "baodaknong.org.vn"),
        provinces=("Đắk Nông",),
        family=ONECMS,
        layouts=(Layout(name="2019", date="div.date", lead="p.text-intro", body="div.newscontent"),),
        evidence=Evidence.REPORTED,
        status="merged into baolamdong on 2025-07-01",
    )
