from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoThaiBinh(NewspaperSpider):
    name = "baothaibinh"
    newspaper = Newspaper(
        title="Báo Thái Bình",
        hosts=("baothaibinh.com.vn",),
        provinces=("Thái Bình",),
        family=Family(name="tin_tuc", article=r"^/tin-tuc/\d+/(?P<id>\d+)/[^/]+/?$"),
        layouts=(Layout(name="2019", date=".date", lead=".desc", body=".news_content"),),
        evidence=Evidence.REPORTED,
        status="merged into baohungyen on 2025-07-01",
    )
