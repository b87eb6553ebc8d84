import pytest

from crawler.rehearsal.answers import Answer
from crawler.rehearsal.faults import (
    Content,
    EmptyPage,
    Faults,
    NotHtml,
    RedirectAway,
    RedirectCircle,
    Reset,
    Rule,
    Stall,
    Status,
    WrongCharset,
)
from crawler.rehearsal.spoiling import spoilt

PAGE = Answer(200, {"Content-Type": "text/html; charset=utf-8"}, "<p>Chào</p>".encode())


def test_without_rules_nothing_goes_wrong() -> None:
    assert Faults(1, ()).choose("a.vn", "/") is None


def test_the_first_rule_that_applies_wins() -> None:
    faults = Faults(1, (Rule(fault=Reset(), path=r"\.html$"), Rule(fault=Stall(seconds=1))))
    assert [faults.choose("a.vn", path) for path in ("/x.html", "/")] == [Reset(), Stall(seconds=1)]


def test_a_rule_may_be_for_one_host() -> None:
    faults = Faults(1, (Rule(fault=Reset(), host="^b"),))
    assert [faults.choose(host, "/") for host in ("a.vn", "b.vn")] == [None, Reset()]


def test_a_rule_may_be_for_the_first_attempts_only() -> None:
    faults = Faults(1, (Rule(fault=Reset(), attempts=2),))
    assert [faults.choose("a.vn", "/x") for _ in range(4)] == [Reset(), Reset(), None, None]
    assert faults.choose("a.vn", "/y") == Reset()


def test_a_rate_is_kept_and_depends_on_the_seed_alone() -> None:
    def hit(seed: int) -> set[int]:
        faults = Faults(seed, (Rule(fault=Reset(), rate=0.05),))
        return {number for number in range(4000) if faults.choose("a.vn", f"/{number}")}

    assert len(hit(1)) == pytest.approx(200, abs=60)
    assert hit(1) == hit(1) != hit(2)


def test_an_address_hit_once_is_not_hit_for_ever() -> None:
    faults = Faults(1, (Rule(fault=Reset(), rate=0.5),))
    assert {faults.choose("a.vn", "/") for _ in range(30)} == {None, Reset()}


def test_a_status_may_say_when_to_come_back() -> None:
    answer = spoilt(PAGE, Status(code=429, retry_after=7), "/")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "7")


def test_a_redirect_circle_leads_to_another_address_and_back() -> None:
    there = spoilt(PAGE, RedirectCircle(), "/bai?x=1").headers["Location"]
    back = spoilt(PAGE, RedirectCircle(), there).headers["Location"]
    assert there != "/bai?x=1" == back


def test_both_addresses_of_a_circle_redirect() -> None:
    faults = Faults(1, (Rule(fault=RedirectCircle(), path="^/bai$"),))
    there = spoilt(PAGE, RedirectCircle(), "/bai").headers["Location"]
    assert faults.choose("a.vn", there) == RedirectCircle()


@pytest.mark.parametrize(
    ("fault", "status", "content_type", "body"),
    [
        (EmptyPage(), 200, "text/html; charset=utf-8", b""),
        (WrongCharset(), 200, "text/html; charset=iso-8859-1", PAGE.body),
        (RedirectAway(), 302, None, b""),
    ],
)
def test_the_answer_is_spoilt(fault: Content, status: int, content_type: str | None, body: bytes) -> None:
    answer = spoilt(PAGE, fault, "/")
    assert (answer.status, answer.headers.get("Content-Type"), answer.body) == (status, content_type, body)


def test_something_that_is_no_page_is_called_what_it_is() -> None:
    assert spoilt(PAGE, NotHtml(), "/").body.startswith(b"%PDF")
