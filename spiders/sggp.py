from crawler.families.epi_post import EPI_POST
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class SaiGonGiaiPhong(NewspaperSpider):
    name = "sggp"
    newspaper = Newspaper(
        title="Sài Gòn Giải Phóng",
        # en., cn. and dttc.sggp.org.vn are papers of their own.
        hosts=("sggp.org.vn",),
        provinces=("Thành phố Hồ Chí Minh",),
        family=EPI_POST,
        sections={
            "chinhtri": "Chính trị",
            "xaydungdang": "Xây dựng Đảng",
            "bvnentangtutuongdang": "Bảo vệ nền tảng tư tưởng của Đảng",
            "caicachhanhchinh": "Cải cách hành chính",
            "quoc-phong-an-ninh": "Quốc phòng - An ninh",
            "chinhtri-doingoai": "Đối ngoại",
            "xahoi": "Xã hội",
            "theodongthoisu": "Theo dòng thời sự",
            "sapxepcacdonvihanhchinh": "Sắp xếp các đơn vị hành chính",
            "xahoi-giaothong": "Giao thông",
            "xahoi-tuoitrecuocsong": "Tuổi trẻ và cuộc sống",
        },
        evidence=Evidence.REPORTED,
    )
