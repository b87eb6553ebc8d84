import pytest
from lxml import etree

from crawler.reading.kinds import KINDS, Evidence, kind_of

ROOT = etree.HTML("<p>a</p>")
TEXT = "Bà con vùng cao tất bật thu hoạch quế. " * 40


def called(title: str, *, url: str = "https://baothu.vn/a-a1.html", text: str = TEXT, told: bool = True) -> str | None:
    page = Evidence(url=url, title=title, text=text, root=ROOT, headline_printed=told, dated=told, states_article=False)
    return kind_of(page)


@pytest.mark.parametrize("title", ["Lời chia tay bạn đọc", "Thông báo dừng cập nhật tin bài trên Báo Thử điện tử"])
def test_a_farewell_is_known_by_its_headline(title: str) -> None:
    assert called(title) == "farewell notice"


def test_news_of_an_end_is_no_farewell() -> None:
    assert called("Chấm dứt hoạt động của năm trang mạng lừa đảo", text=TEXT) != "farewell notice"


@pytest.mark.parametrize("path", ["/tag/que.html", "/tu-khoa/que-tag40.html", "/que-ptag.html", "/tim-kiem/que.html"])
def test_a_tag_page_is_known_by_its_address(path: str) -> None:
    assert called("Quế", url=f"https://baothu.vn{path}") == "tag page"


def test_an_article_in_a_section_named_for_topics_is_no_tag_page() -> None:
    assert called("Vào mùa quế", url="https://baothu.vn/su-kien/vao-mua-que-1234.html") != "tag page"


def test_a_topic_without_a_story_is_a_tag_page() -> None:
    assert called("Mùa quế", url="https://baothu.vn/chu-de/mua-que", told=False) == "tag page"


def test_an_announcement_of_the_printed_issue_is_a_digest_only_where_it_is_short() -> None:
    title = "Đón đọc Báo Thử số 3021"
    assert called(title, text="Trang hai: chuyện vùng cao.") == "print-issue digest"
    assert called(title, text=TEXT) != "print-issue digest"


@pytest.mark.parametrize(
    "title",
    ["404 - Không tìm thấy trang", "Lỗi 404", "Bài viết không tồn tại hoặc đã bị xóa", "Trang này không còn tồn tại"],
)
def test_a_page_that_says_there_is_none_is_an_error_page(title: str) -> None:
    assert called(title, text="Mời bạn trở lại trang chủ.") == "error page"


@pytest.mark.parametrize("title", ["Không tìm thấy nạn nhân vụ chìm đò", "404 hộ nghèo ở Lai Châu có nhà mới"])
def test_an_article_of_what_was_not_found_is_no_error_page(title: str) -> None:
    assert called(title) is None


def test_every_kind_says_what_it_is() -> None:
    assert all(known.__doc__ for known in KINDS.values())
