from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoHoaBinh(NewspaperSpider):
    name = "baohoabinh"
    newspaper = Newspaper(
        title="Báo Hòa Bình",
        hosts=("baohoabinh.com.vn",),
        provinces=("Hòa Bình",),
        datelines=("HBĐT",),
        family=CAT_ID_SLUG,
        layouts=(Layout(name="2019", date="span.meta", lead=".summary", body="div.post.clearfix"),),
        evidence=Evidence.REPORTED,
        status="merged into baophutho on 2025-07-01",
    )
