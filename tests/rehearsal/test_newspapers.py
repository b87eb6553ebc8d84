"""Who the newspapers are that the newsroom can play."""

from crawler.rehearsal.newspapers import NEWSPAPERS, USUAL
from crawler.rehearsal.vocabulary.places import BY_PROVINCE


def test_every_former_province_has_a_newspaper_and_places() -> None:
    provinces = [newspaper.province for newspaper in NEWSPAPERS.values()]
    assert len(set(provinces)) == len(provinces) == 63
    assert set(provinces) == BY_PROVINCE.keys()
    assert [province for province, places in BY_PROVINCE.items() if places.count("|") < 5] == []


def test_every_newspaper_has_sections_of_its_own_words() -> None:
    for newspaper in NEWSPAPERS.values():
        words = [section.word for section in newspaper.sections]
        assert len(set(words)) == len(words) > 1, newspaper.host


def test_the_usual_newspapers_are_four_of_them() -> None:
    assert NEWSPAPERS.keys() > set(USUAL)
