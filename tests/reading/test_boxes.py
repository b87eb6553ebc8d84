import pytest
from lxml import etree

from crawler.reading.boxes import heads_a_list, is_box


@pytest.mark.parametrize(
    "attributes",
    [
        'class="related-news"', 'class="tinlienquan"', 'class="tin_lien_quan"',
        'class="detail-share"', 'id="binh-luan"', 'class="ads_middle"',
        'class="newsRelated"', 'type="RelatedOneNews"', 'style="display: none"', "hidden", 'class="sr-only"',
    ],
)  # fmt: skip
def test_a_box_is_known_by_its_name(attributes: str) -> None:
    assert is_box(next(etree.HTML(f"<div {attributes}>a</div>").iter("div")))


@pytest.mark.parametrize(
    "attributes",
    ['class="content"', 'class="uploads"', 'class="overflow-hidden"', 'class="hidden md:block"', 'class="unlike"', ""],
)
def test_other_names_are_no_boxes(attributes: str) -> None:
    assert not is_box(next(etree.HTML(f"<div {attributes}>a</div>").iter("div")))


def test_an_element_with_long_text_is_no_box_whatever_its_name() -> None:
    text = "Bà con trong bản vui mùa quế mới. " * 60
    assert not is_box(next(etree.HTML(f'<div class="content-share">{text}</div>').iter("div")))


def test_long_comments_are_a_box_all_the_same() -> None:
    text = "Bà con trong bản vui mùa quế mới. " * 60
    assert is_box(next(etree.HTML(f'<div class="comments">{text}</div>').iter("div")))


@pytest.mark.parametrize(
    "line",
    [
        "CÁC TIN, BÀI KHÁC",
        "Xem nhanh:",
        "Tin liên quan",
        "TIN CÙNG CHUYÊN MỤC:",
        "Xem thêm",
        ">> Đọc tiếp",
        "Bài viết khác",
        "Từ khóa:",
    ],
)
def test_headings_of_lists_are_known(line: str) -> None:
    assert heads_a_list(line)


@pytest.mark.parametrize("line", ["Tin vui cho bản", "Liên quan đến vụ việc, công an đã vào cuộc", "Mùa quế mới"])
def test_headings_of_the_story_are_not_taken_for_them(line: str) -> None:
    assert not heads_a_list(line)
