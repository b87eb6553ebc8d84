from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoSocTrang(NewspaperSpider):
    name = "baosoctrang"
    newspaper = Newspaper(
        title="Báo Sóc Trăng",
        # No article address of it has been seen.
        hosts=("baosoctrang.org.vn",),
        provinces=("Sóc Trăng",),
        datelines=("STO",),
        family=SLUG_ID,
        sections={
            "nong-nghiep": "Nông nghiệp",
        },
        front_page=True,
        layouts=(Layout(name="2019", date=".list-unstyled li:nth-child(2)", body=".newscontent"),),
        evidence=Evidence.REPORTED,
        status="merged into baocantho on 2025-07-01",
    )
