from datetime import timedelta
from itertools import pairwise

import pytest

from crawler.items import Failure
from crawler.planning.retries import HARD, SOFT, TEMPORARY, WEIGHTS, Weight, next_try
from tests.samples import NOON

WEIGHED = [TEMPORARY, SOFT, HARD]


def test_every_failure_has_a_weight_but_those_of_addresses_that_were_not_asked() -> None:
    not_asked = {Failure.NOT_IN_ARCHIVE, Failure.NOT_ASKED, Failure.ROBOTS_UNREACHABLE}
    assert set(Failure) - WEIGHTS.keys() == not_asked


@pytest.mark.parametrize("weight", WEIGHED, ids=lambda weight: weight.name)
def test_the_gaps_grow_over_hours_and_days(weight: Weight) -> None:
    assert all(earlier < later for earlier, later in pairwise(weight.gaps))
    assert weight.gaps[0] <= timedelta(days=1)
    assert weight.gaps[-1] >= timedelta(days=4)


def test_the_graver_a_failure_the_less_often_it_is_tried_and_the_longer_it_waits() -> None:
    assert [len(weight.gaps) for weight in WEIGHED] == [6, 3, 2]
    assert [weight.gaps[0] for weight in WEIGHED] == sorted(weight.gaps[0] for weight in WEIGHED)


@pytest.mark.parametrize("failure", WEIGHTS)
def test_an_address_is_put_aside_after_its_last_gap(failure: Failure) -> None:
    gaps = WEIGHTS[failure].gaps
    tries = [next_try(failure, attempts, NOON) for attempts in range(1, len(gaps) + 2)]
    assert tries == [*(NOON + gap for gap in gaps), None]
