from hypothesis import given
from hypothesis import strategies as st

from crawler.rehearsal.chance import chance, scramble, unscramble


def test_the_same_words_give_the_same_draws() -> None:
    assert [chance(1, "a").random() for _ in range(2)] == [chance("1", "a").random()] * 2


def test_other_words_give_other_draws() -> None:
    assert chance(1, "a").random() != chance(1, "b").random()


@given(st.integers(0, 2**28 - 1))
def test_a_scrambled_number_can_be_unscrambled(number: int) -> None:
    scrambled = scramble(number, 28)
    assert 0 <= scrambled < 2**28
    assert unscramble(scrambled, 28) == number
