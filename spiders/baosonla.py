from crawler.families.cat_slug_id import CAT_SLUG_ID
from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoSonLa(NewspaperSpider):
    name = "baosonla"
    newspaper = Newspaper(
        title="Báo Sơn La",
        hosts=("baosonla.vn", "baosonla.org.vn"),
        provinces=("Sơn La",),
        family=Family(
            name="cat_slug_id",
            article=CAT_SLUG_ID.article,
            refused=CAT_SLUG_ID.refused,
            listing="/{section}.html",
            listing_page="/{section}/trang-{page}.html",
        ),
        sections={
            "thoi-su-chinh-tri": "Thời sự - Chính trị",
            "xay-dung-dang": "Xây dựng Đảng",
            "kinh-te": "Kinh tế",
            "nong-nghiep": "Nông nghiệp",
            "van-hoa-xa-hoi": "Văn hóa - Xã hội",
            "xa-hoi": "Xã hội",
            "quoc-phong-an-ninh": "Quốc phòng - An ninh",
            "khoa-giao": "Khoa giáo",
            "suc-khoe": "Sức khỏe",
            "phong-su": "Phóng sự",
        },
        layouts=(
            Layout(
                name="2026",
                lead="div.fulltext > p.font-bold",
                body="div#editor-detail",
                exclude=(".audio-article", ".select-accent-wrap", ".text-end"),
            ),
        ),
        evidence=Evidence.REPORTED,
    )
