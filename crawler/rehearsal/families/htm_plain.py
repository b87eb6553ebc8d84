"""`/{slug}-{ID}.htm` with a bare date as its only stamp, and bare dates of other articles right after the lead."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.family import Precision

PATHS = Paths(
    article="/{slug}-{id}.htm",
    listing="/{section}",
    listing_page="/{section}?trang={page}",
    image="/dataimages/{at:%Y%m}/original/{id}-{nth}.jpg",
)

ITEM = """
      <article class="{kind}">
        <div class="thumb"><a href="{{path}}" title="{{title}}"><img src="{{image}}?w=300&amp;h=200" alt="{{title}}"
 width="300"></a></div>
        <header><{level} class="name"><a href="{{path}}">{{title}}</a></{level}>
        <div class="meta"><span class="time">{{at:%d/%m/%Y}}</span></div></header>{rest}
      </article>"""
SUMMARY = """
        <p class="summary">{lead}</p>"""

TEMPLATES = Templates(
    head="""<!DOCTYPE html>
<html lang="vi-VN" prefix="og: http://ogp.me/ns#">
  <head>
    <title>{title} | {name}</title>
    <meta name="description" content="{lead}">
    <meta name="news_keywords" content="{tags}">
    <link rel="canonical" href="{url}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="{title} | {name}">
    <meta property="og:description" content="{lead}">
    <meta property="og:image" content="{image}">
    <script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
      "headline": "{json_title}", "datePublished": "{at:%Y-%m-%d}", "image": ["{image}",],
      "author": {{"@type": "Organization", "name": "{name}"}}}}</script>
""",
    list_head="""<!DOCTYPE html>
<html lang="vi-VN">
  <head>
    <title>{title} | {name}</title>
    <link rel="canonical" href="{url}">
""",
    top="""    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <link rel="stylesheet" href="/assets/app.{site}.css">
    {style}
    {tracker}
    {script}
  </head>
  <body>
    <header class="site-header">
      <div class="today">{weekday}, {now:%d/%m/%Y}</div>
      <a class="logo" href="/"><img src="/assets/logo.svg" alt="{name}"></a>
      <nav><ul class="menu">{menus}
      </ul></nav>
      <div class="hot">{ticker}
      </div>
    </header>
    <div class="layout">
    <div class="main">
""",
    menu="""
        <li><a href="{url}">{title}</a><ul>{sub_menus}</ul></li>""",
    sub_menu='<li><a href="{url}">{title}</a></li>',
    tile=ITEM.format(kind="small", level="h4", rest=""),
    line="""
      <div class="line"><a href="{path}" title="{title}">{title}</a> <span class="time">{at:%d/%m/%Y}</span></div>""",
    box="""
      <section class="cate"><h3 class="cate-name"><a href="{url}">{title}</a></h3>{items}
      </section>""",
    article="""      <div class="crumbs"><a href="/">Trang chủ</a><a class="cate"
 href="{section_url}">{section}</a></div>
      <div class="detail">{text}
      </div>
      <div class="tools">{share}</div>
      <div class="tags">{tags}</div>
""",
    text="""
        <h1 class="title">{title}</h1>
        <div class="meta"><span class="date">{stamp}</span> <span class="size">A- A+</span></div>
        <p class="sapo">{opening}</p>
        <div id="content">
{body}{signature}        </div>""",
    paragraph="<p>{words}</p>\n",
    heading="<h2>{words}</h2>\n",
    signature='<p style="text-align:right"><strong>{words}</strong></p>\n',
    picture="""<table class="image center"><tbody><tr><td><img alt="{alt}" src="{src}"></td></tr>
<tr><td class="image_desc">{words}</td></tr></tbody></table>
""",
    inside="""<div class="same"><b>Đọc thêm</b>{related}
</div>
""",
    related="""
<div class="same-item"><a href="{path}">{title}</a> <span>{at:%d/%m/%Y}</span></div>""",
    tag='<a href="/tu-khoa/{slug}">{words}</a> ',
    share='<a class="fb" href="https://share.invalid/?u={url}">Face</a> <a class="copy" data-url="{url}">Sao chép</a>',
    listing="""      <h1 class="cate-name"><a href="{section_url}">{section}</a></h1>
      <div class="list">{large}{items}
      </div>
      {pager}
    </div>
""",
    large=ITEM.format(kind="large", level="h2", rest=SUMMARY),
    item=ITEM.format(kind="row", level="h3", rest=SUMMARY),
    pager='<nav class="pages">{pages} {next}</nav>',
    pager_link='<a href="{url}">{page}</a> ',
    pager_here="<strong>{page}</strong> ",
    pager_next='<a class="more" href="{url}">Trang sau</a>',
    front="""      <div class="home">{items}
      </div>{boxes}
    </div>
""",
    under="""      <section class="cate"><h3 class="cate-name">Cùng chuyên mục</h3>{items}
      </section>
    </div>
""",
    side="""    <aside>
      <section class="cate"><h3 class="cate-name">Tin mới</h3>{latest}
      </section>
      <section class="cate"><h3 class="cate-name">Đọc nhiều</h3>{most_read}
      </section>{boxes}
    </aside>
    </div>
""",
    foot="""    <section class="cate again"><h3 class="cate-name">Đọc thêm</h3>{boxes}
    </section>
    <footer><ul class="menu">{menus}
      </ul><p>{name}</p><p>Tòa soạn: {province}, thư điện tử toasoan@{host}</p></footer>
    {script}
    {style}
  </body>
</html>
""",
    styled="site-header menu title sapo meta date detail cate cate-name summary small row large thumb line same tools",
    scripted="appInit lazyImage stickyHeader fontSize copyLink viewCount voteBox",
)

HTM_PLAIN = Printing(
    paths=PATHS,
    templates=TEMPLATES,
    DOORS=Doors(feeds=Feeds(), sitemaps=Sitemaps(month="/sitemap-{year}-{month}.xml")),
    stamp="{at:%d/%m/%Y}",
    side_box=slice(4, 20),
    PRECISION=Precision.DAY,
)
