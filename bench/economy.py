"""What it costs to see articles change: the planner on a simulated fortnight, beside asking always and never.

Ten newspapers with the rates and edits that `crawler.rehearsal.habits` states are crawled at the hours of the README's
line for cron, and at others. Nothing is fetched: a simulated clock drives the planner that a crawl obeys. An edit that
was made before an article was first had cannot be seen to change it, whatever a crawler does; so there are two halves:
what was edited after the first look, and everything that was edited, whose text is held in the end.
"""

import os
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import median

from crawler.planning.habits import Habits, Seen
from crawler.planning.revisits import Known, Schedule
from crawler.rehearsal.chance import chance
from crawler.rehearsal.events import Change, Edit
from crawler.rehearsal.habits import edits
from crawler.rehearsal.rhythm import VIETNAM, Rhythm

HOUR = timedelta(hours=1)
BEGIN = datetime(2026, 11, 2, tzinfo=VIETNAM)
FORTNIGHT = timedelta(days=14)
AFTERMATH = timedelta(days=5)
"""Runs go on for so long after the fortnight, so that its last articles have their looks."""
FIRST_DAYS = timedelta(days=3)
BUDGET = 300
"""Looks at known articles in one run of one newspaper."""
PAGE, FEED = 20, 100
"""Articles on the first page of a section's list, and in a feed or sitemap."""
SEEDS = {"": (1, 2, 3), "full": tuple(range(1, 21))}


CHOICES = {"everything": "everything each time", "nothing": "never again", "planner": "planner"}
"""What may become of known articles in a run, with its words in the table."""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A newspaper of the simulation."""

    name: str
    rate: float
    """Articles a day."""
    sections: int
    states_changes: bool = False
    """Whether a feed or sitemap of it states when an article was changed; lists show every other headline."""


PAPERS = (
    Paper(name="large 1", rate=150, sections=14, states_changes=True),
    Paper(name="large 2", rate=120, sections=12),
    Paper(name="large 3", rate=90, sections=12, states_changes=True),
    Paper(name="large 4", rate=70, sections=10),
    Paper(name="large 5", rate=60, sections=10),
    Paper(name="small 1", rate=25, sections=8, states_changes=True),
    Paper(name="small 2", rate=20, sections=8),
    Paper(name="small 3", rate=15, sections=6),
    Paper(name="small 4", rate=12, sections=6),
    Paper(name="small 5", rate=8, sections=5),
)
CRON = range(6, 23, 2)
"""The hours of the README's line for cron; it runs at a quarter past."""
SCHEDULES: Mapping[str, Sequence[int]] = {
    "every 2 hours from 6 to 22": CRON,
    "at 6, 10, 14, 18 and 22": (6, 10, 14, 18, 22),
    "every hour from 5 to 22": range(5, 23),
}


@dataclass(kw_only=True)
class Printed:
    """An article, what happens to it, and what was seen of it."""

    number: int
    section: int
    published_at: datetime
    edits: Sequence[Edit]
    looks: list[datetime] = field(default_factory=list)
    due_at: datetime | None = None
    announced: bool = False

    def changed(self, since: datetime, until: datetime) -> bool:
        """Whether it was edited between two times."""
        return any(since < edit.at <= until for edit in self.edits)


def runs(hours: Sequence[int]) -> Iterator[datetime]:
    """Yield when a crawl begins, all along."""
    day = BEGIN
    while day < BEGIN + FORTNIGHT + AFTERMATH:
        yield from (day + hour * HOUR + timedelta(minutes=15) for hour in hours)
        day += timedelta(days=1)


def printed(paper: Paper, seed: int) -> list[Printed]:
    """Return a newspaper's articles from the beginning on, in order."""
    rhythm = Rhythm(seed, paper.name, ((date(2012, 1, 1), paper.rate),))
    draw = chance(seed, "sections", paper.name)
    articles = []
    for number in range(rhythm.newest(BEGIN) + 1, rhythm.newest(BEGIN + FORTNIGHT + AFTERMATH) + 1):
        at = rhythm.published_at(number)
        changes = sorted(edits(chance(seed, "habits", paper.name, number), paper.name, number, at), key=lambda e: e.at)
        articles.append(Printed(number=number, section=draw.randrange(paper.sections), published_at=at, edits=changes))
    return articles


