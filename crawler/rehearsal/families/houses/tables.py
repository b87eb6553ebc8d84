"""A house style of long ago: tables in tables, fonts, the present moment on top, `SA` and `CH` behind the hour."""

from crawler.rehearsal.families.templates import Templates

TABLES = Templates(
    head="""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<TITLE>{name} - {title}</TITLE>
""",
    list_head="""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<TITLE>{name} - {title}</TITLE>
""",
    top="""<META http-equiv="Content-Type" content="text/html; charset=utf-8">
<LINK href="/css/style.css" rel="stylesheet" type="text/css">
{style}
{script}
</HEAD>
<body leftmargin="0" topmargin="0">
<table width="1000" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3">
<img src="/images/banner.jpg" alt="{name}"></td></tr>
<tr><td colspan="3" class="ngay" align="right"><font size="1">{weekday}, {now:%d/%m/%Y} {now:%H:%M} {half}</font></td>
</tr>
<tr><td width="170" valign="top"><table width="100%" class="menu">{menus}
</table></td>
<td width="560" valign="top">
""",
    menu="""
<tr><td class="menuitem"><a href="{url}">{title}</a>{sub_menus}</td></tr>""",
    sub_menu='<br>&nbsp;&raquo; <a href="{url}" class="submenu">{title}</a>',
    tile="""
<tr><td><a href="{path}"><img src="{image}" width="90" border="0" align="left"></a>
<a class="tinkhac" href="{path}">{title}</a></td></tr>""",
    line="""
<tr><td>&bull; <a class="tinkhac" href="{path}">{title}</a> <font class="gio">({at:%d/%m/%Y})</font></td></tr>""",
    box="""
<table width="100%" class="hop"><tr><td class="tieudehop"><a href="{url}"><b>{title}</b></a></td></tr>{items}
</table>""",
    article="""<table width="100%" cellpadding="4"><tr><td class="chuyenmuc"><a href="{section_url}">{section}</a>
</td></tr>
<tr><td>{text}</td></tr>
<tr><td class="tukhoa">Từ khóa: {tags}</td></tr>
<tr><td align="right">{share}</td></tr></table>
""",
    text="""<table width="100%" class="baiviet"><tr><td class="tieude"><h2>{title}</h2></td></tr>
<tr><td class="thoigian"><font size="1" color="#999999">{stamp}</font></td></tr>
<tr><td class="noidung">{opening}{body}{signature}</td></tr></table>""",
    lead='<p align="justify"><b>{dateline}{lead}</b></p>\n',
    dateline="{dateline} - ",
    paragraph='<p class="MsoNormal" align="justify"><font face="Arial" size="2">{words}</font></p>\n',
    heading='<p class="MsoNormal"><font face="Arial" size="2"><b>{words}</b></font></p>\n',
    signature='<p align="right"><font face="Arial" size="2"><b>{words}</b></font></p>\n',
    picture="""<table border="0" align="center" class="anh"><tr><td><img src="{src}" width="450" border="0"></td></tr>
<tr><td align="center"><font size="1"><i>{words}</i></font></td></tr></table>
""",
    inside='<p class="MsoNormal" align="center"><font face="Arial" size="2">.</font></p>\n',
    related='<br>&bull; <a href="{path}">{title}</a>',
    tag='<a href="/tim.asp?q={slug}">{words}</a> ',
    share="""<a href="javascript:window.print()">In bài này</a> | <a href="mailto:?body={url}">Gửi cho bạn bè</a>
| <a href="#top">Về đầu trang</a>""",
    print_view="""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>{title}</TITLE></HEAD>
<body>{text}</body></HTML>
""",
    listing="""<table width="100%"><tr><td class="chuyenmuc">{section}</td></tr>
<tr><td>{large}{items}</td></tr>
<tr><td align="center">{pager}</td></tr></table>
</td>
""",
    large="""
<table width="100%"><tr><td><a href="{path}"><img src="{image}" width="220" border="0" align="left"></a>
<a class="tinchinh" href="{path}"><b>{title}</b></a> <font class="gio">({at:%d/%m/%Y})</font><br>{lead}</td></tr>
</table>""",
    item="""
<table width="100%"><tr><td><a href="{path}"><img src="{image}" width="120" border="0" align="left"></a>
<a class="tin" href="{path}"><b>{title}</b></a> <font class="gio">({at:%d/%m/%Y})</font><br>{short}</td></tr>
</table>""",
    pager="Trang: {pages} {next}",
    pager_link='<a href="{url}">[{page}]</a> ',
    pager_here="<b>[{page}]</b> ",
    pager_next='<a href="{url}">Tiếp theo &gt;&gt;</a>',
    front="""{items}{boxes}
</td>
""",
    under="""<table width="100%" class="cactinkhac"><tr><td><b>Các tin khác:</b></td></tr>{items}
</table>
</td>
""",
    side="""<td width="270" valign="top"><table width="100%" class="hop"><tr><td class="tieudehop">Tin mới</td>
</tr>{latest}
</table><table width="100%" class="hop"><tr><td class="tieudehop">Xem nhiều nhất</td></tr>{most_read}
</table>{boxes}
</td></tr></table>
""",
    foot="""<table width="1000" align="center"><tr>
<td align="center" class="chantrang">{name}<br>Tòa soạn: {province}<br>Email: toasoan@{host}</td></tr></table>
{script}
</body>
</HTML>
""",
    styled="menu menuitem submenu hop tieudehop tinkhac tinchinh tin gio chuyenmuc tieude thoigian noidung",
    scripted="swapImage preloadImages findObject openWindow showClock checkForm mouseOver scrollNews weather gold",
)
