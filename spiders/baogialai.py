from crawler.families.epi_post import EPI_POST
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoGiaLai(NewspaperSpider):
    name = "baogialai"
    newspaper = Newspaper(
        title="Báo Gia Lai",
        hosts=("baogialai.com.vn",),
        provinces=("Gia Lai",),
        datelines=("GLO",),
        family=EPI_POST,
        sections={
            "thoi-su-su-kien": "Thời sự - Sự kiện",
            "chinh-tri": "Chính trị",
            "kinh-te": "Kinh tế",
            "doi-song": "Đời sống",
            "phap-luat": "Pháp luật",
            "ban-doc": "Bạn đọc",
            "thoi-su-quoc-te": "Thời sự quốc tế",
            "thoi-su-binh-luan": "Thời sự - Bình luận",
            "giao-duc": "Giáo dục",
            "suc-khoe": "Sức khỏe",
            "van-hoa": "Văn hóa",
            "giai-tri": "Giải trí",
            "the-thao": "Thể thao",
            "song-tre-song-dep": "Sống trẻ - Sống đẹp",
        },
        evidence=Evidence.REPORTED,
    )
