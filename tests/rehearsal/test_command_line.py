import pytest

from crawler.rehearsal.__main__ import parser, plan_of
from crawler.rehearsal.newspapers import NEWSPAPERS, USUAL
from crawler.rehearsal.newsroom import Plan


def test_without_a_word_the_usual_newspapers_are_played() -> None:
    assert plan_of(parser().parse_args([])) == Plan(hosts=USUAL)


def test_newspapers_are_asked_for_by_their_hosts_or_all_at_once() -> None:
    assert plan_of(parser().parse_args(["--hosts", "sggp.org.vn", "baosonla.vn"])).hosts == (
        "sggp.org.vn",
        "baosonla.vn",
    )
    assert plan_of(parser().parse_args(["--hosts", "all"])).hosts == tuple(NEWSPAPERS)


def test_a_host_that_nobody_plays_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--hosts", "baosonla.com"])
    assert "invalid host value: 'baosonla.com'" in capsys.readouterr().err
