from crawler.families.onecms import ONECMS
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class HaNoiMoi(NewspaperSpider):
    name = "hanoimoi"
    newspaper = Newspaper(
        title="Hànộimới",
        hosts=("hanoimoi.vn", "hanoimoi.com.vn"),
        provinces=("Hà Nội",),
        family=ONECMS,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "do-thi": "Đô thị",
            "van-hoa": "Văn hóa",
            "xa-hoi": "Xã hội",
            "giao-duc": "Giáo dục",
            "y-te": "Y tế",
            "nong-nghiep-nong-thon": "Nông nghiệp - Nông thôn",
            "the-gioi": "Thế giới",
            "du-lich": "Du lịch",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "doi-song": "Đời sống",
        },
        evidence=Evidence.REPORTED,
    )
