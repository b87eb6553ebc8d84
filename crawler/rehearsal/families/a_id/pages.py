"""The content-fck system's pages: the lead is the first paragraph, its dateline in bold brackets."""

from html import escape

from crawler.rehearsal.families.a_id.addresses import list_path
from crawler.rehearsal.families.a_id.frame import box160, box300, link, thumbnail
from crawler.rehearsal.families.markup import quoted, shorten
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Caption, Head, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading


def dated(head: Head) -> str:
    """Return the lead after its dateline, without markup."""
    return f"({head.dateline}) - {head.lead}" if head.dateline else head.lead


def article_head(story: Story, name: str) -> str:
    """Return the beginning of `<head>` of an article's page; its JSON-LD knows the day only."""
    title, lead, tags = escape(story.title), escape(dated(story)), escape(", ".join(story.tags))
    return f"""<!DOCTYPE html>
<html lang="vi">
<head>
<title>{title} - {name} Online</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Keywords" content="{tags}" />
<meta name="Description" content="{lead}" />
<link rel="canonical" href="{story.url}" />
<meta property="og:type" content="article" /><meta property="og:url" content="{story.url}" />
<meta property="og:title" content="{title}" /><meta property="og:description" content="{lead}" />
<meta property="og:image" content="{story.image_url or ""}" />
<script type="application/ld+json">
  {{
    "@context": "https://schema.org/",
    "@type": "NewsArticle",
    "name": "{quoted(story.title)}",
    "datePublished": "{story.published_at:%Y-%m-%d}",
    "description": "{quoted(dated(story))}"
  }}
  </script>
"""


def picture(caption: Caption, title: str) -> str:
    """Return a picture and, as a centred paragraph of its own, its caption."""
    words = escape(caption.text, quote=False).replace(" ", "&nbsp;", 1)
    return f"""<p style="text-align: justify;"><img class="zoomimg" title="{title}" src="{caption.image_url}"
 alt="{title}" width="800" /></p>
<p style="text-align: center;"><em><span style="text-align: justify;">{words}</span></em></p>
"""


def body(story: Story) -> str:
    """Return the lead, the paragraphs and the signature."""
    title = escape(story.title)
    dateline = f"<strong>({story.dateline})</strong> - " if story.dateline else ""
    pictures = {caption.after: picture(caption, title) for caption in story.captions}
    lead = escape(story.lead, quote=False)
    parts = [f'<p style="text-align: justify;">{dateline}{lead}</p>\n', pictures.get(0, "")]
    for i, paragraph in enumerate(story.body):
        words = escape(paragraph, quote=False)
        words = f"<strong>{words}</strong>" if i in story.headings else words
        advertisement = '<div class="AMN_res_mid"></div>' if i == 1 else ""
        parts.append(f'{advertisement}<p style="text-align: justify;">{words}</p>\n')
        parts.append(pictures.get(i + 1, ""))
    if story.signature:
        parts.append(f'<p style="text-align: right;"><strong>{escape(story.signature)}</strong></p>\n')
    return "".join(parts)


def headed(story: Story) -> str:
    """Return the headline and the text."""
    return f"""<h1 class="margintopbot10 fw700">{escape(story.title)}&nbsp;<span class="sprite icophoto"></span></h1>
        <div id="clear"></div>
        <div id="newscontents">
<div class="content-fck slider-jsgallery 171">
{body(story)}</div>
</div>
"""


def comment_form(story: Story) -> str:
    """Return the form for readers' comments."""
    return f"""        <div id="comment">
            <div class="titletd nobg"><a class="active fs13" href="javascript:void(0);"><b>BÌNH LUẬN</b></a></div>
            <form method="POST" name="frmComments" id="frmComments" enctype="multipart/form-data">
                <input type="hidden" name="txtnewsid" id="txtnewsid" value="{story.site_id}" />
                <input type="hidden" name="txtnewscate" id="txtnewscate" value="{story.section.word}" />
                <textarea class="margintopbot10" rows="5" name="txtinfocomment">Ý kiến của bạn</textarea>
                <button class="btn_xanh_sm w100">Gửi ý kiến</button>
            </form>
        </div>
"""


