from crawler.families.a_id import A_ID
from crawler.families.card_id import CARD_ID
from crawler.families.slug_id import FORMER_SLUG_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoTayNinh(NewspaperSpider):
    name = "baotayninh"
    newspaper = Newspaper(
        title="Báo Tây Ninh",
        hosts=("baotayninh.vn",),
        provinces=("Tây Ninh",),
        datelines=("BTN",),
        family=A_ID,
        also=(FORMER_SLUG_ID,),
        sections={
            "thoi-su-chinh-tri": "Thời sự - Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "van-hoa-giai-tri": "Văn hóa - Giải trí",
            "the-thao": "Thể thao",
            "trong-tinh": "Trong tỉnh",
            "quoc-te": "Quốc tế",
            "cong-nghe": "Công nghệ",
            "y-te-suc-khoe": "Y tế - Sức khỏe",
            "dia-phuong": "Địa phương",
            "su-kien": "Sự kiện",
        },
        layouts=CARD_ID.layouts,
        evidence=Evidence.SEEN,
    )
