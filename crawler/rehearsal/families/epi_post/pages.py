"""The ePi system's pages."""

from html import escape

from crawler.rehearsal.families.epi_post.addresses import list_path
from crawler.rehearsal.families.epi_post.frame import ad, box, machine_time, teaser
from crawler.rehearsal.families.markup import quoted, slug
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Caption, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading


def machine_readable(story: Story, name: str) -> str:
    """Return what an article's page says of it in JSON-LD; the author's name is always empty."""
    image = f'"{story.image_url}"' if story.image_url else "null"
    return f"""<script type="application/ld+json"> {{ "@context": "http://schema.org", "@type": "NewsArticle",
 "mainEntityOfPage": {{ "@type": "WebPage", "@id": "{story.url}" }}, "headline": "{quoted(story.title)}",
 "description": "{quoted(story.lead)}",
 "image": {{ "@type": "ImageObject", "url": {image}, "width": 1200, "height": 675 }},
 "datePublished": "{machine_time(story.published_at)}",
 "dateModified": "{machine_time(story.updated_at or story.published_at)}",
 "author": {{ "@type": "Person", "name": "" }},
 "publisher": {{ "@type": "Organization", "name": "{name}" }} }} </script>"""


def article_head(story: Story, name: str) -> str:
    """Return the beginning of `<head>` of an article's page."""
    title, lead, tags = escape(story.title), escape(story.lead), escape(",".join(story.tags))
    return f"""<!DOCTYPE html> <html lang="vi"> <head> <title>{title} | {name}</title>
<meta name="description" content="{lead}"/> <meta name="keywords" content="{tags}"/>
<meta name="news_keywords" content="{tags}"/> <link rel="canonical" href="{story.url}" />
<meta property="og:url" content="{story.url}"/> <meta property="og:image" content="{story.image_url or ""}"/>
<meta property="og:title" content="{title}"/> <meta property="og:description" content="{lead}"/>
<meta name="twitter:title" content="{title}"/> <meta name="twitter:description" content="{lead}"/>
<meta property="article:tag" content="{tags}"/> <meta property="article:section" content="{story.section.title}" />
<meta property="article:published_time" content="{machine_time(story.published_at)}"/>
<meta property="article:modified_time" content="{machine_time(story.updated_at or story.published_at)}"/>
{machine_readable(story, name)}
"""


def figure(caption: Caption) -> str:
    """Return a picture, whose alternative text is the name of its file."""
    return f"""<figure class="picture">
 <img src="{caption.image_url}" alt="{caption.file_name}" data-desc="{escape(caption.text)}">
 <figcaption>{escape(caption.text, quote=False)}</figcaption>
</figure>
"""


def body(story: Story) -> str:
    """Return the paragraphs: mostly in `<div>`, in every fifth article in `<p>`, in every ninth between `<br>`."""
    number = story.number
    tag, end = ("p", "") if number % 5 == 0 else ("div", "&nbsp;" if number % 2 else " <br>")
    pictures = {caption.after: figure(caption) for caption in story.captions}
    parts = ["<style>.t2 { font-weight: bold; } .t1 { text-align: right; }</style>\n", pictures.get(0, "")]
    for i, paragraph in enumerate(story.body):
        words = escape(paragraph, quote=False)
        if i in story.headings:
            words = f"<b>{words}</b>"
        parts.append(f"{words}<br>\n<br>\n" if number % 9 == 4 else f"<{tag}> {words}{end}\n</{tag}>\n")
        if i % 4 == 3:
            parts.append(f'<div class="sda_middle"> {ad(f"ArticleMiddle{i // 4}")} </div>\n')
        parts.append(pictures.get(i + 1, ""))
    if story.signature:
        parts.append(f'<div class="t1"> <span class="t2">{escape(story.signature)}</span>\n</div>')
    return "".join(parts)


def headed(story: Story, extras: str = "") -> str:
    """Return the headline, the time, the lead and the text."""
    at, dateline = story.published_at, f"{story.dateline} - " if story.dateline else ""
    return f"""<h1 class="article__title cms-title "> {escape(story.title)} </h1>
<div class="article__meta"> <div class="row"> <time class="time" datetime="{machine_time(at)}">
<i class="ic-calendar"></i><span data-time="{at.timestamp():.0f}" data-format="long">{at:%d/%m/%Y %H:%M}</span></time>
 <meta class="cms-date" itemprop="datePublished" content="{machine_time(at)}"> </div> {extras} </div>
<div class="article__sapo cms-desc"> <i class="icon-sapo"></i> {dateline}{escape(story.lead, quote=False)} </div>
{ad("ArticleAfterSapo")} <div class="article__body zce-content-body cms-body" itemprop="articleBody"> {body(story)}
 {ad("ArticleAfterBody")} </div>"""


