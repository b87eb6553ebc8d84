from crawler.families.slug_id import FORMER_SLUG_ID
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoQuangTri(NewspaperSpider):
    name = "baoquangtri"
    newspaper = Newspaper(
        title="Báo Quảng Trị",
        hosts=("baoquangtri.vn",),
        provinces=("Quảng Trị",),
        datelines=("QTO",),
        family=YYYYMM,
        also=(FORMER_SLUG_ID,),
        sections={
            "thoi-su": "Thời sự",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "van-hoa": "Văn hóa",
            "dat-va-nguoi-quang-binh": "Đất và người Quảng Bình",
            "dat-va-nguoi-quang-tri": "Đất và người Quảng Trị",
            "moi-nong": "Mới nóng",
            "du-lich": "Du lịch",
            "giao-duc": "Giáo dục",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "phong-su-ky-su": "Phóng sự - Ký sự",
            "quoc-phong-an-ninh": "Quốc phòng - An ninh",
            "quoc-te": "Quốc tế",
        },
        layouts=(Layout(name="2026", body="div#content"),),
        evidence=Evidence.REPORTED,
    )
