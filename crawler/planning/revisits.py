"""When a known article is looked at again, and which of those that are due come first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.planning.habits import HOUR, Habits

AGES = tuple(
    hours * HOUR
    for hours in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 30, 36, 42, 48, 60, 66, 74, 96, 120, 168, 336, 720)
)
"""The ages at which a look may be planned."""

SOON, FINALLY = 5.5 * HOUR, 72 * HOUR
"""A change that is seen within the first is worth most, one that is seen after the second nothing."""

LATE = 0.35
"""What a change is worth that is seen in between, next to one that is seen soon."""

PRICE = 0.0066
"""What a look must be worth: so much that two are worth their price where a newspaper's habits are the usual ones."""

ROUGHLY = timedelta(minutes=10)
"""How exactly an article's age is taken."""

USUAL_GAP = 4 * HOUR
"""The time between two runs where nothing is known of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A known article that may be looked at again."""

    address: int
    """Its address's number in the ledger."""
    born_at: datetime
    """When it was published or found, whichever was earlier."""
    looked_at: datetime
    """When it was looked at last."""
    announced: bool = False
    """Whether a list says that it has changed since."""


class Schedule:
    """A newspaper's looks at its known articles: as many as are worth their price, at the ages of most worth.

    A look is worth the changes that it is expected to find, the more the sooner it comes after them. With usual habits
    and a run every four hours, an article that was first had at an age of two hours is looked at when it is eight hours
    and three days old.
    """

    def __init__(self, habits: Habits, gap: timedelta = USUAL_GAP) -> None:
        """`gap` is the time between two runs: a look comes at the earliest with the run after the last."""
        self.habits, self._gap = habits, gap
        self._following: dict[timedelta, timedelta | None] = {}
        self._worth: dict[timedelta, float] = {}
        for age in reversed(AGES):
            self._worth[age], _ = self._best_after(age)

    def next_look(self, born_at: datetime, looked_at: datetime) -> datetime | None:
        """Return from when on an article is due, by its last look; None where no further look is worth it.

        It is half a gap before the best moment, for runs come when they come.
        """
        last = (looked_at - born_at) // ROUGHLY * ROUGHLY
        if last not in self._following:
            self._following[last] = self._best_after(last)[1]
        following = self._following[last]
        return born_at + following - self._gap / 2 if following else None

    def in_order(self, due: Iterable[Known], now: datetime) -> list[Known]:
        """Return articles by what a look at them is worth: announced changes, then the most changeable, the newest."""
        return sorted(due, key=lambda known: (known.announced, self.chance(known, now), known.born_at), reverse=True)

    def chance(self, known: Known, now: datetime) -> float:
        """Return how likely it is that an article has changed since it was looked at."""
        return self.habits.share_changed(known.looked_at - known.born_at, now - known.born_at)

    def _best_after(self, last: timedelta) -> tuple[float, timedelta | None]:
        """Return what all further looks are worth after one at an age, and at which age the next of them falls."""
        best: tuple[float, timedelta | None] = (0.0, None)
        for age in AGES:
            if age >= last + self._gap:
                worth = self._value(last, age) - PRICE + self._worth[age]
                if worth > best[0]:
                    best = worth, age
        return best

    def _value(self, last: timedelta, age: timedelta) -> float:
        soon = max(last, age - SOON)
        late = min(soon, max(last, age - FINALLY))
        return self.habits.share_changed(soon, age) + LATE * self.habits.share_changed(late, soon)
