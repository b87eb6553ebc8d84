"""`/{slug}-{ID}.htm`, the headline inside the text's frame; some texts are scrambled under a readable lead."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates

PATHS = Paths(
    article="/{slug}-{id}.htm",
    listing="/{section}",
    listing_page="/{section}/page/{page}/",
    image="/dataimages/{at:%Y%m}/original/images{id}_anh-{nth}.jpg",
    print_view="/print/{token}/{id}.htm",
)

ITEM = """
    <div class="{kind}">
        <a class="pThumb" href="{{url}}" title="{{title}}"><img class="lazy" src="/images/loading.gif"
            data-original="{{image}}" alt="{{title}}" /></a>
        <{level}><a href="{{url}}" title="{{title}}">{{title}}</a></{level}>
        <span class="pTime">{{at:%H:%M %d/%m/%Y}}</span>{rest}
    </div>"""
SUMMARY = """
        <p class="pDesc">{lead}</p>"""
HEAD_END = """<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head><title>{title} - {name}</title>
<meta name="description" content="{short}" /><meta name="keywords" content="{tags}" />
<link rel="canonical" href="{url}" />
<meta property="og:title" content="{title}" /><meta property="og:type" content="article" />
<meta property="og:url" content="{url}" /><meta property="og:image" content="{image}" />
<meta property="og:description" content="{short}" />
"""
    + HEAD_END,
    list_head="""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head><title>{title} - {name}</title>
<link rel="canonical" href="{url}" />
"""
    + HEAD_END,
    top="""<link rel="stylesheet" href="/css/style.css?v={site}" />
{style}
{script}
{tracker}
</head>
<body>
<div id="header"><div class="wrap">
    <a class="pLogo" href="https://{host}/"><img src="/images/logo.png" alt="{name}" /></a>
    <div class="pToday">{weekday}, ngày {now:%d/%m/%Y} <b>{now:%H:%M}</b></div>
    <form class="pSearch" action="/tim-kiem/"><input type="text" name="q" placeholder="Tìm kiếm..." /></form>
</div></div>
<div id="menu"><ul>{menus}
</ul></div>
<div id="container">
<div class="pLeft">
""",
    menu="""
    <li><a href="{url}">{title}</a><ul class="pSub">{sub_menus}</ul></li>""",
    sub_menu='<li><a href="{url}">{title}</a></li>',
    tile=ITEM.format(kind="pSmall", level="h4", rest=""),
    line="""
    <div class="pLine"><a href="{url}" title="{title}">{title}</a> <span class="pTime">({at:%d/%m})</span></div>""",
    box="""
<div class="pBox">
    <div class="pBoxTitle"><a href="{url}">{title}</a></div>{items}
</div>""",
    article="""<div class="pNav"><a href="/">Trang chủ</a> <a class="pCate" href="{section_url}">{section}</a></div>
{share}{text}
<div class="pTags"><b>Từ khóa:</b> {tags}</div>
<div class="pTools">{share}<a href="{print_url}" rel="nofollow" target="_blank">Bản in</a></div>
<div class="pComment"><textarea name="noidung" rows="4"></textarea><input type="button" value="Gửi bình luận" /></div>
""",
    text="""<div id="dcontent" class="pDetail">
<h1 class="pTitle">{title}</h1>
<div class="pt-post-detail__time date_news">{stamp}</div>
<p class="pHead">{opening}</p>
{body}{signature}</div>""",
    paragraph='<p><span style="font-family:Tahoma,Geneva,sans-serif">{words}</span></p>\n',
    heading='<p><span style="font-family:Tahoma,Geneva,sans-serif"><strong>{words}</strong></span></p>\n',
    signature='<p class="pAuthor" style="text-align:right"><strong>{words}</strong></p>\n',
    picture="""<p style="text-align:center"><img alt="{alt}" src="{src}" style="max-width:100%" /></p>
<p class="pCaption" style="text-align:center"><em>{words}</em></p>
""",
    inside='<div class="pRelate"><ul>{related}</ul></div>\n',
    related='<li><a href="{url}">{title}</a> <span>{at:%d/%m/%Y}</span></li>',
    tag='<a href="/tag/{slug}/">{words}</a>, ',
    share="""<div class="pShare"><a href="https://share.invalid/?u={url}">Chia sẻ</a></div>
""",
    print_view="""<html><head><meta charset="utf-8" /><title>{title}</title><link rel="canonical" href="{url}" /></head>
<body class="pPrint"><img src="/images/logo.png" alt="{name}" />
{text}
<p>Nguồn: {url}</p></body></html>
""",
    listing="""<div class="pNav"><h1><a href="{section_url}">{section}</a></h1></div>
<div class="pList">{large}{items}
</div>
{pager}
</div>
""",
    large=ITEM.format(kind="pLarge", level="h2", rest=SUMMARY),
    item=ITEM.format(kind="pItem", level="h3", rest=SUMMARY),
    pager='<div class="pPaging">{pages} {next}</div>',
    pager_link=' <a href="{url}">{page}</a>',
    pager_here=" <span>{page}</span>",
    pager_next='<a class="pNext" href="{url}">Sau</a>',
    front="""<div class="pHome">{items}
{boxes}
</div>
</div>
""",
    under="""<div class="pBox pOther"><div class="pBoxTitle">Tin cùng chuyên mục</div>{items}
</div>
</div>
""",
    side="""<div class="pRight">
<div class="pBox"><div class="pBoxTitle">Tin mới nhất</div>{latest}
</div>
<div class="pBox"><div class="pBoxTitle">Đọc nhiều nhất</div>{most_read}
</div>{boxes}
<div class="pAds"><iframe src="https://ads.invalid/zone/7" width="300" height="250"></iframe></div>
</div>
</div>
""",
    foot="""<div class="pHot"><div class="pBoxTitle">Có thể bạn quan tâm</div>{boxes}
</div>
<div id="footer"><ul>{menus}
</ul><p>{name}</p><p>Trụ sở: {province}. Email: toasoan@{host}</p></div>
{style}
{script}
</body>
</html>
""",
    styled="pTitle pHead pDetail pBox pBoxTitle pLeft pRight pThumb pItem pLarge pSmall pNav pPaging pShare pTags",
    scripted="lazyLoad pMenu pSlide countHit protectText noCopy sendComment pWeather",
)

HTM_ID = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds(named=False), sitemaps=Sitemaps(month="/sitemaps/{year}-{month:02}.xml.gz", packed=True)),
    stamp="{at:%H:%M %d/%m/%Y}",
    side_box=slice(4, 18),
    tiles=8,
    SCRAMBLED=0.25,
)
