from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoHaNam(NewspaperSpider):
    name = "baohanam"
    newspaper = Newspaper(
        title="Báo Hà Nam",
        hosts=("baohanam.com.vn",),
        provinces=("Hà Nam",),
        # No article address of it has been seen but this one.
        family=SLUG_ID,
        by_query={r"^/amp\.aspx$": "itemid"},
        status="merged into baoninhbinh on 2025-07-01",
    )
