import http.client
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest

from crawler.rehearsal.access_log import Request
from crawler.rehearsal.events import Change, Edit
from crawler.rehearsal.faults import Rule, Status
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.opening import OpenNewsroom, open_newsroom

HOST = "baodaklak.vn"
BASE = Newsroom(Plan(articles=80))
NUMBER = BASE.numbers(HOST)[-1]
EDIT = Edit(
    at=BASE.plan.opened_at + timedelta(hours=1),
    newspaper=HOST,
    number=NUMBER,
    changes=(Change.HEADLINE,),
    stamped=False,
)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("newsroom") / "log.jsonl"


@pytest.fixture(scope="module")
def opened(log: Path) -> Iterator[OpenNewsroom]:
    with open_newsroom(Plan(articles=80, script=(EDIT,)), log=log) as newsroom:
        yield newsroom


def get(newsroom: OpenNewsroom, path: str, host: str = HOST) -> tuple[int, str]:
    connection = http.client.HTTPConnection(newsroom.address.removeprefix("http://"), timeout=10)
    connection.request("GET", path, headers={"Host": host})
    response = connection.getresponse()
    body = unescape(response.read().decode())
    connection.close()
    return response.status, body


def test_it_listens_on_loopback_only(opened: OpenNewsroom) -> None:
    assert opened.address.startswith("http://127.0.0.1:")


def test_what_it_serves_is_what_is_known_here(opened: OpenNewsroom) -> None:
    story = opened.newsroom.story(HOST, opened.newsroom.numbers(HOST)[0])
    status, body = get(opened, story.path)
    assert status == 200
    assert story.body[-1] in body


def test_it_answers_for_every_host_it_names(opened: OpenNewsroom) -> None:
    assert {get(opened, "/robots.txt", host)[0] for host in opened.hosts} == {200}
    assert {"www.baolaocai.vn", "cdn.baolaocai.vn", "ims.baoyenbai.com.vn"} <= set(opened.hosts)


def test_it_follows_the_script_by_its_clock(opened: OpenNewsroom) -> None:
    before = opened.newsroom.story(HOST, NUMBER)
    after = opened.newsroom.story(HOST, NUMBER, EDIT.at)
    assert before.title in get(opened, before.path)[1]
    opened.advance(timedelta(hours=2))
    assert opened.now() == BASE.plan.opened_at + timedelta(hours=2)
    assert f">{after.title}</h1>" in get(opened, before.path)[1]
    opened.set_clock(BASE.plan.opened_at)
    assert f">{before.title}</h1>" in get(opened, before.path)[1]


def test_its_log_can_be_read_while_it_serves(opened: OpenNewsroom, log: Path) -> None:
    get(opened, "/thoi-su/")
    last = opened.log()[-1]
    assert (last.host, last.path, last.status) == (HOST, "/thoi-su/", 200)
    assert Request(**json.loads(log.read_text().splitlines()[-1])) == last


def test_its_faults_can_be_set_and_lifted(opened: OpenNewsroom) -> None:
    opened.set_faults([Rule(fault=Status(code=500), path="^/kinh-te/")])
    assert get(opened, "/kinh-te/")[0] == 500
    opened.set_faults([])
    assert get(opened, "/kinh-te/")[0] == 200


def test_the_command_prints_its_address_and_ends_well_when_told_to() -> None:
    command = [
        sys.executable,
        "-m",
        "crawler.rehearsal",
        "--articles",
        "20",
        "--seed",
        "5",
        "--now",
        "2026-05-01T08:00",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == ""
        assert process.wait(10) == 0


def test_it_ends_with_its_parent() -> None:
    command = [sys.executable, "-m", "crawler.rehearsal", "--articles", "20", "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdin
        process.stdout.readline()
        process.stdin.close()
        assert process.wait(10) == 0
