"""MEDIATECH: `/{slug}-{ID}.html`, cards; a second `</html>` before the head and a second `<html>` in the text."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.family import Precision, Stamps

PATHS = Paths(
    article="/{slug}-{id}.html",
    listing="/{section}",
    listing_page="/{section}?page={page}",
    image="/upload/image/{at:%Y%m}/medium/{id}_anh-{nth}.jpg",
    print_view="/print/news/{id}",
    slug_length=110,
)

CARD = """
            <article class="card card-style-{style}">
                <div class="card-content">
                    <div class="row">
                        <div class="col-5 col-md-4 order-1">
                            <a href="{{path}}" class="expthumb thumb lazy" title="{{title}}">
                                <img class="lazyload img-fluid" src="/themes/frontend/x/Assets/img/blank.png"
                                    data-src="{{image}}" alt="{{title}}">
                            </a>
                        </div>
                        <div class="col-7 col-md-8 order-2">
                            <div class="card-body">
                                <h3 class="card-title" title="{{title}}">
                                    <a href="{{path}}">
                                        <span class="main-title">
                                            {{title}}                        </span>
                                    </a>
                                </h3>{rest}
                            </div>
                        </div>
                    </div>
                </div>
            </article>"""
META = """
                                <div class="card-meta">
                                    <time class="card-time" rel="{at:%s}"><i class="fa fa-clock-o"></i>
                                        {at:%H:%M | %d/%m/%Y} </time>
                                </div>"""
DESCRIPTION = """
                                <div class="card-desc"><a href="{path}">{lead}</a></div>"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html>
<html lang="" class="desktop header-fixed layout_style_1">

</html>

<head>
    <meta charset="utf-8">
    <meta name="author" content="MEDIATECH" />
    <title>{title}</title>
    <meta name="description" content="{short}">
    <meta name="keywords" content="{tags}">
    <link rel="canonical" href="{url}">
    <meta property="og:title" content="{title}"><meta property="og:description" content="{short}">
    <meta property="og:type" content="website"><meta property="og:url" content="{url}">
    <meta property="og:image" content="{image}">
    <script type="application/ld+json">
{{
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "{url}/#NewsArticle",
    "headline": "{json_title}",
    "description": "{json_lead}",
    "url": "{url}",
    "image": ["{image}"],
    "datePublished": "{at:%Y-%m-%d %H:%M:%S}",
    "dateModified": "{utc:%Y-%m-%dT%H:%M:%S}.000000Z",
    "author": {{"@type": "Person", "name": "bientap{province}"}},
    "articleSection": "{section} ",
    "keywords": [""]
}}
</script>
    <script type="application/ld+json">
{{
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    "itemListElement": [{{"@type": "ListItem", "position": 1, "name": "{section} ", "item": "{section_url}"}}]
}}
</script>
""",
    list_head="""<!DOCTYPE html>
<html lang="" class="desktop header-fixed layout_style_1">

</html>

<head>
    <meta charset="utf-8">
    <meta name="author" content="MEDIATECH" />
    <title>{title}</title>
    <link rel="canonical" href="{url}">
""",
    top="""    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=yes, user-scalable=no">
    <meta property="og:site_name" content="{name}">
    <link href="/themes/frontend/x/Assets/css/app.css?v={site}" rel="stylesheet">
    {style}
    {script}
    {tracker}
</head>
<body>
    <section class="page-info d-none"><div id="site-id">4</div><div id="article-type">news</div></section>
    <header>
    <div class="extra-menu d-none d-md-block">
        <div class="container">
            <ul class="navbar-nav mr-auto">
                <li>{weekday_number} ngày {now:%d/%m/%Y}</li>
                <li><a href="mailto:toasoan@{host}">Mail gửi tòa soạn</a></li>
            </ul>
        </div>
    </div>
    <nav class="navbar navbar-expand-md main-menu"><ul class="navbar-nav">{menus}
    </ul></nav>
    <div class="breaking-news"><div class="title">Tin mới</div>{ticker}
    </div>
    </header>
<section class="main-body">
<div class="main-news mt-3">
    <div class="container">
        <div class="title-time ml-auto d-none d-md-block">{weekday_number}, {now:%d/%m/%Y %H:%M} [(GMT +7)]</div>
        <div class="main-content">
            <div class="main-two-column">
                <div class="main-left">
