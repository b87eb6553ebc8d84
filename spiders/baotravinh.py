from crawler.families.a_id import A_ID
from crawler.families.slug_id import FORMER_SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoTraVinh(NewspaperSpider):
    name = "baotravinh"
    newspaper = Newspaper(
        title="Báo Trà Vinh",
        hosts=("travinh.baovinhlong.vn", "baotravinh.vn"),
        provinces=("Trà Vinh",),
        family=A_ID,
        also=(FORMER_SLUG_ID,),
        sections={
            "thoi-su": "Thời sự",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "phap-luat": "Pháp luật",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
            "khoa-giao": "Khoa giáo",
            "the-thao": "Thể thao",
            "quoc-phong": "Quốc phòng",
            "an-ninh": "An ninh",
            "ban-doc": "Bạn đọc",
            "quoc-te": "Quốc tế",
        },
        layouts=(Layout(name="2026", lead=".detail-desc p", body="#newscontents"),),
        evidence=Evidence.REPORTED,
        status="merged into baovinhlong on 2025-07-01",
    )
