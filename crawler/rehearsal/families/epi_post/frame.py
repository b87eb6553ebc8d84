"""What all pages of the ePi system share: menus, boxes of teasers, slots for advertisements."""

from datetime import datetime
from html import escape

from crawler.rehearsal.families.markup import clock, hexadecimal, script, shorten, slug, style, tracker
from crawler.rehearsal.grammar import words
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head
from crawler.rehearsal.views import Frame, Front
from crawler.rehearsal.vocabulary.places import BY_PROVINCE

SUB_MENUS = ("Trong tỉnh", "Trong nước", "Sự kiện", "Bình luận")
OTHER_MENUS = (
    ("phap-luat", "Pháp luật", ("An ninh trật tự", "Pháp luật và đời sống", "An toàn giao thông")),
    ("the-thao", "Thể thao", ()),
    ("the-gioi", "Thế giới", ()),
    ("du-lich", "Du lịch", ("Điểm đến", "Ẩm thực")),
    ("giao-duc", "Giáo dục", ("Tuyển sinh", "Học đường", "Gương sáng")),
    ("y-te", "Y tế", ("Sức khỏe", "Dinh dưỡng", "Bảo hiểm y tế")),
    ("chuyen-doi-so", "Chuyển đổi số", ()),
    ("ban-doc", "Bạn đọc", ("Hộp thư", "Hồi âm", "Tư vấn")),
    ("multimedia", "Multimedia", ("Video", "Photo", "E-magazine", "Podcasts", "Infographic")),
    ("epaper", "Đọc báo in", ("Vùng cao", "Thường kỳ", "Cuối tuần")),
)
STYLED = (
    "topics story story__thumb story__heading story__meta box-heading box-content local-news district "
    "four-pack member__info timeline suggest hot-news rennab rennab-wrap sidebar-right site-header"
)
BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def ad(place: str) -> str:
    """Return an empty slot for advertisements."""
    return (
        f'<div id="sdaWeb_Sda{place}" class="rennab " data-platform="1" '
        f'data-position="Web_Sda{place}" style="display:none"> </div>'
    )


def machine_time(at: datetime) -> str:
    """Return a time as the system writes it for machines: without a colon in the offset."""
    return f"{at.isoformat()[:-3]}00"


def thumbnail(head: Head) -> str:
    """Return an article's picture, loaded late and, for those without scripts, at once."""
    if head.image_url is None:
        return ""
    title = escape(head.title)
    large = head.image_url.replace("/images/", f"/images/{hexadecimal(32, head.number)}", 1)
    sources = f"{head.image_url} 1x, {large} 2x"
    return f"""<figure class="story__thumb"> <a class="cms-link" href="{head.url}" title="{title}">
 <img class="lazyload" src="{BLANK}" data-src="{head.image_url}" data-srcset="{sources}" alt="{title}">
 <noscript><img src="{head.image_url}" srcset="{sources}" alt="{title}" class="image-fallback"></noscript>
 </a> </figure>"""


def teaser(head: Head, *, picture: bool = True, meta: bool = False, lead: bool = False) -> str:
    """Return an article's entry in a list or a box."""
    title, at = escape(head.title), head.published_at
    stamp = f"""<div class="story__meta"> <time class="time" datetime="{machine_time(at)}"
 data-time="{at.timestamp():.0f}" data-format="dd-MM-yyyy"> {at:%d/%m/%Y %H:%M} </time> </div>"""
    summary = f'<div class="story__summary"> {escape(shorten(head.lead, 180))} </div>'
    return f"""<article class="story"> {thumbnail(head) if picture else ""}
 <h2 class="story__heading" data-tracking="{head.site_id}">
 <a class="cms-link" href="{head.url}" title="{title}"> {title} </a> </h2>
 {stamp if meta else ""} {summary if lead else ""} </article>
"""


def box(
    title: str, heads: tuple[Head, ...], kind: str, *, meta: bool = False, lead: bool = False, pictures: int = 99
) -> str:
    """Return a box of teasers, the first of them with pictures."""
    stories = "".join(teaser(head, picture=i < pictures, meta=meta, lead=lead) for i, head in enumerate(heads))
    return f"""<section class="{kind} fyi-position"> <h3 class="box-heading"> <span class="title">{title}</span>
 </h3> <div class="box-content" data-source="{kind}"> {stories} </div> </section>
"""


def menu_item(host: str, word: str, title: str, subs: tuple[str, ...]) -> str:
    """Return an entry of the menu with its sub-menu."""
    url = f"https://{host}/{word}/"
    items = " ".join(f'<li> <a href="{url}{slug(sub).lower()}/" title="{sub}">{sub}</a> </li>' for sub in subs)
    sub_menu = f'<ul class="sub-menu"> {items} </ul>' if subs else ""
    return f'<li> <a class="" href="{url}" title="{title}">{title}</a> {sub_menu} </li>'


def menus(newspaper: Newspaper) -> str:
    """Return the bar of menus and, behind it, the same entries once more as a map of the site."""
    own = ((section.word, section.title, SUB_MENUS) for section in newspaper.sections)
    items = [menu_item(newspaper.host, *entry) for entry in (*own, *OTHER_MENUS)]
    return f"""<div class="navigation sticky"> <ul class="menu">
 <li> <a href="/" class="ic-home" title="Trang chủ">Trang chủ</a> </li> {" ".join(items)}
 <li class="menu-more"> <div class="mega-menu"> <ul class="item"> {'</ul> <ul class="item">'.join(items)} </ul>
 </div> </li> </ul> </div>"""


