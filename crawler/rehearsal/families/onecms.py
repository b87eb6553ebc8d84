"""ONECMS: `/{slug}-{ID}.html`; headline, author, time and lead stand in the text's own container, the author twice."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.family import Stamps

PATHS = Paths(
    article="/{slug}-{id}.html",
    listing="/{section}",
    listing_page="/{section}?page={page}",
    image="/{at:%Y/%m/%d}/{id}_anh-{nth}.jpg",
    print_view="/print/{id}.html",
)

GRID = """
        <div class="b-grid {kind}">
            <div class="b-grid__img"><a href="{{url}}" title="{{title}}">
<img src="{{image}}" class="img-fluid" alt="{{title}}"></a></div>
            <div class="b-grid__content"><div class="b-grid__row b-grid__title">
                <h3 class="b-grid__title"><a href="{{url}}" title="{{title}}">{{title}}</a></h3></div>{rest}
            </div>
        </div>"""
SUB = """
                <div class="b-grid__row b-grid__desc"><a href="{url}">{short}</a></div>
                <div class="b-grid__row b-grid__sub"><span class="b-grid__date">{at:%d/%m/%Y %H:%M}</span></div>"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html>
<html xmlns="https://www.w3.org/1999/xhtml" lang="vi">
<head>
    <meta name="MobileOptimized" content="device-width" />
<title>{title}</title>
<meta charset="utf-8" />
<meta name="robots" content="noodp,max-image-preview:large,index,follow" />
<meta name="keywords" content="{tags}" />
<meta name="description" content="{lead}" />
<link rel="canonical" href="{url}" />
<link rel="alternate" hreflang="vi" href="{url}" />
<meta property="og:title" content="{title}" /><meta property="og:image" content="{image}" />
<meta property="og:url" itemprop="url" content="{url}" />
<meta name="article:section" content="{section}" />
<meta name="article:published_time" content="{at:%m}/{at:%d}/{at:%Y} {at:%I:%M:%S} {at:%p}" />
<meta property="channel:url" content="{section_url}">
<script type='text/javascript'>
    gtag('event', 'article_page', {{ 'articleId': '{id}', 'articleTitle': '{json_title}', 'articleType': 'detail',
    'articlePublishDate': '{at:%Y-%m-%dT%H:%M:%S}+07:00' }});
</script>
""",
    list_head="""<!DOCTYPE html>
<html xmlns="https://www.w3.org/1999/xhtml" lang="vi">
<head>
<title>{title} - {name}</title>
<meta charset="utf-8" />
<link rel="canonical" href="{url}" />
""",
    top="""<meta property="site_name" content="{name}" /><meta property="og:site_name" content="{name}" />
<meta property="og:type" content="website" />
<meta name="datetimenow" content="{now:%m/%d/%Y %H:%M:%S}" />
<link rel="stylesheet" href="/assets/css/style.min.css?v={site}">
{style}
{tracker}
{script}
</head>
<body>
<div class="c-header"><div class="c-header-top">
<span class="c-header-top__time">{weekday}, {now:%d/%m/%Y %H:%M}</span></div>
    <div class="c-header__logo"><a href="/" title="{name}"><img src="/assets/images/logo.svg" alt="{name}"></a></div>
</div>
<div class="c-menu-outer"><ul class="c-menu">{menus}
</ul></div>
<div class="c-container-wrapper "><div class="l-content bg-detail"><div class="container is-max-width-xl">
<div class="l-content-flex"><div class="l-main">
""",
    menu="""
    <li class="has-child"><a href="{url}" title="{title}">{title}</a><ul class="c-sub-menu">{sub_menus}</ul></li>""",
    sub_menu='<li><a href="{url}" title="{title}">{title}</a></li>',
    tile=GRID.format(kind="is-small", rest=""),
    line="""
        <div class="b-grid is-text"><h3 class="b-grid__title"><a href="{url}" title="{title}">{title}</a></h3></div>""",
    box="""
    <div class="c-box"><div class="c-box__title"><h2 class="c-box__title__name"><a href="{url}">{title}</a></h2></div>
        <div class="c-box__content">{items}
        </div></div>""",
    article="""<div class="c-detail-head"><div class="c-detail-head__row">
    <nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li>
        <li class="breadcrumb-item active" aria-current="page"><a href="{section_url}">{section}</a></li></ol></nav>
</div>
    <div class="c-detail-head__row is-bar">{share}</div></div>
