from crawler.families.cat_slug_id import CAT_SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoKonTum(NewspaperSpider):
    name = "baokontum"
    newspaper = Newspaper(
        title="Báo Kon Tum",
        hosts=("baokontum.com.vn",),
        provinces=("Kon Tum",),
        family=CAT_SLUG_ID,
        sections={
            "xa-hoi-8": "Xã hội",
        },
        front_page=True,
        layouts=(Layout(name="2019", date="div.date-contentL", body="div#content"),),
        evidence=Evidence.REPORTED,
        status="merged into baoquangngai on 2025-07-01",
    )
