from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.retry_after import LONGEST, seconds_to_wait

NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def wait(retry_after: str, date: str = "") -> float | None:
    return seconds_to_wait(retry_after, date=date, now=NOW)


@pytest.mark.parametrize(("named", "seconds"), [("2", 2.0), (" 120 ", 120.0), ("0", 0.0)])
def test_seconds_are_taken_as_they_are(named: str, seconds: float) -> None:
    assert wait(named) == seconds


def test_a_time_is_counted_from_now() -> None:
    assert wait("Fri, 20 Nov 2026 05:01:30 GMT") == 90.0


def test_a_time_is_counted_from_the_clock_of_the_server_that_named_it() -> None:
    assert wait("Fri, 20 Nov 2026 07:00:30 GMT", date="Fri, 20 Nov 2026 07:00:00 GMT") == 30.0


def test_a_time_that_has_passed_asks_for_nothing() -> None:
    assert wait("Fri, 20 Nov 2026 04:00:00 GMT") == 0.0


@pytest.mark.parametrize("named", ["99999999999999999999999999", "Fri, 20 Nov 2099 05:00:00 GMT"])
def test_nobody_waits_longer_than_a_day(named: str) -> None:
    assert wait(named) == LONGEST


@pytest.mark.parametrize("named", ["", "soon", "-5", "1.5", "٣", "2 minutes"])
def test_what_cannot_be_understood_asks_for_nothing_in_particular(named: str) -> None:
    assert wait(named) is None


@given(st.text(), st.text())
def test_no_header_breaks_it(named: str, date: str) -> None:
    seconds = wait(named, date)
    assert seconds is None or 0 <= seconds <= LONGEST