""",
    menu="""
        <li class="nav-item dropdown"><a class="nav-link" href="{url}" title="{title}">{title}</a>
            <ul class="dropdown-menu">{sub_menus}</ul></li>""",
    sub_menu='<li><a class="dropdown-item" href="{url}" title="{title}">{title}</a></li>',
    tile=CARD.format(style="horizontal thumb-left", rest=META),
    line="""
            <article class="card card-style-text">
                <h3 class="card-title"><a href="{path}" title="{title}"><span class="main-title">{title}</span></a></h3>
            </article>""",
    box="""
        <div class="block-content mt-3">
            <h2 class="title mb-3"><a href="{url}"><span class="main-title">{title}</span></a></h2>
            <div class="body-block card-border-bottom">{items}
            </div>
        </div>""",
    article="""                    <div class="breadcrumbs">
                        <ol class="breadcrumb clearfix rounded-0"><li class="active"><a
 href="{section_url}">{section} </a></li></ol>
                    </div>
                    {text}
                    <div class="tags"><i class="fa fa-tags"></i> {tags}</div>
                    <div class="topics">
                    </div>
                    <section class="box-comments p-0 mt-3"><h3 class="comments-heading">Ý kiến (<span
 class="total-comment"></span>)</h3>
                        <div class="print_page"><span class="btn btn_print"
 data-url="{print_url}">In</span></div>{share}
                    </section>
""",
    text="""<div class="content-article  livenews">
                        <h1 class="name font1">
                                        {title}                        </h1>
                        <div class="text_to_audio">
                        </div>
                        <div class="date font5 text-six">{stamp} <span class="d-md-none"><span
 class="font-default">A</span>&nbsp;</span></div>
                        <div class="detail auto-gallery font3 mt-3" id="content-detail">
                            <div class='sapo'>{beginning}</div>
<html><body>{opening}
{body}{signature}</body></html>
                            <div class="relates d-none"><a href="{{{{ item.url }}}}">{{{{ item.title }}}}</a></div>
                        </div>
                    </div>""",
    lead='<p class="sapo">{dateline}{lead}</p>\n',
    paragraph="<p>{words}</p>\n",
    heading="<p><strong>{words}</strong></p>\n",
    signature='<div class="pseudonym text-right">{words}</div>\n',
    picture="""<div class="wp-caption aligncenter"><img class="" src="{src}" alt="{file}" width="800" />
<p class="wp-caption-text">{words}</p></div>
""",
    inside="""<div class="block-news-list relates"><div class="main-title">Tin liên quan</div><ul>{related}</ul></div>
<ins class="ads-zone-group" adszone-position="ads_article_detail_inner"><script>
        if (window.ads_zones == undefined) window.ads_zones = [];
</script></ins>
""",
    related='<li><a href="{path}">{title}</a></li>',
    tag='<a href="/tag/{slug}" class="tag">{words}</a> ',
    share="""
                        <div class="social"><a class="share_copy" href="javascript:void(0)" data-href="{url}"></a>
                        <a class="zalo-share-button" data-href="{url}">Zalo</a></div>""",
    print_view="""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{url}"></head>
<body onload="window.print()">{text}
</body></html>
""",
    listing="""                    <div class="category-title"><h1><a href="{section_url}">{section}</a></h1></div>
                    <div class="list-cards">{large}{items}
                    </div>
                    {pager}
                </div>
""",
    large=CARD.format(style="vertical card-large", rest=DESCRIPTION + META),
    item=CARD.format(style="horizontal thumb-left", rest=DESCRIPTION + META),
    pager='<nav><ul class="pagination">{pages}{next}</ul></nav>',
    pager_link='<li class="page-item"><a class="page-link" href="{url}">{page}</a></li>',
    pager_here='<li class="page-item active"><span class="page-link">{page}</span></li>',
    pager_next='<li class="page-item"><a class="page-link" href="{url}" rel="next" aria-label="Sau">&rsaquo;</a></li>',
    front="""                    <div class="home-top">{items}
                    </div>{boxes}
                </div>
""",
    under="""                    <div class="block-content mt-3" data-nosnippet>
                        <h2 class="title mb-3"><a href="javascript:;"><span
 class="main-title">Cùng chuyên mục</span></a></h2>
                        <div class="body-block card-border-bottom">{items}
                        </div>
                    </div>
                </div>
""",
    side="""                <div class="main-right">
                    <div class="block-content"><h2 class="title"><span class="main-title">Mới nhất</span></h2>{latest}
                    </div>
                    <div class="block-content"><h2 class="title"><span
 class="main-title">Đọc nhiều</span></h2>{most_read}
                    </div>{boxes}
                </div>
            </div>
        </div>
    </div>
</div>
</section>
""",
    foot="""<footer>
    <ul class="footer-menu">{menus}
    </ul>
    <p>{name}. Cơ quan chủ quản: Tỉnh ủy {province}</p>
    <p>Email: toasoan@{host}</p>
</footer>
{script}
</body>

</html>
""",
    styled="card card-title card-style-horizontal main-title breadcrumb block-content body-block content-article",
    scripted="adsZones lazyCards audioPlayer shareCopy countView loadComment",
)

CARD_ID = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds(), sitemaps=Sitemaps(news="/sitemap-news.xml")),
    stamp="{weekday_number}, {at:%d/%m/%Y} | {at:%H:%M:%S} [GMT +7]",
    side_box=slice(10, 18),
    tiles=4,
    STAMPS=Stamps.TWO,
    PRECISION=Precision.SECOND,
)
