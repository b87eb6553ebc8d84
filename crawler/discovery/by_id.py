"""Articles whose IDs are numbers that rise with time: which of them are of the days that are asked for.

A search yields a number to ask, and is sent the day of the article there, or None where there is none: it was never
printed, it was deleted, or something else stands there. The same answers lead to the same questions. So a search that
was broken off goes on by asking again whatever was answered already, which costs nothing: the ledger knows.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias, TypeVar

Known = TypeVar("Known")
Search: TypeAlias = Generator[int, date | None, Known]
"""Yields numbers to ask, is sent days, and returns what it was for."""

Around: TypeAlias = tuple[int | None, int | None]
"""The articles on both sides of an end: the last before it and the first after it, as far as there are any."""

LONGEST_GAP = 1 << 14
"""Numbers without an article that a search leaps over: where more follow one another, the articles end."""

NEAR = 8
"""An end between two days is found when so few numbers are left between the articles around it."""

PATIENCE = 24
"""Numbers without an article between two articles, spread evenly, after which nothing is sought between them."""

EMPTY_RUN = 64
"""Numbers without an article in a row, after which a walk takes ever longer strides."""

QUARTER = timedelta(days=90)

_AROUND = 8
"""Known articles on each side of an end that a search begins with; one more day that is wrong does not mislead it."""


def rising(days: Mapping[int, date]) -> dict[int, date]:
    """Return the most of these articles, by number, whose days rise with their numbers.

    What is left out is dated wrongly: of a newspaper whose only stamp is that of the last change, an old article that
    was mended bears a late day.
    """
    numbers = sorted(days)
    ends: list[date] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_right(ends, days[number])
        before[number] = last[place - 1] if place else None
        ends[place : place + 1] = [days[number]]
        last[place : place + 1] = [number]
    chain: list[int] = []
    at = last[-1] if last else None
    while at is not None:
        chain.append(at)
        at = before[at]
    return {number: days[number] for number in reversed(chain)}


def outline(known: Mapping[int, date], *, since: date | None, until: date | None, latest: date) -> range:
    """Return about which numbers are of these days, as far as known articles say without a question.

    After the last of them, up to the day `latest`, as many a day are reckoned with as in the quarter before it.
    """
    points = list(rising(known).items())
    if not points:
        return range(0)
    number, day = points[-1]
    begin = next((point for point in reversed(points) if day - point[1] >= QUARTER), points[0])
    if latest > day > begin[1]:
        number += round((latest - day) / (day - begin[1]) * (number - begin[0]))
        points.append((number, latest))
    if (since and since > points[-1][1]) or (until and until < points[0][1]):
        return range(0)
    first = _between(points, since) if since else points[0][0]
    last = _between(points, until) if until else points[-1][0]
    return range(first, last + 1)


def _between(points: list[tuple[int, date]], day: date) -> int:
    """Return the number that a day would have if the articles around it came at an even pace."""
    for (number, begin), (following, end) in pairwise(points):
        if begin <= day <= end:
            passed = (day - begin) / ((end - begin) or date.resolution)
            return number + round(passed * (following - number))
    return points[-1][0] if day > points[-1][1] else points[0][0]


def stretch(known: Mapping[int, date], *, since: date | None, until: date | None) -> Search[range]:
    """Find the numbers of the articles from `since` to `until`, or to where there are no more.

    `known` are articles with their days, one at least. The few numbers at an end that are in doubt are part of what is
    returned. An article whose day is wrong moves no end, unless its neighbours agree with it.
    """
    points = rising(known)
    before, first = yield from _end(points, lambda day: since is None or day >= since)
    last, after = yield from _end(points, lambda day: until is not None and day > until)
    if first is None or last is None:
        return range(0)
    begin = before + 1 if before is not None else max(first - NEAR, 1)
    end = after - 1 if after is not None else last + NEAR
    return range(begin, end + 1)


def walk(numbers: range) -> Search[None]:
    """Ask for all of these numbers, the highest first; where many in a row have no article, leap over the gap."""
    number, stride, missed = numbers.stop - 1, 1, 0
    while number >= numbers.start:
        day = yield number
        if day is None:
            missed += 1
            stride *= 2 if missed > EMPTY_RUN else 1
            # The last leap goes to the lowest number: the gap may end there.
            number -= stride if number - stride >= numbers.start else max(number - numbers.start, 1)
        elif stride == 1:
            missed = 0
            number -= 1
        else:
            edge = yield from _edge(number, number + stride)
            number, stride, missed = edge - (edge == number), 1, 0


def _edge(inside: int, outside: int) -> Search[int]:
    """Find the last article before a gap, between one that is there and a number that has none."""
    while abs(outside - inside) > 1:
        middle = (inside + outside) // 2
        day = yield middle
        inside, outside = (inside, middle) if day is None else (middle, outside)
    return inside


def _end(points: dict[int, date], is_late: Callable[[date], bool]) -> Search[Around]:
    """Find the last article before an end and the first after it; none where the articles end before it.

    Articles that are found on the way are added to `points`.
    """
    near = _neighbourhood(points, is_late)
    found = _around(near, is_late)
    while found != (None, None):
        sought, asked = found, len(near)
        before, after = sought
        if before is None or after is None:
            yield from _reach(near, is_late)
        else:
            yield from _narrow(near, before, after, is_late)
        found = _around(near, is_late)
        if len(near) == asked or _is_settled(sought, found):
            break
    points.update(rising(near))
    return found


def _is_settled(sought: Around, found: Around) -> bool:
    """Whether one more look changed little: an end of the articles may still move by a few numbers."""
    if None not in sought:
        return found == sought
    return all(
        then == now or (then is not None and now is not None and abs(now - then) <= NEAR)
        for then, now in zip(sought, found, strict=True)
    )


def _neighbourhood(points: Mapping[int, date], is_late: Callable[[date], bool]) -> dict[int, date]:
    """Return the known articles around an end, and the outermost."""
    numbers = list(points)
    place = bisect_left(numbers, True, key=lambda number: is_late(points[number]))
    chosen = {*numbers[:1], *numbers[max(place - _AROUND, 0) : place + _AROUND], *numbers[-1:]}
    return {number: points[number] for number in sorted(chosen)}


def _around(points: Mapping[int, date], is_late: Callable[[date], bool]) -> Around:
    clean = rising(points)
    before = max((number for number, day in clean.items() if not is_late(day)), default=None)
    after = min((number for number, day in clean.items() if is_late(day)), default=None)
    return before, after


def _reach(points: dict[int, date], is_late: Callable[[date], bool]) -> Search[None]:
    """Look for articles beyond the outermost one, in leaps that double, on the side where an end is not known."""
    clean = rising(points)
    side = is_late(next(iter(clean.values())))
    origin, step = (min(clean), -1) if side else (max(clean), 1)
    reached, missed, distance = origin, None, 1
    while (missed is None or distance <= LONGEST_GAP) and reached + step * distance > 0:
        number = reached + step * distance
        day = yield number
        if day is None:
            missed = missed or number
        else:
            points[number] = day
            if is_late(day) != side:
                return
            reached, missed = number, None
        distance *= 2
    if reached == origin:
        return
    missed = missed or 0
    while abs(missed - reached) > 1:
        middle = (reached + missed) // 2
        beside = [number for number in _beside(middle) if min(reached, missed) < number < max(reached, missed)]
        number, day = yield from _any(beside)
        if day is None:
            missed = middle
        else:
            points[number] = day
            if is_late(day) != side:
                return
            reached = number


def _beside(middle: int) -> tuple[int, ...]:
    return (middle, middle + 1, middle - 2)


def _any(numbers: Sequence[int]) -> Search[tuple[int, date | None]]:
    """Ask for one after another until there is an article: a single one may have been deleted."""
    for number in numbers:
        day = yield number
        if day is not None:
            return number, day
    return numbers[0], None


def _narrow(points: dict[int, date], before: int, after: int, is_late: Callable[[date], bool]) -> Search[None]:
    """Halve what lies between two articles, and ask for two more on either side: a day may be wrong."""
    missed: list[int] = []
    while after - before > NEAR and len(missed) < PATIENCE:
        middle = _middle(before, after, missed)
        if middle is None:
            break
        day = yield middle
        if day is None:
            missed.append(middle)
            continue
        points[middle] = day
        before, after = (before, middle) if is_late(day) else (middle, after)
        missed = [number for number in missed if before < number < after]
    yield from _witnesses(points, range(after + 1, after + NEAR))
    yield from _witnesses(points, range(before - 1, max(before - NEAR, 0), -1))


def _middle(before: int, after: int, missed: Iterable[int]) -> int | None:
    """Return the middle of the widest part between two numbers that is free of those where nothing was."""
    marks = (before, *sorted(missed), after)
    begin, end = max(pairwise(marks), key=lambda part: part[1] - part[0])
    return (begin + end) // 2 if end - begin > 1 else None


def _witnesses(points: dict[int, date], numbers: Iterable[int]) -> Search[None]:
    found = 0
    for number in numbers:
        if found == 2:
            return
        day = yield number
        if day is not None:
            points[number] = day
            found += 1
