from crawler.families.onecms import ONECMS
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoHaiPhong(NewspaperSpider):
    name = "baohaiphong"
    newspaper = Newspaper(
        title="Báo Hải Phòng",
        hosts=("baohaiphong.vn", "baohaiphong.com.vn"),
        provinces=("Hải Phòng",),
        family=ONECMS,
        sections={
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "phap-luat": "Pháp luật",
            "van-hoa-giai-tri": "Văn hóa - Giải trí",
            "dat-va-nguoi-xu-dong": "Đất và người xứ Đông",
            "ban-doc": "Bạn đọc",
            "the-thao": "Thể thao",
            "goc-nhin": "Góc nhìn",
            "khoa-hoc-giao-duc": "Khoa học - Giáo dục",
            "bat-dong-san": "Bất động sản",
            "van-nghe": "Văn nghệ",
            "quoc-te": "Quốc tế",
            "doi-song": "Đời sống",
        },
        evidence=Evidence.SEEN,
    )
