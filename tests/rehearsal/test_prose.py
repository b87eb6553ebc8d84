import itertools
import math
import re
import statistics
from collections import Counter

import pytest

from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    newsroom = Newsroom(Plan(articles=2000))
    return [newsroom.story(host, number) for host in newsroom.plan.hosts for number in newsroom.numbers(host)[-55:]]


def syllables(story: Story) -> list[str]:
    return re.findall(r"\w+", " ".join((story.lead, *story.body)).lower())


def shingles(story: Story) -> set[tuple[str, ...]]:
    words = syllables(story)
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def test_unrelated_stories_share_next_to_nothing(stories: list[Story]) -> None:
    overlaps = sorted(
        len(one & other) / min(len(one), len(other)) for one, other in itertools.combinations(map(shingles, stories), 2)
    )
    assert overlaps[int(0.99 * len(overlaps))] < 0.02


def test_bodies_are_as_long_as_real_ones(stories: list[Story]) -> None:
    lengths = [len("\n".join(story.body).encode()) for story in stories]
    assert 3300 < statistics.mean(lengths) < 4100
    assert min(lengths) < 1500
    assert max(lengths) > 8000


def test_function_words_are_the_commonest(stories: list[Story]) -> None:
    commonest = [word for word, _ in Counter(word for story in stories for word in syllables(story)).most_common(25)]
    assert {"của", "và", "các", "có", "trong", "là", "với", "một", "không", "cho"} <= set(commonest)


def test_words_are_as_unevenly_common_as_in_real_text(stories: list[Story]) -> None:
    counts = Counter(word for story in stories for word in syllables(story))
    ranked = [count for _, count in counts.most_common()]
    slope = math.log(ranked[9] / ranked[499]) / math.log(500 / 10)
    assert 0.6 < slope < 1.1
    assert len(counts) > 1500


def test_headlines_are_seldom_the_same(stories: list[Story]) -> None:
    assert len({story.title for story in stories}) == len(stories)


def test_texts_hold_figures_quotations_and_names(stories: list[Story]) -> None:
    bodies = ["\n".join(story.body) for story in stories]
    for mark in (r"\d", "“[^”]+”", r"\b(?:ông|bà|anh|chị|cô) [A-ZĐÀ-Ỹ]"):
        assert sum(bool(re.search(mark, body)) for body in bodies) > 0.8 * len(bodies)


def test_every_sentence_is_finished(stories: list[Story]) -> None:
    unfinished = [
        paragraph
        for story in stories
        for i, paragraph in enumerate(story.body)
        if i not in story.headings and not (paragraph.endswith(".") and paragraph[0] in "“" + paragraph[0].upper())
    ]
    assert unfinished == []
