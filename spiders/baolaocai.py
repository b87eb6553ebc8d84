from crawler.families.epi_post import EPI_POST
from crawler.newspaper import Evidence, Newspaper
from crawler.spider import NewspaperSpider


class BaoLaoCai(NewspaperSpider):
    name = "baolaocai"
    newspaper = Newspaper(
        title="Báo Lào Cai",
        hosts=("baolaocai.vn",),
        provinces=("Lào Cai",),
        datelines=("LCĐT",),
        family=EPI_POST,
        sections={
            "thoi-su": "Thời sự",
            "kinh-te": "Kinh tế",
            "xa-hoi": "Xã hội",
            "van-hoa": "Văn hóa",
        },
        evidence=Evidence.SEEN,
    )
