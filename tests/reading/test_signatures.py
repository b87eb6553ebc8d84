import pytest

from crawler.reading.signatures import is_signature
from tests.reading.pages import LAYOUT, PARAGRAPHS, article, body, page

PHOTOS = tuple(enumerate(PARAGRAPHS))


@pytest.mark.parametrize(
    "line",
    [
        "Lò Hoa", "T.H", "P.V", "K. Mai", "MỸ LAN – THANH SƠN", "Tin, ảnh: P.Y", "Bài, ảnh: Lò Thị Hoa",
        "Tin: Văn Minh - Ảnh: Đỗ Hà", "Theo TTXVN", "(TTXVN/Vietnam+)", "Thu Hà/Báo Tin tức", "(Theo VTV)",
        "Nguồn: suckhoe.vn", "Hà Thu (tổng hợp)", "Nhóm PV", "Nhóm phóng viên",
        "Theo Hà Thu (Tạp chí Người Vùng Cao)", "Ghi chép của Lò Hoa", "Nội dung: Lò Hoa", "Bởi Lò Hoa",
        "Thực hiện: Lê Na, Hồng Vân",
    ],
)  # fmt: skip
def test_a_signature_is_known_by_its_form(line: str) -> None:
    assert is_signature(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Theo đó, tỉnh sẽ làm đường.",
        "Năm 2026",
        "Mùa quế mới",
        "Còn nữa",
        "Vì sao?",
        "Theo kế hoạch của tỉnh",
        "Bài của ông được đón đọc",
        PARAGRAPHS[0],
    ],
)
def test_a_sentence_is_no_signature(line: str) -> None:
    assert not is_signature(line)


def test_the_last_lines_are_taken_off_the_body() -> None:
    read = article(page(body(signature="<p>Lò Hoa</p><p><i>Theo TTXVN</i></p>")), LAYOUT)
    assert (read.body, read.bylines) == (PARAGRAPHS, ("Lò Hoa", "Theo TTXVN"))


def test_buttons_below_a_signature_do_not_hide_it() -> None:
    read = article(page(body() + "<div><span>Gửi cho bạn bè</span></div>"), LAYOUT)
    assert (read.body, read.bylines) == (PARAGRAPHS, ("Lò Thị Hoa",))


def test_a_bare_time_after_the_signature_is_not_the_story() -> None:
    signature = '<p class="pAuthor">Lò Hoa</p><p class="pSource">VCAO</p><p>- 18:25 09/03/2024</p>'
    read = article(page(body(signature=signature)))
    assert (read.body, read.bylines) == (PARAGRAPHS, ("Lò Hoa", "Nguồn: VCAO"))


def test_a_photo_storys_only_line_may_be_its_signature() -> None:
    photos = "".join(f"<figure><img src='/{n}.jpg'><figcaption>{text}</figcaption></figure>" for n, text in PHOTOS)
    assert article(page(f"{photos}<p><b>Lò Hoa</b></p>"), LAYOUT).bylines == ("Lò Hoa",)
