import pytest

from crawler.articles.credits import credit_in


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Phơi quế. Ảnh: Lò Hoa", "Lò Hoa"),
        ("Phơi quế. Ảnh: Lò Hoa.", "Lò Hoa"),
        ("Phơi quế - Ảnh: H.Y.T.", "H.Y.T."),
        ("Phơi quế (Ảnh: Lò Hoa)", "Lò Hoa"),
        ("Phơi quế. (Nguồn: TTXVN)", "TTXVN"),
        ("Phơi quế. Ảnh: Văn Đức/TTXVN", "Văn Đức/TTXVN"),
        ("Phơi quế. Ảnh Lò Hoa.", "Lò Hoa"),
        ("Ảnh: B.B", "B.B"),
        ("Phơi quế. Ảnh minh họa", None),
        ("Phơi quế.", None),
        ("Ảnh Bác treo giữa nhà sàn", None),
    ],
)
def test_a_credit_is_what_stands_after_its_word(caption: str, credit: str | None) -> None:
    assert credit_in(caption) == credit
