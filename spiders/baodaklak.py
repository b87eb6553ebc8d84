from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoDakLak(NewspaperSpider):
    name = "baodaklak"
    newspaper = Newspaper(
        title="Báo Đắk Lắk",
        hosts=("baodaklak.vn",),
        provinces=("Đắk Lắk",),
        family=YYYYMM,
        sections={
            "thoi-su": "Thời sự",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
        },
        evidence=Evidence.SEEN,
    )
