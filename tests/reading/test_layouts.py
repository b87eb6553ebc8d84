from dataclasses import replace

import pytest

from crawler.items import Layer, NotArticle, Precision, RawArticle
from crawler.reading import read
from crawler.reading.page import open_page
from tests.reading.pages import LAYOUT, LEAD, PARAGRAPHS, TITLE, URL, article, body, page, reading

LINK = '<a href="/x-a2.html">Một câu chuyện khác trên báo</a>'


def test_every_field_comes_from_the_layout() -> None:
    read = article(page(body()), LAYOUT)
    assert (read.title, read.lead, read.body, read.bylines) == (TITLE, LEAD, PARAGRAPHS, ("Lò Thị Hoa",))
    assert {read.provenance[name] for name in ("title", "lead", "body", "bylines", "published_at")} == {Layer.LAYOUT}


def test_the_layout_that_fitted_is_named() -> None:
    assert article(page(body()), LAYOUT).layout == "thu"


def test_the_first_layout_that_fits_wins() -> None:
    newer = replace(LAYOUT, name="newer", body="div.content-2026")
    older = replace(LAYOUT, name="older")
    assert article(page(body()), newer, older).layout == "older"


def test_a_layout_whose_title_is_missing_does_not_fit() -> None:
    assert article(page(body()), replace(LAYOUT, title="h1.other")).layout is None


def test_without_a_title_of_its_own_the_layout_takes_the_headline_that_is_found() -> None:
    read = article(page(body()), replace(LAYOUT, title=None))
    assert (read.layout, read.title, read.provenance["title"]) == ("thu", TITLE, Layer.GENERIC)


def test_alternatives_are_tried_in_order() -> None:
    assert article(page(body()), replace(LAYOUT, title="h2.missing, h1.title, title")).title == TITLE


def test_the_date_is_the_first_element_that_prints_one() -> None:
    markup = page(body(), date="<span>Kinh tế</span><span>Cập nhật: 09/03/2024 | 7:43:53 PM</span>")
    updated = article(markup, replace(LAYOUT, date=".date span")).updated
    assert updated is not None
    assert (updated.at.isoformat(), updated.precision) == ("2024-03-09T19:43:53+07:00", Precision.SECOND)


def test_a_label_in_front_of_the_date_element_counts() -> None:
    markup = page(body(), date="Cập nhật: <span>09/03/2024 07:43</span>")
    assert article(markup, replace(LAYOUT, date=".date span")).updated is not None


def test_seconds_for_machines_complete_the_printed_minute() -> None:
    markup = page(body(), date='<time datetime="2024-03-09T07:43:21+0700">09/03/2024 07:43</time>')
    published = article(markup, replace(LAYOUT, date=".date time")).published
    assert published is not None
    assert published.at.second == 21


def test_a_lead_may_stand_in_bold_at_the_start_of_the_body() -> None:
    read = article(page(f"<p><b>{LEAD}</b></p>{body()}"), replace(LAYOUT, lead="div.content p b"))
    assert (read.lead, read.body) == (LEAD, PARAGRAPHS)


def test_bold_words_further_down_are_no_lead() -> None:
    read = article(page(body("<p>Bà nói: <b>Quế là của để dành</b></p>")), replace(LAYOUT, lead="div.content p b"))
    assert read.lead == PARAGRAPHS[0]


def test_without_a_lead_the_first_paragraph_is_the_lead() -> None:
    read = article(page(body()), replace(LAYOUT, lead=None))
    assert (read.lead, read.body) == (PARAGRAPHS[0], PARAGRAPHS[1:])


def test_without_a_lead_one_above_the_body_is_the_lead_if_the_description_says_so() -> None:
    described = f'<title>{TITLE}</title><meta name="description" content="{LEAD[:80]}...">'
    read = article(page(body(), head=described), replace(LAYOUT, lead=None))
    assert (read.lead, read.body, read.provenance["lead"]) == (LEAD, PARAGRAPHS, Layer.GENERIC)


