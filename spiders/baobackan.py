from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import FORMER_YYYYMM
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoBacKan(NewspaperSpider):
    name = "baobackan"
    newspaper = Newspaper(
        title="Báo Bắc Kạn",
        hosts=("baobackan.vn", "baobackan.com.vn", "baobackan.org.vn"),
        provinces=("Bắc Kạn",),
        datelines=("BBK",),
        family=EPI_POST,
        also=(FORMER_YYYYMM,),
        status="merged into baothainguyen on 2025-07-01",
    )
