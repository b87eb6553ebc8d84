from collections import Counter
from datetime import timedelta

import pytest

from crawler.rehearsal.events import Edit, Event, Remove, Reprint
from crawler.rehearsal.habits import habitual_events
from crawler.rehearsal.newsroom import Newsroom, Plan

NOW = Plan().opened_at
DAYS = 30


@pytest.fixture(scope="module")
def events() -> tuple[Event, ...]:
    return habitual_events(NOW - timedelta(days=DAYS), NOW)


@pytest.fixture(scope="module")
def newsroom(events: tuple[Event, ...]) -> Newsroom:
    return Newsroom(Plan(articles=10_000, script=events))


def articles(newsroom: Newsroom) -> int:
    desks = newsroom.desks.values()
    return sum(desk.newest(NOW) - desk.newest(NOW - timedelta(days=DAYS)) for desk in desks)


def test_events_are_as_frequent_as_the_habits_say(events: tuple[Event, ...], newsroom: Newsroom) -> None:
    counts = Counter(type(event) for event in events)
    assert counts[Edit] / articles(newsroom) == pytest.approx(0.11, abs=0.015)
    assert counts[Remove] / articles(newsroom) == pytest.approx(0.003, abs=0.002)
    assert 0.08 < counts[Reprint] / articles(newsroom) < 0.2


def test_a_fifth_of_the_edits_touch_no_stamp(events: tuple[Event, ...]) -> None:
    edits = [event for event in events if isinstance(event, Edit)]
    assert sum(not edit.stamped for edit in edits) / len(edits) == pytest.approx(0.2, abs=0.04)


def test_articles_are_edited_after_their_publication(events: tuple[Event, ...], newsroom: Newsroom) -> None:
    for event in events:
        if isinstance(event, Edit):
            published_at = newsroom.desks[event.newspaper].rhythm.published_at(event.number)
            assert timedelta(minutes=5) <= event.at - published_at <= timedelta(days=30)


def test_reprints_follow_their_originals_which_are_none_themselves(
    events: tuple[Event, ...], newsroom: Newsroom
) -> None:
    reprints = {(event.newspaper, event.number): event for event in events if isinstance(event, Reprint)}
    for event in reprints.values():
        assert (event.original_newspaper, event.original_number) not in reprints
        original = newsroom.desks[event.original_newspaper].rhythm.published_at(event.original_number)
        assert original <= newsroom.desks[event.newspaper].rhythm.published_at(event.number)


def test_some_hand_outs_run_in_several_newspapers(events: tuple[Event, ...]) -> None:
    groups: dict[tuple[str, int], set[str]] = {}
    for event in events:
        if isinstance(event, Reprint):
            groups.setdefault((event.original_newspaper, event.original_number), set()).add(event.newspaper)
    assert any(len(hosts) > 1 for hosts in groups.values())


def test_a_newsroom_follows_the_script(events: tuple[Event, ...], newsroom: Newsroom) -> None:
    stories = {
        (event.newspaper, event.number): newsroom.story(event.newspaper, event.number)
        for event in events[:400]
        if isinstance(event, Edit) and event.at <= NOW
    }
    assert all(story.version > 0 for story in stories.values())
    assert sum(bool(story.changes) for story in stories.values()) > 0.9 * len(stories)
