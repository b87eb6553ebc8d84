from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.newspaper import ById, Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoYenBai(NewspaperSpider):
    name = "baoyenbai"
    newspaper = Newspaper(
        title="Báo Yên Bái",
        hosts=("baoyenbai.com.vn",),
        provinces=("Yên Bái",),
        datelines=("YênBái", "YBĐT", "YênBái - YBĐT"),
        family=CAT_ID_SLUG,
        sections={
            "11": "Chính trị",
            "12": "Kinh tế",
            "215": "Phóng sự",
        },
        by_id=ById(
            path="/PrintPreview/{id}/",
            seen={89163: "2012-10-26", 154910: "2017-11-01", 187531: "2020-01-24", 321115: "2024-04-12"},
        ),
        evidence=Evidence.REPORTED,
        status="merged into baolaocai on 2025-07-01",
    )