@pytest.mark.parametrize("date", [None, ".ngay-dang"])
def test_without_a_date_that_it_finds_the_layout_takes_the_time_printed_at_the_headline(date: str | None) -> None:
    read = article(page(body()), replace(LAYOUT, date=date))
    assert read.published is not None
    assert (read.published.at.isoformat(), read.provenance["published_at"]) == (
        "2024-03-09T07:43:00+07:00",
        Layer.GENERIC,
    )


def test_such_a_time_may_stand_with_the_headline_inside_the_body() -> None:
    inside = f'<h1 class="title">{TITLE}</h1><div class="gio">14:33 02/11/2020</div>{body()}'
    markup = page(inside, date="").replace(f'<h1 class="title">{TITLE}</h1><div class="date">'.encode(), b"<div>", 1)
    read = article(markup, replace(LAYOUT, date=None))
    assert read.published is not None
    assert (read.published.at.isoformat(), read.body) == ("2020-11-02T14:33:00+07:00", PARAGRAPHS)


def test_exclusions_are_left_out() -> None:
    read = article(
        page(body('<div class="khung">Nội dung không thuộc bài</div>')), replace(LAYOUT, exclude=("div.khung",))
    )
    assert read.body == PARAGRAPHS


def test_boxes_of_other_stories_are_left_out_without_being_named() -> None:
    assert article(page(body(f'<div class="related">{LINK}</div>', f"<p>{LINK}</p>")), LAYOUT).body == PARAGRAPHS


def test_title_and_date_inside_the_body_are_not_the_body() -> None:
    head = f"<h1>{TITLE}</h1><div>09/03/2024 07:43</div>"
    assert article(page(head + body()), LAYOUT).body == PARAGRAPHS


def test_lines_between_breaks_are_paragraphs() -> None:
    read = article(page("<br><br>".join((*PARAGRAPHS, "Lò Thị Hoa"))), LAYOUT)
    assert (read.body, read.bylines) == (PARAGRAPHS, ("Lò Thị Hoa",))


def test_blank_paragraphs_are_none() -> None:
    assert article(page(body("<p><span><br></span></p>", "<p>&nbsp;</p>")), LAYOUT).body == PARAGRAPHS


def test_unrendered_placeholders_are_left_out() -> None:
    assert article(page(body("<p>{title}</p>", "<p>{{ item.name }}</p>", "<p>![]() |</p>")), LAYOUT).body == PARAGRAPHS


def test_section_and_tags_are_the_layouts() -> None:
    content = f'{body()}<p class="muc">Kinh tế</p><div class="khoa"><a>#quế</a> <a>vùng cao</a></div>'
    read = article(page(content), replace(LAYOUT, section="p.muc", tags="div.khoa a"))
    assert (read.section, read.tags) == ("Kinh tế", ("quế", "vùng cao"))


def test_the_canonical_address_is_read() -> None:
    markup = page(body(), head='<title>x</title><link rel="canonical" href="/que-a1.html">')
    assert article(markup, LAYOUT).canonical_url == "https://baothu.vn/que-a1.html"


def test_a_video_in_an_articles_place_is_no_article() -> None:
    markup = page('<video src="/a.mp4"></video><p>Mời bạn xem.</p>').replace(LEAD.encode(), b"")
    assert reading(markup, LAYOUT) == NotArticle(kind="video only")


def test_a_short_article_is_one() -> None:
    assert article(page("<p>Chợ quế mở lại.</p>"), LAYOUT).body == ("Chợ quế mở lại.",)


@pytest.mark.parametrize(
    ("crumbs", "section", "layer"),
    [
        ("", "Phóng sự", Layer.ADDRESS),
        ('<div class="breadcrumb"><a href="/x/">Xã hội</a></div>', "Xã hội", Layer.GENERIC),
    ],
    ids=["printed nowhere", "printed"],
)
def test_the_address_tells_the_section_where_the_page_prints_none(crumbs: str, section: str, layer: Layer) -> None:
    markup = page(body()).replace(b'<div class="main">', crumbs.encode() + b'<div class="main">')
    found = read(open_page(markup, url=URL), newspaper="baothu", layouts=(LAYOUT,), section="Phóng sự")
    assert isinstance(found, RawArticle)
    assert (found.section, found.provenance["section"]) == (section, layer)
