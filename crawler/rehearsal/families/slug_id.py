"""`/{slug}-{ID}.html` with classes made of utilities, an icon whose name runs into the time, and figures."""

from crawler.rehearsal.doors import Doors, FeedForm, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.family import Stamps

PATHS = Paths(
    article="/{slug}-{id}.html",
    listing="/{section}/",
    listing_page="/{section}/trang-{page}.html",
    image="/media/{at:%Y/%m}/{id}-{nth}.jpg",
    print_view="/amp.aspx?itemid={id}",
)

ITEM = """
<div class="flex gap-4 mb-4 border-b pb-4 {kind}"><a class="block w-1/3 shrink-0" href="{{path}}"><img
 class="w-full h-auto object-cover rounded"
 loading="lazy" decoding="async" src="{{image}}" srcset="{{image}}?w=640 1x, {{image}}?w=1280 2x" alt="{{title}}"></a>
<div class="flex-1"><{level} class="text-base font-semibold leading-6 hover:text-primary line-clamp-3"><a
 href="{{path}}">{{title}}</a></{level}>{rest}</div></div>"""
TIME = """
<span class="text-xs text-gray-500"><svg class="w-3 h-3 inline" viewBox="0 0 24 24"><title>Clock</title><path
 d="M12 6v6l4 2"></path></svg>{at:%d/%m/%Y %H:%M}</span>"""
