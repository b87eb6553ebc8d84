from crawler.families.slug_id import FORMER_SLUG_ID
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoTuyenQuang(NewspaperSpider):
    name = "baotuyenquang"
    newspaper = Newspaper(
        title="Báo Tuyên Quang",
        hosts=("baotuyenquang.com.vn",),
        provinces=("Tuyên Quang",),
        family=YYYYMM,
        also=(FORMER_SLUG_ID,),
        sections={
            "thoi-su-chinh-tri": "Thời sự - Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
            "phap-luat": "Pháp luật",
            "the-thao-giai-tri": "Thể thao - Giải trí",
            "an-ninh-quoc-phong": "An ninh - Quốc phòng",
            "khoa-hoc-cong-nghe": "Khoa học - Công nghệ",
            "quoc-te": "Quốc tế",
            "goc-nhin": "Góc nhìn",
            "xa-luan-van-de-ky-nay": "Xã luận - Vấn đề kỳ này",
            "tin-noi-bat": "Tin nổi bật",
        },
        evidence=Evidence.REPORTED,
    )
