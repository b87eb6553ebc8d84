"""The ASP.NET system's pages: `Cập nhật` is the only stamp, the lead is bold, captions stand twice."""

from datetime import datetime
from html import escape

from crawler.rehearsal.families.cat_id_slug.addresses import list_path, loose_slug
from crawler.rehearsal.families.cat_id_slug.frame import box, item
from crawler.rehearsal.families.markup import WEEKDAYS, shorten
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Caption, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading

DOCTYPE = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
)


def stamp(at: datetime) -> str:
    """Return a time as this system prints it: no leading zeros, a clock of twelve hours."""
    hour = (at.hour - 1) % 12 + 1
    half = "AM" if at.hour < 12 else "PM"
    return f"{WEEKDAYS[at.weekday()]}, {at.day}/{at.month}/{at.year} | {hour}:{at:%M:%S} {half}"


def picture(caption: Caption) -> str:
    """Return a picture's table: the caption as alternative text and again in the second row."""
    words = escape(caption.text)
    return f"""
<table class="image" align="center" border="0" cellpadding="3" cellspacing="0" width="1">
<tbody>
<tr>
<td><img src="{caption.image_url}" alt="{words}" width="500" /></td>
</tr>
<tr>
<td style="text-align: center;"><i>{words}</i></td>
</tr>
</tbody>
</table>"""


def body(story: Story) -> str:
    """Return the lead in bold, the paragraphs and the signature."""
    dateline = f"{story.dateline} - " if story.dateline else ""
    pictures = {caption.after: picture(caption) for caption in story.captions}
    lead = escape(story.lead, quote=False)
    parts = [f'\n<p style="text-align: justify;"><b>{dateline}{lead}</b></p>', pictures.get(0, "")]
    for i, paragraph in enumerate(story.body):
        words = escape(paragraph, quote=False)
        words = f"<b>{words}</b>" if i in story.headings else words
        parts.append(f'\n<p style="text-align: justify;">{words}&nbsp;</p>{pictures.get(i + 1, "")}')
    if story.signature:
        parts.append(f'\n<p style="text-align: right;"><b>{escape(story.signature)}</b></p>')
    return "".join(parts)


def headed(story: Story) -> str:
    """Return the headline with the stamp under it, and the text."""
    return f"""<div class="grid-header">
    <h1 id="ctl00_cphContent_lblTitle">{escape(story.title)}</h1>
    <ul class="info">
        <li><span id="ctl00_cphContent_lblDate">Cập nhật: {stamp(story.published_at)}</span></li>
    </ul>
</div>
<div class="singlepage" id="ctl00_cphContent_contentView">{body(story)}
</div>"""


def article_head(story: Story, name: str) -> str:
    """Return the beginning of `<head>` of an article's page."""
    title = escape(story.title)
    return f"""{DOCTYPE}
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>
    {title} - {name}
</title><meta name="description" content="{escape(shorten(story.lead, 150))}" />
<meta name="keywords" content="{escape(", ".join(story.tags))}" />
<meta property="og:title" content="{title} - {name}" /><meta property="og:url" content="{story.url}" />
<meta property="og:image" content="{story.image_url or ""}" />"""


def article(frame: Frame, reading: Reading) -> bytes:
    """Return an article's page."""
    story, section = reading.story, reading.story.section
    tags = ", ".join(f'<a href="/tag/{loose_slug(tag)}.aspx">{escape(tag)}</a>' for tag in story.tags)
    older = "".join(
        f"""
        <li><a href="{head.path}">{escape(head.title)}</a> <span>({head.published_at:%d/%m/%Y})</span></li>"""
        for head in reading.related
    )
    main = f"""<div class="col-left">
<div class="breadcrumb"><a href="/">Trang chủ</a> &raquo; <a href="{list_path(section, 1)}">{section.title}</a></div>
{headed(story)}
<div class="tags">Từ khóa: {tags}</div>
<div class="tools"><a href="/PrintPreview/{story.site_id}/">Bản in</a></div>
<div class="tinkhac">
    <ul>{older}
    </ul>
</div>
<div class="comment"><textarea name="ctl00$cphContent$txtComment" rows="4"></textarea>
<input type="submit" name="ctl00$cphContent$btnSend" value="Gửi" /></div>"""
    return frame.around(article_head(story, reading.newspaper.title), main, section.word)


def print_view(reading: Reading) -> bytes:
    """Return an article's print view."""
    story = reading.story
    return f"""<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{escape(story.title)}</title></head>
<body onload="window.print();">
<div class="print"><img src="/App_Themes/Default/Images/logo.png" alt="{reading.newspaper.title}" />
{headed(story)}
<p>Nguồn: {story.url}</p></div>
</body>
</html>
""".encode()


def list_head(newspaper: Newspaper, title: str) -> str:
    """Return the beginning of `<head>` of a list page."""
    return f"""{DOCTYPE}
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="ctl00_Head1"><title>
    {title} - {newspaper.title}
</title>"""


def pager(listing: Listing) -> str:
    """Return links to the pages around a list page."""
    section, page = listing.section, listing.page
    first, last = max(1, page - 4), min(listing.pages, page + 5)
    links = [
        f"<span>{to}</span>" if to == page else f'<a href="{list_path(section, to)}">{to}</a>'
        for to in range(first, last + 1)
    ]
    if page < listing.pages:
        links.append(f'<a href="{list_path(section, page + 1)}">Trang sau</a>')
    return f'<div class="paging">{" ".join(links)}</div>'


def listing(frame: Frame, listing: Listing) -> bytes:
    """Return a page of a section's list."""
    items = "".join(
        item(head, f"ctl00_cphContent_rptNews_ctl{i:02d}", lead=True, time=True) for i, head in enumerate(listing.heads)
    )
    main = f"""<div class="col-left">
<div class="grid-header"><h2>{listing.section.title}</h2></div>
<div class="list-news">{items}
</div>
{pager(listing)}
</div>"""
    return frame.around(list_head(listing.newspaper, listing.section.title), main)


def front_page(frame: Frame, front: Front) -> bytes:
    """Return the front page."""
    boxes = "".join(
        box(section.title, section.word, heads[:9], f"cphContent_zone{i}")
        for i, (section, heads) in enumerate(front.newest)
    )
    main = f"""<div class="col-left">{box("Tiêu điểm", "1", front.latest[:6], "cphContent_focus")}{boxes}
</div>"""
    return frame.around(list_head(front.newspaper, front.newspaper.title), main)
