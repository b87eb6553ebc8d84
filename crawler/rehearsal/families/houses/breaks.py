"""A house style without paragraphs: text between line breaks, a labelled time under the lead, captions in a box."""

from crawler.rehearsal.families.templates import Templates

ROW = """
<li class="clearfix {kind}"><a class="img" href="{{path}}"><img src="{{image}}" alt="{{title}}"/></a>
<div class="info"><a class="tt" href="{{path}}" title="{{title}}">{{title}}</a>
<span class="day">{{at:%H:%M - %d/%m/%Y}}</span>{rest}</div></li>"""
SUMMARY = '<div class="desc">{lead}</div>'

BREAKS = Templates(
    head="""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>
<meta name="keywords" content="{tags}" />
<meta name="description" content="{short}" />
<meta property="og:title" content="{title}" /><meta property="og:image" content="{image}" />
""",
    list_head="""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{name} - {title}</title>
""",
    top="""<link rel="stylesheet" type="text/css" href="/skins/default/css/screen.css?{site}" />
{style}
{script}
{tracker}
</head>
<body>
<div id="wrapper"><div id="header"><a href="/" id="logo"><img src="/skins/default/logo.png" alt="{name}" /></a>
<div id="now">{weekday}, ngày {now:%d/%m/%Y}</div>
<ul id="nav">{menus}
</ul><div id="marquee"><marquee>{ticker}</marquee></div></div>
<div id="content"><div id="left">
""",
    menu="""
<li><a href="{url}"><span>{title}</span></a><ul>{sub_menus}</ul></li>""",
    sub_menu='<li><a href="{url}">{title}</a></li>',
    tile=ROW.format(kind="small", rest=""),
    line="""
<li><a class="tt" href="{path}">{title}</a></li>""",
    box="""
<div class="block"><div class="block-title"><a href="{url}">{title}</a></div><ul>{items}
</ul></div>""",
    article="""<div class="path"><a href="/">Trang chủ</a> &rsaquo; <a href="{section_url}">{section}</a></div>
{text}
<div class="tool">{share}</div>
<div class="tags">Từ khóa: {tags}</div>
<div class="comment"><div class="comment-title">Ý kiến bạn đọc</div><textarea cols="60" rows="4"></textarea></div>
""",
    text="""<div class="news-detail"><div class="news-title">{title}</div>
<div class="news-lead">{opening}</div>
<div class="news-date">{stamp}</div>
<div class="news-content" id="news-body">{body}</div>
<div class="news-author">{signature}</div>
<div class="news-more" style="display:none">{{title}} {{publish}} {{head}}</div></div>""",
    dateline="{dateline}- ",
    paragraph="{words}<br /><br />\n",
    heading="<strong>{words}</strong><br /><br />\n",
    signature="{words}",
    picture="""<div class="img-box" style="text-align:center"><img src="{src}" alt="{file}" />
<br />{file}<div class="img-note">{words}</div></div>
""",
    inside="",
    related='<li><a href="{path}">{title}</a></li>',
    tag='<a href="/tags/{slug}.html">{words}</a>, ',
    share="""<a class="print" rel="nofollow" href="javascript:print()">Bản in</a>
<a class="email" href="mailto:?body={url}">Gửi email</a>""",
    print_view="""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title></head><body>{text}</body></html>
""",
    listing="""<div class="path"><h1>{section}</h1></div><ul class="news-list">{large}{items}
</ul>
{pager}
</div>
""",
    large=ROW.format(kind="first", rest=SUMMARY),
    item=ROW.format(kind="row", rest=SUMMARY),
    pager='<div class="paging">{pages}{next}</div>',
    pager_link='<a href="{url}">{page}</a>',
    pager_here="<span>{page}</span>",
    pager_next='<a href="{url}">&raquo;</a>',
    front="""<ul class="news-list">{items}
</ul>{boxes}
</div>
""",
    under="""<div class="block other"><div class="block-title">Tin đã đưa</div><ul>{items}
</ul></div>
</div>
""",
    side="""<div id="right"><div class="block"><div class="block-title">Tin mới nhất</div><ul>{latest}
</ul></div><div class="block"><div class="block-title">Tin đọc nhiều</div><ul>{most_read}
</ul></div>{boxes}
</div></div>
""",
    foot="""<div id="footer"><p>{name}</p><p>Địa chỉ: {province} - Email: toasoan@{host}</p></div></div>
{script}
</body>
</html>
""",
    styled="news-title news-lead news-date news-content news-list block block-title path paging img-box tool tags",
    scripted="initMenu marqueeNews resizeText ajaxVote",
)
