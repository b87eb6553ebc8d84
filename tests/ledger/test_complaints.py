from typing import Any

import pytest

from crawler.items import Door
from crawler.ledger.complaints import complaints, early_ends
from crawler.ledger.lists import EMPTIED, ENDLESS, FailedList
from crawler.ledger.run import Summary
from crawler.ledger.scheduler import TAKEN

GOOD = Summary(newspaper="baothu", ended="finished", counts={"listed": 4, "new": 3}, links=40)


def summary(**changes: Any) -> Summary:
    return Summary(**{"newspaper": "baothu", "ended": "finished", **changes})


def failed(url: str, reason: str, door: Door = Door.SECTION) -> FailedList:
    return FailedList(url=url, door=door, reason=reason)


def test_a_run_in_which_all_went_well_needs_nobody() -> None:
    assert complaints(GOOD) == []


def test_a_single_refused_page_needs_nobody() -> None:
    run = summary(counts={"listed": 4, "new": 3, "rejected": 1}, links=40, refusals={"undated": 1})
    assert complaints(run) == []


def test_a_run_beside_another_needs_nobody() -> None:
    assert complaints(summary(ended=TAKEN)) == []


def test_a_list_page_that_cannot_be_read_is_named_with_its_reason() -> None:
    run = summary(failed_lists=(failed("https://baothu.vn/thoi-su/", "unknown host"),))
    assert complaints(run) == [
        "baothu: https://baothu.vn/thoi-su/: unknown host; check the network and the newspaper's `hosts`"
    ]


def test_list_pages_that_fail_for_one_reason_are_one_line() -> None:
    lists = tuple(failed(f"https://baothu.vn/{section}/", "timeout") for section in ("kinh-te", "thoi-su", "xa-hoi"))
    assert complaints(summary(failed_lists=lists)) == [
        "baothu: https://baothu.vn/kinh-te/ and 2 more list pages: timeout; try again later"
    ]


def test_lists_that_hold_no_articles_need_somebody() -> None:
    (complaint,) = complaints(summary(counts={"listed": 4}))
    assert "its lists hold no articles" in complaint


@pytest.mark.parametrize(
    ("door", "word"),
    [
        (Door.SECTION, "`sections`"),
        (Door.LISTING, "the next page"),
        (Door.FEED, "`feeds`"),
        (Door.SITEMAP, "`sitemaps`"),
        (Door.FRONT_PAGE, "`status`"),
    ],
)
def test_a_list_that_is_gone_is_named_with_what_to_do_about_its_kind(door: Door, word: str) -> None:
    (complaint,) = complaints(summary(failed_lists=(failed("https://baothu.vn/x", "gone", door),)))
    assert complaint.startswith("baothu: https://baothu.vn/x: gone; ")
    assert word in complaint


@pytest.mark.parametrize("door", Door)
def test_a_list_that_robots_txt_refuses_is_no_longer_to_be_asked(door: Door) -> None:
    (complaint,) = complaints(summary(failed_lists=(failed("https://baothu.vn/x", "refused by robots.txt", door),)))
    assert "the newspaper does not want it crawled" in complaint


def test_lists_of_two_kinds_are_two_lines() -> None:
    lists = [failed(f"https://baothu.vn/{n}.xml", "gone", Door.SITEMAP) for n in range(3)]
    lists.append(failed("https://baothu.vn/rss", "gone", Door.FEED))
    about_sitemaps, about_feed = complaints(summary(failed_lists=tuple(lists)))
    assert about_sitemaps.startswith("baothu: https://baothu.vn/0.xml and 2 more sitemaps: gone; ")
    assert about_feed.startswith("baothu: https://baothu.vn/rss: gone; ")


def test_a_list_that_was_laid_out_anew_is_named() -> None:
    (complaint,) = complaints(summary(failed_lists=(failed("https://baothu.vn/thoi-su/", EMPTIED),)))
    assert "held articles before and holds none now; it has been laid out anew: " in complaint


def test_articles_that_are_all_refused_need_somebody() -> None:
    run = summary(counts={"listed": 1, "rejected": 6}, links=20, refusals={"without_title": 5, "undated": 1})
    assert complaints(run) == [
        "baothu: none of 6 articles could be stored, 5 of them: without_title; try `baotinh parse` on one"
    ]


def test_a_fault_of_our_own_needs_somebody_even_once() -> None:
    run = summary(counts={"listed": 1, "new": 9, "failed": 1}, links=20, refusals={"crashed: KeyError: 'x'": 1})
    (complaint,) = complaints(run)
    assert complaint.startswith("baothu: crashed: KeyError: 'x'; this is a fault of baotinh")


def test_runs_that_were_stopped_are_one_line_that_says_how_they_go_on() -> None:
    runs = [summary(ended="shutdown"), GOOD, summary(newspaper="baokhac", ended="shutdown"), summary(ended=TAKEN)]
    assert early_ends(runs) == ["baothu, baokhac: stopped before the end; the next run goes on from there"]


def test_a_run_that_ended_early_says_why() -> None:
    assert early_ends([summary(ended="news.db: has no room")]) == ["baothu: ended early: news.db: has no room"]


@pytest.mark.parametrize("reason", [ENDLESS, "50000 articles, 12 unknown, 950000 left out"])
def test_a_list_that_had_to_be_cut_is_named_with_how_to_ask_for_less(reason: str) -> None:
    (complaint,) = complaints(summary(failed_lists=(failed("https://baothu.vn/x", reason, Door.SITEMAP),)))
    assert complaint.startswith(f"baothu: https://baothu.vn/x: {reason}; ")
    assert "--since" in complaint
