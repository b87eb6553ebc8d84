"""When a newspaper publishes: how many articles a day and at what hours.

Articles are numbered from 1 in the order of publication since `FIRST_DAY`; numbers and times depend
on the seed and the newspaper alone, not on the newsroom's clock.
"""

import math
from array import array
from bisect import bisect_right
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from itertools import accumulate
from random import Random

from crawler.rehearsal.chance import chance

VIETNAM = timezone(timedelta(hours=7))
FIRST_DAY = date(2012, 1, 1)
WEEK = (1.0, 1.0, 1.0, 1.0, 1.0, 0.6, 0.5)
"""How much is published on each day from Monday on, next to a working day."""
MEAN_OF_WEEK = sum(WEEK) / 7
TET = 0.35
"""How much is published on the days around the lunar new year, next to other days."""
HOURS = (1, 0, 0, 0, 1, 6, 16, 40, 46, 44, 38, 20, 9, 14, 34, 40, 38, 30, 14, 9, 7, 5, 2, 1)
"""How much is published in each hour of a day: two humps, little at night."""
DISPERSION = 8
"""The shape of the negative binomial distribution of a day's count."""

LUNAR_NEW_YEARS = frozenset(
    date.fromisoformat(day)
    for day in [
        "2012-01-23",
        "2013-02-10",
        "2014-01-31",
        "2015-02-19",
        "2016-02-08",
        "2017-01-28",
        "2018-02-16",
        "2019-02-05",
        "2020-01-25",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-02",
        "2031-01-23",
        "2032-02-11",
        "2033-01-31",
        "2034-02-19",
        "2035-02-08",
    ]
)
TET_DAYS = frozenset(day + timedelta(days=i) for day in LUNAR_NEW_YEARS for i in range(-3, 6))

Rates = tuple[tuple[date, float], ...]
"""Articles a day from each date on, the earliest first."""


def rate_on(day: date, rates: Rates) -> float:
    """Return how many articles a day are published around a day."""
    return next((rate for since, rate in reversed(rates) if since <= day), rates[0][1])


def expected(day: date, rates: Rates) -> float:
    """Return how many articles are to be expected on a day."""
    return rate_on(day, rates) * WEEK[day.weekday()] / MEAN_OF_WEEK * (TET if day in TET_DAYS else 1.0)


def count(mean: float, draw: Random) -> int:
    """Return a count around `mean` that scatters as a negative binomial distribution does.

    Such a count is Poisson's, around a mean that is itself drawn from a gamma distribution; one whose
    shape is a whole number is the sum of as many exponential draws.
    """
    random = draw.random
    uniforms = math.prod([random() for _ in range(DISPERSION)])
    poisson_mean = -math.log(uniforms) * mean / DISPERSION
    if poisson_mean > 30:
        return max(0, round(draw.gauss(poisson_mean, math.sqrt(poisson_mean))))
    limit, product, hits = math.exp(-poisson_mean), draw.random(), 0
    while product > limit:
        product *= draw.random()
        hits += 1
    return hits


class Rhythm:
    """The times of one newspaper's articles."""

    def __init__(self, seed: int, host: str, rates: Rates) -> None:
        self.seed = seed
        self.host = host
        self.rates = rates
        self._counts = chance(seed, host, "counts")
        self._first_numbers = array("L", [1])

    def published_at(self, number: int) -> datetime:
        """Return when the article of that number is published, to the second."""
        while self._first_numbers[-1] <= number:
            self._extend(400)
        day = bisect_right(self._first_numbers, number) - 1
        second = self._seconds(day)[number - self._first_numbers[day]]
        midnight = datetime.combine(FIRST_DAY + timedelta(days=day), time(), VIETNAM)
        return midnight + timedelta(seconds=second)

    def newest(self, moment: datetime) -> int:
        """Return the number of the newest article published by `moment`; 0 if there is none.

        Raises `ValueError` for a moment before `FIRST_DAY`.
        """
        local = moment.astimezone(VIETNAM)
        day = (local.date() - FIRST_DAY).days
        if day < 0:
            msg = f"the newsroom's time begins on {FIRST_DAY}, not on {local.date()}"
            raise ValueError(msg)
        if day + 1 >= len(self._first_numbers):
            self._extend(day + 2 - len(self._first_numbers))
        second = local.hour * 3600 + local.minute * 60 + local.second
        return self._first_numbers[day] - 1 + bisect_right(self._seconds(day), second)

    def _extend(self, days: int) -> None:
        for nth in range(len(self._first_numbers) - 1, len(self._first_numbers) - 1 + days):
            day = FIRST_DAY + timedelta(days=nth)
            articles = count(expected(day, self.rates), self._counts)
            self._first_numbers.append(self._first_numbers[-1] + articles)

    def _seconds(self, day: int) -> tuple[int, ...]:
        articles = self._first_numbers[day + 1] - self._first_numbers[day]
        return seconds_of_day(self.seed, self.host, day, articles)


@lru_cache(maxsize=256)
def rhythm(seed: int, host: str, rates: Rates) -> Rhythm:
    """Return a newspaper's rhythm, one for all that ask."""
    return Rhythm(seed, host, rates)


@lru_cache(maxsize=2048)
def seconds_of_day(seed: int, host: str, day: int, articles: int) -> tuple[int, ...]:
    """Return the seconds after midnight at which a day's articles are published, in order."""
    draw = chance(seed, host, "day", day)
    ends = list(accumulate(HOURS))
    seconds: set[int] = set()
    while len(seconds) < articles:
        hour = bisect_right(ends, draw.random() * ends[-1])
        seconds.add(hour * 3600 + int(draw.random() * 3600))
    return tuple(sorted(seconds))
