from crawler.families.card_id import CARD_ID
from crawler.families.yyyymm import FORMER_YYYYMM
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoHungYen(NewspaperSpider):
    name = "baohungyen"
    newspaper = Newspaper(
        title="Báo Hưng Yên",
        hosts=("baohungyen.vn",),
        provinces=("Hưng Yên",),
        family=CARD_ID,
        also=(FORMER_YYYYMM,),
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
            "the-thao": "Thể thao",
            "phap-luat-doi-song": "Pháp luật - Đời sống",
            "dat-va-nguoi-hung-yen": "Đất và người Hưng Yên",
            "an-ninh-quoc-phong": "An ninh - Quốc phòng",
            "quoc-te": "Quốc tế",
        },
        evidence=Evidence.REPORTED,
    )
