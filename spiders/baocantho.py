from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoCanTho(NewspaperSpider):
    name = "baocantho"
    newspaper = Newspaper(
        title="Báo Cần Thơ",
        hosts=("baocantho.com.vn",),
        provinces=("Cần Thơ",),
        datelines=("CTO",),
        family=A_ID,
        sections={
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "giao-duc": "Giáo dục",
            "the-thao": "Thể thao",
        },
        evidence=Evidence.SEEN,
    )
