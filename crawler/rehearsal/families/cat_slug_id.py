"""`/{category}/{slug}-{ID}.html` under lists with numbers of their own; a ticker of headlines before the text."""

from dataclasses import replace

from crawler.rehearsal.doors import Doors, Feeds
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates

PATHS = Paths(
    article="/{category}/{slug}-{id}.html",
    listing="/{section}.html",
    listing_page="/{section}.html?page={page}",
    image="/uploads/image/{at:%Y/%m/%d}/{id}_{nth}.jpg",
    slug_length=120,
)

ITEM = """
<div class="row {kind}">
  <div class="col-sm-5 imgnews"><a href="{{url}}"><img class="img-responsive" src="{{image}}" alt="{{title}}"
 title="{{title}}"
    onerror="this.onerror=null;this.src='/Content/images/noimage.jpg';" /></a></div>
  <div class="col-sm-7"><{level} class="title-news"><a href="{{url}}" title="{{title}}">{{title}}</a></{level}>{rest}
  </div>
</div>"""
TIME = """
    <div class="date-contentL"><i class="glyphicon glyphicon-time"></i> {at:%d/%m/%Y %H:%M}</div>"""
SUMMARY = """
    <div class="summary-news">{lead}</div>"""
HEAD_END = """<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>{title}</title>
<meta name="description" content="{lead}" />
<meta name="keywords" content="{tags}" />
<meta property="og:title" content="{name}: {title}" />
<meta property="og:url" content="{url}" />
<meta property="og:image" content="{image}" />
"""
    + HEAD_END,
    list_head="""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>{title} - {name}</title>
"""
    + HEAD_END,
    top="""<link href="/Content/css/bootstrap.css?v={site}" rel="stylesheet" />
{style}
{script}
{tracker}
</head>
<body>
<form method="post" action="./" id="form1">
<div id="wrapper" class="container">
<div class="banner"><a href="/"><img src="/Content/images/banner.jpg" alt="{name}" /></a></div>
<div class="navbar navbar-default"><ul class="nav navbar-nav">{menus}
</ul></div>
<div class="topbar row"><div class="col-sm-4"><span
 id="lblToday">{weekday}, ngày {now:%d/%m/%Y}, {now:%H:%M}</span></div>
<div class="col-sm-8 marquee"><ul id="ticker">{ticker}
</ul></div></div>
<div class="row">
<div class="col-md-8">
""",
    menu="""
<li class="dropdown"><a class="dropdown-toggle" href="{url}">{title} <b class="caret"></b></a><ul
 class="dropdown-menu">{sub_menus}</ul></li>""",
    sub_menu='<li><a href="{url}">{title}</a></li>',
    tile=ITEM.format(kind="box-item", level="h5", rest=TIME),
    line="""
<li class="line-news"><a href="{url}" title="{title}">{title}</a></li>""",
    box="""
<div class="panel panel-default"><div class="panel-heading"><a href="{url}">{title}</a></div>
<div class="panel-body"><ul class="list-unstyled">{items}
</ul></div></div>""",
    article="""<div class="breadcrumb"><a href="/">Trang chủ</a> / <a class="active"
 href="{section_url}">{section}</a></div>
<div class="news-details-content">
{text}
</div>
<div class="share-news">{share}</div>
<div class="tags-news"><b>Tags:</b> {tags}</div>
<div class="other-news"><h4>Tin đã đưa</h4><ul>{related}</ul></div>
""",
    text="""<h1>{title}</h1>
<div class="date-contentL">{stamp}</div>
<div id="content" class="contentView">
{opening}{body}{signature}</div>""",
    lead='<p style="text-align: justify"><strong>{dateline}{lead}</strong></p>\n',
    paragraph='<p style="text-align: justify"><span style="font-size: 14pt">{words}</span></p>\n<p>&nbsp;</p>\n',
    heading='<p style="text-align: justify"><strong><span style="font-size: 14pt">{words}</span></strong></p>\n',
    signature='<p style="text-align: right"><strong><span style="font-size: 14pt">{words}</span></strong></p>\n',
    picture="""<table class="imgtable" style="margin: 0 auto" border="0"><tbody>
<tr><td><img src="{src}" alt="" width="600" /></td></tr>
<tr><td style="text-align: center"><span style="font-size: 12pt"><em>{words}</em></span></td></tr>
</tbody></table>
""",
    inside="",
    related='<li><a href="{url}">{title}</a> <span>({at:%d/%m/%Y %H:%M})</span></li>',
    tag='<a href="/{slug}-{id}/tag.html">{words}</a>; ',
    share='<iframe src="https://share.invalid/like.php?href={url}" width="90" height="21"></iframe>',
    listing="""<div class="category-title"><h2><a href="{section_url}">{section}</a></h2></div>
{large}{items}
{pager}
</div>
""",
    large=ITEM.format(kind="first-news", level="h2", rest=TIME + SUMMARY),
    item=ITEM.format(kind="list-news", level="h3", rest=TIME + SUMMARY),
    pager='<div class="PagedList-pager"><ul class="pagination">{pages}{next}</ul></div>',
    pager_link='<li><a href="{url}">{page}</a></li>',
    pager_here='<li class="active"><a>{page}</a></li>',
    pager_next='<li class="PagedList-skipToNext"><a href="{url}" rel="next">»</a></li>',
    front="""{items}
{boxes}
</div>
""",
    under="""<div class="panel panel-default"><div class="panel-heading">Tin cùng mục</div><div
 class="panel-body">{items}
</div></div>
</div>
""",
    side="""<div class="col-md-4">
<div class="panel panel-default"><div class="panel-heading">Tin mới</div><div class="panel-body"><ul>{latest}
</ul></div></div>
<div class="panel panel-default"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body">{most_read}
</div></div>{boxes}
<div class="thoitiet"><select><option>{province}</option></select></div>
</div>
</div>
""",
    foot="""<div class="lienket"><ul>{boxes}
</ul></div>
<div class="footer"><ul class="nav">{menus}
</ul><p>{name}</p><p>Địa chỉ: {province}</p><p>Email: toasoan@{host}</p></div>
</div>
</form>
{script}
{style}
</body>
</html>
""",
    styled="news-details-content contentView date-contentL summary-news title-news panel-heading panel-body imgnews "
    "line-news first-news list-news banner footer navbar-nav dropdown-menu breadcrumb",
    scripted="ticker dropMenu countVisit weatherBox pollVote imageZoom",
)

CAT_SLUG_ID = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds()),
    stamp="{at:%d/%m/%Y %H:%M}",
    side_box=slice(6, 20),
    tiles=10,
)
CAT_SLUG_ID_TRANG = replace(CAT_SLUG_ID, paths=replace(PATHS, listing_page="/{section}/trang-{page}.html"))
"""The same with the numbers of list pages in their paths."""
