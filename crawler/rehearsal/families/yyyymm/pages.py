"""The month system's pages: headline, time, text and boxes all stand inside `div#content`."""

import re
from html import escape

from crawler.rehearsal.families.markup import hexadecimal, shorten
from crawler.rehearsal.families.yyyymm.addresses import list_path
from crawler.rehearsal.families.yyyymm.frame import side_box, tile
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Caption, Head, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading


def entities(words: str) -> str:
    """Return text as this system's editor writes it: quotation marks as entities."""
    return escape(words, quote=False).replace("“", "&ldquo;").replace("”", "&rdquo;")


def picture(caption: Caption, alternative: str) -> str:
    """Return a picture's table; the alternative text is another sentence, not the caption."""
    words = re.sub("Ảnh: .*", r"<em>\g<0></em>", entities(caption.text)) if caption.credit else entities(caption.text)
    return f"""<div>
<table align="center" class="image center">
    <tbody>
        <tr>
            <td><img alt="{escape(alternative)}" hideclass="" src="{caption.image_url}" style="max-width: 100%;" /></td>
        </tr>
        <tr>
            <td style="text-align: center;">{words}</td>
        </tr>
    </tbody>
</table>
</div>
"""


def related(heads: tuple[Head, ...]) -> str:
    """Return the box of earlier articles that stands in the middle of a text."""
    rows = "".join(
        f"""
        <tr class="image_related_2">
            <td colspan="2"><a href="{head.path}">{escape(head.title)}</a></td>
        </tr>"""
        for head in heads
    )
    return f"""<div class="related">
<table align="unset" class="rl unset">
    <tbody>{rows}
    </tbody>
</table>
</div>
"""


def drop_cap(words: str) -> str:
    """Return a paragraph whose first letter stands apart from its word."""
    return f'<span style="float:left;font-size:56px;line-height:48px;">{words[0]}</span>{entities(words[1:])}'


def body(reading: Reading) -> str:
    """Return the lead, a box of earlier articles, the paragraphs and the signature."""
    story = reading.story
    pictures = {caption.after: picture(caption, shorten(story.body[-1], 120)) for caption in story.captions}
    dateline = f"{story.dateline} - " if story.dateline else ""
    parts = [
        f'<p style="text-align: justify;"><strong>{dateline}{entities(story.lead)}</strong></p>\n',
        pictures.get(0, ""),
    ]
    for i, paragraph in enumerate(story.body):
        if i == 1 and reading.related:
            parts.append(related(reading.related))
        if i in story.headings:
            words = f"<strong>{entities(paragraph)}</strong>"
        elif i == 0 and story.number % 12 == 0 and paragraph[0] != "“":
            words = drop_cap(paragraph)
        else:
            words = entities(paragraph)
        parts.append(f'<p style="text-align: justify;">{words}</p>\n{pictures.get(i + 1, "")}')
    if story.signature:
        parts.append(f'<p style="text-align: right;"><strong>{escape(story.signature)}</strong></p>\n')
    return "".join(parts)


def article_head(story: Story, name: str) -> str:
    """Return the beginning of `<head>` of an article's page; its description is not the printed lead."""
    title, short = escape(story.title), escape(shorten(story.lead, 110))
    return f"""<html>
 <head>   <title>{title} - {name} điện tử</title>
    <meta property="og:title" content="{title}"/>
    <meta property="og:type" content="article" />
    <meta property="og:url" content="{story.url}" />
  <meta name="description" content="{short}"/>
  <meta property="og:description" content="{short}"/>
        <meta property="og:image" content="{story.image_url or ""}" />
        <meta name="keywords" content="{escape(", ".join(story.tags))}"/>
  <meta charset="utf-8">
"""


def headed(reading: Reading, share: str = "") -> str:
    """Return the headline, the time and the text."""
    story = reading.story
    return f"""<div class="article_content row15">
            <div id="content" class="content cate_{hexadecimal(32, story.section.word).upper()}">
            <h4 class="media-heading"></h4>
            <h1 class="media-heading title5">{escape(story.title)}</h1>
            <div class="date">{story.published_at:%H:%M, %d/%m/%Y}</div>
            {share}
<div class="bd02"></div>
            {body(reading)}    </div>
<div class="clear"></div>
</div>"""


