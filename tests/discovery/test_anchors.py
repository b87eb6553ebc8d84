from crawler.discovery.anchors import anchors, bare_host
from tests.discovery.pages import page

HERE = "https://x.vn/thoi-su/"


def addresses(*links: str, head: str = "", url: str = HERE) -> list[tuple[str, ...]]:
    return [anchor.addresses for anchor in anchors(page(*links, head=head), url)]


def test_a_relative_address_stands_on_the_page() -> None:
    assert addresses("bai-1.html", "/bai-2.html", "?p=2") == [
        ("https://x.vn/thoi-su/bai-1.html",),
        ("https://x.vn/bai-2.html",),
        ("https://x.vn/thoi-su/?p=2",),
    ]


def test_base_href_says_what_a_relative_address_stands_on() -> None:
    first, *_ = addresses("bai-1.html", head='<base href="/tin/">')[0]
    assert first == "https://x.vn/tin/bai-1.html"


def test_a_base_that_is_a_templates_folder_is_the_last_to_be_believed() -> None:
    assert addresses("bai-1.html", head='<base href="https://x.vn/static/templates/version1/">') == [
        (
            "https://x.vn/thoi-su/bai-1.html",
            "https://x.vn/bai-1.html",
            "https://x.vn/static/templates/version1/bai-1.html",
        )
    ]


def test_a_base_says_nothing_about_an_address_from_the_root() -> None:
    assert addresses("/bai-1.html", head='<base href="/static/">') == [("https://x.vn/bai-1.html",)]


def test_fragments_go() -> None:
    assert addresses("/bai-1.html#binh-luan") == [("https://x.vn/bai-1.html",)]


def test_what_leads_nowhere_is_passed_over() -> None:
    assert addresses("#top", "", "javascript:void(0)", "mailto:a@x.vn", "tel:0123", "http://[nửa") == []


def test_a_broken_base_is_as_good_as_none() -> None:
    assert addresses("bai-1.html", head='<base href="http://[">') == [("https://x.vn/thoi-su/bai-1.html",)]


def test_the_title_is_the_heading_inside_a_link() -> None:
    link = '<a href="/bai-1.html"><h3>Mùa  cam\nchín</h3><p>Nhà vườn bắt đầu thu hái.</p></a>'
    assert [anchor.title for anchor in anchors(page(link), HERE)] == ["Mùa cam chín"]


def test_the_title_of_a_picture_link_is_its_title_attribute() -> None:
    link = '<a href="/bai-1.html" title="Mùa cam chín"><img src="a.jpg"></a>'
    assert [anchor.title for anchor in anchors(page(link), HERE)] == ["Mùa cam chín"]


def test_a_host_is_the_same_with_and_without_www() -> None:
    assert bare_host("https://www.X.vn/a") == bare_host("http://x.vn") == "x.vn"


def test_what_has_no_host_has_an_empty_one() -> None:
    assert bare_host("http://[") == bare_host("/a") == ""
