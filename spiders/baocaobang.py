from crawler.families.card_id import CARD_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoCaoBang(NewspaperSpider):
    name = "baocaobang"
    newspaper = Newspaper(
        title="Báo Cao Bằng",
        hosts=("baocaobang.vn",),
        provinces=("Cao Bằng",),
        family=CARD_ID,
        also=(r"^/[^/]+/[^/]+/\d+\.bcb$",),
        sections={
            "Thoi-su": "Thời sự",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
            "Quoc-phong-An-ninh": "Quốc phòng - An ninh",
            "Suc-khoe-Doi-song": "Sức khỏe - Đời sống",
            "Giao-duc": "Giáo dục",
            "Ky-Phong-su": "Ký - Phóng sự",
            "the-thao": "Thể thao",
            "Khoa-hoc-Cong-nghe": "Khoa học - Công nghệ",
            "The-gioi": "Thế giới",
        },
        evidence=Evidence.REPORTED,
    )
