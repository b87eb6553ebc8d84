from crawler.newspaper import Family, Newspaper
from crawler.spider import NewspaperSpider


class BaoBinhDinh(NewspaperSpider):
    name = "baobinhdinh"
    newspaper = Newspaper(
        title="Báo Bình Định",
        hosts=("baobinhdinh.vn",),
        provinces=("Bình Định",),
        family=Family(
            name="year_month_id",
            article=r"^/\d+/(?:19|20)\d\d/\d{1,2}/(?P<id>\d+)/?$",
            by_query={r"^/viewer\.aspx$": "mabb"},
        ),
        status="merged into baogialai on 2025-07-01",
    )
