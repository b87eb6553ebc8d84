from dataclasses import replace

from crawler.items import Layer
from tests.reading.pages import LAYOUT, TITLE, article, body, page

MODIFIED = '<meta property="article:modified_time" content="{}">'


def test_a_later_change_is_the_time_of_update() -> None:
    read = article(page(body(), head=MODIFIED.format("2024-03-09T10:00:00+0700")), LAYOUT)
    assert read.updated is not None
    assert (read.updated.at.hour, read.provenance["updated_at"]) == (10, Layer.META)


def test_a_change_in_the_minute_of_publication_is_none() -> None:
    assert article(page(body(), head=MODIFIED.format("2024-03-09T00:43:50Z")), LAYOUT).updated is None


def test_a_change_is_read_from_json_ld() -> None:
    data = '{"@type": "NewsArticle", "dateModified": "2024-03-09T10:00:00+07:00"}'
    read = article(page(body(), head=f'<script type="application/ld+json">{data}</script>'), LAYOUT)
    assert read.provenance["updated_at"] is Layer.JSONLD


def test_a_printed_day_takes_its_hour_from_the_pages_data() -> None:
    head = '<meta property="article:published_time" content="2024-03-09T07:43:00+07:00">'
    published = article(page(body(), head=head, date="09/03/2024"), LAYOUT).published
    assert published is not None
    assert published.at.hour == 7


def test_a_page_that_prints_no_time_says_it_in_its_data() -> None:
    head = f'<title>{TITLE}</title><meta property="article:published_time" content="3/9/2024 7:43:12 AM">'
    published = article(page(body(), head=head, date="")).published
    assert published is not None
    assert published.at.isoformat() == "2024-03-09T07:43:12+07:00"


def test_microdata_states_the_time_where_none_is_printed() -> None:
    stated = '<time itemprop="datePublished" datetime="2024-03-09T07:43:12+07:00">2 ngày trước</time>'
    published = article(page(body(), date=stated)).published
    assert published is not None
    assert published.at.isoformat() == "2024-03-09T07:43:12+07:00"


def test_a_time_in_the_hatom_microformat_gives_the_hour_of_a_printed_day() -> None:
    posted = '<time class="entry-date published" datetime="2024-03-09T07:43:00+07:00">9 Tháng Ba, 2024</time>'
    published = article(page(body(), date=f"Posted on {posted} by admin")).published
    assert published is not None
    assert published.at.isoformat() == "2024-03-09T07:43:00+07:00"


def test_a_line_may_print_both_times() -> None:
    read = article(page(body(), date="09/03/2024 07:43 | Cập nhật: 10/03/2024 08:15"))
    assert read.published is not None
    assert read.updated is not None
    assert (read.published.at.isoformat(), read.updated.at.isoformat()) == (
        "2024-03-09T07:43:00+07:00",
        "2024-03-10T08:15:00+07:00",
    )


def test_two_elements_may_print_both_times() -> None:
    both = '<span class="t">Cập nhật: 10/03/2024 08:15</span><br><span class="t">Ngày đăng: 09/03/2024 07:43</span>'
    for read in (article(page(body(), date=both)), article(page(body(), date=both), replace(LAYOUT, date="span.t"))):
        assert read.published is not None
        assert read.updated is not None
        assert (read.published.at.day, read.updated.at.day) == (9, 10)
