import pytest

from crawler.discovery.anchors import anchors
from crawler.discovery.pager import next_page
from tests.discovery.pages import page


def after(url: str, *links: str, head: str = "") -> str | None:
    root = page(*links, head=head)
    return next_page(root, url, tuple(anchors(root, url)))


def numbered(address: str, number: int | str) -> str:
    return f'<a href="{address}">{number}</a>'


@pytest.mark.parametrize(
    ("url", "following"),
    [
        ("https://x.vn/thoi-su/", "https://x.vn/thoi-su?p=2"),
        ("https://x.vn/thoi-su", "https://x.vn/thoi-su/?page=2"),
        ("https://x.vn/thoi-su/", "https://x.vn/thoi-su/?paged=2"),
        ("https://x.vn/thoi-su/", "https://x.vn/thoi-su/page/2/"),
        ("https://x.vn/thoi-su-d6/", "https://x.vn/thoi-su-d6/p2"),
        ("https://x.vn/thoi-su", "https://x.vn/thoi-su-p2"),
        ("https://x.vn/thoi-su.htm", "https://x.vn/thoi-su/trang-2.htm"),
        ("https://x.vn/thoi-su.html", "https://x.vn/thoi-su/trang-2.html"),
        ("https://x.vn/xa-hoi-8.html?page=146", "https://x.vn/xa-hoi-8.html?page=147"),
        ("https://x.vn/215/page/1/Phong-su.aspx", "https://x.vn/215/page/2/Phong-su.aspx"),
        ("https://x.vn/215/page/92/Phong-su.aspx", "https://x.vn/215/page/93/Phong-su.aspx"),
        ("https://x.vn/tin?loai=3&page=4", "https://x.vn/tin?loai=3&page=5"),
        ("https://x.vn/", "https://x.vn/?page=2"),
    ],
)
def test_the_next_page_is_the_same_list_with_the_next_number(url: str, following: str) -> None:
    assert after(url, "/the-thao/?page=2", following, f"{following}0") == following


def test_rel_next_is_believed() -> None:
    assert after("https://x.vn/a", head='<link rel="next" href="/a/cu-hon">') == "https://x.vn/a/cu-hon"


def test_rel_next_to_another_host_is_not() -> None:
    assert after("https://x.vn/a", head='<link rel="next" href="https://y.vn/a?p=2">') is None


def test_pages_may_be_counted_from_nought_in_addresses() -> None:
    assert after("https://x.vn/a", numbered("/a-page0", 1), numbered("/a-page1", 2)) == "https://x.vn/a-page1"


@pytest.mark.parametrize("words", ["Trang sau", "Trang tiếp", "Tiếp theo", "Tiếp", "Xem thêm", "Next", "›", "»", ">>"])
def test_a_link_that_says_next_leads_to_the_next_page(words: str) -> None:
    assert after("https://x.vn/a?page=3", numbered("/a?page=30", words)) == "https://x.vn/a?page=30"


def test_a_link_that_only_looks_like_an_arrow_may_say_next_in_its_class() -> None:
    assert after("https://x.vn/a-p2", '<a class="btn-page next-page" href="/a-p4"></a>') == "https://x.vn/a-p4"


def test_on_the_last_page_there_is_no_next() -> None:
    url = "https://x.vn/a?page=3"
    assert after(url, numbered("/a?page=1", "«"), numbered("/a?page=2", 2), numbered("/a?page=3", "»")) is None


def test_ranks_beside_teasers_are_not_pages() -> None:
    assert after("https://x.vn/a", numbered("/mua-cam-chin-d538426.html", 2)) is None


def test_more_without_a_number_may_lead_anywhere_and_is_not_followed() -> None:
    assert after("https://x.vn/a", numbered("/b", "Xem thêm"), numbered("/tin-moi", "»")) is None


def test_a_pager_of_another_address_counts_where_text_and_number_agree() -> None:
    assert after("https://x.vn/a.html", numbered("/loc/a?page=2", 2)) == "https://x.vn/loc/a?page=2"


def test_scripted_pagers_lead_nowhere() -> None:
    assert after("https://x.vn/a", numbered("javascript:trang(2)", 2), numbered("#", 2)) is None


UNNAMED = (
    ("/thoi-su", "/thoi-su/{}"),
    ("/thoi-su/", "/thoi-su/{}/"),
    ("/thoi-su.html", "/thoi-su/{}.html"),
    ("/thoi-su.htm", "/thoi-su-{}.htm"),
    ("/thoi-su.htm", "/thoi-su_{}.htm"),
    ("/thoi-su", "/thoi-su/pages/{}"),
    ("/thoi-su", "/thoi-su?pn={}"),
    ("/list.aspx?id=5", "/list.aspx?id=5&cp={}"),
    ("/Xa-hoi/61.bcb", "/Xa-hoi/61.bcb/{}"),
    ("/thoi-su", "/thoi-su?start={}0"),
)
"""Forms whose number has no name that is known for a page's: the first page's address, and that of the others."""
FORMS = pytest.mark.parametrize(("first", "form"), UNNAMED)


@FORMS
def test_numbered_links_that_differ_from_the_page_in_one_number_are_its_pages(first: str, form: str) -> None:
    pages = [first, *(form.format(number) for number in (2, 3, 4))]
    pager = [numbered(address, number) for number, address in enumerate(pages, 1)]
    following = [after(f"https://x.vn{address}", *pager) for address in pages]
    assert following == [*(f"https://x.vn{address}" for address in pages[1:]), None]


@FORMS
def test_a_link_that_says_next_and_differs_in_one_number_is_the_next_page(first: str, form: str) -> None:
    for here, there in ((first, form.format(2)), (form.format(2), form.format(3))):
        assert after(f"https://x.vn{here}", numbered(there, "Trang sau")) == f"https://x.vn{there}"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/a/3"><i class="fa fa-angle-right"></i></a>',
        '<a href="/a/3"><img src="x.png" alt="Trang sau"></a>',
        '<li class="page-next"><a href="/a/3"></a></li>',
    ],
)
def test_an_icon_may_say_next(link: str) -> None:
    assert after("https://x.vn/a/2", link) == "https://x.vn/a/3"


def test_an_icon_in_a_link_with_words_says_nothing() -> None:
    assert after("https://x.vn/a/2", '<a href="/a/3">Gửi bài <i class="fa fa-angle-right"></i></a>') is None


def test_a_calendar_is_no_list_of_pages() -> None:
    days = [numbered(f"/thoi-su/2024/11/{day:02}", day) for day in range(1, 31)]
    assert after("https://x.vn/thoi-su/2024/11/02", *days) is None
    assert after("https://x.vn/thoi-su", *days) is None
