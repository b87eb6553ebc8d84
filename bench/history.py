"""Are edits, removals and returns found, and none invented? A newsroom with a known script, crawled every four hours.

Nothing is served: the ledger, the planner, the reader and the store are those of a crawl, the newsroom is asked for its
pages as a function, and one clock drives all. Of the answers to articles' addresses 2 % are false 404s. What the script
changed between two visits that saw an article should be one revision, of the time of the second, with just these
classes. (Words changed inside a quotation are another quotation.)
"""

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from urllib.parse import urljoin, urlsplit

from crawler.articles.identity import fingerprint
from crawler.articles.normalise import normalise
from crawler.articles.validate import validate
from crawler.discovery.addresses import identify
from crawler.discovery.listing import links
from crawler.history.classes import Change as Class
from crawler.items import (
    Answer,
    Article,
    Door,
    Gone,
    Identified,
    NotArticle,
    Outcome,
    Rejected,
    Result,
    Unchanged,
    Validators,
)  # fmt: skip
from crawler.ledger.queue import Claim, Queue
from crawler.ledger.run import begin
from crawler.newspaper import Newspaper
from crawler.reading import read
from crawler.reading.page import open_page
from crawler.rehearsal.chance import chance
from crawler.rehearsal.events import Change, Edit, Event, Manner, Remove, Restore
from crawler.rehearsal.habits import CHANGES, UNSTAMPED, between
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.spider import NewspaperSpider
from crawler.store.address_rows import ListAddress, admit_listing
from crawler.store.database import immediate
from crawler.store.observation_rows import breaks
from crawler.store.version_rows import Version, versions_of
from crawler.store.writer import Writer, close_writer, writer_at

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
GAP = 4 * HOUR
FALSE_404 = 0.02
EDITED, REMOVED, RESTORED = 0.5, 0.06, 0.4
"""Far more often than newspapers do, so that there is something to count."""
REVISITS = 300
NAMES = {
    "baolaocai.vn": "baolaocai",
    "baodaklak.vn": "baodaklak",
    "baocantho.com.vn": "baocantho",
    "baoyenbai.com.vn": "baoyenbai",
}
CLASSES: Mapping[Change, Class] = {
    Change.TYPOGRAPHY: Class.TYPOGRAPHY,
    Change.TYPO: Class.TYPO,
    Change.WORDING: Class.WORDING,
    Change.NUMBER: Class.NUMBER,
    Change.NAME: Class.NAME,
    Change.QUOTATION: Class.NAME,
    Change.PARAGRAPH_ADDED: Class.PARAGRAPH,
    Change.PARAGRAPH_REMOVED: Class.PARAGRAPH,
    Change.LEAD: Class.WORDING,
    Change.HEADLINE: Class.HEADLINE,
}
QUOTATION = re.compile(r"“[^”]*”")


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much is played."""

    articles: int
    """Shown at the opening, of all newspapers."""
    days: int
    hosts: tuple[str, ...]
    seed: int = 1


SIZES = {
    "": Size(articles=400, days=12, hosts=("baolaocai.vn", "baodaklak.vn")),
    "full": Size(articles=1600, days=20, hosts=tuple(NAMES)),
}


def newspaper_of(host: str) -> Newspaper:
    """Return what a host's spider file says."""
    module = import_module(f"spiders.{NAMES[host]}")
    (spider,) = (
        each
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, NewspaperSpider) and each is not NewspaperSpider
    )
    return spider.newspaper


def events(size: Size) -> Iterator[Event]:
    """Yield what happens to the articles that are shown at the opening and to those that are published later."""
    base = Newsroom(Plan(articles=size.articles, hosts=size.hosts, seed=size.seed))
    opened_at = base.plan.opened_at
    end = opened_at + size.days * DAY
    kinds, weights = list(CHANGES), list(CHANGES.values())
    for host in size.hosts:
        for number in base.numbers(host, end):
            draw = chance(size.seed, "history", host, number)
            born = max(opened_at, base.story(host, number, end).published_at)
            while draw.random() < EDITED:
                yield Edit(
                    at=born + between(draw, HOUR / 2, 4 * DAY),
                    newspaper=host,
                    number=number,
                    changes=tuple(dict.fromkeys(draw.choices(kinds, weights, k=1 + (draw.random() < 0.3)))),
                    stamped=draw.random() >= UNSTAMPED,
                )
            if draw.random() < REMOVED:
                gone = born + between(draw, HOUR, 6 * DAY)
                yield Remove(at=gone, newspaper=host, number=number, manner=draw.choice(list(Manner)))
                if draw.random() < RESTORED:
                    yield Restore(at=gone + between(draw, 2 * HOUR, 6 * DAY), newspaper=host, number=number)


