"""A house style of applications: classes that are hashes, a state in JSON, headlines as links around everything."""

from crawler.rehearsal.families.templates import Templates

CARD = """
<a class="{kind}_card__x7Kq2" href="{{path}}"><div class="{kind}_media__Zb01d">
<img alt="{{title}}" src="{{image}}" loading="lazy"/></div><div class="{kind}_text__p0Vn4">
<{level} class="{kind}_name__3nGfA">{{title}}</{level}>
<time dateTime="{{at:%Y-%m-%dT%H:%M:%S}}+07:00">{{at:%H:%M %d/%m/%Y}}</time>{rest}</div></a>"""
SUMMARY = "<p>{short}</p>"

APP = Templates(
    head="""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>{title}</title>
<meta name="description" content="{lead}"/><meta property="og:title" content="{title}"/>
<meta property="og:description" content="{lead}"/><meta property="og:image" content="{image}"/>
<meta property="og:url" content="{url}"/>
""",
    list_head="""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>{title} | {name}</title>
""",
    top="""<meta name="viewport" content="width=device-width"/>
<link rel="preload" href="/_next/static/css/{site}.css" as="style"/>
{style}
{tracker}
</head><body><div id="__next"><header class="header_root__a81Xz">
<span class="header_date__Qm2Lp">{weekday}, {now:%d/%m/%Y}</span><a href="/"><img src="/logo.svg" alt="{name}"/></a>
<nav class="header_nav__k2Uo1">{menus}
</nav></header><main class="layout_main__0fJ3s"><div class="layout_left__5yTqW">
""",
    menu="""
<div class="header_item__b7Rt9"><a href="{url}">{title}</a><div class="header_drop__u1Ic6">{sub_menus}</div></div>""",
    sub_menu='<a href="{url}">{title}</a>',
    tile=CARD.format(kind="tile", level="h4", rest=""),
    line="""
<a class="line_root__w9Hd3" href="{path}"><h4>{title}</h4></a>""",
    box="""
<section class="box_root__e4Yk8"><a class="box_name__2sLmN" href="{url}"><h2>{title}</h2></a>{items}
</section>""",
    article="""<div class="crumb_root__n6Wv1"><a href="/">Trang chủ</a><span>/</span>
<a href="{section_url}">{section}</a></div>
{text}
<div class="tags_root__h3Bc7">{tags}</div><div class="share_root__r5Pz0">{share}</div>
""",
    text="""<article class="post_root__d2Ea5"><h1 class="post_name__9vXk1">{title}</h1><div class="post_meta__l8Of2">
<span>{stamp}</span></div>
<h2 class="post_sapo__m4Sg6">{opening}</h2><div class="player_root__v5Xe2"><span>Nghe đọc bài</span>
<span>0:00</span>/<span>0:00</span><button type="button">1x</button>
<select><option>Nữ miền Bắc</option><option>Nam miền Nam</option></select></div>
<div class="post_content__c1Ny3 ck-content">
{body}</div><div class="post_author__t0Jw8"><strong>{signature}</strong></div></article>""",
    dateline="{dateline} - ",
    paragraph="<p>{words}</p>\n",
    heading="<h3>{words}</h3>\n",
    signature="{words}",
    picture="""<figure class="image"><img src="{src}"/><figcaption>{words}</figcaption></figure>
""",
    inside='<div class="read_more__y6Kb4"><span>Đọc thêm</span>{related}</div>\n',
    related='<a href="{path}">{title}</a>',
    tag='<a href="/the/{slug}">#{words}</a> ',
    share='<button type="button" data-url="{url}">Chia sẻ</button><button type="button">Lưu tin</button>',
    print_view="""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>{title}</title></head>
<body>{text}</body></html>
""",
    listing="""<h1 class="cate_name__f7Lr2">{section}</h1><div class="cate_list__q3Dm9">{large}{items}
</div>
{pager}
</div>
""",
    large=CARD.format(kind="large", level="h2", rest=SUMMARY),
    item=CARD.format(kind="row", level="h3", rest=SUMMARY),
    pager='<nav class="pager_root__o9Uj5" aria-label="Phân trang">{pages}{next}</nav>',
    pager_link='<a href="{url}">{page}</a>',
    pager_here='<a aria-current="page" href="{url}">{page}</a>',
    pager_next='<a rel="next" href="{url}">Trang sau</a>',
    front="""<div class="home_top__g2Vt7">{items}
</div>{boxes}
</div>
""",
    under="""<section class="box_root__e4Yk8"><h2>Cùng chuyên mục</h2>{items}
</section>
</div>
""",
    side="""<aside class="layout_right__8iCp4"><section class="box_root__e4Yk8"><h2>Tin mới</h2>{latest}
</section><section class="box_root__e4Yk8"><h2>Đọc nhiều</h2>{most_read}
</section>{boxes}
</aside></main>
""",
    foot="""<footer class="footer_root__z1Qs6"><p>{name}</p><p>{province}</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">
{{"props":{{"pageProps":{{}}}},"page":"/[slug]","buildId":"{site}"}}</script>
{script}
</body></html>
""",
    styled="tile_card__x7Kq2 row_card__x7Kq2 box_root__e4Yk8 header_item__b7Rt9 post_content__c1Ny3 post_sapo__m4Sg6",
    scripted="hydrateRoot routePrefetch onScrollEnd useStore lazyChunk trackView openSearch",
)
