import pytest

from crawler.language.tones import with_one_tone_placement


@pytest.mark.parametrize(("newer", "older"), [("hoà", "hòa"), ("Thuỷ", "Thủy"), ("KHOẺ", "KHỎE"), ("uỷ ban", "ủy ban")])
def test_open_syllables_come_out_in_the_older_spelling(newer: str, older: str) -> None:
    assert with_one_tone_placement(newer) == older == with_one_tone_placement(older)


@pytest.mark.parametrize("closed", ["hoàn", "huỳnh", "suýt", "quý", "Quỳ Châu", "khoảng"])
def test_closed_syllables_stay_as_they_are(closed: str) -> None:
    assert with_one_tone_placement(closed) == closed
