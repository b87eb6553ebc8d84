from datetime import datetime, timedelta

import pytest

from crawler import clock
from crawler.ledger.run import begin
from crawler.ledger.run_clock import TOLERANCE, ClockSetBackError, RunClock
from crawler.store.writer import Writer
from tests.samples import NEWSPAPER, NOON


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> "SetClock":
    return SetClock(monkeypatch)


class SetClock:
    """Sets the machine's clock."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, moment: datetime) -> None:
        self._monkeypatch.setattr(clock, "now", lambda: moment)


def test_the_time_goes_on_with_the_clock(set_clock: SetClock) -> None:
    set_clock(NOON + timedelta(hours=1))
    assert RunClock(NOON).now() == NOON + timedelta(hours=1)


def test_the_time_stands_still_while_the_clock_is_a_little_behind(set_clock: SetClock) -> None:
    run_clock = RunClock(NOON)
    set_clock(NOON - TOLERANCE)
    assert run_clock.now() == NOON


def test_a_clock_that_was_set_back_is_an_error_that_says_by_how_much(set_clock: SetClock) -> None:
    set_clock(NOON - timedelta(days=2))
    with pytest.raises(ClockSetBackError, match="the clock was set back by 2 days, 0:00:00; check it"):
        RunClock(NOON).now()


def waits(writer: Writer) -> list[tuple[str, str]]:
    return writer.database.execute("SELECT site_id, due_at FROM addresses ORDER BY due_at, id").fetchall()


def test_what_waits_is_set_back_once_with_the_clock_in_its_order(writer: Writer) -> None:
    begin(writer, "baothu", NEWSPAPER, since=None, now=NOON).close(ended="finished", now=NOON)
    for site_id, hours in (("later", 4), ("now", 0), ("before", -1)):
        writer.database.execute(
            """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, due_at)
               VALUES ('baothu', 'article', ?, '', 'listing', '', 'due', ?)""",
            [site_id, (NOON + timedelta(hours=hours)).isoformat()],
        )
    earlier = NOON - timedelta(days=400)
    with pytest.raises(ClockSetBackError):
        begin(writer, "baothu", NEWSPAPER, since=None, now=earlier)
    left = [("before", -1), ("now", 0), ("later", 4)]
    assert waits(writer) == [(name, (earlier + timedelta(hours=hours)).isoformat()) for name, hours in left]
    begin(writer, "baothu", NEWSPAPER, since=None, now=earlier).close(ended="finished", now=earlier)
    assert waits(writer) == [(name, (earlier + timedelta(hours=hours)).isoformat()) for name, hours in left]
    ended = writer.database.execute("SELECT ended FROM runs ORDER BY id").fetchall()
    assert [reason[:22] for (reason,) in ended] == ["finished", "the clock was set back", "finished"]


def test_revisits_are_set_back_with_the_clock(writer: Writer) -> None:
    begin(writer, "baothu", NEWSPAPER, since=None, now=NOON).close(ended="finished", now=NOON)
    writer.database.execute(
        """INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, due_at, looked_at, revisit_at)
           VALUES ('baothu', 'article', '1', '', 'listing', '', 'stored', ?1, ?1, ?2)""",
        [NOON.isoformat(), (NOON + timedelta(hours=6)).isoformat()],
    )
    earlier = NOON - timedelta(days=400)
    with pytest.raises(ClockSetBackError):
        begin(writer, "baothu", NEWSPAPER, since=None, now=earlier)
    (times,) = writer.database.execute("SELECT looked_at, revisit_at FROM addresses").fetchall()
    assert times == (earlier.isoformat(), (earlier + timedelta(hours=6)).isoformat())