def comment_form(story: Story, key: str) -> str:
    """Return the form for readers' comments."""
    return f"""        <hr />
        <div id="feedback" class="comment-respond">
            <h3 id="reply-title" class="comment-reply-title row20">Ý kiến bạn đọc</h3>
            <form role="form" class="feedback-form contact-form">
                <input type="text" class="form-control" name="username" placeholder="Họ và tên" required />
                <input type="email" class="form-control" name="email" placeholder="E-mail" required />
                <textarea class="form-control textarea" rows="3" name="content" placeholder="Nội dung"></textarea>
                <input name="submit" type="submit" id="submit" class="btn main-btn submit" value="Gửi phản hồi">
                <input type="hidden" name="articleId" value="{key}" />
                <input type="hidden" name="title" value="{escape(story.title)}" />
                <input type="hidden" name="url" value="{story.url}" />
            </form>
        </div>
        <div id="feedback-list"></div>
"""


def article(frame: Frame, reading: Reading) -> bytes:
    """Return an article's page."""
    story = reading.story
    key = hexadecimal(26, story.newspaper, story.number) + story.site_id[1:]
    share = f"""<ul class="social">
                <li><div class="fb-like" data-href="{story.url}" data-layout="button_count"></div></li>
                <li><div class="zalo-share-button" data-href="" data-layout="2" data-color="blue"></div></li>
            </ul>"""
    tags = "".join(
        f'\n            <a href="/tim-kiem/?key={escape(tag)}" target="_blank" class="">{escape(tag)}</a>'
        for tag in story.tags
    )
    main = f"""<div class="nav-inside">
    <div class="tieude row10">
        <a class="maincatetitle font-bold" href="/{story.section.word}/">{story.section.title}</a>
    </div>
</div>
<div id="article_id" style="display: none;">{key}</div>
      <div class="p80"> {headed(reading, share)} <div class="tag_list">{tags}
</div>
            {share}
      </div>
{comment_form(story, key)}"""
    return frame.around(article_head(story, reading.newspaper.title), main, story.section.word)


def print_view(reading: Reading) -> bytes:
    """Return an article's print view."""
    story = reading.story
    return f"""<html>
<head><meta charset="utf-8"><title>{escape(story.title)}</title><link rel="canonical" href="{story.url}"/></head>
<body class="print">
{headed(reading)}
</body>
</html>
""".encode()


def list_head(newspaper: Newspaper, title: str, url: str) -> str:
    """Return the beginning of `<head>` of a list page."""
    return f"""<html>
 <head>   <title>{title} - {newspaper.title} điện tử</title>
  <meta name="description" content="{title}"/>
  <link rel="canonical" href="{url}"/>
  <meta charset="utf-8">
"""


def pager(listing: Listing) -> str:
    """Return links to the pages around a list page."""
    section, page = listing.section, listing.page
    first, last = max(1, page - 3), min(listing.pages, page + 3)
    links = [
        f'<li class="{"active" if to == page else ""}"><a href="{list_path(section, to)}">{to}</a></li>'
        for to in range(first, last + 1)
    ]
    if page < listing.pages:
        links.append(f'<li><a href="{list_path(section, page + 1)}" title="Trang sau">»</a></li>')
    return f'<ul class="pagination">{"".join(links)}</ul>'


def listing(frame: Frame, listing: Listing) -> bytes:
    """Return a page of a section's list."""
    section = listing.section
    items = "".join(
        f"""
        <div class="item row20">{tile(head, "title5", date=True, lead=True)}
        </div>"""
        for head in listing.heads
    )
    main = f"""<div class="nav-inside">
    <a class="maincatetitle font-bold" href="/{section.word}/">{section.title}</a>
</div>
    <div class="list-news">{items}
    </div>
{pager(listing)}
"""
    url = f"https://{listing.newspaper.host}{list_path(section, listing.page)}"
    return frame.around(list_head(listing.newspaper, section.title, url), main)


def front_page(frame: Frame, front: Front) -> bytes:
    """Return the front page."""
    newspaper = front.newspaper
    tiles = "".join(tile(head, "title3", lead=True) for head in front.latest[:5])
    boxes = "".join(side_box(section, heads[:9]) for section, heads in front.newest)
    main = f"""    <div class="list-news">{tiles}
{boxes}    </div>
"""
    return frame.around(list_head(newspaper, newspaper.title, f"https://{newspaper.host}/"), main)