def article(frame: Frame, reading: Reading) -> bytes:
    """Return an article's page."""
    story, host = reading.story, reading.newspaper.host
    section = story.section
    share = f"""<div class="row"> <div class="fb-like" data-href="{story.url}" data-layout="button_count"></div>
 <div class="social social-share"> <a href="javascript:void(0);" class="tw" data-href="{story.url}">Chia sẻ</a>
 <a href="javascript:void(0);" class="print sendprint" title="In bài viết">In bài viết</a> </div> </div>"""
    tags = " ".join(
        f'<a href="https://{host}/tu-khoa/{slug(tag).lower()}-tag{story.number + i}.html">#{escape(tag)}</a>'
        for i, tag in enumerate(story.tags)
    )
    main = f"""<div class="breadcrumbs"> <h2 class="main"> <a href="https://{host}/{section.word}/"
 title="{section.title}" class="active">{section.title}</a> </h2> </div> <div class="col">
<div class="main-col content-col"> <div class="article"> {headed(story, share)}
<div class="article__tags"> <h3 class="box-heading"> <span class="title">Từ khóa:</span> </h3>
 <div class="box-content"> {tags} </div> </div> <div class="article__meta"> {share} </div>
<div class="wrap-comment" id="comment{story.site_id}" data-id="{story.site_id}" data-type="20"></div> </div>
"""
    return frame.around(article_head(story, f"{reading.newspaper.title} điện tử"), main, section.word)


def print_view(reading: Reading) -> bytes:
    """Return an article's print view."""
    story = reading.story
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{escape(story.title)}</title>
<link rel="canonical" href="{story.url}"/><meta name="robots" content="noindex"></head>
<body class="print"><div class="article"> {headed(story)} </div></body></html>
""".encode()


def list_head(newspaper: Newspaper, title: str, url: str) -> str:
    """Return the beginning of `<head>` of a list page."""
    return f"""<!DOCTYPE html> <html lang="vi"> <head> <title>{title} | {newspaper.title} điện tử</title>
<meta name="description" content="{title}"/> <link rel="canonical" href="{url}" />
"""


def pager(listing: Listing) -> str:
    """Return links to the pages around a list page."""
    first, last = max(1, listing.page - 2), min(listing.pages, listing.page + 3)
    links = [
        f'<a class="{"active" if page == listing.page else ""}" href="{list_path(listing.section, page)}">{page}</a>'
        for page in range(first, last + 1)
    ]
    if listing.page < listing.pages:
        links.append(f'<a class="next" rel="next" href="{list_path(listing.section, listing.page + 1)}">›</a>')
    return f'<div class="pagination"> {" ".join(links)} </div>'


def listing(frame: Frame, listing: Listing) -> bytes:
    """Return a page of a section's list."""
    section = listing.section
    stories = "".join(teaser(head, meta=True, lead=True) for head in listing.heads)
    main = f"""<div class="breadcrumbs"> <h2 class="main"> <a href="/{section.word}/" class="active">{section.title}</a>
 </h2> </div> <div class="col"> <div class="main-col content-col"> <div class="timeline content-list">
<div class="box-content" data-source="section-news"> {stories} </div> {pager(listing)} </div> </div>
"""
    url = f"https://{listing.newspaper.host}{list_path(section, listing.page)}"
    return frame.around(list_head(listing.newspaper, section.title, url), main)


def front_page(frame: Frame, front: Front) -> bytes:
    """Return the front page."""
    newspaper = front.newspaper
    boxes = "".join(box(section.title, heads[:8], "zone", meta=True) for section, heads in front.newest)
    main = f"""<div class="col"> <div class="main-col content-col">
{box("Tin mới", front.latest[:6], "highlight", meta=True)} {boxes} </div>
"""
    return frame.around(list_head(newspaper, f"{newspaper.title} điện tử", f"https://{newspaper.host}/"), main)
