"""`/{slug}-postid{ID}.bbg`, the lead in a box before the text, a list of other headlines amid it."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.family import Stamps

PATHS = Paths(
    article="/{slug}-postid{id}.bbg",
    listing="/{section}",
    listing_page="/{section}?page={page}",
    image="/medias/{at:%Y/%m/%d}/{id}-{nth}.jpg",
)

ITEM = """
<div class="{kind} news-item clearfix"> <a href="{{url}}" class="news-item__thumb" title="{{title}}">
 <picture><source srcset="{{image}}?width=380" media="(min-width:992px)"><img loading="lazy" src="{{image}}"
 alt="{{title}}">
 </picture></a>
 <div class="news-item__body"> <a class="font-tin-doc {size}" href="{{url}}"
 title="{{title}}">{{title}}</a>{rest} </div> </div>"""
SUMMARY = """
 <div class="news-item__time"><i class="far fa-clock"></i> {at:%d/%m/%Y %H:%M}</div>
 <div class="news-item__sapo">{lead}</div>"""

TEMPLATES = Templates(
    head="""<!doctype html>
<html lang="vi"><head>
<title>{title} - {name}</title>
<meta name="description" content="{lead}"><meta name="keywords" content="{tags}"><meta name="news_keywords"
 content="{tags}">
<link rel="canonical" href="{url}"><meta property="og:url" content="{url}"><meta property="og:type" content="article">
<meta property="og:title" content="{title} - {name}"><meta property="og:description" content="{lead}">
<meta property="og:image" content="{image}">
<meta property="article:published_time" content="{at:%Y-%m-%dT%H:%M:%S}"><meta property="article:modified_time"
 content="{updated:%Y-%m-%dT%H:%M:%S}">
""",
    list_head="""<!doctype html>
<html lang="vi"><head>
<title>{title} - {name}</title>
<link rel="canonical" href="{url}">
""",
    top="""<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/css/bbg.min.css?{site}">
{style}
{tracker}
{script}
</head>
<body class="bbg">
<header class="header"> <div class="header__top container"> <span
 class="header__date">{weekday}, {now:%d/%m/%Y - %H:%M}</span>
 <a href="/rss" class="header__rss">RSS</a> <a href="/bg/epaper">Báo in</a> </div>
<div class="header__logo"><a href="https://{host}"><img src="/assets/img/logo.svg" alt="{name}"></a></div>
<nav class="header__nav"><ul>{menus}
</ul></nav> </header>
<main class="container"> <div class="row"> <div class="col-lg-8">
""",
    menu="""
<li class="nav__item"><a href="{url}">{title}</a> <div class="nav__drop">{sub_menus}</div></li>""",
    sub_menu='<a class="nav__sub" href="{url}">{title}</a> ',
    tile=ITEM.format(kind="news-item--small", size="font-16", rest=""),
    line="""
<div class="news-line"><a class="font-tin-doc font-14" href="{url}" title="{title}">{title}</a></div>""",
    box="""
<section class="zone"> <h2 class="zone__title"><a href="{url}">{title}</a></h2> <div class="zone__body">{items}
</div> </section>""",
    article="""<div class="news-details"> <ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li
 class="active"><a href="{section_url}">{section}</a></li></ol>
{text}
<div class="news-details__share">{share}</div>
<div class="news-details__tags">{tags}</div>
<div class="news-comments"><p>Bạn đọc bình luận</p><textarea placeholder="Nhập nội dung"></textarea></div> </div>
""",
    text="""<h1 class="news-details__title">{title}</h1>
<div class="news-details__meta"><p class="datetimes-detail-articlecontent">{stamp}</p> <span
 class="font-size">A+</span></div>
<div class="news_detail_sapo"><p>{opening}</p></div>
<div class="news-details__content link_content">
{body}{signature}</div>""",
    paragraph='<p class="Normal">{words}</p>\n',
    heading='<p class="Normal"><strong>{words}</strong></p>\n',
    signature='<p class="Normal" align="right" style="text-align: right"><strong>{words}</strong></p>\n',
    picture="""<table class="Image" align="center" cellpadding="3" border="0"><tbody>
<tr><td><img src="{src}" alt="{file}" style="width:100%"></td></tr>
<tr><td class="Image"><p>{words}</p></td></tr>
</tbody></table>
""",
    inside="""<div class="news-related__list"><div class="news-related__head">Tin liên quan</div>{related}</div>
""",
    related='<div class="news-related__item"><a class="font-tin-doc" href="{url}">{title}</a></div>',
    tag='<a class="tag-item" href="/tag/{slug}.bbg" rel="tag">#{words}</a> ',
    share='<a class="share-fb" href="https://share.invalid/f?u={url}"><i class="fab fa-facebook-f"></i></a>',
    listing="""<h1 class="zone__title"><a href="{section_url}">{section}</a></h1>
<div class="zone__list">{large}{items}
</div>
{pager}
</div>
""",
    large=ITEM.format(kind="news-item--large", size="font-24", rest=SUMMARY),
    item=ITEM.format(kind="news-item--row", size="font-18", rest=SUMMARY),
    pager='<div class="paging">{next}</div>',
    pager_link="",
    pager_here="",
    pager_next='<a class="btn btn-more" href="{url}">Xem thêm</a>',
    front="""<div class="home">{items}
{boxes}
</div>
</div>
""",
    under="""<section class="zone zone--same"> <h2 class="zone__title"><span>Cùng chuyên mục</span></h2>{items}
</section>
</div>
""",
    side="""<aside class="col-lg-4"> <section class="zone"> <h2 class="zone__title"><span>Mới nhất</span></h2>{latest}
</section> <section class="zone"> <h2 class="zone__title"><span>Xem nhiều</span></h2>{most_read}
</section>{boxes}
</aside> </div> </main>
""",
    foot="""<section class="zone zone--foot"> <h2 class="zone__title"><span>Đừng bỏ lỡ</span></h2>{boxes}
</section>
<footer class="footer"> <ul>{menus}
</ul> <p>{name}</p> <p>{province}</p> <p>toasoan@{host}</p> </footer>
{script}
{style}
</body></html>
""",
    styled="news-item news-item__thumb news-item__body font-tin-doc zone zone__title zone__body header__nav nav__item "
    "news-details news-details__title news-details__content news_detail_sapo news-related__list tag-item footer",
    scripted="bbgInit bbgLazy bbgMenu bbgAds bbgComment bbgFont trackScroll",
)

BBG = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds(home="/rss/trang-chu.rss", section="/rss/{section}.rss"), sitemaps=Sitemaps()),
    stamp="{weekday}, {at:%d/%m/%Y - %H:%M}",
    side_box=slice(6, 20),
    STAMPS=Stamps.TWO,
)
