from crawler.families.htm_id import HTM_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoPhuTho(NewspaperSpider):
    name = "baophutho"
    newspaper = Newspaper(
        title="Báo Phú Thọ",
        hosts=("baophutho.vn",),
        provinces=("Phú Thọ",),
        datelines=("PTO",),
        family=HTM_ID,
        sections={
            "chinh-tri": "Chính trị",
            "xay-dung-dang": "Xây dựng Đảng",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
            "giao-duc": "Giáo dục",
            "y-te": "Y tế",
            "the-thao": "Thể thao",
            "tin24h": "Tin 24h",
            "phu-tho-24h": "Phú Thọ 24h",
            "phong-vi-dat-to": "Phong vị đất Tổ",
            "den-hung": "Đền Hùng",
            "du-lich-le-hoi": "Du lịch - Lễ hội",
            "quoc-hoi-hoi-dong-nhan-dan": "Quốc hội - Hội đồng nhân dân",
            "hoc-va-lam-theo-bac": "Học và làm theo Bác",
            "van-hoa-xa-hoi": "Văn hóa - Xã hội",
            "van-hoc-nghe-thuat": "Văn học - Nghệ thuật",
        },
        evidence=Evidence.REPORTED,
    )
