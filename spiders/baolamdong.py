from crawler.families.onecms import ONECMS
from crawler.families.yyyymm import FORMER_YYYYMM
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoLamDong(NewspaperSpider):
    name = "baolamdong"
    newspaper = Newspaper(
        title="Báo Lâm Đồng",
        hosts=("baolamdong.vn",),
        provinces=("Lâm Đồng",),
        family=ONECMS,
        also=(FORMER_YYYYMM,),
        sections={
            "chinh-tri": "Chính trị",
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "doi-song": "Đời sống",
            "phap-luat": "Pháp luật",
            "du-lich": "Du lịch",
            "tin-tuc-24h": "Tin tức 24h",
            "quoc-phong-an-ninh": "Quốc phòng - An ninh",
            "van-hoa-giai-tri": "Văn hóa - Giải trí",
            "chinh-sach": "Chính sách",
            "cong-nghe-chuyen-doi-so": "Công nghệ - Chuyển đổi số",
        },
        layouts=(Layout(name="2026", title="h1.detail-title", lead=".detail-sapo", body=".detail-content"),),
        evidence=Evidence.REPORTED,
    )
