from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoKhanhHoa(NewspaperSpider):
    name = "baokhanhhoa"
    newspaper = Newspaper(
        title="Báo Khánh Hòa",
        hosts=("baokhanhhoa.vn",),
        provinces=("Khánh Hòa",),
        family=YYYYMM,
        layouts=(Layout(name="2026", title="h1.head_title", body=".content-detail"),),
        evidence=Evidence.REPORTED,
    )
