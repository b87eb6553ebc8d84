"""How soon a newspaper changes its articles: what looks at them have shown, on top of what is usual."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from math import log

HOUR = timedelta(hours=1)

USUAL = (
    (timedelta(minutes=5), 0.0),
    (timedelta(days=1), 0.08),
    (timedelta(days=3), 0.10),
    (timedelta(days=30), 0.11),
)
"""The share of articles that is changed by an age, uniform in the age's logarithm between two of these.

An assumption, not a measurement: it is what is believed of a newspaper until looks have shown how it is.
"""

BANDS = tuple(timedelta(hours=hours) for hours in (0, 1, 2, 4, 8, 16, 24, 48, 72, 168, 720))
"""The ages at which one habit ends and the next begins. Nothing older is looked at for a change."""

DOUBT = 200.0
"""So many looks at articles of an age weigh as much as what is usual."""

ANNOUNCED = "announced by a list"
"""The circumstance of a look to which a list gave rise."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What looks have shown under one circumstance: an age, or that a list announced a change."""

    looks: float = 0.0
    """How many articles were watched for it; a part of an age counts as a part of a look."""
    changes: float = 0.0
    """How many of them had changed."""

    def __add__(self, other: "Seen") -> "Seen":
        return Seen(self.looks + other.looks, self.changes + other.changes)


def usual_share(age: timedelta) -> float:
    """Return the share of articles that is usually changed by an age."""
    for (low, before), (high, after) in pairwise(USUAL):
        if age <= low:
            return before
        if age < high:
            return before + (after - before) * log(age / low) / log(high / low)
    return USUAL[-1][1]


def circumstance(band: int) -> str:
    """Return the name of an age, e.g. `age 4 h to 8 h`."""
    return f"age {BANDS[band] // HOUR} h to {BANDS[band + 1] // HOUR} h"


class Habits:
    """The share of a newspaper's articles that changes between two ages without a list's saying so."""

    def __init__(self, seen: Mapping[str, Seen] | None = None) -> None:
        """`seen` holds, by circumstance, what looks have shown so far."""
        self._seen = dict(seen or {})
        self._factors = [self._factor(band) for band in range(len(BANDS) - 1)]
        self._reached = [0.0]
        for factor, (low, high) in zip(self._factors, pairwise(BANDS), strict=True):
            self._reached.append(self._reached[-1] + factor * (usual_share(high) - usual_share(low)))

    def _factor(self, band: int) -> float:
        """Return how much more often than usual articles of an age change."""
        usual = usual_share(BANDS[band + 1]) - usual_share(BANDS[band])
        seen = self._seen.get(circumstance(band), Seen())
        return (DOUBT * usual + seen.changes) / ((DOUBT + seen.looks) * usual)

    def share_changed(self, since: timedelta, until: timedelta) -> float:
        """Return the share of articles that is expected to change between two ages."""
        return max(0.0, self._by(until) - self._by(since))

    def _by(self, age: timedelta) -> float:
        for band, (low, high) in enumerate(pairwise(BANDS)):
            if age < high:
                return self._reached[band] + self._factors[band] * (usual_share(age) - usual_share(low))
        return self._reached[-1]

    def trusts_lists(self) -> bool:
        """Whether a list that announces a change is worth a look: a list's stamps may change for nothing."""
        seen = self._seen.get(ANNOUNCED, Seen())
        return (4 + seen.changes) / (5 + seen.looks) >= 0.1

    def lessons(
        self, since: timedelta, until: timedelta, *, changed: bool, announced: bool
    ) -> Iterator[tuple[str, Seen]]:
        """Yield what a look at an article shows that was looked at before at another age, by circumstance.

        It cannot be seen when in between a change was made, so each age takes its likely part of it. A change that a
        list announced is none that had to be looked for.
        """
        if announced:
            yield ANNOUNCED, Seen(1.0, float(changed))
        expected = self.share_changed(since, until)
        for band, (low, high) in enumerate(pairwise(BANDS)):
            start, end = max(low, since), min(high, until)
            if start < end:
                usual = usual_share(high) - usual_share(low)
                watched = (usual_share(end) - usual_share(start)) / usual
                part = self.share_changed(start, end) / expected if expected else 0.0
                yield circumstance(band), Seen(watched, part if changed and not announced else 0.0)
