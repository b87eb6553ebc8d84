from collections import Counter
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.rehearsal.rhythm import FIRST_DAY, TET_DAYS, VIETNAM, Rhythm, expected

RHYTHM = Rhythm(1, "bao.vn", ((FIRST_DAY, 40.0), (date(2020, 1, 1), 80.0)))
MOMENT = datetime(2026, 11, 20, 9, tzinfo=VIETNAM)


@given(st.integers(1, 350_000))
@settings(max_examples=50)
def test_an_articles_time_says_its_number(number: int) -> None:
    assert RHYTHM.newest(RHYTHM.published_at(number)) == number


def test_numbers_rise_with_time() -> None:
    times = [RHYTHM.published_at(number) for number in range(100_000, 100_500)]
    assert times == sorted(set(times))


def test_the_newest_article_is_not_of_the_future() -> None:
    newest = RHYTHM.newest(MOMENT)
    assert RHYTHM.published_at(newest) <= MOMENT < RHYTHM.published_at(newest + 1)


def test_numbers_do_not_depend_on_what_was_asked_before() -> None:
    fresh = Rhythm(1, "bao.vn", RHYTHM.rates)
    assert fresh.published_at(2000) == RHYTHM.published_at(2000)


def test_the_rate_is_kept_over_a_year() -> None:
    articles = RHYTHM.newest(datetime(2024, 1, 1, tzinfo=VIETNAM)) - RHYTHM.newest(datetime(2023, 1, 1, tzinfo=VIETNAM))
    assert articles / 365 == pytest.approx(80, rel=0.08)


def test_little_is_published_at_weekends_and_around_tet() -> None:
    monday, saturday, tet = date(2026, 11, 16), date(2026, 11, 21), date(2026, 2, 17)
    assert tet in TET_DAYS
    assert expected(saturday, RHYTHM.rates) == pytest.approx(0.6 * expected(monday, RHYTHM.rates))
    assert expected(tet, RHYTHM.rates) == pytest.approx(0.35 * expected(monday, RHYTHM.rates))


def test_hours_have_two_humps() -> None:
    newest = RHYTHM.newest(MOMENT)
    hours = Counter(RHYTHM.published_at(number).hour for number in range(newest - 3000, newest))
    assert hours[9] > 2 * hours[12] < hours[15]
    assert sum(hours[hour] for hour in (23, 0, 1, 2, 3)) < 90


def test_a_time_before_the_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="begins on 2012-01-01"):
        RHYTHM.newest(datetime.combine(FIRST_DAY, datetime.min.time(), VIETNAM) - timedelta(seconds=1))
