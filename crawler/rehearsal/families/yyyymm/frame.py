"""What all pages of the month system share: menus with IDs for class names, columns, sliding strips."""

from html import escape

from crawler.rehearsal.families.markup import hexadecimal, script, shorten, slug, style, tracker
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head, Section
from crawler.rehearsal.views import Frame, Front

SUB_MENUS = ("Tiêu điểm", "Bình luận")
OTHER_MENUS = (
    ("phap-luat", "Pháp luật", ("Tin pháp luật", "Văn bản mới", "An toàn giao thông")),
    ("giao-duc", "Giáo dục", ("Tuyển sinh", "Khuyến học")),
    ("y-te-suc-khoe", "Y tế - Sức khỏe", ("Phòng bệnh", "Dinh dưỡng")),
    ("khoa-hoc-cong-nghe", "Khoa học - Công nghệ", ("Môi trường", "Đô thị")),
    ("an-ninh-quoc-phong", "An ninh - Quốc phòng", ("Biên giới", "Biển đảo")),
    ("van-hoa-du-lich-van-hoc-nghe-thuat", "Văn hóa - Du lịch", ("Văn học", "Điểm đến", "Lễ hội", "Sách")),
    ("the-thao", "Thể thao", ("Trong tỉnh", "Trong nước")),
    ("quoc-te", "Quốc tế", ()),
    ("phong-su-ky-su", "Phóng sự - ký sự", ()),
    ("multimedia", "Multimedia", ("Video", "Ảnh", "Infographic")),
)
STYLED = (
    "header_menu menutop main-filter nav-inside tieude article_content content media-heading social related "
    "news_other read_more box-img list-simple swiper-slide swiper-wrapper cate_title_1 gocanh list-item"
)


def picture_path(head: Head) -> str:
    """Return the address of an article's picture as lists write it."""
    return "" if head.image_url is None else "/" + head.image_url.split("/", 3)[3].replace("//", "/")


def tile(head: Head, css: str = "title2", *, date: bool = False, lead: bool = False) -> str:
    """Return an article's picture and headline."""
    title = escape(head.title)
    stamp = f'<div class="date">{head.published_at:%H:%M, %d/%m/%Y}</div>' if date else ""
    summary = f'<div class="des row10">{escape(shorten(head.lead, 180))}</div>' if lead else ""
    return f"""
                    <a href="{head.path}" class="avatar row5">
                        <img class="lazyload" alt="{title}"
                            src="{picture_path(head)}?width=500&height=-&type=resize"   />
                    </a>
                    <a class="{css}  " href="{head.path}" title="{title}">{title}</a>
                    {stamp}{summary}"""


def swiper(title: str, word: str, heads: tuple[Head, ...]) -> str:
    """Return a strip of tiles that slides."""
    slides = "".join(
        f"""
                <div class="swiper-slide">
                    <div class="box-img">{tile(head)}
                    </div>
                </div>"""
        for head in heads
    )
    return f"""    <div class="trangdiaphuong">
        <div class="cate_title_4">
            <a href="/{word}/" class="title">{title}</a>
            <div class="clear"></div>
        </div>
        <div class="swiper-container swiper-bottom">
            <div class="swiper-wrapper">{slides}
            </div>
            <div class="swiper-button-next"></div>
            <div class="swiper-button-prev"></div>
        </div>
    </div>
"""


def side_box(section: Section, heads: tuple[Head, ...]) -> str:
    """Return a side column's box: one large tile, then small ones."""
    large = "".join(tile(head, "title3", lead=True) for head in heads[:1])
    items = "".join(
        f"""
                <div class="item">
                    <div class="fright70">{tile(head)}
                    </div>
                    <div class="clear"></div>
                </div>"""
        for head in heads[1:]
    )
    return f"""        <div class="gocanh">
            <div class="cate_title_1">
                <a class="title color1" href="/{section.word}/">{section.title}</a>
            </div>
            <div class="box-img">{large}
            </div>
            <div class="list-simple">{items}
            </div>
        </div>
"""


def menu_item(host: str, word: str, title: str, subs: tuple[str, ...]) -> str:
    """Return an entry of the menu; the names of its classes are the sections' IDs."""
    items = "".join(
        f"<li class='{hexadecimal(32, host, word, sub)}'><a href='/{word}/{slug(sub).lower()}/'>"
        f"<span class='bd'>{sub}</span></a><ul></ul></li>"
        for sub in subs
    )
    entry = f"<a href='/{word}/'><span class='bd'>{title}</span></a>"
    return f"\t<li class='{hexadecimal(32, host, word)}'>{entry}<ul>{items}</ul></li>\n"


