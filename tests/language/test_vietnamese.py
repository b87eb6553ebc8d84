from crawler.language.syllables import is_syllable, share_of_syllables
from crawler.language.vietnamese import looks_vietnamese


def test_vietnamese_looks_vietnamese() -> None:
    assert looks_vietnamese("Sáng nay, bà con trong bản ra đồng gặt lúa từ rất sớm.")


def test_english_with_a_vietnamese_name_does_not() -> None:
    text = "The farmers of Mù Cang Chải harvest their terraces in early autumn, when thousands of visitors come by."
    assert not looks_vietnamese(text)


def test_french_does_not() -> None:
    assert not looks_vietnamese("Les élèves ont été reçus à l'école, où la fête a commencé très tôt le matin.")


def test_nothing_is_no_language() -> None:
    assert not looks_vietnamese("")


def test_syllables_are_known_by_their_spelling() -> None:
    assert [word for word in ("nghiêng", "thuở", "quýt", "gió", "yêu", "zxq", "blong") if is_syllable(word)] == [
        "nghiêng", "thuở", "quýt", "gió", "yêu",
    ]  # fmt: skip


def test_ordinary_text_is_nearly_all_syllables() -> None:
    assert share_of_syllables("Người dân xã vùng cao phấn khởi thu hoạch vụ quế mới sau nhiều tháng chăm sóc") > 0.95
