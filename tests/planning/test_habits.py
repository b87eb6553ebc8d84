from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.planning.habits import ANNOUNCED, BANDS, Habits, Seen, circumstance, usual_share

HOUR = timedelta(hours=1)
AGES = st.timedeltas(timedelta(0), timedelta(days=60))


@pytest.mark.parametrize(
    ("age", "share"), [(HOUR / 12, 0.0), (24 * HOUR, 0.08), (72 * HOUR, 0.10), (720 * HOUR, 0.11), (9999 * HOUR, 0.11)]
)
def test_the_usual_shares_are_those_of_the_facts(age: timedelta, share: float) -> None:
    assert usual_share(age) == pytest.approx(share)


@given(AGES, AGES)
def test_without_looks_a_newspaper_has_the_usual_habits(one: timedelta, other: timedelta) -> None:
    since, until = sorted((one, other))
    expected = usual_share(until) - usual_share(since)
    assert Habits().share_changed(since, until) == pytest.approx(expected, abs=1e-9)


@given(st.tuples(AGES, AGES, AGES))
def test_shares_of_adjoining_times_add_up(ages: tuple[timedelta, ...]) -> None:
    first, second, third = sorted(ages)
    habits = Habits({circumstance(3): Seen(500, 90)})
    parts = habits.share_changed(first, second) + habits.share_changed(second, third)
    assert habits.share_changed(first, third) == pytest.approx(parts, abs=1e-9)


@given(AGES, AGES, st.booleans())
def test_a_look_teaches_one_change_in_all_or_none(since: timedelta, until: timedelta, changed: bool) -> None:
    since, until = sorted((since, until))
    lessons = dict(Habits().lessons(since, until, changed=changed, announced=False))
    share = Habits().share_changed(since, until)
    assert sum(seen.changes for seen in lessons.values()) == pytest.approx(float(changed and share > 0))
    assert all(0 <= seen.looks <= 1.000001 for seen in lessons.values())


def test_a_few_looks_hardly_count_and_many_decide() -> None:
    band = 4 * HOUR, 8 * HOUR
    usual = Habits().share_changed(*band)
    few = Habits({circumstance(3): Seen(5, 1)}).share_changed(*band)
    many = Habits({circumstance(3): Seen(20_000, 4_000)}).share_changed(*band)
    assert usual < few < 2 * usual
    assert many == pytest.approx(0.2, rel=0.02)


def test_a_newspaper_that_never_changes_an_article_is_believed_after_many_looks() -> None:
    seen = {circumstance(band): Seen(50_000, 0) for band in range(len(BANDS) - 1)}
    assert Habits(seen).share_changed(timedelta(0), BANDS[-1]) < 0.001


def test_a_change_that_a_list_announced_is_none_that_had_to_be_looked_for() -> None:
    lessons = dict(Habits().lessons(HOUR, 8 * HOUR, changed=True, announced=True))
    assert lessons.pop(ANNOUNCED) == Seen(1, 1)
    assert sum(seen.changes for seen in lessons.values()) == 0


def test_lists_are_heeded_until_nearly_all_they_announce_is_false() -> None:
    assert Habits().trusts_lists()
    assert Habits({ANNOUNCED: Seen(30, 10)}).trusts_lists()
    assert not Habits({ANNOUNCED: Seen(100, 1)}).trusts_lists()