def article(frame: Frame, reading: Reading) -> bytes:
    """Return an article's page."""
    story, host = reading.story, reading.newspaper.host
    section = story.section
    share = f'<a class="ashare btn-facebook" href="https://share.invalid/sharer?u={story.url}">Chia sẻ</a>'
    tags = "".join(
        f'<a class="tag_item" title="{escape(tag)}" href="https://{host}/tim-kiem/{escape(tag)}.html">{escape(tag)}</a>'
        for tag in story.tags
    )
    main = f"""    <div id="colcate1">
        <div class="titlecate">
            <h1>
                <a href="https://{host}/{section.word}/">{story.printed_section}</a>
            </h1>
        </div>
        <div id="clear" class="sharemxh detail-fb-like-share">
            <span class="pubdate 128">{story.published_at:%d/%m/%Y - %H:%M}</span>
            <div class="fright"><!-- <a href="https://share.invalid/tweet?url={story.url}">Chia sẻ</a> -->{share}
                <a href="javascript:void(0);" onclick="printPopup('https://{host}/print{story.path}');"
                    title="Print" rel="nofollow"><span class="sprite icoprint"></span></a></div>
        </div>
        {headed(story)}
        <div id="linkshare"><b class="fs13">Chia sẻ bài viết</b> {share}</div>
        <div class="block_tag marginbottom10">
            <div class="txt_tag">Từ khóa</div>
            {tags}
        </div>
{comment_form(story)}"""
    return frame.around(article_head(story, reading.newspaper.title), main, section.word)


def print_view(reading: Reading) -> bytes:
    """Return an article's print view."""
    story = reading.story
    return f"""<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>{escape(story.title)}</title><link rel="canonical" href="{story.url}" /></head>
<body onload="window.print()">
<div id="print">
<span class="pubdate">{story.published_at:%d/%m/%Y - %H:%M}</span>
{headed(story)}</div>
</body>
</html>
""".encode()


def list_head(newspaper: Newspaper, title: str, url: str) -> str:
    """Return the beginning of `<head>` of a list page."""
    return f"""<!DOCTYPE html>
<html lang="vi">
<head>
<title>{title} - {newspaper.title} Online</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Description" content="{title}" />
<link rel="canonical" href="{url}" />
"""


def pager(listing: Listing) -> str:
    """Return links to the pages around a list page, the next one behind a `>`."""
    host, section, page = listing.newspaper.host, listing.section, listing.page

    def item(to: int, text: str) -> str:
        return f'<li><a href="https://{host}{list_path(section, to)}">{text}</a></li>'

    first, last = max(1, page - 2), min(listing.pages, page + 4)
    numbers = "".join(f"<li><b>{to}</b></li>" if to == page else item(to, str(to)) for to in range(first, last + 1))
    start = item(1, "&laquo;") + item(page - 1, "&lt;") if page > 1 else ""
    end = item(page + 1, "&gt;") + item(listing.pages, "&raquo;") if page < listing.pages else ""
    return f'<div class="boxpage">\n<div class="fright" id="page">\n<ul>{start}{numbers}{end}</ul>\n</div>\n</div>'


def listing(frame: Frame, listing: Listing) -> bytes:
    """Return a page of a section's list: one large article, three tiles, then the list proper."""
    section, heads, host = listing.section, listing.heads, listing.newspaper.host
    large = "".join(
        f"""
            <a href="{head.url}"><div class="overflow-4x3">{thumbnail(head, "810x478")}</div></a>
            <div class="fleft"><h2 class="h2cate">{link(head, "")}</h2></div>
            <p class="desc paddingbottom10 clearleft">{escape(dated(head))}</p>"""
        for head in heads[:1]
    )
    tiles = "".join(
        f"""
                <div class="top3">
                    <a class="b-img" href="{head.url}"><div class="overflow-4x3">{thumbnail(head)}</div></a>
                    <a class="b-content" href="{head.url}">
                        <h2 class="margintop5 overflow75 fs13 fw600">{escape(head.title)}</h2>
                    </a>
                </div>"""
        for head in heads[1:4]
    )
    items = "".join(
        f"""
            <li class="news-img-left news-img">
                <a class="b-title" href="{head.url}">
                    <h3 class="marginbottom5 fs18">{escape(head.title)}&nbsp;<span class="sprite icophoto"></span></h3>
                </a>
                <a class="b-img" href="{head.url}"><div class="ovf120">{thumbnail(head, "510x286")}</div></a>
                <p class="b-content  txt fleft desc marginbottom5">
                    {escape(shorten(dated(head), 220))}
                </p>
            </li>"""
        for head in heads[4:]
    )
    main = f"""    <div id="colcate1">
        <div id="topcate">
            <div class="titlecate"><h1><a href="https://{host}/{section.word}/">{section.title.upper()}</a></h1></div>{large}
            <div class="boxtopcate">{tiles}
            </div>
        </div>
        <div class="boxtinmoi">
        <ul class="list-news-img-style-1">{items}
        </ul>
        </div>
{pager(listing)}
    </div>
"""
    url = f"https://{host}{list_path(section, listing.page)}"
    return frame.around(list_head(listing.newspaper, section.title, url), main)


def front_page(frame: Frame, front: Front) -> bytes:
    """Return the front page."""
    newspaper, host = front.newspaper, front.newspaper.host
    boxes = "".join(box300(host, section, heads[:8]) for section, heads in front.newest)
    main = f"""    <div id="colcate1">
{box160("Tin mới", front.latest[:8])}{boxes}    </div>
"""
    return frame.around(list_head(newspaper, newspaper.title, f"https://{host}/"), main)
