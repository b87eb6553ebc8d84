from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoDienBienPhu(NewspaperSpider):
    name = "baodienbienphu"
    newspaper = Newspaper(
        title="Báo Điện Biên Phủ",
        hosts=("baodienbienphu.vn", "baodienbienphu.com.vn", "baodienbienphu.info.vn"),
        provinces=("Điện Biên",),
        datelines=("ĐBP",),
        family=Family(
            name="tin_bai",
            article="^/tin-bai/[^/]+/[^/]+/?$",
            listing="/tin-tuc/{section}",
        ),
        layouts=(Layout(name="2026", body="div.editor-content"),),
        evidence=Evidence.REPORTED,
    )