def document_head(newspaper: Newspaper) -> str:
    """Return what stands at the end of every page's `<head>`."""
    return f"""  <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="/common/v1/css/bootstrap.min.css?v=1.6">
        <link type="text/css" rel="stylesheet" href="/common/v1/css/main.css?v=2.6"/>
        <link type="text/css" rel="stylesheet" href="/common/v1/css/sm-clean.css?v=2.4"/>
        <link href="/common/v1/css/swiper.min.css" rel="stylesheet" />
        <link rel="shortcut icon" type="image/x-icon" href="/favicon.ico" sizes="16x16"/>
        <script src="/common/v1/js/jquery.min.js"></script>
        <script src="/common/v1/js/bootstrap.min.js"></script>
        <script src="/common/v1/js/jquery.smartmenus.js"></script>
        <script src="/common/v1/js/acmeticker.min.js">.</script>
{style(STYLED, newspaper.host)}
 </head>
"""


def top(front: Front) -> str:
    """Return everything from the middle of `<head>` to the main column."""
    newspaper, host = front.newspaper, front.newspaper.host
    site = hexadecimal(32, "site", host)
    own = ((section.word, section.title, SUB_MENUS) for section in newspaper.sections)
    menus = "".join(menu_item(host, *entry) for entry in (*own, *OTHER_MENUS))
    return f"""{document_head(newspaper)} <body> <div id="page_info" style="display: none;">
<div id="site_id">{site}</div>
<div id="parent_id">0</div>
</div>
  <div class="container"> <div class="main-filter">
    <a href="/multimedia/" class="icon1"><span>Multimedia</span></a>
    <a href="/doc-bao-in/" class="icon2"><span>Đọc báo in</span></a>
</div>
   <div class="td-container-wrap">
    <div class="header">
<a href="/"><img class="logo" src="/file/{site}/logo.jpg" alt="{newspaper.title} điện tử"/></a>
<!--  <a href="/"><img class="logo" src="/file/{site}/logo_cu.png" alt="{newspaper.title} điện tử"/></a> -->
    </div>
    <div class="header_menu">
<div class="menutop">
    <nav class="" id="main-nav">
        <ul id="main-menu" class="sm sm-clean" data-toggle="collapse-nav">
            <li><a href="/"><img class="icon-home" src="/common/v1/images/icon_home.gif" alt=""/></a></li>
{menus}        </ul>
    </nav>
</div>
     <div class="tool_header"> <ul class="weathermenu">
        <li><div class="weather_VN">{newspaper.province}
            <div class="desc"><span class="temperature">{20 + front.now.hour % 12}<sup>o</sup>C</span></div></div></li>
        <li><div class="now"></div></li>
     </ul> </div>
    </div>
    <div class="row">
     <div class="col-md-8"> """


def side(front: Front) -> str:
    """Return the side column."""
    most_read = "".join(tile(head) for head in front.most_read[:5])
    boxes = "".join(side_box(section, heads[7:12]) for section, heads in front.newest)
    return f"""     </div>
     <div class="col-md-4">
        <div class="row20">
            <div class="cate_title_1"><a class="title color1" href="#">Tin đọc nhiều</a></div>
            <div class="list-item" id="mostread">{most_read}
            </div>
        </div>
{boxes}     </div>
    </div>
"""


def foot(front: Front) -> str:
    """Return everything after the columns."""
    newspaper, host = front.newspaper, front.newspaper.host
    return f"""{swiper("Thông tin doanh nghiệp", "thong-tin-doanh-nghiep", front.latest[70:80])}
{swiper("Trang địa phương", "trang-dia-phuong", front.latest[52:64])}
    <footer> &nbsp; <div class="footer">
<p>Cơ quan chủ quản: Tỉnh ủy {newspaper.province}</p>
<p>Email: toasoan@{host}</p>
<p>Ghi rõ nguồn “{newspaper.title} Điện tử” khi dùng lại</p>
<div class="menu-footer"><a href="/">Trang chủ</a> &nbsp;/&nbsp; <a href="/lien-he/">Liên hệ quảng cáo</a></div>
</div>
{script("swiperBox lazyPictures statCollect menuResize bannerAds feedback", host)}
{tracker(host)}
{style("ftdl cate_title_3 acme-news-ticker center", f"foot {host}")}
    </footer>
   </div>
  </div>
 </body>
</html>
"""


def read_more(heads: tuple[Head, ...]) -> str:
    """Return the tiles under an article."""
    tiles = "".join(
        f"""
                <div class="col-md-4 col-xs-6 row10">{tile(head, "title1 photo", date=True)}
                </div>"""
        for head in heads
    )
    return f"""     <div class="news_other read_more row20">
        <h4 class="cate_title color1 row5">Xem thêm</h4>
        <div class="row">{tiles}
            <div class="clear"></div>
        </div>
    </div>
"""


def frame(front: Front) -> Frame:
    """Return what all pages share."""
    return Frame(
        top=top(front).encode(),
        under={section.word: read_more(heads[:6]).encode() for section, heads in front.newest},
        side=side(front).encode(),
        foot=foot(front).encode(),
    )
