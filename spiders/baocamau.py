from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoCaMau(NewspaperSpider):
    name = "baocamau"
    newspaper = Newspaper(
        title="Báo Cà Mau",
        hosts=("baocamau.vn", "baocamau.com.vn"),
        provinces=("Cà Mau",),
        family=A_ID,
        layouts=(Layout(name="2026", body="div.post-content"),),
        evidence=Evidence.REPORTED,
    )
