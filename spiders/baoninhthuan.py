from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoNinhThuan(NewspaperSpider):
    name = "baoninhthuan"
    newspaper = Newspaper(
        title="Báo Ninh Thuận",
        hosts=("baoninhthuan.com.vn",),
        provinces=("Ninh Thuận",),
        datelines=("NTO",),
        family=Family(name="news_id_p_c", article=r"^/news/(?P<id>\d+)p\d+c\d+/[^/]*\.htm$"),
        layouts=(Layout(name="2019", date="#details > label", lead=".sapo", body=".content"),),
        evidence=Evidence.REPORTED,
        status="merged into baokhanhhoa on 2025-07-01",
    )
