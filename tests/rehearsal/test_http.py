import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.rehearsal.http import HEAD_LIMIT, BadRequestError, head, read

REQUEST = b"GET /thoi-su/?page=2 HTTP/1.1\r\nHost: Bao.vn:80\r\nAccept-Encoding: gzip\r\n\r\n"


def test_a_request_is_read() -> None:
    asking = read(bytearray(REQUEST))
    assert asking
    assert (asking.method, asking.target, asking.host, asking.headers["accept-encoding"]) == (
        "GET",
        "/thoi-su/?page=2",
        "bao.vn",
        "gzip",
    )


@given(st.integers(0, len(REQUEST) - 1))
def test_an_unfinished_request_is_waited_for(length: int) -> None:
    received = bytearray(REQUEST[:length])
    assert read(received) is None
    assert received == REQUEST[:length]


def test_requests_that_came_together_are_read_one_by_one() -> None:
    received = bytearray(REQUEST * 2 + REQUEST[:9])
    assert read(received)
    assert read(received)
    assert read(received) is None


def test_a_body_belongs_to_its_request() -> None:
    received = bytearray(b"PUT /clock HTTP/1.1\r\nContent-Length: 4\r\n\r\n{}  GET")
    asking = read(received)
    assert asking
    assert (asking.body, bytes(received)) == (b"{}  ", b"GET")


def test_an_address_in_full_is_taken_for_its_path() -> None:
    asking = read(bytearray(b"GET http://bao.vn/a/b HTTP/1.1\r\nHost: bao.vn\r\n\r\n"))
    assert asking
    assert asking.target == "/a/b"


@pytest.mark.parametrize(
    ("version", "wish", "kept"),
    [
        ("1.1", "", True),
        ("1.1", "Connection: close\r\n", False),
        ("1.0", "", False),
        ("1.0", "Connection: keep-alive\r\n", True),
    ],
)
def test_a_connection_is_kept_as_its_version_and_the_client_say(version: str, wish: str, kept: bool) -> None:
    asking = read(bytearray(f"GET / HTTP/{version}\r\n{wish}\r\n".encode()))
    assert asking
    assert asking.keeps_alive is kept


@pytest.mark.parametrize(
    "bytes_", [b"nonsense\r\n\r\n", b"GET /\r\n\r\n", b"GET / HTTP/1.1\r\nno colon\r\n\r\n", b"x" * (HEAD_LIMIT + 1)]
)
def test_what_is_no_request_is_refused(bytes_: bytes) -> None:
    with pytest.raises(BadRequestError):
        read(bytearray(bytes_))


def test_an_answers_head_announces_its_length() -> None:
    assert (
        head(200, {"ETag": "x"}, 5) == b"HTTP/1.1 200 OK\r\nServer: rehearsal\r\nETag: x\r\nContent-Length: 5\r\n\r\n"
    )


def test_an_answer_that_has_no_body_announces_none() -> None:
    assert b"Content-Length" not in head(304, {}, 0)
