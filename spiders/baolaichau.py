from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoLaiChau(NewspaperSpider):
    name = "baolaichau"
    newspaper = Newspaper(
        title="Báo Lai Châu",
        hosts=("baolaichau.vn",),
        provinces=("Lai Châu",),
        family=Family(name="cat_slug", article="^/[^/]+/(?:[^/]*-){4}[^/]*$"),
        layouts=(
            Layout(
                name="2026",
                title="#post-content .post-info .title",
                lead="#post-content .post-info .sapo",
                body="#post-content .post-info .body",
            ),
        ),
        evidence=Evidence.REPORTED,
    )
