"""What all pages of the ASP.NET system share: hidden state, controls' names as IDs, a clock, columns."""

import base64
from html import escape

from crawler.rehearsal.chance import chance
from crawler.rehearsal.families.cat_id_slug.addresses import loose_slug
from crawler.rehearsal.families.markup import clock, script, shorten, style, tracker
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head
from crawler.rehearsal.views import Frame, Front

OTHER_MENUS = (
    (13, "Xã hội"),
    (14, "Văn hóa"),
    (15, "Giáo dục"),
    (16, "Y tế"),
    (17, "Thể thao"),
    (18, "Quốc phòng - An ninh"),
    (19, "Pháp luật"),
    (20, "Du lịch"),
    (21, "Nông thôn mới"),
    (22, "Bạn đọc"),
    (23, "Thế giới"),
    (24, "Khoa học"),
    (41, "Bản tin"),
    (42, "Chuyển đổi số"),
    (210, "Người tốt việc tốt"),
    (216, "Trang vùng cao"),
    (220, "Ảnh"),
    (221, "Video"),
    (230, "Đất và người"),
    (231, "Góc suy ngẫm"),
    (232, "Thị trường"),
    (233, "Văn bản mới"),
)
STYLED = (
    "grid-header singlepage main-menu sub-menu list-news news-item thumb sapo time boxright tinkhac paging "
    "header-top logo banner search footer copyright quangcao lienket thoitiet"
)


def hidden_state(length: int, key: str) -> str:
    """Return what the system writes into its hidden fields."""
    return base64.b64encode(chance("state", key).randbytes(length)).decode()


def item(head: Head, control: str, *, picture: bool = True, lead: bool = False, time: bool = False) -> str:
    """Return an article's entry in a list or a box."""
    title = escape(head.title)
    image = f"""<a id="{control}_lnkImage" class="thumb" href="{head.path}"><img id="{control}_imgNews"
                title="{title}" src="{head.image_url}" alt="{title}" style="border-width:0px;" /></a>"""
    summary = f'<p id="{control}_lblSapo" class="sapo">{escape(shorten(head.lead, 200))}</p>'
    at = f'<span id="{control}_lblTime" class="time">({head.published_at:%d/%m/%Y})</span>'
    return f"""
        <div class="news-item">
            {image if picture and head.image_url else ""}
            <h3><a id="{control}_lnkTitle" title="{title}" href="{head.path}">{title}</a></h3>
            {at if time else ""}{summary if lead else ""}
        </div>"""


def box(title: str, word: str, heads: tuple[Head, ...], control: str, *, pictures: int = 99) -> str:
    """Return a box of articles, the first of them with pictures."""
    items = "".join(
        item(head, f"ctl00_{control}_rptNews_ctl{i:02d}", picture=i < pictures, lead=i == 0)
        for i, head in enumerate(heads)
    )
    return f"""
    <div id="ctl00_{control}_pnlBox" class="boxright">
        <div class="header-box"><a href="/{word}/page/1/{loose_slug(title)}.aspx">{title}</a></div>{items}
    </div>"""


def menus(newspaper: Newspaper, control: str) -> str:
    """Return the entries of the menu."""
    own = ((section.word, section.title) for section in newspaper.sections)
    return "".join(
        f"""
            <li id="ctl00_{control}_rptMenu_ctl{i:02d}_liItem"><a id="ctl00_{control}_rptMenu_ctl{i:02d}_lnkItem"
                title="{title}" href="/{word}/page/1/{loose_slug(title)}.aspx"><span>{title}</span></a></li>"""
        for i, (word, title) in enumerate((*own, *OTHER_MENUS))
    )


def top(front: Front) -> str:
    """Return everything from the middle of `<head>` to the main column."""
    newspaper, host = front.newspaper, front.newspaper.host
    return f"""
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="GENERATOR" content="CMS" />
<link href="/App_Themes/Default/style.css" type="text/css" rel="stylesheet" />
<script src="/Scripts/jquery-1.7.1.min.js" type="text/javascript"></script>
{style(STYLED, host)}
{tracker(host)}
</head>
<body>
<form name="aspnetForm" method="post" action="./" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{hidden_state(5200, host)}" />
</div>
{script("doPostBack webFormInit menuOver", host)}
<div class="header-top">
    <div class="logo"><a href="/"><img src="/App_Themes/Default/Images/logo.png" alt="{newspaper.title}" /></a></div>
    <div class="thoitiet"><span id="ctl00_header_lblDate">{clock(front.now)}</span></div>
    <div class="search"><input name="ctl00$header$txtSearch" type="text" id="ctl00_header_txtSearch" /></div>
</div>
<div class="main-menu">
        <ul>{menus(newspaper, "menu")}
        </ul>
</div>
<div class="container">
"""


def side(front: Front) -> str:
    """Return the right column."""
    boxes = "".join(
        box(section.title, section.word, heads[:12], f"right{i}", pictures=8)
        for i, (section, heads) in enumerate(front.newest, 3)
    )
    return f"""
<div class="col-right">{box("Tin mới", "1", front.latest[:12], "right1", pictures=6)}
{box("Đọc nhiều", "1", front.most_read, "right2", pictures=4)}{boxes}
    <div class="quangcao"><a href="https://ads.invalid/"><img src="/Images/qc1.gif" alt="" /></a></div>
</div>
"""


def foot(newspaper: Newspaper) -> str:
    """Return everything after the columns."""
    sites = "".join(f'<option value="https://lienket{i}.invalid/">Trang liên kết {i}</option>' for i in range(1, 40))
    return f"""
</div>
<div class="lienket"><select>{sites}</select></div>
<div class="footer">
    <ul>{menus(newspaper, "footer")}
    </ul>
    <div class="copyright"><p>{newspaper.title} điện tử</p><p>Tòa soạn: {newspaper.province}</p>
    <p>Email: toasoan@{newspaper.host}</p></div>
</div>
<input type="hidden" name="__EVENTVALIDATION" value="{hidden_state(700, f"event {newspaper.host}")}" />
</form>
{script("boxSlide counter poll", f"foot {newspaper.host}")}
</body>
</html>
"""


def frame(front: Front) -> Frame:
    """Return what all pages share."""
    under = {
        section.word: box("Các tin khác", section.word, heads[:14], "cphContent_other", pictures=8)
        for section, heads in front.newest
    }
    return Frame(
        top=top(front).encode(),
        under={word: f"{stories}\n</div>".encode() for word, stories in under.items()},
        side=side(front).encode(),
        foot=foot(front.newspaper).encode(),
    )
