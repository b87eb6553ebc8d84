from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoYenBai(NewspaperSpider):
    name = "baoyenbai"
    newspaper = Newspaper(
        title="Báo Yên Bái",
        hosts=("baoyenbai.com.vn",),
        provinces=("Yên Bái",),
        family=CAT_ID_SLUG,
        sections={
            "11": "Chính trị",
            "12": "Kinh tế",
            "215": "Phóng sự",
        },
        evidence=Evidence.REPORTED,
        status="merged into baolaocai on 2025-07-01",
    )
