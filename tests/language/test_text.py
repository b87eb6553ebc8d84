from hypothesis import given
from hypothesis import strategies as st

from crawler.language.text import same_words, tidy, with_vietnamese_d, words


def test_letters_with_loose_marks_become_one_letter() -> None:
    assert tidy("Va\u0306n Cha\u0302\u0301n") == "Văn Chấn"


def test_white_space_of_all_kinds_is_one_space() -> None:
    assert tidy(" Đường\u00a0về \n\t bản ") == "Đường về bản"


def test_invisible_characters_are_taken_out() -> None:
    assert tidy("\ufeffBản\u200b làng\u00ad mới") == "Bản làng mới"


@given(st.text())
def test_a_tidy_text_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_eth_becomes_the_vietnamese_letter() -> None:
    assert with_vietnamese_d("Ðảng bộ ðã họp") == "Đảng bộ đã họp"


def test_case_and_punctuation_do_not_make_other_words() -> None:
    assert same_words("Mùa vàng, trên bản!", "MÙA VÀNG trên bản")


def test_another_word_makes_other_words() -> None:
    assert not same_words("Mùa vàng trên bản", "Mùa vàng trên nương")


def test_words_are_in_lower_case_without_punctuation() -> None:
    assert words("Xã Nậm Lành: 12 km!") == ["xã", "nậm", "lành", "12", "km"]
