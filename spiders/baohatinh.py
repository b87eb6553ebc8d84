from crawler.families.epi_post import EPI_POST
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoHaTinh(NewspaperSpider):
    name = "baohatinh"
    newspaper = Newspaper(
        title="Báo Hà Tĩnh",
        hosts=("baohatinh.vn",),
        provinces=("Hà Tĩnh",),
        datelines=("Baohatinh.vn",),
        family=EPI_POST,
        also=(r"^/[^/]+/[^/]+/\d{5,}\.htm$",),
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "the-thao": "Thể thao",
            "ve-ha-tinh": "Về Hà Tĩnh",
            "doi-song": "Đời sống",
            "van-hoa-giai-tri": "Văn hóa - Giải trí",
            "the-gioi": "Thế giới",
            "cong-nghe": "Công nghệ",
            "cong-dong": "Cộng đồng",
            "xe": "Xe",
        },
        evidence=Evidence.REPORTED,
    )
