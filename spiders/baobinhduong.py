from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoBinhDuong(NewspaperSpider):
    name = "baobinhduong"
    newspaper = Newspaper(
        title="Báo Bình Dương",
        hosts=("baobinhduong.vn",),
        provinces=("Bình Dương",),
        family=A_ID,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "the-thao": "Thể thao",
            "phap-luat": "Pháp luật",
            "y-te": "Y tế",
            "ban-doc": "Bạn đọc",
            "toi-yeu-binh-duong": "Tôi yêu Bình Dương",
            "giao-duc": "Giáo dục",
            "nhip-song-so": "Nhịp sống số",
            "phan-tich": "Phân tích",
            "du-lich": "Du lịch",
            "quoc-te": "Quốc tế",
        },
        layouts=(Layout(name="2026", title="h1.title", body="#contentNews"),),
        evidence=Evidence.REPORTED,
        status="merged into sggp on 2025-07-01",
    )
