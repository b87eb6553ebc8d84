import json
from pathlib import Path

import pytest

from crawler.discovery.listing import links
from crawler.families.a_id import A_ID
from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Newspaper
from crawler.reading.page import open_page
from tests.discovery.pages import page

LAO_CAI = Newspaper(
    title="Báo Lào Cai",
    hosts=("baolaocai.vn",),
    provinces=("Lào Cai",),
    family=EPI_POST,
    sections={"thoi-su": "Thời sự"},
)
CAN_THO = Newspaper(
    title="Báo Cần Thơ",
    hosts=("baocantho.com.vn",),
    provinces=("Cần Thơ",),
    family=A_ID,
    sections={"thoi-su": "Thời sự"},
)
DAK_LAK = Newspaper(
    title="Báo Đắk Lắk",
    hosts=("baodaklak.vn",),
    provinces=("Đắk Lắk",),
    family=YYYYMM,
    sections={"xa-hoi": "Xã hội"},
)
HERE = "https://baolaocai.vn/thoi-su/"


def site_ids(*hrefs: str) -> list[str]:
    return [link.site_id for link in links(page(*hrefs), HERE, LAO_CAI).articles]


def test_articles_come_in_document_order() -> None:
    assert site_ids("/b-post2.html", "/a-post1.html", "/c-post3.html") == ["2", "1", "3"]


def test_an_article_under_several_addresses_is_found_once() -> None:
    assert site_ids("/a-post1.html", "http://www.baolaocai.vn/khac-post1.html?utm_source=x", "/a-post1.html#y") == ["1"]


def test_nothing_but_articles_of_the_same_newspaper_is_found() -> None:
    assert site_ids("/thoi-su/", "/ruong-tag1.html", "https://baoyenbai.com.vn/a-post1.html", "/", "javascript:;") == []


def test_the_address_to_fetch_is_canonical_and_the_printed_one_is_kept() -> None:
    (link,) = links(page("http://www.baolaocai.vn/a-post1.html"), HERE, LAO_CAI).articles
    assert link.url == "https://baolaocai.vn/a-post1.html"
    assert link.printed == "http://www.baolaocai.vn/a-post1.html"


def test_the_title_is_taken_from_the_first_link_that_has_one() -> None:
    picture, headline = '<a href="/a-post1.html"><img src="x"></a>', '<a href="/a-post1.html">Lúa chín trên nương</a>'
    (link,) = links(page(picture, headline), HERE, LAO_CAI).articles
    assert link.title == "Lúa chín trên nương"


def test_a_link_without_words_has_no_title() -> None:
    (link,) = links(page('<a href="/a-post1.html"><img src="x"></a>'), HERE, LAO_CAI).articles
    assert link.title is None


@pytest.mark.parametrize("url", ["https://baocantho.com.vn/thoi-su/", "https://baocantho.com.vn/thoi-su?p=2"])
def test_below_a_base_of_templates_a_relative_address_means_the_article(url: str) -> None:
    head = '<base href="https://baocantho.com.vn/static/templates/version1/homepage/">'
    (link,) = links(page("cho-noi-a196638.html", head=head), url, CAN_THO).articles
    assert link.url == "https://baocantho.com.vn/cho-noi-a196638.html"


def test_the_next_page_is_the_declared_one_where_the_page_links_to_it() -> None:
    found = links(page("http://www.baocantho.com.vn/thoi-su/?p=2"), "https://baocantho.com.vn/thoi-su/", CAN_THO)
    assert found.next_page == "https://baocantho.com.vn/thoi-su?p=2"


def test_the_page_after_a_later_page_is_one_further() -> None:
    found = links(page("?paged=2", "?paged=4"), "https://baodaklak.vn/xa-hoi/?paged=3", DAK_LAK)
    assert found.next_page == "https://baodaklak.vn/xa-hoi/?paged=4"


def test_a_declared_page_that_is_not_linked_is_not_invented() -> None:
    assert links(page("/a-post1.html"), HERE, LAO_CAI).next_page is None


def test_a_pager_of_another_form_is_followed_too() -> None:
    found = links(page('<a href="/thoi-su/trang-2.html">2</a>'), HERE, LAO_CAI)
    assert found.next_page == "https://baolaocai.vn/thoi-su/trang-2.html"


def test_an_empty_page_links_to_nothing() -> None:
    found = links(page(), HERE, LAO_CAI)
    assert (found.articles, found.next_page) == ((), None)


def test_the_real_list_of_can_tho_is_read_exactly(shared: Path) -> None:
    folder = shared / "real-pages" / "listings"
    gold = json.loads((folder / "baocantho.com.vn__listing_thoi-su.json").read_text())
    body = (folder / "baocantho.com.vn__listing_thoi-su.html").read_bytes()
    found = links(open_page(body, url=gold["url"]).root, gold["url"], CAN_THO)
    assert [link.printed for link in found.articles] == gold["articles"]
    assert found.next_page == gold["next_page"]
    assert all(link.title for link in found.articles)
