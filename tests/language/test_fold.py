from hypothesis import given
from hypothesis import strategies as st

from crawler.language.fold import fold


def test_all_marks_come_off() -> None:
    assert fold("Nghĩa Lộ đón lễ hội Xòe") == "nghia lo don le hoi xoe"


def test_eth_folds_as_the_letter_it_stands_for() -> None:
    assert fold("Ðèo ðá") == fold("Đèo đá") == "deo da"


def test_loose_marks_fold_as_joined_ones() -> None:
    assert fold("a\u0302\u0301") == "a"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
