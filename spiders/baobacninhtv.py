from crawler.families.bbg import BBG
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoBacNinhTV(NewspaperSpider):
    name = "baobacninhtv"
    newspaper = Newspaper(
        title="Báo Bắc Ninh",
        hosts=("baobacninhtv.vn", "baobacninh.vn", "baobacninh.com.vn"),
        provinces=("Bắc Ninh",),
        family=BBG,
        also=(r"^/news_detail/\d+/[^/]+\.html$",),
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "doi-song": "Đời sống",
            "phap-luat": "Pháp luật",
            "giao-duc": "Giáo dục",
            "the-thao": "Thể thao",
            "moi-nhat": "Mới nhất",
            "xay-dung-dang": "Xây dựng Đảng",
            "chinh-tri-bao-ve-nen-tang-tu-tuong-cua-dang": "Bảo vệ nền tảng tư tưởng của Đảng",
            "chinh-tri-nhan-su-moi": "Nhân sự mới",
            "an-toan-giao-thong": "An toàn giao thông",
            "suc-khoe": "Sức khỏe",
            "quoc-phong": "Quốc phòng",
        },
        evidence=Evidence.REPORTED,
    )
