"""Servers that lie: they say that nothing has changed to whoever asks."""

from collections.abc import Mapping

import pytest

from crawler.rehearsal.access_log import AccessLog
from crawler.rehearsal.clock import Clock
from crawler.rehearsal.faults import NotModified, Rule
from crawler.rehearsal.http import Asking
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.server import Server

HOST = "baolaocai.vn"


@pytest.fixture(scope="module")
def server() -> Server:
    plan = Plan(articles=4, hosts=(HOST,), faults=(Rule(fault=NotModified()),))
    return Server(Newsroom(plan), Clock(plan.opened_at), AccessLog())


def status(server: Server, headers: Mapping[str, str]) -> int:
    asking = Asking(method="GET", target="/thoi-su/", headers={"host": HOST, **headers}, body=b"", keeps_alive=True)
    answer, _ = server.answer(asking)
    return answer.status


@pytest.mark.parametrize(
    "headers", [{"if-none-match": '"of long ago"'}, {"if-modified-since": "Sun, 01 Jan 2012 00:00:00 GMT"}]
)
def test_whoever_asks_whether_a_page_has_changed_is_told_that_it_has_not(
    server: Server, headers: dict[str, str]
) -> None:
    assert status(server, headers) == 304


def test_whoever_asks_for_the_page_has_it(server: Server) -> None:
    assert status(server, {}) == 200