def machine_readable(newspaper: Newspaper, name: str) -> str:
    """Return what the newspaper says of itself in JSON-LD."""
    return f"""<script type="application/ld+json"> {{ "@context": "http://schema.org", "@type": "Organization",
 "name": "{name}", "url": "https://{newspaper.host}", "foundingDate": "1963" }} </script>
<script type="application/ld+json"> {{ "@context": "https://schema.org", "@type": "WebSite", "name": "{name}",
 "url": "https://{newspaper.host}", "potentialAction": {{ "@type": "SearchAction",
 "target": "https://{newspaper.host}/search/?q={{search_term_string}}" }} }} </script>"""


def top(front: Front) -> str:
    """Return everything from the middle of `<head>` to the main column."""
    newspaper, host = front.newspaper, front.newspaper.host
    name = f"{newspaper.title} điện tử"
    return f"""<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="refresh" content="1800" /> <meta name="format-detection" content="telephone=no"/>
<meta content="width=device-width, initial-scale=1, maximum-scale=5" name="viewport"/>
<meta name="author" content="{name}" /> <meta name="GENERATOR" content="{name}" />
<link rel="preconnect" href="https://{newspaper.image_host}"/>
<link rel="shortcut icon" href="https://{newspaper.image_host}/assets/favicon.ico" type="image/x-icon" />
<meta property="og:site_name" content="{name}"/> <meta property="og:type" content="article"/>
{script("cmsConfig trackPage lazyImages adQueue setCookie getCookie", host)}
{machine_readable(newspaper, name)}
{style(STYLED, host)}
{tracker(host)}
</head>
<body class=""> <header class="site-header "> <div class="container"> <div class="top-header"> <div class="left">
 <a href="javascript:void(0);" id="today"></a> <span class="clock">{clock(front.now)}</span>
 <a href="mailto:toasoan@{host}" title="Mail gửi tòa soạn"> <i class="ic-mail"></i> Mail gửi tòa soạn </a>
 <a href="#" title="Liên hệ quảng cáo"> <i class="ic-promo"></i> Liên hệ quảng cáo </a> </div> </div>
 <div class="content-header"> <div class="weather" id="header-weather"></div>
 <a class="logo" href="https://{host}" title="{name}">{name}</a> <div class="search">
 <input type="text" class="input-search txtsearch" placeholder="Nhập từ khóa cần tìm">
 <i class="ic-search btn_search"></i> </div> </div> </div> {menus(newspaper)} </header>
<div class="site-body"> <div class="container detail"> <div class="rennab-wrap"> {ad("Top")} </div>
"""


def side(front: Front) -> str:
    """Return the side column."""
    host = front.newspaper.host
    districts = "".join(
        f"""<a data-id="{i}" href="https://{host}/dia-phuong/{slug(place).lower()}/{i}.html" title="{place}">
 <i class="ic-location"></i>{place} </a> """
        for i, place in enumerate(words(BY_PROVINCE[front.newspaper.province]), 11)
    )
    boxes = "".join(
        box(section.title, heads[14:21], "four-pack", pictures=4, meta=True) + ad(f"Right{i}")
        for i, (section, heads) in enumerate(front.newest, 3)
    )
    sites = "".join(
        f'<option value="https://{host}/tu-khoa.html?q={title}">{title}</option> ' for _, title, _ in OTHER_MENUS
    )
    return f"""<div class="sub-col sidebar-right"> <div id="sidebar-top-1"> {ad("Right1")}
{box("Đọc nhiều", front.most_read[:5], "hot-news", pictures=1)} {ad("Right2")}
<div class="local-news fyi-position"> <h3 class="box-heading"> <span class="title">Tin địa phương</span> </h3>
 <div class="box-content"> <div class="district"> {districts} </div> </div> </div> {boxes}
<div class="link fyi-position"> <h3 class="box-heading"><span class="title">Liên kết</span></h3>
 <div class="box-content"> <select id="weblink" class="select-web"> {sites} </select> </div> </div> </div> </div> </div>
"""


def foot(newspaper: Newspaper) -> str:
    """Return everything after the columns."""
    name = f"{newspaper.title} điện tử"
    return f"""</div> </div> <footer class="site-footer container"> <div class="row">
 <a href="/" class="logo" title="{name}">{name}</a> <div class="info">
 <p> <span class="bold">Tòa soạn</span>: đường Hòa Bình, {newspaper.province} </p>
 <p> <span class="bold">Email</span>: <a href="mailto:toasoan@{newspaper.host}">toasoan@{newspaper.host}</a> </p>
 <p class="text"> Không sao chép khi chưa có sự đồng ý bằng văn bản. </p> </div> </div> </footer>
<div class="back-to-top"></div>
{script("stickyMenu backTop weather mostRead", f"foot {newspaper.host}")}
</body> </html>
"""


def frame(front: Front) -> Frame:
    """Return what all pages share."""
    suggested = box("Có thể bạn quan tâm", front.most_read[:6], "suggest", meta=True) + ad("Bottom")
    under = {
        section.word: suggested + box("Tin cùng chuyên mục", heads[:14], "timeline", meta=True, lead=True) + "</div>"
        for section, heads in front.newest
    }
    return Frame(
        top=top(front).encode(),
        under={word: stories.encode() for word, stories in under.items()},
        side=side(front).encode(),
        foot=foot(front.newspaper).encode(),
    )
