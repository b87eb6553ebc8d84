from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.planning.habits import BANDS, Habits, Seen, circumstance
from crawler.planning.revisits import Known, Schedule
from tests.samples import NOON

HOUR = timedelta(hours=1)
GAP = 2 * HOUR


def looks(schedule: Schedule, first: timedelta) -> list[float]:
    """The ages in hours from which an article is looked at again, if each run comes half a gap later."""
    found, last = [], NOON + first
    while due := schedule.next_look(NOON, last):
        found.append((due - NOON) / HOUR)
        last = due + GAP / 2
    return found


def changing(factor: float) -> Habits:
    """The habits of a newspaper that looks have shown to change its articles so many times as often as usual."""
    bands = zip(BANDS, BANDS[1:], range(len(BANDS)), strict=False)
    return Habits(
        {
            circumstance(band): Seen(100_000, 100_000 * factor * Habits().share_changed(low, high))
            for low, high, band in bands
        }
    )


@pytest.mark.parametrize("first", [HOUR, 2 * HOUR, 3 * HOUR])
def test_usual_habits_earn_a_look_after_some_hours_and_one_after_three_days(first: timedelta) -> None:
    hours = looks(Schedule(Habits(), GAP), first)
    assert len(hours) == 2
    assert 4 <= hours[0] <= 10
    assert 72 <= hours[1] <= 74


def test_a_newspaper_that_changes_more_is_looked_at_more_and_one_that_never_does_not_at_all() -> None:
    counts = [len(looks(Schedule(changing(factor), GAP), HOUR)) for factor in (0, 0.3, 1, 3)]
    assert counts == sorted(counts)
    assert (counts[0], counts[2]) == (0, 2)
    assert counts[3] > 2


def test_a_newspaper_that_edits_on_the_second_day_is_looked_at_then() -> None:
    seen = {circumstance(band): Seen(50_000, 0) for band in range(len(BANDS) - 1)}
    seen[circumstance(BANDS.index(24 * HOUR))] = Seen(50_000, 5_000)
    hours = looks(Schedule(Habits(seen), GAP), HOUR)
    assert hours
    assert all(24 <= age <= 54 for age in hours)


@given(st.timedeltas(timedelta(0), timedelta(days=40)), st.sampled_from([HOUR, GAP, 4 * HOUR, 24 * HOUR]))
def test_no_look_is_due_before_the_next_run_can_come(age: timedelta, gap: timedelta) -> None:
    due = Schedule(Habits(), gap).next_look(NOON, NOON + age)
    assert due is None or due >= NOON + age + gap / 2 - timedelta(minutes=10)


def test_an_article_of_years_ago_is_not_looked_at_again() -> None:
    assert Schedule(Habits()).next_look(datetime(2012, 1, 1, tzinfo=NOON.tzinfo), NOON) is None


def test_announced_changes_come_first_then_the_most_changeable_and_the_newest() -> None:
    old = Known(address=1, born_at=NOON - 100 * HOUR, looked_at=NOON - 40 * HOUR)
    fresh = Known(address=2, born_at=NOON - 8 * HOUR, looked_at=NOON - 7 * HOUR)
    older_twin = Known(address=3, born_at=NOON - 2000 * HOUR, looked_at=NOON - 1000 * HOUR)
    newer_twin = Known(address=4, born_at=NOON - 1500 * HOUR, looked_at=NOON - 1000 * HOUR)
    told = Known(address=5, born_at=NOON - 600 * HOUR, looked_at=NOON - HOUR, announced=True)
    ordered = Schedule(Habits()).in_order([older_twin, old, fresh, newer_twin, told], NOON)
    assert [known.address for known in ordered] == [5, 2, 1, 4, 3]
