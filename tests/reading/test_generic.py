import pytest

from crawler.items import Layer, NotArticle
from tests.reading.pages import LEAD, PARAGRAPHS, RELATED, TITLE, article, body, page, reading


def test_a_page_nobody_has_described_is_read_whole() -> None:
    read = article(page(body()))
    assert (read.title, read.lead, read.body, read.bylines) == (TITLE, LEAD, PARAGRAPHS, ("Lò Thị Hoa",))
    assert {read.provenance[name] for name in ("title", "lead", "body", "bylines")} == {Layer.GENERIC}
    assert read.published is not None
    assert read.published.at.isoformat() == "2024-03-09T07:43:00+07:00"


def test_the_clock_in_the_header_is_not_the_time_of_publication() -> None:
    assert article(page(body(), date="")).published is None


def test_a_time_above_the_headline_is_its_own() -> None:
    markup = page(body(), date="").replace(
        b'<h1 class="title">', b'<span class="pub">09/03/2024 07:43</span><h1 class="title">'
    )
    published = article(markup).published
    assert published is not None
    assert published.at.hour == 7


def test_dates_of_other_stories_are_not_the_storys() -> None:
    markup = page(body(), date="").replace(b"<li>", b"<li><span>01/01/2020 10:00</span>")
    assert article(markup).published is None


def test_the_headline_is_told_from_the_breadcrumb_by_the_pages_own_name() -> None:
    markup = page(body()).replace(
        b'<div class="main">', '<div class="main"><h1>Kinh tế - Nông nghiệp vùng cao</h1>'.encode()
    )
    assert article(markup).title == TITLE


def test_a_page_that_is_named_after_its_newspaper_still_has_a_headline() -> None:
    assert article(page(body(), head="<title>Báo Thử điện tử</title>")).title == TITLE


def test_a_headline_need_not_be_a_heading() -> None:
    markup = page(body()).replace(b'<h1 class="title">', b'<div class="ten-bai">').replace(b"</h1>", b"</div>")
    assert article(markup).title == TITLE


def test_a_lead_without_a_name_stands_between_headline_and_story() -> None:
    assert article(page(body()).replace(b'<p class="sapo">', b"<p>")).lead == LEAD


def test_a_cut_off_copy_of_the_lead_is_passed_over() -> None:
    copy = f'<div class="sapo">{LEAD} {PARAGRAPHS[0]} {PARAGRAPHS[1][:40]}...</div>'
    read = article(page(body()).replace(b'<p class="sapo">', copy.encode() + b'<p class="sapo">'))
    assert (read.lead, read.body) == (LEAD, PARAGRAPHS)


def test_links_to_other_stories_inside_the_text_are_left_out() -> None:
    box = f'<div class="tinlienquan"><ul>{RELATED}</ul></div>'
    pointer = '<p>Xem thêm: <a href="/a">Chuyện quế ở một bản khác của xã</a></p>'
    assert article(page(body(box, pointer))).body == PARAGRAPHS


def test_teasers_with_summaries_are_not_the_story() -> None:
    teaser = f'<div class="item"><h3><a href="/x">Chuyện khác ở một xã khác trong tỉnh</a></h3><p>{LEAD}</p></div>'
    markup = page(body()).replace(
        b'<div class="list">', f'<div class="khac">{teaser * 6}</div><div class="list">'.encode()
    )
    assert article(markup).body == PARAGRAPHS


def test_comments_are_not_the_story() -> None:
    comments = f'<div id="binh-luan">{"".join(f"<p>{text}</p>" for text in PARAGRAPHS * 3)}</div>'
    assert (
        article(page(body()).replace(b'<div class="list">', f'{comments}<div class="list">'.encode())).body
        == PARAGRAPHS
    )


def test_a_source_below_the_story_is_found() -> None:
    markup = page(body()).replace(b'<div class="list">', b'<p class="source">Theo TTXVN</p><div class="list">')
    assert article(markup).bylines == ("Lò Thị Hoa", "Theo TTXVN")


def test_an_author_beside_the_time_is_found() -> None:
    read = article(page(body(signature=""), date="Lò Thị Hoa - 09/03/2024 07:43"))
    assert read.bylines == ("Lò Thị Hoa",)


