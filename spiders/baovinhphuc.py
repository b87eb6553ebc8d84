from crawler.newspaper import Evidence, Family, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoVinhPhuc(NewspaperSpider):
    name = "baovinhphuc"
    newspaper = Newspaper(
        title="Báo Vĩnh Phúc",
        hosts=("baovinhphuc.com.vn",),
        provinces=("Vĩnh Phúc",),
        family=Family(
            name="id_folder",
            article=r"^/(?:[^/]+/)+ID/(?P<id>\d+)(?:/|$)",
            refused={"picture story": "/Multimedia/"},
        ),
        layouts=(
            Layout(
                name="2019",
                date="div.titleDdtail",
                body="div.content-about-baiviet",
                caption="div.articleimg_caption",
            ),
        ),
        evidence=Evidence.REPORTED,
        status="merged into baophutho on 2025-07-01",
    )
