from crawler.families.card_id import CARD_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoLangSon(NewspaperSpider):
    name = "baolangson"
    newspaper = Newspaper(
        title="Báo Lạng Sơn",
        hosts=("baolangson.vn",),
        provinces=("Lạng Sơn",),
        datelines=("LSO",),
        family=CARD_ID,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "giao-duc": "Giáo dục",
            "van-hoa": "Văn hóa",
            "the-thao": "Thể thao",
            "giai-tri": "Giải trí",
            "du-lich": "Du lịch",
            "quoc-te": "Quốc tế",
            "nong-nghiep": "Nông nghiệp",
            "cong-nghe": "Công nghệ",
        },
        evidence=Evidence.REPORTED,
    )
