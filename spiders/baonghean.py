from crawler.families.onecms import ONECMS
from crawler.families.yyyymm import FORMER_YYYYMM
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoNgheAn(NewspaperSpider):
    name = "baonghean"
    newspaper = Newspaper(
        title="Báo Nghệ An",
        hosts=("baonghean.vn",),
        provinces=("Nghệ An",),
        datelines=("Baonghean.vn",),
        family=ONECMS,
        also=(FORMER_YYYYMM,),
        sections={
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "the-thao": "Thể thao",
            "suc-khoe": "Sức khỏe",
            "phap-luat": "Pháp luật",
            "xay-dung-dang": "Xây dựng Đảng",
            "giao-duc": "Giáo dục",
            "quoc-te": "Quốc tế",
            "giai-tri": "Giải trí",
            "ket-noi-doanh-nghiep": "Kết nối doanh nghiệp",
            "lao-dong": "Lao động",
        },
        evidence=Evidence.SEEN,
    )
