from crawler.families.slug_id import SLUG_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class HueNgayNay(NewspaperSpider):
    name = "huengaynay"
    newspaper = Newspaper(
        title="Huế ngày nay",
        hosts=("huengaynay.vn", "baothuathienhue.vn"),
        provinces=("Thừa Thiên Huế",),
        datelines=("HNN.VN",),
        family=SLUG_ID,
        by_query={r"^/amp\.aspx$": "newid"},
        layouts=(
            Layout(
                name="2026",
                body="[itemprop=articleBody]",
                exclude=(".share", ".social", ".related", ".box-related", ".tags", ".comment"),
            ),
        ),
        evidence=Evidence.REPORTED,
    )