@dataclass(kw_only=True)
class Seen:
    """What happened when an article was asked for."""

    visits: list[datetime] = field(default_factory=list)
    """When its page was there."""
    misses: list[datetime] = field(default_factory=list)


class Rehearsal:
    """A newsroom, crawled again and again into a store."""

    def __init__(self, size: Size, path: Path) -> None:
        self.size = size
        self.script = tuple(events(size))
        self.newsroom = Newsroom(
            Plan(articles=size.articles, hosts=size.hosts, seed=size.seed, script=self.script, gzip=False)
        )
        self.opened_at = self.newsroom.plan.opened_at
        self.writer: Writer = writer_at(path)
        self.papers = {host: newspaper_of(host) for host in size.hosts}
        self.seen: defaultdict[tuple[str, int], Seen] = defaultdict(Seen)
        self.false_404s = 0
        self._draw = Random(size.seed)

    def play(self) -> None:
        """Crawl every four hours, from the opening to the end."""
        now = self.opened_at
        while now <= self.opened_at + self.size.days * DAY:
            for host in self.size.hosts:
                self._crawl(host, now)
            now += GAP

    def _crawl(self, host: str, now: datetime) -> None:
        paper, name = self.papers[host], NAMES[host]
        run = begin(self.writer, name, paper, since=None, now=now)
        with immediate(self.writer.database):
            for section, url in paper.listing_addresses():
                listing = ListAddress(url=url, door=Door.SECTION, section=section, walk=run.walk_from(Door.SECTION))
                admit_listing(self.writer.database.conn, listing, newspaper=name, run=run.number, now=now)
        queue = Queue(self.writer, run, limit=None, revisits=REVISITS)
        while claim := queue.claim(now) or self._after_commit(queue, now):
            self.writer.put(self._outcome(claim, host, now))
        run.close(ended="finished", now=now)

    def _after_commit(self, queue: Queue, now: datetime) -> Claim | None:
        self.writer.flush()
        return queue.claim(now)

    def _outcome(self, claim: Claim, host: str, now: datetime) -> Outcome:
        url, status, validators, result = self._ask(claim, host, now)
        answer = Answer(
            run=claim.run, address=claim.address, newspaper=NAMES[host], url=url, status=status, size=0, at=now,
            validators=validators,
        )  # fmt: skip
        return Outcome(answer=answer, result=result)

    def _ask(self, claim: Claim, host: str, now: datetime) -> tuple[str, int, Validators, Result]:
        paper, none = self.papers[host], Validators()
        asked = {"if-none-match": claim.validators.etag} if claim.validators.etag and not claim.is_listing else {}
        parts = urlsplit(claim.url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        story = None if claim.is_listing else self.newsroom.story_at(claim.url, now)
        if story and self._draw.random() < FALSE_404:
            self.false_404s += 1
            self.seen[host, story.number].misses.append(now)
            return claim.url, 404, none, Gone()
        answer = self.newsroom.answer(host, path, asked, now)
        if story:
            self.seen[host, story.number].visits.append(now)
        if answer.status in (404, 410):
            return claim.url, answer.status, none, Gone()
        if answer.status == 304:
            return claim.url, 304, none, Unchanged()
        if answer.status in (301, 302):
            url = urljoin(claim.url, answer.headers["Location"])
            return url, 200, none, NotArticle(kind="redirected to what is no article", is_elsewhere=True)
        page = open_page(answer.body, url=claim.url)
        if claim.is_listing:
            return claim.url, 200, none, links(page.root, claim.url, paper)
        validators = Validators(etag=answer.headers.get("ETag"))
        layouts = (*paper.layouts, *paper.family.layouts)
        reading = read(page, newspaper=NAMES[host], layouts=layouts, section=paper.section_at(claim.url))
        identity = identify(paper, claim.url)
        if isinstance(reading, NotArticle) or identity is None:
            return claim.url, 200, validators, reading if isinstance(reading, NotArticle) else NotArticle(kind="other")
        draft = normalise(reading, site_id=identity.site_id, url=identity.url, fetched_at=now)
        article = validate(draft, now=now)
        if not isinstance(article, Article):
            return claim.url, 200, validators, Rejected(draft=draft, rules=article)
        return claim.url, 200, validators, Identified(article=article, fingerprint=fingerprint(article))


@dataclass(kw_only=True)
class Figures:
    """What came of it."""

    articles: int = 0
    edits: int = 0
    visible: int = 0
    """Changes that were visible: between two visits that saw the article."""
    waiting: int = 0
    """Those of them whose doubtful reading still waits for a second look."""
    revisions: int = 0
    found: int = 0
    classed: int = 0
    removed: int = 0
    """Removals of known articles that lasted three days or to the end, and began as long before it."""
    believed: int = 0
    right: int = 0
    noticed: int = 0
    returns: int = 0
    """Believed removals whose articles came back and were asked for again."""
    noted: int = 0
    visits: int = 0
    false_404s: int = 0
    taken_off: int = 0
    offenders: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of revisions that are edits."""
        return self.found / self.revisions if self.revisions else 1.0

    @property
    def recall(self) -> float:
        """The share of visible edits that are revisions, but those that wait for their second look."""
        return self.found / (self.visible - self.waiting) if self.visible > self.waiting else 1.0

    @property
    def classes_right(self) -> float:
        """The share of the edits found whose classes are those of the script, no more and no less."""
        return self.classed / self.found if self.found else 1.0

    @property
    def removal_precision(self) -> float:
        """The share of believed removals that were removals."""
        return self.right / self.believed if self.believed else 1.0


def expected(rehearsal: Rehearsal, host: str, number: int) -> dict[datetime, frozenset[Class]]:
    """Return the revisions of an article that its visits should have shown, by when."""
    newsroom = rehearsal.newsroom
    own = sorted(
        (
            each
            for each in rehearsal.script
            if isinstance(each, Edit) and (each.newspaper, each.number) == (host, number)
        ),
        key=lambda edit: edit.at,
    )
    visits = rehearsal.seen[host, number].visits
    found = {}
    for before, visit in pairwise(visits):
        classes: set[Class] = set()
        is_changed = False
        for edit in own:
            if before < edit.at <= visit:
                story = newsroom.story(host, number, edit.at)
                earlier = newsroom.story(host, number, edit.at - timedelta(microseconds=1))
                is_changed = is_changed or bool(story.changes) or edit.stamped
                classes |= _classes(earlier.body, story.body, story.changes)
        if is_changed:
            found[visit] = frozenset(classes)
    return found


def _classes(before: Sequence[str], after: Sequence[str], changes: Iterable[Change]) -> set[Class]:
    found = {CLASSES[change] for change in changes}
    bare = ([QUOTATION.sub("", words) for words in side] for side in (before, after))
    if tuple(changes) == (Change.WORDING,) and next(bare) == next(bare):
        return {Class.NAME}
    return found


def measure(rehearsal: Rehearsal) -> Figures:
    """Hold the store against the script."""
    figures = Figures(
        edits=sum(isinstance(each, Edit) for each in rehearsal.script),
        taken_off=sum(isinstance(each, Remove) for each in rehearsal.script),
        false_404s=rehearsal.false_404s,
    )
    connection = rehearsal.writer.database.conn
    stored = {
        (newspaper, site_id): number
        for number, newspaper, site_id in connection.execute("SELECT id, newspaper, site_id FROM articles")
    }
    doubted = {article for (article,) in connection.execute("SELECT article FROM doubted")}
    end = rehearsal.opened_at + rehearsal.size.days * DAY
    ids = {}
    for host, number in list(rehearsal.seen):
        story = rehearsal.newsroom.story(host, number, end)
        article = stored.get((NAMES[host], story.site_id.lower()))
        if article is None:
            continue
        ids[host, number] = article
        figures.articles += 1
        figures.visits += len(rehearsal.seen[host, number].visits)
        wanted = expected(rehearsal, host, number)
        _count_revisions(figures, wanted, versions_of(connection, article)[1:], article in doubted, story.url)
    _count_removals(figures, rehearsal, ids)
    assert list(breaks(connection)) == []
    return figures


def _count_revisions(
    figures: Figures, wanted: Mapping[datetime, frozenset[Class]], versions: Sequence[Version], waits: bool, url: str
) -> None:
    figures.visible += len(wanted)
    figures.revisions += len(versions)
    seen = {version.seen_at: version for version in versions}
    for at, classes in wanted.items():
        version = seen.pop(at, None)
        if version is None:
            figures.waiting += waits
            if not waits:
                figures.offenders.append(f"not seen: {url} at {at}: {sorted(classes)}")
            continue
        figures.found += 1
        if frozenset(version.classes) == classes:
            figures.classed += 1
        else:
            figures.offenders.append(f"other classes: {url} at {at}: {sorted(version.classes)}, not {sorted(classes)}")
    figures.offenders += [f"invented: {url} at {at}: {version.classes}" for at, version in seen.items()]


def _count_removals(figures: Figures, rehearsal: Rehearsal, ids: Mapping[tuple[str, int], int]) -> None:
    end = rehearsal.opened_at + rehearsal.size.days * DAY
    gone: defaultdict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for event in sorted((each for each in rehearsal.script if isinstance(each, Remove | Restore)), key=lambda e: e.at):
        article = ids.get((event.newspaper, event.number))
        if article is None:
            continue
        if isinstance(event, Remove):
            gone[article].append((event.at, end + DAY))
        else:
            gone[article][-1] = gone[article][-1][0], event.at
    believed = Counter[int]()
    for article, missed_at, believed_at, returned_at in rehearsal.writer.database.execute(
        "SELECT article, missed_at, believed_at, returned_at FROM removals"
    ).fetchall():
        at = datetime.fromisoformat(believed_at)
        figures.believed += 1
        span = next(((a, b) for a, b in gone[article] if a <= at < b + 3 * DAY), None)
        if span is None or datetime.fromisoformat(missed_at) > span[1]:
            figures.offenders.append(f"not removed: article {article}, missed {missed_at}, believed {believed_at}")
            continue
        figures.right += 1
        believed[article] += 1
        if span[1] < end - 3 * DAY:
            figures.returns += 1
            figures.noted += returned_at is not None
    numbers = {article: key for key, article in ids.items()}
    for article, spans in gone.items():
        first_seen = next(iter(rehearsal.seen[numbers[article]].visits), end)
        for begin_, until in spans:
            if first_seen < begin_ and until - begin_ >= 3 * DAY and begin_ < end - 3 * DAY:
                figures.removed += 1
                figures.noticed += believed[article] > 0
                if not believed[article]:
                    figures.offenders.append(f"removal not noticed: article {article}, {begin_} to {until}")


@contextmanager
def played(size: Size) -> Iterator[Rehearsal]:
    """Play a newsroom of a size to its end; its store is there while inside."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "news.db"
        rehearsal = Rehearsal(size, path)
        try:
            rehearsal.play()
            yield rehearsal
        finally:
            close_writer(path)


def main() -> None:
    """Print the figures, beside what is demanded."""
    size = SIZES.get(os.environ.get("BENCH", ""), SIZES[""])
    with played(size) as rehearsal:
        figures = measure(rehearsal)
    print(
        f"{figures.articles:,} articles in {size.days} days, {figures.visits:,} visits,"
        f" {figures.false_404s} false 404s, {figures.edits:,} edits and {figures.taken_off} removals in the script"
    )
    for name, value, count, floor in (
        ("edits: precision", figures.precision, figures.revisions, 0.99),
        ("edits: recall of visible ones", figures.recall, figures.visible - figures.waiting, 0.99),
        ("edits: classes right", figures.classes_right, figures.found, 0.95),
        ("edits: revisions without an edit", 1 - figures.precision, figures.revisions, 0.01),
        ("removals: precision", figures.removal_precision, figures.believed, 0.99),
        ("removals: noticed", figures.noticed / max(1, figures.removed), figures.removed, None),
        ("returns: noted", figures.noted / max(1, figures.returns), figures.returns, None),
    ):
        asked = "" if floor is None else f"  asked for: {'under' if floor < 0.5 else 'at least'} {floor:.0%}"
        print(f"  {name:34}{value:>8.2%} of {count:>6,}{asked}")
    print(f"  waiting for a second look at the end: {figures.waiting}")
    for offender in figures.offenders[:20]:
        print(f"    {offender}")


if __name__ == "__main__":
    main()
