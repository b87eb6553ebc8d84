from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Newspaper
from crawler.spider import NewspaperSpider


class BaoBaRiaVungTau(NewspaperSpider):
    name = "baobariavungtau"
    newspaper = Newspaper(
        title="Báo Bà Rịa - Vũng Tàu",
        hosts=("baobariavungtau.com.vn",),
        provinces=("Bà Rịa - Vũng Tàu",),
        family=YYYYMM,
        status="merged into sggp on 2025-07-01",
    )
