from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from crawler.history.absence import Manner, is_believed, manner_of
from crawler.history.chain import FIRST, Observation, link
from crawler.items import Failed, Failure, Gone, NotArticle, Outcome, Result, Wall
from tests.samples import NOON, identified, outcome

DAY = timedelta(days=1)


def answered(result: Result, *, status: int = 200, url: str = "https://baothu.vn/tin-a1.html") -> Outcome:
    found = outcome(result, run=1, address=1, status=status)
    return replace(found, answer=replace(found.answer, url=url))


CASES: dict[Manner, Outcome] = {
    Manner.NOT_FOUND: answered(Gone(), status=404),
    Manner.GONE: answered(Gone(), status=410),
    Manner.SOFT: answered(NotArticle(kind="error page")),
    Manner.FRONT_PAGE: answered(NotArticle(kind="redirected", is_elsewhere=True), url="https://baothu.vn/"),
    Manner.ELSEWHERE: answered(NotArticle(kind="tag", is_elsewhere=True), url="https://baothu.vn/tag/lua"),
    Manner.WALL: answered(Wall(kind="login")),
}


@pytest.mark.parametrize("manner", CASES)
def test_the_ways_to_be_missing_are_told_apart(manner: Manner) -> None:
    assert manner_of(CASES[manner]) is manner


@pytest.mark.parametrize(
    "result",
    [
        identified(),
        NotArticle(kind="page without text"),
        NotArticle(kind="video only"),
        Failed(failure=Failure.SERVER_ERROR),
        Failed(failure=Failure.TIMEOUT),
    ],
)
def test_a_page_that_cannot_be_read_says_nothing_of_the_article(result: Result) -> None:
    assert manner_of(answered(result)) is None


@pytest.mark.parametrize(("looks", "span", "believed"), [(2, 9 * DAY, False), (3, DAY / 2, False), (3, DAY, True)])
def test_a_removal_is_believed_after_three_looks_over_a_day(looks: int, span: timedelta, believed: bool) -> None:
    assert is_believed(looks, NOON, NOON + span) is believed


WHOLE = Observation(
    newspaper="baothu",
    number=1,
    at=NOON.isoformat(),
    site_id="1",
    kind="new",
    status=200,
    fingerprint="ab",
    page=b"\x01",
)


@pytest.mark.parametrize(
    "change", [{"number": 2}, {"at": ""}, {"site_id": "2"}, {"kind": "404"}, {"status": 404}, {"page": None}]
)
def test_every_part_of_an_observation_is_in_its_link(change: dict[str, Any]) -> None:
    assert link(FIRST, replace(WHOLE, **change)) != link(FIRST, WHOLE)


def test_a_link_is_computed_as_the_documentation_says() -> None:
    # printf of 32 zero bytes and the line of JSON, piped into sha256sum.
    told = '["baothu",1,"2026-11-20T12:00:00+07:00","1","new",200,"ab","01"]'
    assert link(FIRST, WHOLE) == sha256(bytes(32) + told.encode()).digest()
