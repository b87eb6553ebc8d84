from crawler.families.cat_slug_id import CAT_SLUG_ID
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoKienGiang(NewspaperSpider):
    name = "baokiengiang"
    newspaper = Newspaper(
        title="Báo Kiên Giang",
        hosts=("baokiengiang.vn",),
        provinces=("Kiên Giang",),
        datelines=("KGO",),
        family=CAT_SLUG_ID,
        status="merged into baoangiang on 2025-07-01",
    )
