from crawler.families.htm_id import HTM_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoThanhHoa(NewspaperSpider):
    name = "baothanhhoa"
    newspaper = Newspaper(
        title="Báo Thanh Hóa",
        # vhds.baothanhhoa.vn is a weekly with IDs of its own.
        hosts=("baothanhhoa.vn",),
        provinces=("Thanh Hóa",),
        datelines=("Baothanhhoa.vn",),
        family=HTM_ID,
        sections={
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "xay-dung-dang": "Xây dựng Đảng",
            "phap-luat": "Pháp luật",
            "van-hoa-giai-tri": "Văn hóa - Giải trí",
            "the-thao": "Thể thao",
            "y-te-suc-khoe": "Y tế - Sức khỏe",
            "xa-phuong": "Xã, phường",
            "tin24h": "Tin 24h",
            "kiem-chung-thong-tin": "Kiểm chứng thông tin",
            "noi-chinh": "Nội chính",
            "theo-guong-bac": "Theo gương Bác",
            "nghi-quyet-cua-dang": "Nghị quyết của Đảng",
            "ve-voi-xu-thanh": "Về với xứ Thanh",
        },
        layouts=(
            Layout(
                name="2019",
                date=".date_news",
                lead="div.article__sapo, .sapo_detail",
                body="#main-detail",
            ),
        ),
        evidence=Evidence.REPORTED,
    )
