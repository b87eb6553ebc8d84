"""One newspaper as it stands at a moment: what it shows, in which order, and what has become of it."""

import zlib
from array import array
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from crawler.rehearsal.chance import chance
from crawler.rehearsal.changes import archived, edited, reprinted
from crawler.rehearsal.documents import naming
from crawler.rehearsal.events import Edit, Manner, Remove, Script
from crawler.rehearsal.family import Family
from crawler.rehearsal.forms import filled_in
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.rhythm import VIETNAM, rhythm
from crawler.rehearsal.story import Head, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading
from crawler.rehearsal.writing import Writer

PAGE_LENGTH = 20
"""So many articles stand on a page of a list."""
FRONT_LENGTH = 28
"""So many of each section's newest articles are shown around every page."""
HEADS_KEPT = 8192
STORIES_KEPT = 1024
FRAMES_KEPT = 8
SHOWN_KEPT = 32

Original = Callable[[str, int], Story]
"""Finds another newspaper's article as it was first printed, for a reprint."""


class Desk:
    """One newspaper of a newsroom."""

    def __init__(
        self, seed: int, newspaper: Newspaper, family: Family, opened_at: datetime, articles: int,
        script: Script, original: Original,
    ) -> None:  # fmt: skip
        self.seed = seed
        self.opened_at = opened_at
        self.newspaper = newspaper
        self.family = family
        self.rhythm = rhythm(seed, newspaper.host, newspaper.rates)
        self.writer = Writer(seed, newspaper, family)
        self.script = script
        self.oldest = max(1, self.rhythm.newest(opened_at) - articles + 1)
        """The number of the oldest article that is shown."""
        self._original = original
        self._sections = {section.word: section for section in newspaper.sections}
        self._numbers = {section.word: array("L") for section in newspaper.sections}
        self._indexed = self.oldest - 1
        self._head = lru_cache(HEADS_KEPT)(self._first_head)
        self._story = lru_cache(STORIES_KEPT)(self._story_at)
        self._frame = lru_cache(FRAMES_KEPT)(self._frame_at)
        self._removed = lru_cache(FRAMES_KEPT)(self._removed_by)
        self._shown = lru_cache(SHOWN_KEPT)(self._shown_of)

    def newest(self, now: datetime) -> int:
        """Return the number of the newest article published by now."""
        return self.rhythm.newest(now)

    def removed(self, now: datetime) -> Mapping[int, Manner]:
        """Return the articles that are off their addresses, and how those answer."""
        return self._removed(bisect_right(self.script.removals, now, key=lambda event: event.at))

    def _removed_by(self, removals: int) -> Mapping[int, Manner]:
        removed: dict[int, Manner] = {}
        for event in self.script.removals[:removals]:
            if isinstance(event, Remove):
                removed[event.number] = event.manner
            else:
                removed.pop(event.number, None)
        return removed

    def published(self, number: int, now: datetime) -> bool:
        """Return whether an article has been published and is not too old to be shown."""
        return self.oldest <= number <= self.newest(now)

    def numbers(self, now: datetime, section: str | None = None) -> Sequence[int]:
        """Return the numbers of the articles that are shown, of one section or all, the oldest first."""
        removals = bisect_right(self.script.removals, now, key=lambda event: event.at)
        return self._shown(section, self.newest(now), removals)

    def _shown_of(self, section: str | None, newest: int, removals: int) -> Sequence[int]:
        numbers: Sequence[int] = range(self.oldest, newest + 1)
        if section is not None:
            for number in range(self._indexed + 1, newest + 1):
                self._numbers[self.writer.section(number).word].append(number)
            self._indexed = max(self._indexed, newest)
            every = self._numbers[section]
            numbers = every[: bisect_right(every, newest)]
        removed = self._removed(removals)
        return array("L", (number for number in numbers if number not in removed)) if removed else numbers

    def months(self, now: datetime) -> Sequence[tuple[int, int]]:
        """Return the months, with their years, of the articles that are shown, the newest first."""
        first = self.rhythm.published_at(self.oldest)
        counted = range(now.year * 12 + now.month - 1, first.year * 12 + first.month - 2, -1)
        return [(month // 12, month % 12 + 1) for month in counted]

    def of_month(self, year: int, month: int, now: datetime) -> Sequence[int]:
        """Return the numbers of a month's articles that are shown, the oldest first."""
        if (year, month) not in self.months(now):
            return ()
        begin = datetime(year, month, 1, tzinfo=VIETNAM)
        end = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=VIETNAM)
        numbers = self.numbers(now)
        before = self.rhythm.newest(begin - timedelta(seconds=1))
        last = self.rhythm.newest(end - timedelta(seconds=1))
        return numbers[bisect_right(numbers, before) : bisect_right(numbers, last)]

    def head(self, number: int, now: datetime) -> Head:
        """Return what lists show of an article now."""
        if number in self.script.reprints or number in self.script.forms or self.script.past(number, now):
            return self.story(number, now)
        return self._head(number)

    def _first_head(self, number: int) -> Head:
        return self.writer.head(number, self.rhythm.published_at(number))

    def story(self, number: int, now: datetime) -> Story:
        """Return what stands on an article's page now."""
        return self._story(number, self.script.past(number, now))

    def first_story(self, number: int) -> Story:
        """Return what stands on an article's page when it is published."""
        return self._story(number, 0)

    def _story_at(self, number: int, version: int) -> Story:
        draw = chance(self.seed, self.newspaper.host, number, "version", version)
        published_at = self.rhythm.published_at(number)
        if version:
            event, story = self.script.of(number)[version - 1], self._story(number, version - 1)
            story = replace(story, version=version, changed_at=event.at, changes=())
            if isinstance(event, Edit):
                voice = self.writer.voice_again(number, published_at, draw)
                return edited(story, event, self.family.STAMPS, self.writer.printed(event.at), draw, voice)
            return story
        story = self.writer.story(number, published_at)
        if form := self.script.forms.get(number):
            return self.writer.addressed(filled_in(story, form, self.newspaper.province, draw), published_at)
        reprint = self.script.reprints.get(number)
        if reprint is None:
            return story
        original = self._original(reprint.original_newspaper, reprint.original_number)
        story = reprinted(story, original, reprint.alterations, draw)
        if reprint.archived:
            story = archived(story, original, self.newspaper.title, self.writer.printed(original.published_at))
        return self.writer.addressed(story, published_at)

    def front(self, now: datetime) -> Front:
        """Return what the newspaper shows around every page."""
        newest = tuple(
            (section, tuple(self.head(number, now) for number in reversed(self.numbers(now, word)[-FRONT_LENGTH:])))
            for word, section in self._sections.items()
        )
        recent = sorted((head for _, heads in newest for head in heads), key=lambda head: -head.number)
        draw = chance(self.seed, self.newspaper.host, "most read", now.date())
        most_read = tuple(draw.sample(recent, min(10, len(recent))))
        return Front(newspaper=self.newspaper, now=now, newest=newest, most_read=most_read)

    def frame(self, now: datetime) -> Frame:
        """Return the parts that all pages share; they change by the minute."""
        return self._frame(now.replace(second=0, microsecond=0))

    def _frame_at(self, minute: datetime) -> Frame:
        frame = self.family.frame(self.front(minute))
        return replace(frame, top=naming(self.newspaper, self.family.DOORS.feeds) + frame.top)

    def state(self, heads: Sequence[Head], now: datetime) -> tuple[str, datetime]:
        """Return a word that is another whenever a list's articles are, and since when it may be this one."""
        versions = [(head.number, self.script.past(head.number, now)) for head in heads]
        published = [self.rhythm.published_at(head.number) for head in heads[:1]]
        events = self.script.times[: bisect_right(self.script.times, now)]
        since = max((*published, *events[-1:]), default=self.opened_at)
        return f"{zlib.crc32(repr(versions).encode()):08x}", since

    def listing(self, section: str, page: int, now: datetime, *, endless: bool = False) -> Listing | None:
        """Return a page of a section's list, if there is one; an endless list begins anew after its last page."""
        if section not in self._sections or page < 1:
            return None
        numbers = self.numbers(now, section)
        pages = max(1, -(-len(numbers) // PAGE_LENGTH))
        if page > pages and not endless:
            return None
        end = len(numbers) - (page - 1) % pages * PAGE_LENGTH
        shown = numbers[max(0, end - PAGE_LENGTH) : end]
        return Listing(
            newspaper=self.newspaper,
            section=self._sections[section],
            page=page,
            pages=page + 1 if endless else pages,
            heads=tuple(self.head(number, now) for number in reversed(shown)),
        )

    def other_addresses(self, count: int, now: datetime) -> Sequence[str]:
        """Return paths like the newest article's with IDs that no article has yet."""
        newest = self.head(self.numbers(now)[-1], now)
        family, words = self.family, (newest.section, newest.title, newest.published_at)
        return [family.path(self.newspaper, self.newest(now) + i, *words) for i in range(1, count + 1)]

    def reading(self, number: int, now: datetime) -> Reading:
        """Return an article and the older ones that its page leads to."""
        story = self.story(number, now)
        numbers = self.numbers(now, story.section.word)
        place = bisect_right(numbers, number - 1)
        related = tuple(self.head(older, now) for older in reversed(numbers[max(0, place - 3) : place]))
        return Reading(newspaper=self.newspaper, story=story, related=related)
