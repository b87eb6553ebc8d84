"""A house style of weblogs: posts with entry classes, the author and a machine's time on top, the lead in bold."""

from crawler.rehearsal.families.templates import Templates

POST = """
<div class="td_module_{kind} td_module_wrap td-animation-stack"><div class="td-module-thumb">
<a href="{{url}}" rel="bookmark" class="td-image-wrap" title="{{title}}">
<img class="entry-thumb" src="{{image}}" alt="" title="{{title}}"></a></div>
<h3 class="entry-title td-module-title"><a href="{{url}}" rel="bookmark" title="{{title}}">{{title}}</a></h3>
<div class="td-module-meta-info"><span class="td-post-date">
<time class="entry-date updated td-module-date" datetime="{{at:%Y-%m-%dT%H:%M:%S}}+07:00">{{at:%d/%m/%Y}}</time>
</span></div>{rest}</div>"""
EXCERPT = """
<div class="td-excerpt">{short}</div>"""

WEBLOG = Templates(
    head="""<!doctype html >
<html lang="vi" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8" />
<title>{title} - {name}</title>
<meta name="description" content="{short}" />
<link rel="canonical" href="{url}" />
<meta property="og:locale" content="vi_VN" /><meta property="og:type" content="article" />
<meta property="og:title" content="{title} - {name}" /><meta property="og:description" content="{short}" />
<meta property="og:url" content="{url}" /><meta property="og:image" content="{image}" />
<meta property="article:published_time" content="{at:%Y-%m-%dT%H:%M:%S}+07:00" />
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[
{{"@type":"Article","@id":"{url}#article","isPartOf":{{"@id":"{url}"}},"author":
{{"name":"Ban biên tập","@id":"https://{host}/#/person"}},
"headline":"{json_title}","datePublished":"{at:%Y-%m-%dT%H:%M:%S}+07:00",
"dateModified":"{updated:%Y-%m-%dT%H:%M:%S}+07:00","inLanguage":"vi"}},
{{"@type":"WebPage","@id":"{url}","url":"{url}","name":"{json_title} - {name}"}}]}}</script>
""",
    list_head="""<!doctype html >
<html lang="vi" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8" />
<title>{title} - {name}</title>
<link rel="canonical" href="{url}" />
""",
    top="""<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta property="og:site_name" content="{name}" />
<link rel='stylesheet' id='td-theme-css' href='https://{host}/wp-content/themes/Newspaper/style.css' type='text/css' />
{style}
{tracker}
{script}
</head>
<body class="single single-post single-format-standard">
<div class="td-header-wrap"><div class="top-bar-style">
<div class="td_data_time">{weekday}, {now:%d} Tháng {now:%m}, {now:%Y}</div></div>
<div class="td-header-sp-logo"><a class="td-main-logo" href="https://{host}/">
<img src="https://{host}/wp-content/uploads/logo.png" alt="{name}"/></a></div>
<div id="td-header-menu" role="navigation"><ul id="menu-main" class="sf-menu">{menus}
</ul></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container"><div class="td-pb-row">
<div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
""",
    menu="""
<li class="menu-item menu-item-type-taxonomy"><a href="{url}">{title}</a><ul class="sub-menu">{sub_menus}</ul></li>""",
    sub_menu='<li class="menu-item"><a href="{url}">{title}</a></li>',
    tile=POST.format(kind="6", rest=""),
    line="""
<div class="td_module_8 td_module_wrap"><h3 class="entry-title td-module-title">
<a href="{url}" rel="bookmark" title="{title}">{title}</a></h3></div>""",
    box="""
<div class="td_block_wrap"><h4 class="block-title"><a href="{url}">{title}</a></h4><div class="td_block_inner">{items}
</div></div>""",
    article="""<div class="td-crumb-container"><div class="entry-crumbs">
<a class="entry-crumb" href="https://{host}/">Trang chủ</a> <i class="td-icon-right">
</i> <a class="entry-crumb" href="{section_url}">{section}</a></div></div>
<article class="post type-post status-publish format-standard has-post-thumbnail hentry">
{text}
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span>
</li>{tags}</ul></div>
<div class="td-post-sharing-bottom">{share}</div></footer>
</article>
""",
    text="""<div class="td-post-header"><ul class="td-category"><li class="entry-category">
<a href="{section_url}">{section}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{title}</h1><div class="td-module-meta-info">
<div class="td-post-author-name">{signature}</div>
<span class="td-post-date">
<time class="entry-date updated td-module-date" datetime="{at:%Y-%m-%dT%H:%M:%S}+07:00">{stamp}</time></span>
<div class="td-post-comments"><a href="{url}#respond"><i class="td-icon-comments"></i>0</a></div></div></header></div>
<div class="td-post-content tagdiv-type">
{opening}<p>&nbsp;</p>
{body}<p><em>Theo dõi {name} trên <a href="https://news.google.invalid/">Google News</a></em></p>
<p>&nbsp;</p></div>""",
    lead="<p><strong>{dateline}{lead}</strong></p>\n",
    dateline="({dateline}) ",
    paragraph="<p>{words}</p>\n",
    heading="<h3>{words}</h3>\n",
    signature="{words}",
    picture="""<figure id="attachment_{alt}" class="wp-caption aligncenter">
<img loading="lazy" class="size-full" src="{src}" alt="" width="800" height="533" />
<figcaption class="wp-caption-text">{words}</figcaption></figure>
""",
    inside="""<div class="td_block_related">{related}</div>
""",
    related='<p>&gt;&gt;&gt; <a href="{url}">{title}</a></p>',
    tag='<li><a href="https://{host}/tag/{slug}/">{words}</a></li>',
    share="""<a class="td-social-sharing-button" href="https://share.invalid/?u={url}">
<div class="td-social-but-text">Facebook</div></a>""",
    print_view="""<!doctype html><html lang="vi"><head><meta charset="UTF-8"><title>{title}</title>
<link rel="canonical" href="{url}"></head><body>{text}</body></html>
""",
    listing="""<div class="td-page-header"><h1 class="entry-title td-page-title"><span>{section}</span></h1>
</div>{large}{items}
{pager}
</div></div>
""",
    large=POST.format(kind="11", rest=EXCERPT),
    item=POST.format(kind="10", rest=EXCERPT),
    pager='<div class="page-nav td-pb-padding-side">{pages}{next}</div>',
    pager_link='<a href="{url}" class="page" title="{page}">{page}</a>',
    pager_here='<span class="current">{page}</span>',
    pager_next='<a href="{url}" aria-label="next-page"><i class="td-icon-menu-right"></i></a>',
    front="""{items}{boxes}
</div></div>
""",
    under="""<div class="td_block_wrap td_block_related_posts">
<h4 class="td-related-title">BÀI VIẾT LIÊN QUAN</h4>{items}
</div>
</div></div>
""",
    side="""<div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="widget">
<h4 class="block-title">Tin mới</h4>{latest}
</aside><aside class="widget"><h4 class="block-title">Xem nhiều</h4>{most_read}
</aside>{boxes}
</div></div></div></div>
""",
    foot="""<div class="td-footer-wrapper">
<div class="td-footer-info">{name} - {province}<div class="footer-email-wrap">Liên hệ: toasoan@{host}</div></div></div>
{script}
{style}
</body>
</html>
""",
    styled="td-module-title td-module-thumb entry-title entry-crumb td-post-content td-excerpt block-title widget",
    scripted="tdBlocks tdSmartSidebar tdAnimation tdInfiniteLoader",
)
