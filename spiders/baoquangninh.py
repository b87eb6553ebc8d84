from crawler.families.card_id import CARD_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoQuangNinh(NewspaperSpider):
    name = "baoquangninh"
    newspaper = Newspaper(
        title="Báo Quảng Ninh",
        hosts=("baoquangninh.vn", "baoquangninh.com.vn"),
        provinces=("Quảng Ninh",),
        family=CARD_ID,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "the-thao": "Thể thao",
            "du-lich": "Du lịch",
            "van-hoa": "Văn hóa",
            "doi-song": "Đời sống",
            "quoc-te": "Quốc tế",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "ban-doc": "Bạn đọc",
        },
        evidence=Evidence.REPORTED,
    )
