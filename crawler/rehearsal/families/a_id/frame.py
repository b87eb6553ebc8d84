"""What all pages of the content-fck system share: menus that open over teasers, columns, a long foot.

`<base>` points at the template's folder, so that relative addresses are not the site's own.
"""

from html import escape

from crawler.rehearsal.families.markup import hexadecimal, script, slug, style, tracker
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head, Section
from crawler.rehearsal.views import Frame, Front

TEMPLATE = "static/templates/version1/homepage"
SUB_MENUS = ("Trong thành phố", "Vùng lân cận", "Trong nước")
OTHER_MENUS = (
    ("chinh-tri", "Chính trị", ("Xây dựng Đảng", "Theo gương Bác", "Diễn đàn")),
    ("xa-hoi-phap-luat", "Xã hội", ("Đời sống", "Gia đình", "Nhịp cầu nhân ái")),
    ("quoc-phong-an-ninh", "An ninh - Pháp luật", ("Quốc phòng", "An ninh", "Biển đảo", "Pháp luật")),
    ("the-gioi", "Thế giới", ("Toàn cảnh", "Bốn phương")),
    ("y-te", "Y tế", ("Sức khỏe", "Dinh dưỡng", "Tư vấn", "An toàn thực phẩm")),
    ("cong-nghe", "Khoa học & Công nghệ", ("Thường thức", "Sản phẩm mới", "Thủ thuật")),
    ("chuyen-doi-so", "Chuyển đổi số", ()),
    ("van-hoa-giai-tri", "Văn hóa - Giải trí", ("Nghệ thuật", "Xem nghe đọc", "Sáng tác")),
    ("du-lich", "Du lịch", ("Điểm đến", "Cẩm nang")),
)
STYLED = (
    "wapperheader nav-main mega-menu list-block list-bc colcate1 colcate2 box300 box160 topbox300 midbox300 "
    "titlecate pubdate sharemxh detail-fb-like-share block_tag tag_item related-item news-img-top b-content"
)


def thumbnail(head: Head, size: str = "336x224") -> str:
    """Return an article's picture in one of the sizes that the system keeps."""
    host = head.url.split("/")[2]
    title, stamp = escape(head.title), f"{head.published_at.timestamp():.0f}"
    return f"""<img loading="lazy" title="{title}" alt="{title}"
        src="https://{host}/image/news/{head.published_at:%Y/%Y%m%d}/thumbnail/{size}/{stamp}.jpg"
        onerror="this.src='https://{host}/image/error/300x220.jpg'" />"""


def link(head: Head, css: str = "fleft") -> str:
    """Return an article's headline as a link."""
    title = escape(head.title)
    icon = '&nbsp;<span class="sprite icophoto"></span>' if head.image_url else ""
    return f'<a class="{css}" title="{title}" href="{head.url}">{title}{icon}</a>'


def box160(title: str, heads: tuple[Head, ...]) -> str:
    """Return a narrow column's box, the first article with its picture."""
    items = "".join(
        f"""
            <li>
                {f'<a href="{head.url}"><div class="overflow-4x3">{thumbnail(head)}</div></a>' if i == 0 else ""}
                {link(head)}
            </li>"""
        for i, head in enumerate(heads)
    )
    return f"""<div class="box160">
    <div class="topbox160"><a href="javascript:void(0);"><h2>{title}</h2></a></div>
    <div class="midbox160">
        <ul>{items}
        </ul>
    </div>
</div>
<div class="clear"></div>
"""


def box300(host: str, section: Section, heads: tuple[Head, ...]) -> str:
    """Return a wide column's box of a section."""
    items = "".join(
        f"""
            <li>
                <a href="{head.url}">
                    <div class="ovf120">{thumbnail(head)}</div>
                    <p class="fs14 margintop5">{escape(head.title)}&nbsp;<span class="sprite icophoto"></span></p>
                </a>
            </li>"""
        for head in heads
    )
    return f"""<div class="box300">
    <div class="topbox300"><a href="https://{host}/{section.word}/"><h2>{section.title}</h2></a></div>
    <div class="midbox300">
        <ul class="style2">{items}
        </ul>
        <div id="clear"></div>
    </div>
</div>
"""


def sub_link(host: str, word: str, title: str) -> str:
    """Return an entry of a sub-menu."""
    return f"""
                            <li class="level1">
                                <a href="https://{host}/{word}/{slug(title).lower()}/" title="{title}">{title}</a>
                            </li>"""


def menu_item(host: str, word: str, title: str, subs: tuple[str, ...], heads: tuple[Head, ...]) -> str:
    """Return an entry of the menu, with teasers that open when hovered over."""
    name = escape(title)
    items = "".join(sub_link(host, word, sub) for sub in subs)
    blocks = "".join(
        f"""
                            <li>
                                <div class="overflow-16x9"><a href="{head.url}">{thumbnail(head)}</a></div>
                                {link(head, "")}
                            </li>"""
        for head in heads
    )
    return f"""
                <li >
                    <a href="https://{host}/{word}/" title="{name}">{name}</a>
                    <div class="mega-menu">
                        <ul class="list-bc">{items}
                        </ul>
                        <ul class="list-block">{blocks}
                        </ul>
                    </div>
                </li>"""


