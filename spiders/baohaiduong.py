from crawler.families.onecms import ONECMS
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoHaiDuong(NewspaperSpider):
    name = "baohaiduong"
    newspaper = Newspaper(
        title="Báo Hải Dương",
        hosts=("baohaiduong.vn", "m.baohaiduong.vn", "tab.baohaiduong.vn", "baohaiduong.com.vn"),
        provinces=("Hải Dương",),
        family=ONECMS,
        also=(r"^/[^/]+/[^/]+-\d{4,}/?$",),
        status="merged into baohaiphong on 2025-07-01",
    )
