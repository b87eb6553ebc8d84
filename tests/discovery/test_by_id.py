import random
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.discovery.by_id import EMPTY_RUN, NEAR, Search, outline, rising, stretch, walk

BEGIN = date(2012, 1, 1)


def day(count: int) -> date:
    return BEGIN + timedelta(days=count)


def answered(search: Search[object], articles: Mapping[int, date]) -> tuple[object, list[int]]:
    """What a search returns, and what it asked, where these articles are all there is."""
    asked: list[int] = []
    try:
        number = next(search)
        while True:
            asked.append(number)
            number = search.send(articles.get(number))
    except StopIteration as end:
        return end.value, asked


def found(
    articles: Mapping[int, date], known: Mapping[int, date], since: date | None = None, until: date | None = None
) -> tuple[range, list[int]]:
    value, asked = answered(stretch(known, since=since, until=until), articles)
    assert isinstance(value, range)
    return value, list(dict.fromkeys(asked))


PAPER = {number: day(number // 40) for number in range(77_001, 351_318)}
"""A newspaper of 274,000 articles, 40 a day."""

SEEN = {number: PAPER[number] for number in (154_910, 187_531)}


@st.composite
def newspapers(draw: st.DrawFn) -> dict[int, date]:
    """Articles with holes among their numbers, none longer than a search leaps over."""
    steps = draw(st.lists(st.integers(1, 40), min_size=2, max_size=120))
    gaps = draw(st.lists(st.integers(0, 3), min_size=len(steps), max_size=len(steps)))
    number, passed, articles = draw(st.integers(1, 10_000)), 0, {}
    for step, gap in zip(steps, gaps, strict=True):
        articles[number] = day(passed)
        number, passed = number + step, passed + gap
    return articles


def test_both_ends_of_a_large_newspaper_are_found_with_few_questions() -> None:
    numbers, asked = found(PAPER, SEEN)
    assert numbers == range(77_001 - NEAR, 351_318 + NEAR)
    assert len(asked) <= 130


def test_an_end_between_two_days_is_found_to_within_a_few_numbers() -> None:
    numbers, asked = found(PAPER, SEEN, since=day(4000), until=day(5000))
    begin, end = 4000 * 40, 5001 * 40 - 1
    assert 0 <= begin - numbers.start < NEAR
    assert 0 <= numbers.stop - 1 - end < NEAR
    assert len(asked) <= 80


def test_known_articles_narrow_the_search() -> None:
    near = {number: PAPER[number] for number in (*SEEN, 159_990, 160_010, 200_030, 200_050)}
    _, asked = found(PAPER, near, since=day(4000), until=day(5000))
    assert len(asked) <= 20


def test_nothing_is_found_after_the_last_article() -> None:
    numbers, _ = found(PAPER, SEEN, since=max(PAPER.values()) + timedelta(days=1))
    assert list(numbers) == []


def test_nothing_is_found_before_the_first_article() -> None:
    numbers, _ = found(PAPER, SEEN, until=min(PAPER.values()) - timedelta(days=1))
    assert list(numbers) == []


@pytest.mark.parametrize(("share", "most"), [(0.1, 150), (0.3, 240), (0.6, 300)])
def test_ends_are_found_among_deleted_articles(share: float, most: int) -> None:
    kept = {n: at for n, at in PAPER.items() if random.Random(n).random() >= share or n in SEEN}
    numbers, asked = found(kept, SEEN, since=day(4000))
    missing = [n for n, at in kept.items() if at >= day(4000) and n not in numbers]
    assert len(missing) <= 5
    assert len([n for n in numbers if n in kept and kept[n] < day(4000)]) <= NEAR
    assert len(asked) <= most


@pytest.mark.parametrize("wrong", range(159_990, 160_012))
@pytest.mark.parametrize("error", [-2000, 2000])
def test_one_wrong_day_does_not_move_an_end(wrong: int, error: int) -> None:
    articles = {**PAPER, wrong: PAPER[wrong] + timedelta(days=error)}
    numbers, _ = found(articles, SEEN, since=day(4000))
    assert abs(numbers.start - 160_000) <= 2 * NEAR


def test_wrong_days_of_known_articles_do_not_mislead() -> None:
    known = {n: at for n, at in PAPER.items() if n % 500 == 0}
    known |= {n: day(9000) for n in known if n % 7500 == 0} | {n: day(10) for n in known if n % 8000 == 0}
    numbers, _ = found(PAPER, known, since=day(4000))
    assert abs(numbers.start - 160_000) <= 2 * NEAR


DAYS = st.none() | st.integers(0, 360).map(day)


@given(newspapers(), st.data(), DAYS, DAYS)
def test_between_known_articles_every_one_of_the_days_asked_for_is_taken(
    articles: dict[int, date], data: st.DataObject, since: date | None, until: date | None
) -> None:
    known = data.draw(st.sets(st.sampled_from(sorted(articles)), min_size=1))
    numbers, asked = found(articles, {n: articles[n] for n in known}, since, until)
    wanted = {n for n, at in articles.items() if (since is None or at >= since) and (until is None or at <= until)}
    assert {n for n in wanted if min(known) <= n <= max(known)} <= set(numbers)
    assert len(asked) < 400


@given(st.integers(1, 5000), st.integers(1, 3000), st.data(), DAYS, DAYS)
def test_where_no_number_is_missing_every_article_of_the_days_asked_for_is_taken(
    first: int, count: int, data: st.DataObject, since: date | None, until: date | None
) -> None:
    articles = {first + n: day(n // 9) for n in range(count)}
    known = data.draw(st.sets(st.sampled_from(sorted(articles)), min_size=1, max_size=5))
    numbers, _ = found(articles, {n: articles[n] for n in known}, since, until)
    wanted = {n for n, at in articles.items() if (since is None or at >= since) and (until is None or at <= until)}
    assert wanted <= set(numbers)
    assert len(numbers) - len(wanted) <= 2 * NEAR or not wanted


@given(newspapers(), st.data())
def test_a_search_that_is_asked_again_asks_the_same(articles: dict[int, date], data: st.DataObject) -> None:
    known = {n: articles[n] for n in data.draw(st.sets(st.sampled_from(sorted(articles)), min_size=1))}
    assert found(articles, known) == found(articles, known)


@given(st.dictionaries(st.integers(1, 500), st.integers(0, 60).map(day)))
def test_what_is_left_of_days_rises_and_is_part_of_them(days: dict[int, date]) -> None:
    clean = rising(days)
    assert clean.items() <= days.items()
    assert list(clean) == sorted(clean)
    assert list(clean.values()) == sorted(clean.values())
    assert bool(clean) == bool(days)


def test_what_is_known_already_outlines_the_numbers_without_a_question() -> None:
    seen = {100: day(0), 300: day(10), 500: day(30)}
    assert outline(seen, since=None, until=None, latest=day(30)) == range(100, 501)
    assert outline(seen, since=day(5), until=day(20), latest=day(30)) == range(200, 401)
    assert outline({}, since=None, until=None, latest=day(30)) == range(0)


def test_what_came_after_the_last_known_article_is_reckoned_with_at_its_pace() -> None:
    seen = {100: day(0), 300: day(1000), 1200: day(1090)}
    assert outline(seen, since=day(1090), until=None, latest=day(1100)) == range(1200, 1301)
    assert outline(seen, since=day(1200), until=None, latest=day(1100)) == range(0)


def test_a_walk_asks_for_every_number_once_the_highest_first() -> None:
    _, asked = answered(walk(range(10, 60)), {n: BEGIN for n in range(10, 60) if n % 3})
    assert asked == list(range(59, 9, -1))


@given(st.integers(EMPTY_RUN + 1, 60_000), st.integers(1, 200), st.integers(0, 200))
def test_a_walk_leaps_over_a_gap_and_misses_nothing_behind_it(gap: int, older: int, newer: int) -> None:
    articles = dict.fromkeys([*range(1, older + 1), *range(older + gap + 1, older + gap + newer + 1)], BEGIN)
    _, asked = answered(walk(range(1, older + gap + newer + 1)), articles)
    assert articles.keys() <= set(asked)
    assert len(set(asked)) - len(articles) <= EMPTY_RUN + 60
