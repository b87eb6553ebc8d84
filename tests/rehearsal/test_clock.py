from datetime import UTC, datetime, timedelta

from crawler.rehearsal.clock import Clock

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_a_clock_stands_unless_told_to_run() -> None:
    ticks = iter((0.0, 5.0, 9.0))
    clock = Clock(START, real=lambda: next(ticks))
    assert clock.now() == clock.now() == START


def test_a_clock_runs_at_its_rate() -> None:
    ticks = iter((100.0, 102.0))
    assert Clock(START, 60.0, real=lambda: next(ticks)).now() == START + timedelta(minutes=2)


def test_a_clock_can_be_set_and_moved_on() -> None:
    clock = Clock(START)
    clock.set(START + timedelta(days=2))
    clock.advance(timedelta(hours=1))
    assert clock.now() == START + timedelta(days=2, hours=1)


def test_setting_a_running_clock_keeps_its_rate() -> None:
    ticks = iter((0.0, 10.0, 11.0))
    clock = Clock(START, 2.0, real=lambda: next(ticks))
    clock.set(START)
    assert clock.now() == START + timedelta(seconds=2)
