from datetime import timedelta

from crawler.planning.honesty import DISTRUST, LONGEST_DISTRUST, distrusted_until, is_tested
from tests.samples import NOON


def test_one_304_in_twenty_is_tested() -> None:
    assert sum(is_tested(draw / 1000) for draw in range(1000)) == 50


def test_each_further_lie_doubles_the_distrust_up_to_half_a_year() -> None:
    assert [distrusted_until(lies, NOON) - NOON for lies in (1, 2, 3)] == [DISTRUST, 2 * DISTRUST, 4 * DISTRUST]
    assert distrusted_until(1_000_000, NOON) - NOON == LONGEST_DISTRUST == timedelta(days=180)
