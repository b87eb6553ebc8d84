from crawler.families.htm_plain import HTM_PLAIN
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoQuangNgai(NewspaperSpider):
    name = "baoquangngai"
    newspaper = Newspaper(
        title="Báo Quảng Ngãi",
        hosts=("baoquangngai.vn",),
        provinces=("Quảng Ngãi",),
        datelines=("Báo Quảng Ngãi",),
        family=HTM_PLAIN,
        sections={
            "chinh-tri": "Chính trị",
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "van-hoa-nghe-thuat": "Văn hóa - Nghệ thuật",
            "du-lich": "Du lịch",
            "doi-song": "Đời sống",
            "the-thao": "Thể thao",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "quoc-te": "Quốc tế",
            "phong-su": "Phóng sự",
        },
        evidence=Evidence.REPORTED,
    )
