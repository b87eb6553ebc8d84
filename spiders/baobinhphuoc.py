from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoBinhPhuoc(NewspaperSpider):
    name = "baobinhphuoc"
    newspaper = Newspaper(
        title="Báo Bình Phước",
        hosts=("baobinhphuoc.com.vn",),
        provinces=("Bình Phước",),
        datelines=("BPO",),
        family=SLUG_ID,
        layouts=(Layout(name="2019", date=".time", lead=".sapo", body=".news_body"),),
        evidence=Evidence.REPORTED,
        status="merged into baodongnai on 2025-07-01",
    )