class Lists:
    """What a newspaper's lists reveal."""

    def __init__(self, paper: Paper, articles: Sequence[Printed]) -> None:
        self._paper, self._times = paper, [article.published_at for article in articles]
        self._sections = [
            [article.published_at for article in articles if article.section == section]
            for section in range(paper.sections)
        ]

    def announce(self, article: Printed, since: datetime, now: datetime) -> bool:
        """Whether lists show now that an article was changed since a time."""
        for edit in article.edits:
            if since < edit.at <= now:
                shown = self._newer(self._sections[article.section], article, now) < PAGE
                if shown and Change.HEADLINE in edit.changes:
                    return True
                if self._paper.states_changes and edit.stamped and self._newer(self._times, article, now) < FEED:
                    return True
        return False

    def _newer(self, times: Sequence[datetime], article: Printed, now: datetime) -> int:
        return bisect_right(times, now) - bisect_right(times, article.published_at)


def crawl(paper: Paper, articles: Sequence[Printed], hours: Sequence[int], choice: str) -> None:
    """Let a newspaper be crawled; `choice` is one of `CHOICES`."""
    lists, known, seen = Lists(paper, articles), list[Printed](), dict[str, Seen]()
    arriving = iter(articles)
    coming = next(arriving, None)
    gap = timedelta(hours=median(b - a for a, b in pairwise(hours)))
    schedule = Schedule(Habits(seen), gap)
    for now in runs(hours):
        if now.hour == hours[0]:
            schedule = Schedule(Habits(seen), gap)
        if choice == "everything":
            for article in known:
                article.looks.append(now)
        elif choice == "planner":
            look_again(known, schedule, seen, lists, now)
            known = [article for article in known if now - article.published_at < timedelta(days=30)]
        while coming and coming.published_at <= now:
            coming.looks.append(now)
            coming.due_at = schedule.next_look(coming.published_at, now)
            known.append(coming)
            coming = next(arriving, None)


def look_again(
    known: Sequence[Printed], schedule: Schedule, seen: dict[str, Seen], lists: Lists, now: datetime
) -> None:
    """Do what a run does with known articles that are due or announced, and learn from it."""
    due: dict[int, Printed] = {}
    trusted = schedule.habits.trusts_lists()
    for article in known:
        if article.edits and trusted and lists.announce(article, article.looks[-1], now):
            article.announced, article.due_at = True, now
        if article.due_at and article.due_at <= now:
            due[article.number] = article
    waiting = [
        Known(address=each.number, born_at=each.published_at, looked_at=each.looks[-1], announced=each.announced)
        for each in due.values()
    ]
    for one in schedule.in_order(waiting, now)[:BUDGET]:
        article = due[one.address]
        changed = article.changed(one.looked_at, now)
        for circumstance, lesson in schedule.habits.lessons(
            one.looked_at - one.born_at, now - one.born_at, changed=changed, announced=one.announced
        ):
            seen[circumstance] = seen.get(circumstance, Seen()) + lesson
        article.looks.append(now)
        article.announced = False
        article.due_at = schedule.next_look(article.published_at, now)