def entries(newspaper: Newspaper) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return all entries of the menu: word, title, sub-menus."""
    return [*((section.word, section.title, SUB_MENUS) for section in newspaper.sections), *OTHER_MENUS]


def document_head(newspaper: Newspaper) -> str:
    """Return what stands at the end of every page's `<head>`."""
    host = newspaper.host
    template = f"https://{host}/{TEMPLATE}"
    return f"""<base href="{template}/" />
<meta name="robots" content="index,follow" /><meta name="revisit-after" content="1 days" />
<link type="image/x-icon" href="{template}/images/favicon.ico" rel="shortcut icon"/>
<link href="css/fontawesome/css/all.css" rel="stylesheet">
<link rel="stylesheet" href="css/bootstrap.min.css">
<link href="js/slick/slick.css" type="text/css" media="all" rel="stylesheet" />
<link href="{template}/css/style2023.css?id=1.000001" type="text/css" media="all" rel="stylesheet" />
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<script language="javascript" type="text/javascript">
var DOMAIN = "https://{host}/";
</script>
{tracker(host)}
{style(STYLED, host)}
{script("doSearch printPopup emailIt autoNews calendar zoomImage", host)}
</head>
"""


def top(front: Front) -> str:
    """Return everything from the middle of `<head>` to the main column."""
    newspaper, host = front.newspaper, front.newspaper.host
    sections = {section.word: heads for section, heads in front.newest}
    menus = "".join(
        menu_item(host, word, title, subs, sections.get(word, front.latest[30 + i * 3 :])[:3])
        for i, (word, title, subs) in enumerate(entries(newspaper))
    )
    narrow = "".join(
        f"""
                <li class="col-xs-6">
                    <a class="subcm" href="https://{host}/{word}/">{escape(title)}</a>
                </li>"""
        for word, title, _ in entries(newspaper)
    )
    return f"""{document_head(newspaper)}<body>
    <div class="wapperheader">
        <nav class="navbar navbar-default bgx visible-xs">
            <a class="navbar-brand" href="https://{host}/">
                <!-- <img alt="{newspaper.title}" src="images/graphics-new/logo_cu.jpg" style="max-height:100%;"> -->
                <img alt="{newspaper.title}" src="images/graphics-new/logo.png?id=1.004" style="max-height:100%;" />
            </a>
            <ul id="nav1" class="nav-mobi nav navbar-nav navbar-left">{narrow}
            </ul>
        </nav>
        <div class="hidden-xs">
            <div class="col-sm-4">
                <a href="https://{host}/">Tiếng Việt</a>  |  <a href="https://{host}/news/">English</a>
            </div>
            <span class="marginright5" id="datenow"></span>
            <form class="frm-nav-search">
                <input name="q" id="q" class="qsearch" type="text" value="" placeholder="Tìm kiếm" autocomplete="off">
            </form>
            <div class="wappermenu">
            <nav class="nav-main">
            <ul class="clearfix">{menus}
            </ul>
            </nav>
            </div>
        </div>
    </div>
<div id="content">
"""


def related(heads: tuple[Head, ...]) -> str:
    """Return the tiles of other articles under an article, which end the main column."""
    tiles = "".join(
        f"""
            <li data="vi/vi" class="related-item col-xs-12 col-sm-4 ">
                <div class="news-img-top">
                    <a class="b-img" title="{escape(head.title)}" href="{head.url}">
                        <div class="overflow-5x3">{thumbnail(head, "470x300")}</div>
                    </a>
                    <div class="b-content">
                        <a title="{escape(head.title)}" href="{head.url}">
                            <h3 class="b-title">{escape(head.title)}&nbsp;<span class="sprite icophoto"></span></h3>
                        </a>
                    </div>
                </div>
            </li>"""
        for head in heads
    )
    return f"""        <div class="related-news">
            <ul>{tiles}
            </ul>
        </div>
    </div>
"""


def side(front: Front) -> str:
    """Return the two side columns."""
    host = front.newspaper.host
    boxes = "".join(box300(host, section, heads[10:16]) for section, heads in front.newest)
    return f"""    <div id="colcate2">
{box160("Tiêu điểm", front.latest[:10])}{box160("Đọc nhiều", front.most_read)}    </div>
    <div id="col3b" class="visible-xs visible-md visible-lg">
        <div class="box300 hidden-xs">
            <iframe id='cateright300250' src='https://ads.invalid/afr.php?zoneid=17' width='300' height='250'></iframe>
        </div>
{boxes}    </div>
    <div class="clear"></div>
</div>
"""


def foot(front: Front) -> str:
    """Return everything after the columns."""
    newspaper, host = front.newspaper, front.newspaper.host
    customers = "".join(
        f"""
                <li class="item-slick">
                    <a title="Đơn vị đồng hành {i}" target="_blank" href="">
                        <img alt="Đơn vị đồng hành {i}"
                            src="https://{host}/image/customer/130x102/{hexadecimal(12, host, i)}.jpg" />
                    </a>
                </li>"""
        for i in range(24)
    )
    columns = "".join(
        f"""
            <div class="col-nav">
                <a href="https://{host}/{word}/" title="{escape(title)}">{escape(title)}</a>
                <ul>{"".join(sub_link(host, word, sub) for sub in subs)}
                    {"".join(f"<li>{link(head, 'foot')}</li>" for head in front.latest[80 + i : 81 + i])}
                </ul>
            </div>"""
        for i, (word, title, subs) in enumerate(entries(newspaper))
    )
    return f"""<div id="footer" class="footer wapperfooter">
    <div class="boxcustomer">
            <ul class="posrelative silde-customer" id="silde-customer">{customers}
            </ul>
    </div>
    <div class="footer-nav">{columns}
    </div>
    <div class="footer-bot">
        <p>{newspaper.title} Online</p>
        <p>Tòa soạn: {newspaper.province}. Email: toasoan@{host}</p>
    </div>
</div>
{script("initSlick loadComment likeNews viewMore sendSurvey changeCaptcha checkMail", f"foot {host}")}
</body>
</html>
"""


def frame(front: Front) -> Frame:
    """Return what all pages share."""
    return Frame(
        top=top(front).encode(),
        under={section.word: related(heads[:6]).encode() for section, heads in front.newest},
        side=side(front).encode(),
        foot=foot(front).encode(),
    )