<div class="c-news-detail">
    <div class="b-maincontent">
{text}
        <div class="c-banner-inpage"><div class="c-banner-section__title"><span>AD</span>Quảng cáo</div></div>
    </div>
    <div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Bài liên quan</div></div>
<ul>{related}</ul></div>
    <div class="c-widget-tags"><ul><li class="is-label">Từ khóa</li>{tags}</ul></div>
    <div class="toast toast-custom fade hide" role="alert"><div class="toast-header"><strong>Thông báo</strong></div>
        <div class="toast-body">Đã copy thành công!</div></div>
</div>
""",
    text="""<div itemprop="articleBody"><article class="entry entry-no-padding ">
<div class='sc-longform-header sc-longform-header-default-normal block-sc-longform-header'>
    <div class='sc-longform-header-text'>
        <span class='sc-longform-header-cate block-sc-cate-name'></span>
        <h1 class='sc-longform-header-title block-sc-title'>{title}</h1>
        <div class='sc-longform-header-meta'>
            <span class='sc-longform-header-author block-sc-author'>{signature}</span>
<span class='sc-text block-sc-text'>•</span>
            <span class='sc-longform-header-date block-sc-publish-time'>{stamp}</span>
        </div>
        <p class='sc-longform-header-sapo block-sc-sapo'>
            {opening}
        </p>
    </div>
</div>
{body}<b class="vtranslate-author-translate" style="text-align:right; display:block">{signature}</b>
</article></div>""",
    dateline="({dateline})- ",
    paragraph="<p>{words}</p>\n",
    heading="<p><strong>{words}</strong></p><p><span><br></span></p>\n",
    signature="{words}",
    picture="""<figure><img src="{src}" alt="{alt}"><figcaption><p>{words}</p></figcaption></figure>""",
    inside="""<div class="sc-related-articles sc-empty-layer"><ul>{related}</ul></div>""",
    related='<li><a href="{url}" title="{title}">{title}</a></li>',
    tag='<li><a href="/{slug}-ptag.html" class="tag">{words}</a></li>',
    share="""<div class="c-share"><a class="fb-share" href="javascript:void(0)" data-href="{url}"></a>
<a href="/print/{id}.html">In</a></div>""",
    print_view="""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{url}"></head><body>
<div class="print"><a href="/">{name}</a>
<h1>{title}</h1><p class="meta">{section} - Ngày đăng : {at:%H:%M, %d/%m/%Y}</p>
{text}</div></body></html>
""",
    listing="""<div class="c-category-head"><h1><a href="{section_url}">{section}</a></h1></div>
<div class="c-template-list">{large}{items}
</div>
{pager}
</div>
""",
    large=GRID.format(kind="is-large", rest=SUB),
    item=GRID.format(kind="is-row", rest=SUB),
    pager='<ul class="c-pagination">{pages}{next}</ul>',
    pager_link='<li><a href="{url}">{page}</a></li>',
    pager_here='<li class="active"><span>{page}</span></li>',
    pager_next='<li class="next"><a href="{url}" rel="next">Xem thêm</a></li>',
    front="""<div class="c-template-home">{items}
</div>{boxes}
</div>
""",
    under="""<div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Bài đọc tiếp</div>
</div>{items}
</div>
</div>
""",
    side="""<div class="l-sidebar">
<div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Mới nhất</div></div>{latest}
</div><div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Đọc nhiều</div></div>{most_read}
</div>{boxes}
</div></div></div></div></div>
""",
    foot="""<div class="c-footer"><div class="container"><ul class="c-footer-menu">{menus}
</ul><p>{name}</p><p>Tòa soạn: {province}. Email: toasoan@{host}</p></div></div>
{script}
{style}
</body>
</html>
""",
    styled="b-grid b-grid__title b-grid__img c-box c-box__title c-menu l-content l-main l-sidebar entry c-detail-head",
    scripted="onecmsInit lazyLoad pageCopy bannerInpage headerSticky countView",
)

ONECMS = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(
        feeds=Feeds(section="/rss/{section}.rss"),
        sitemaps=Sitemaps(month="/sitemap/{year}-{month:02}.xml.gz", packed=True, news="/sitemap-news.xml"),
    ),
    stamp="{at:%d/%m/%Y %H:%M}",
    side_box=slice(6, 14),
    tiles=5,
    STAMPS=Stamps.ONE_MOVES,
)