def test_an_author_in_the_pages_data_counts_where_it_is_printed_too() -> None:
    head = f'<title>{TITLE}</title><meta name="author" content="Giàng Thị Mai">'
    printed = page(body(signature=""), head=head, date="Người viết: Giàng Thị Mai, bản Mường").decode()
    assert article(printed.encode()).bylines == ("Giàng Thị Mai",)
    assert article(page(body(signature=""), head=head)).bylines == ()


@pytest.mark.parametrize(
    ("line", "bylines"),
    [
        ("Lò Thị Hoa, Theo Vùng cao 07:43 09/03/2024", ("Lò Thị Hoa", "Theo Vùng cao")),
        ("Lò Thị Hoa(Báo Khác) 09/03/2024 | 07:43", ("Lò Thị Hoa(Báo Khác)",)),
        ("LÒ HOA (Báo Thử) | 07:43 09/03/2024", ("LÒ HOA",)),
    ],
    ids=["with a source", "with an outlet", "with the newspaper's own name"],
)
def test_authors_and_sources_beside_the_time_are_told_apart(line: str, bylines: tuple[str, ...]) -> None:
    head = f'<title>{TITLE}</title><meta property="og:site_name" content="Báo Thử">'
    read = article(page(body(signature=""), date=line, head=head))
    assert (read.bylines, read.published is not None) == (bylines, True)


def test_an_author_between_lead_and_story_is_found_and_is_not_the_story() -> None:
    author = '<div class="author">Lò Thị Hoa</div>'
    read = article(page(author + body(signature="")))
    assert (read.bylines, read.body) == (("Lò Thị Hoa",), PARAGRAPHS)


def test_an_author_above_counts_where_only_an_agency_is_named_below() -> None:
    read = article(page(body(signature="<p>(TTXVN/Vietnam+)</p>"), date="Lò Thị Hoa 09/03/2024 07:43"))
    assert read.bylines == ("Lò Thị Hoa", "(TTXVN/Vietnam+)")


def test_labels_between_headline_and_story_are_not_the_story() -> None:
    markup = page(body()).decode().replace('<div class="main">', "").replace('<div class="content">', "<div>")
    inside = markup.replace('<h1 class="title">', '<div><h1 class="title">').replace(
        '<p class="sapo">', '<div><a href="/kinh-te/">Kinh tế</a><span>2 năm trước</span></div><p class="sapo">'
    )
    assert article(inside.encode()).body == PARAGRAPHS


def test_a_paragraph_that_begins_as_the_lead_does_is_no_copy_of_it() -> None:
    opening = " ".join(LEAD.split()[:10])
    told = f"{opening} và mang về nguồn thu lớn nhất trong năm của cả bản, theo lời trưởng bản."
    assert article(page(f"<p>{told}</p>{body()}")).body == (told, *PARAGRAPHS)


def test_invitations_to_other_programmes_are_not_the_story() -> None:
    invitation = "<p><i>* Mời quý độc giả theo dõi các chương trình khác của báo trên mạng!</i></p>"
    tags = '<p>Từ khóa: <a href="/t/que">quế</a></p><p>[links()]</p>'
    assert article(page(body(signature="") + invitation + tags)).body == PARAGRAPHS


def test_a_time_below_the_story_is_its_own() -> None:
    published = article(page(body() + "<p>Ngày đăng: 09/03/2024 07:43</p>", date="")).published
    assert published is not None
    assert published.at.isoformat() == "2024-03-09T07:43:00+07:00"


def test_a_page_of_short_lines_has_its_time() -> None:
    poem = "<br>".join(("Chiều lên bản cũ", "Khói bếp lam bay", "Nương ngô trĩu hạt", "Suối hát bên tai"))
    head = f'<title>{TITLE}</title><script type=\'application/ld+json\'>{{"@type": "NewsArticle"}}</script>'
    published = article(page(f"<p>{poem}</p>", head=head).replace(LEAD.encode(), b"")).published
    assert published is not None
    assert published.at.isoformat() == "2024-03-09T07:43:00+07:00"


def test_the_breadcrumb_is_the_section() -> None:
    crumbs = '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/kinh-te/">Kinh tế</a></li></ul>'
    assert (
        article(page(body()).replace(b'<div class="main">', f'<div class="main">{crumbs}'.encode())).section
        == "Kinh tế"
    )


@pytest.mark.parametrize("before", ["", "Quay về E-magazine "])
def test_what_asks_readers_to_follow_the_newspaper_is_no_text(before: str) -> None:
    follow = f'<p><em>{before}Theo dõi Báo Thử trên<a href="https://news.google.com/x">Google News</a></em></p>'
    assert article(page(body() + follow)).body == PARAGRAPHS


