from crawler.language.legacy import from_legacy, from_tcvn3, from_vni

TEXT = "Huyện vùng cao khởi công xây dựng trường học mới, nhiều thầy cô giáo và phụ huynh đến dự buổi lễ sáng nay."


def test_tcvn3_is_read() -> None:
    assert from_tcvn3("TiÕng ViÖt") == "Tiếng Việt"


def test_vni_is_read() -> None:
    assert from_vni("Tieáng Vieät, Ñoàng Ñaêng") == "Tiếng Việt, Đồng Đăng"


def test_an_old_encoding_is_known_by_its_text() -> None:
    old = "Hµ Néi mïa thu n¾ng vµng nh­ mËt, tiÕng trèng tr­êng l¹i vang lªn gi÷a phè phưêng ®«ng ®óc".replace("ưê", "­ê")
    assert from_legacy(old).startswith("Hà Nội mùa thu nắng vàng như mật, tiếng trống trường")


def test_unicode_stays_as_it_is() -> None:
    assert from_legacy(TEXT) == TEXT


def test_other_languages_with_marks_stay_as_they_are() -> None:
    text = (
        "Die Bürger von Köln und München hören früh am Morgen schöne Glocken über den Dächern läuten, größer als sonst."
    )
    assert from_legacy(text) == text
