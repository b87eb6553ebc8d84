"""What the planner's looks cost and see, over a simulated fortnight of ten newspapers."""

import pytest

from bench.economy import CRON, PAPERS, Figures, fortnight, together

SEEDS = (1, 2)
OTHERS = tuple(range(11, 23))


def figures(seeds: tuple[int, ...], choice: str = "planner") -> Figures:
    return together([each for seed in seeds for each in fortnight(seed, CRON, choice).values()])


@pytest.fixture(scope="module")
def planned() -> Figures:
    return figures(SEEDS)


def test_nearly_all_articles_that_are_edited_in_their_first_three_days_are_seen_changed(planned: Figures) -> None:
    assert planned.could > 400
    assert planned.share_seen >= 0.95
    assert planned.share_held >= 0.95


def test_in_the_middle_an_edit_is_seen_within_six_hours(planned: Figures) -> None:
    assert planned.median_delay <= 6
    assert planned.median_delay_of_all <= 6


def test_it_takes_no_more_than_two_requests_beyond_the_first(planned: Figures) -> None:
    assert planned.requests_beyond <= 2


def test_asking_for_everything_sees_it_sooner_at_fifty_times_the_price_and_never_asking_sees_nothing() -> None:
    everything, nothing = (
        together(list(fortnight(1, CRON, choice, PAPERS[4:]).values())) for choice in ("everything", "nothing")
    )
    assert everything.share_seen == 1
    assert everything.median_delay <= 2
    assert everything.requests_beyond > 50 * 2
    assert (nothing.seen, nothing.requests_beyond) == (0, 0)


@pytest.mark.slow
def test_the_same_holds_for_other_seeds() -> None:
    found = figures(OTHERS)
    assert found.share_seen >= 0.95
    assert found.median_delay <= 6
    assert found.requests_beyond <= 2
