from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Layout, Newspaper
from crawler.spider import NewspaperSpider


class BaoAnGiang(NewspaperSpider):
    name = "baoangiang"
    newspaper = Newspaper(
        title="Báo An Giang",
        # tintucmientay.baoangiang.com.vn reprints the newspapers of other provinces.
        hosts=("baoangiang.com.vn",),
        provinces=("An Giang",),
        family=A_ID,
        sections={
            "suc-khoe": "Sức khỏe",
            "phong-su-anh": "Phóng sự ảnh",
        },
        front_page=True,
        layouts=(
            Layout(
                name="angiang",
                title=".detail-title h1",
                date=".detail-date-share .pubdate",
                lead=".detail-desc .content-fck p",
                body="#newscontents .content-fck-font-size",
                caption="p.note.ignore",
                author="p.author.ignore",
                section=".mybreadcrumb ul.breadcrumb li a",
            ),
        ),
        evidence=Evidence.SEEN,
    )
