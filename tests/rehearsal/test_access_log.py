import json
from pathlib import Path

from crawler.rehearsal.access_log import AccessLog, Request

REQUEST = Request(time=1.5, monotonic=2.5, host="a.vn", path="/x", status=200, bytes=10)


def test_requests_are_remembered_in_order() -> None:
    log = AccessLog()
    log.add(REQUEST)
    assert list(log.requests) == [REQUEST]


def test_requests_are_appended_to_a_file_at_once(tmp_path: Path) -> None:
    log = AccessLog(tmp_path / "log.jsonl")
    log.add(REQUEST)
    [line] = (tmp_path / "log.jsonl").read_text().splitlines()
    log.close()
    assert Request(**json.loads(line)) == REQUEST
