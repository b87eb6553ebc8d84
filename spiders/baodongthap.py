from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoDongThap(NewspaperSpider):
    name = "baodongthap"
    newspaper = Newspaper(
        title="Báo Đồng Tháp",
        hosts=("baodongthap.vn", "baodongthap.com.vn"),
        provinces=("Đồng Tháp",),
        family=A_ID,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa-nghe-thuat": "Văn hóa - Nghệ thuật",
            "phap-luat": "Pháp luật",
            "suc-khoe-y-te": "Sức khỏe - Y tế",
            "the-thao": "Thể thao",
            "giao-duc": "Giáo dục",
            "quoc-te": "Quốc tế",
            "khoa-hoc": "Khoa học",
        },
        layouts=(Layout(name="2026", title="h1.title", body="#contentNews .singular-content"),),
        evidence=Evidence.REPORTED,
    )
