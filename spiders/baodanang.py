from crawler.families.onecms import ONECMS
from crawler.families.yyyymm import FORMER_YYYYMM
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoDaNang(NewspaperSpider):
    name = "baodanang"
    newspaper = Newspaper(
        title="Báo Đà Nẵng",
        hosts=("baodanang.vn",),
        provinces=("Đà Nẵng",),
        family=ONECMS,
        also=(FORMER_YYYYMM,),
        sections={
            "chinh-tri": "Chính trị",
            "xa-hoi": "Xã hội",
            "kinh-te": "Kinh tế",
            "the-gioi": "Thế giới",
            "van-hoa-van-nghe": "Văn hóa - Văn nghệ",
            "theo-buoc-chan-nguoi-quang": "Theo bước chân người Quảng",
            "tin-moi-nhat": "Tin mới nhất",
            "nong-nghiep-nong-thon": "Nông nghiệp - Nông thôn",
            "quoc-phong-an-ninh": "Quốc phòng - An ninh",
            "the-thao": "Thể thao",
            "doi-song": "Đời sống",
            "du-lich": "Du lịch",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "su-kien-binh-luan": "Sự kiện - Bình luận",
        },
        evidence=Evidence.SEEN,
    )