@dataclass(kw_only=True)
class Figures:
    """What came of it, over the articles of the fortnight."""

    articles: int = 0
    lists: int = 0
    """Requests for lists: one for each section and run."""
    looks: int = 0
    """Requests beyond the first."""
    edited: int = 0
    """Articles edited in their first three days."""
    held: int = 0
    """Those whose text of that time is held in the end."""
    could: int = 0
    """Those edited in these days after they were first had: only they can be seen to change."""
    seen: int = 0
    """Those of them that were seen changed."""
    delays: list[float] = field(default_factory=list)
    """Hours from each edit that could be seen to the look that saw it."""
    all_delays: list[float] = field(default_factory=list)
    """Hours from each edit to the look, be it the first, after which its text is held."""

    def add(self, article: Printed) -> None:
        """Count an article."""
        self.articles += 1
        self.looks += len(article.looks) - 1
        early = [edit.at for edit in article.edits if edit.at <= article.published_at + FIRST_DAYS]
        if not early or not article.looks:
            return
        self.edited += 1
        self.held += article.looks[-1] >= early[-1]
        after = [at for at in early if at > article.looks[0]]
        if after:
            self.could += 1
            self.seen += article.looks[-1] >= after[-1]
        for at in early:
            look = next((look for look in article.looks if look >= at), None)
            if look:
                self.all_delays.append((look - at) / HOUR)
                if at in after:
                    self.delays.append((look - at) / HOUR)

    @property
    def share_seen(self) -> float:
        """The share that was seen changed of the articles that could be."""
        return self.seen / self.could if self.could else 1.0

    @property
    def median_delay(self) -> float:
        """The middle of the hours until an edit was seen."""
        return median(self.delays) if self.delays else float("nan")

    @property
    def share_held(self) -> float:
        """The share of the edited articles whose text is held in the end."""
        return self.held / self.edited if self.edited else 1.0

    @property
    def median_delay_of_all(self) -> float:
        """The middle of the hours from any edit until its text was held."""
        return median(self.all_delays) if self.all_delays else float("nan")

    @property
    def requests_beyond(self) -> float:
        """Requests beyond the first for each article."""
        return self.looks / self.articles

    def row(self, name: str) -> str:
        """Return a line of the table."""
        requests = (self.lists + self.articles + self.looks) / self.articles
        return (
            f"{name:32}{self.articles:>9,}{requests:>10.2f}{self.requests_beyond:>8.2f}{self.share_seen:>10.1%}"
            f"{self.median_delay:>9.1f}{self.share_held:>10.1%}{self.median_delay_of_all:>9.1f}"
        )


def fortnight(seed: int, hours: Sequence[int], choice: str, papers: Sequence[Paper] = PAPERS) -> dict[str, Figures]:
    """Return the figures of each newspaper after a fortnight."""
    found = {}
    for paper in papers:
        articles = printed(paper, seed)
        crawl(paper, articles, hours, choice)
        found[paper.name] = Figures(lists=paper.sections * len(hours) * FORTNIGHT.days)
        for article in articles:
            if article.published_at < BEGIN + FORTNIGHT:
                found[paper.name].add(article)
    return found


def together(figures: Sequence[Figures]) -> Figures:
    """Return the figures of several newspapers as one."""
    whole = Figures()
    for each in figures:
        for name in vars(whole):
            setattr(whole, name, getattr(whole, name) + getattr(each, name))
    return whole


def main() -> None:
    """Print the table, a line for each choice and schedule, and of the planner for each kind of newspaper."""
    seeds = SEEDS.get(os.environ.get("BENCH", ""), SEEDS[""])
    print(f"{'':41}{'requests':>10}{'beyond':>8}{'after first look':>19}{'edited at all':>19}")
    print(f"{'':32}{'articles':>9}{'/article':>10}{'first':>8}{'seen':>10}{'delay h':>9}{'held':>10}{'delay h':>9}")
    stating = {paper.name for paper in PAPERS if paper.states_changes}
    for schedule, hours in SCHEDULES.items():
        print(f"runs {schedule}")
        found: list[tuple[str, Figures]] = []
        for choice, words in CHOICES.items():
            found = [pair for seed in seeds for pair in fortnight(seed, hours, choice).items()]
            print(together([figures for _, figures in found]).row(f"  {words}"))
        print(together([each for name, each in found if name in stating]).row("    feeds state changes"))
        print(together([each for name, each in found if name not in stating]).row("    lists show headlines only"))


if __name__ == "__main__":
    main()