def test_a_text_on_google_news_is_text() -> None:
    told = "<p>Nhiều bạn đọc ở vùng cao cho biết họ theo dõi giá quế trên Google News mỗi sáng trước khi đi chợ.</p>"
    assert len(article(page(body(told))).body) == len(PARAGRAPHS) + 1


def test_a_cell_of_a_table_may_be_labelled_as_that_of_the_tags() -> None:
    table = f'<table><tr><td>{body()}</td></tr><tr><td class="tukhoa">Từ khóa: <a href="/t">quế</a></td></tr></table>'
    assert article(page(table)).tags == ("quế",)


def test_a_class_that_only_begins_with_tag_is_no_tag_box() -> None:
    text = f'<div class="tagdiv-type">{body()}<p><a href="/a">Bản đồ giá quế</a></p></div>'
    assert article(page(text)).tags == ()


def test_keywords_of_the_whole_site_are_no_tags() -> None:
    head = f'<title>{TITLE}</title><meta name="keywords" content="báo thử, tin nhanh, rao vặt">'
    assert article(page(body(), head=head)).tags == ()


def test_of_two_copies_of_the_lead_the_one_that_ends_in_dots_is_cut_off() -> None:
    copies = f'<div class="sapo">{LEAD[:60]}...</div><p class="sapo">{LEAD}</p>'
    read = article(page(body()).replace(f'<p class="sapo">{LEAD}</p>'.encode(), copies.encode()))
    assert (read.lead, read.body) == (LEAD, PARAGRAPHS)


def test_the_last_paragraph_after_a_box_of_headlines_is_no_teaser() -> None:
    box = "".join(f'<div><a href="/b-{n}.html">Một bản tin khác của tờ báo, số {n}</a></div>' for n in range(5))
    *first, last = (f"<p>{text}</p>" for text in PARAGRAPHS)
    assert article(page(f"{''.join(first)}<div class='khung'>{box}</div>{last}")).body == PARAGRAPHS


def test_a_box_that_says_it_holds_keywords_is_a_tag_box_whatever_its_name() -> None:
    box = (
        '<div class="pTu"><b>Từ khóa:</b> <a href="/t/que">quế</a>, <a href="/t/v">vùng cao</a></div><div class="list">'
    )
    assert article(page(body()).replace(b'<div class="list">', box.encode())).tags == ("quế", "vùng cao")


def test_tags_are_those_of_the_tag_box() -> None:
    box = '<div class="tags"><a href="/t/que">#quế</a><a href="/t/vung-cao">vùng cao</a></div><div class="list">'
    assert article(page(body()).replace(b'<div class="list">', box.encode())).tags == ("quế", "vùng cao")


def test_text_in_another_language_is_known_as_that() -> None:
    sentence = "The farmers of the valley began to harvest their cinnamon early this year because of the dry winter. "
    english = page("".join(f"<p>{sentence * 3}</p>" for _ in range(6)), head="<title>Harvest</title>").replace(
        b"<html>", b'<html lang="en">'
    )
    read = article(english)
    assert (read.language, sentence.strip() in " ".join(read.body)) == ("en", True)


@pytest.mark.parametrize(
    ("kind", "markup", "url"),
    [
        ("listing", page("").replace(LEAD.encode(), b""), "https://baothu.vn/kinh-te/"),
        ("tag page", page(body()), "https://baothu.vn/tag/que.html"),
        ("page without text", b"<html><body><p>404</p></body></html>", "https://baothu.vn/a-a1.html"),
        ("video only", page('<video src="/a.mp4"></video><p>Mời xem.</p>'), "https://baothu.vn/a-a1.html"),
        (
            "print-issue digest",
            page("<p>Chuyện vùng cao, trang hai.</p>").replace(
                TITLE.encode(), "Đón đọc Báo Thử số 3021 ra ngày 9/3".encode()
            ),
            "https://baothu.vn/a-a1.html",
        ),
        (
            "farewell notice",
            page(body()).replace(TITLE.encode(), "Thông báo dừng hoạt động trang Báo Thử điện tử".encode()),
            "https://baothu.vn/a-a1.html",
        ),
    ],
)
def test_a_page_that_is_no_article_is_called_what_it_is(kind: str, markup: bytes, url: str) -> None:
    assert reading(markup, url=url) == NotArticle(kind=kind)
