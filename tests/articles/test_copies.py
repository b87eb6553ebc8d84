from dataclasses import replace
from itertools import combinations

import pytest

from crawler.articles.copies import Match, Story, match
from crawler.rehearsal import newsroom as played
from crawler.rehearsal.newsroom import Newsroom, Plan


@pytest.fixture(scope="module")
def printed() -> list[tuple[str, Story]]:
    """Every story of a newsroom, each under its address."""
    room = Newsroom(Plan(articles=300, hosts=("baoyenbai.com.vn", "baolaocai.vn", "baocantho.com.vn")))
    found = []
    for host in room.plan.hosts:
        for number in room.numbers(host):
            story = room.story(host, number)
            text = Story(
                title=story.title, day=story.published_at.date(), lead=story.lead, body="\n\n".join(story.body)
            )
            found.append((story.url, text))
    return found


def test_no_two_stories_are_taken_for_one(printed: list[tuple[str, Story]]) -> None:
    by_day: dict[object, list[tuple[str, Story]]] = {}
    for url, story in printed:
        by_day.setdefault(story.day, []).append((url, story))
    pairs = [pair for same in by_day.values() for pair in combinations(same, 2)]
    assert len(pairs) > 10_000
    # The worst case: all of a day bear one headline, as columns do.
    wrong = [(a[0], b[0]) for a, b in pairs if match(replace(a[1], title="Tin vắn"), replace(b[1], title="Tin vắn"))]
    assert wrong == []


def test_every_story_is_known_again_under_another_byline(printed: list[tuple[str, Story]]) -> None:
    lost = [url for url, story in printed if match(story, replace(story, body=f"{story.body}\n\nBáo Cà Mau")) is None]
    assert lost == []


def test_a_story_is_known_again_by_its_text_on_another_day_and_under_another_headline(
    printed: list[tuple[str, Story]],
) -> None:
    moved = [(story, replace(story, title="Khác hẳn", day=played.OPENED_AT.date())) for _, story in printed]
    assert {match(story, other) for story, other in moved} == {Match.TEXT}


def test_a_story_that_was_cut_is_known_by_headline_and_day(printed: list[tuple[str, Story]]) -> None:
    whole = [story for _, story in printed if story.body.count("\n\n") > 4]
    cut = [(story, replace(story, body="\n\n".join(story.body.split("\n\n")[:-2]))) for story in whole]
    assert [story.title for story, other in cut if match(story, other) is None] == []
    assert [
        story.title for story, other in cut if match(story, replace(other, title="Khác")) is Match.TITLE_AND_DAY
    ] == []


def test_a_short_notice_is_not_known_by_its_text_alone() -> None:
    notice = Story(title="Thông báo", day=played.OPENED_AT.date(), lead=None, body="Mất điện từ 8 giờ đến 11 giờ.")
    assert match(notice, replace(notice, title="Lịch cắt điện")) is None
    assert match(notice, notice) is Match.TITLE_AND_DAY


def test_tone_marks_may_stand_on_either_vowel() -> None:
    words = "Hòa giải viên ở thôn bản là người khóa lại những mâu thuẫn nhỏ, " * 4
    one = Story(title="Hòa giải ở cơ sở", day=played.OPENED_AT.date(), lead=None, body=words)
    other = replace(one, title="Hoà giải ở cơ sở", body=words.replace("Hòa", "Hoà").replace("khóa", "khoá"))
    assert match(one, other) is not None
