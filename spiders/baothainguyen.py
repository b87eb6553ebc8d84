from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoThaiNguyen(NewspaperSpider):
    name = "baothainguyen"
    newspaper = Newspaper(
        title="Báo Thái Nguyên",
        hosts=("baothainguyen.vn",),
        provinces=("Thái Nguyên",),
        family=YYYYMM,
        sections={
            "thoi-su-thai-nguyen": "Thời sự Thái Nguyên",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "giao-duc": "Giáo dục",
            "y-te": "Y tế",
            "van-hoa": "Văn hóa",
            "the-thao": "Thể thao",
            "van-nghe-thai-nguyen": "Văn nghệ Thái Nguyên",
            "giao-thong": "Giao thông",
            "o-to-xe-may": "Ô tô - Xe máy",
        },
        layouts=(Layout(name="2026", lead="div.desc", body="div.content-detail"),),
        evidence=Evidence.REPORTED,
    )