SUMMARY = """
<p class="text-sm text-gray-600 line-clamp-2">{lead}</p>"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>{title}</title>
<meta name="description" content="{lead}"/><meta name="keywords" content="{tags}"/>
<link rel="canonical" href="{url}"/><meta property="og:title" content="{title}"/><meta property="og:description"
 content="{lead}"/>
<meta property="og:type" content="article"/><meta property="og:url" content="{url}"/><meta property="og:image"
 content="{image}"/>
<meta property="article:published_time" content="{at:%Y-%m-%dT%H:%M:%S}+0700"/>
<meta property="article:modified_time" content="{updated:%Y-%m-%dT%H:%M:%S}+0700"/><meta property="article:section"
 content="{section}"/>
<link rel="amphtml" href="{print_url}"/>
""",
    list_head="""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>{title} - {name}</title>
<link rel="canonical" href="{url}"/>
""",
    top="""<meta name="viewport" content="width=device-width, initial-scale=1"/><meta property="og:site_name"
 content="{name}"/>
<link rel="preload" as="style" href="/_assets/{site}/app.css"/>
{style}
{tracker}
{script}
</head><body class="antialiased text-gray-900">
<header class="border-b"><div class="container mx-auto flex justify-between text-xs">
<span>{weekday}, {now:%d/%m/%Y, %H:%M}</span>
<a href="mailto:toasoan@{host}">toasoan@{host}</a></div>
<a class="block py-4" href="/"><img class="h-16" src="/_assets/logo.svg" alt="{name}"/></a>
<nav class="bg-primary"><ul class="container mx-auto flex">{menus}
</ul></nav></header>
<main class="container mx-auto grid grid-cols-12 gap-6"><div class="col-span-8">
""",
    menu="""
<li class="group relative"><a class="block px-3 py-2 text-white uppercase text-sm" href="{url}">{title}</a><ul
 class="hidden group-hover:block absolute bg-white shadow">{sub_menus}</ul></li>""",
    sub_menu='<li class="px-3 py-1"><a class="whitespace-nowrap" href="{url}">{title}</a></li>',
    tile=ITEM.format(kind="tile", level="h4", rest=TIME),
    line="""
<div class="py-2 border-b"><a class="text-sm font-medium leading-5 hover:text-primary"
 href="{path}">{title}</a></div>""",
    box="""
<section class="mb-8"><h2 class="text-lg font-bold text-primary border-l-4 pl-2 mb-3"><a
 href="{url}">{title}</a></h2>{items}
</section>""",
    article="""<nav class="text-sm mb-2 breadcrumb"><a href="/">Trang chủ</a> › <a
 href="{section_url}">{section}</a></nav>
{text}
<div class="tags flex flex-wrap gap-2 my-4">{tags}</div>
<div class="share flex gap-2">{share}</div>
<div class="related my-6"><h3 class="font-bold">Tin liên quan</h3><ul>{related}</ul></div>
<div class="comment border p-4"><textarea class="w-full" rows="3"
 placeholder="Ý kiến của bạn"></textarea><button>Gửi</button></div>
""",
    text="""<h1 class="header-title text-3xl font-bold leading-tight">{title}</h1>
<div class="time text-sm text-gray-500"><svg class="w-4 h-4 inline" viewBox="0 0 24 24"><title>Clock</title><path
 d="M12 6v6l4 2"></path></svg>{stamp}</div>
<div class="content-detail"><div class="font-bold text-lg my-4">{opening}</div>
<div id="content_detail" itemprop="articleBody">
{body}{signature}</div></div>""",
    paragraph='<p class="mb-4">{words}</p>\n',
    heading='<h3 class="mb-4">{words}</h3>\n',
    signature='<p class="mb-4 text-right"><strong>{words}</strong></p>\n',
    picture="""<figure class="my-4"><img class="w-full" src="{src}" alt="{words}"/><figcaption
 class="text-center text-sm italic">{words}</figcaption></figure>
""",
    inside="""<div class="box-related float-left w-1/2 bg-gray-100 p-3"><ul>{related}</ul></div>
""",
    related='<li class="mb-1"><a href="{path}">{title}</a></li>',
    tag='<a class="bg-gray-100 px-2 rounded" href="/tag/{slug}/">{words}</a>',
    share='<a class="btn-share" href="https://share.invalid/sharer?u={url}">Chia sẻ</a>',
    print_view="""<!doctype html><html amp lang="vi"><head><meta charset="utf-8"><title>{title}</title><link
 rel="canonical" href="{url}"></head>
<body><header>{name}</header>{text}</body></html>
""",
    listing="""<h1 class="text-2xl font-bold text-primary mb-4"><a href="{section_url}">{section}</a></h1>
{large}<div class="list">{items}
</div>
{pager}
</div>
""",
    large=ITEM.format(kind="feature", level="h2", rest=TIME + SUMMARY),
    item=ITEM.format(kind="item", level="h3", rest=TIME + SUMMARY),
    pager='<div class="flex justify-center gap-2 my-6">{pages}{next}</div>',
    pager_link='<a class="px-3 py-1 border" href="{url}">{page}</a>',
    pager_here='<span class="px-3 py-1 border bg-primary text-white">{page}</span>',
    pager_next='<a class="px-3 py-1 border" href="{url}" title="Trang sau">›</a>',
    front="""{items}
{boxes}
</div>
""",
    under="""<section class="mb-8"><h2 class="text-lg font-bold">Cùng chuyên mục</h2>{items}
</section>
</div>
""",
    side="""<aside class="col-span-4"><section class="mb-8"><h2 class="text-lg font-bold">Tin mới nhất</h2>{latest}
</section><section class="mb-8"><h2 class="text-lg font-bold">Xem nhiều</h2>{most_read}
</section>{boxes}
</aside></main>
""",
    foot="""<section class="container mx-auto"><h2 class="text-lg font-bold">Đừng bỏ lỡ</h2>{boxes}
</section><footer class="bg-gray-800 text-white"><ul class="container mx-auto">{menus}
</ul><p>{name}</p><p>{province}</p></footer>
{script}
{style}
</body></html>
""",
    styled="container mx-auto flex grid text-sm text-xs text-lg font-bold font-semibold border-b mb-4 mb-8 py-2 px-3",
    scripted="hydrate observe prefetch islands toggleMenu scrollSpy",
)

SLUG_ID = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds(home="/feed/", form=FeedForm.ATOM), sitemaps=Sitemaps(news="/news-sitemap.xml")),
    stamp="{weekday}, {at:%d/%m/%Y} {at:%H:%M}",
    side_box=slice(8, 18),
    tiles=6,
    STAMPS=Stamps.TWO,
)
