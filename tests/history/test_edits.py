"""Edits that the rehearsal newsroom makes, as its pages are read: found, classed, and none invented."""

import re

import pytest

from bench.history import CLASSES
from crawler.history.classes import Change as Class
from crawler.history.comparison import compare, essence
from crawler.history.doubts import doubts
from crawler.rehearsal.events import Change
from crawler.rehearsal.newsroom import Newsroom
from tests.history.pages import LATER, NEWSPAPERS, PLAN, Edited, article_at, edited_articles


def unquoted(paragraphs: tuple[str, ...]) -> list[str]:
    return [re.sub(r"“[^”]*”", "“”", words) for words in paragraphs]


def expected(edited: Edited) -> set[Class]:
    """The classes of the changes that were made; other words in what somebody said are another quotation."""
    found = {CLASSES[change] for change in edited.story.changes}
    only_in_quotes = unquoted(edited.story.body) == unquoted(edited.first_story.body)
    if edited.story.changes == (Change.WORDING,) and only_in_quotes:
        return {Class.NAME}
    return found


@pytest.mark.parametrize("host", NEWSPAPERS)
@pytest.mark.parametrize("change", Change)
def test_an_edit_is_found_and_classed_as_what_it_was(change: Change, host: str) -> None:
    offenders = {
        edited.story.url: sorted(compare(edited.before, edited.after).classes)
        for edited in edited_articles([change], host=host, count=12)
        if compare(edited.before, edited.after).classes != expected(edited)
    }
    assert offenders == {}


@pytest.mark.parametrize("host", NEWSPAPERS)
def test_an_article_that_was_not_edited_is_the_same_version_hours_later_on_a_page_with_other_boxes(host: str) -> None:
    newsroom = Newsroom(PLAN)
    offenders = {}
    for number in newsroom.numbers(host)[-40:]:
        story = newsroom.story(host, number)
        if story.scrambled:
            continue
        first, later = (article_at(newsroom, story, now) for now in (PLAN.opened_at, LATER))
        if compare(first, later).fields or essence(first) != essence(later) or doubts(first, later):
            offenders[story.url] = compare(first, later)
    assert offenders == {}


@pytest.mark.parametrize("stamped", [True, False])
def test_an_edit_is_silent_exactly_if_the_newspaper_did_not_stamp_it(stamped: bool) -> None:
    offenders = [
        edited.story.url
        for host in NEWSPAPERS
        for edited in edited_articles([Change.PARAGRAPH_ADDED], host=host, count=8, stamped=stamped)
        if compare(edited.before, edited.after).silent == stamped
    ]
    assert offenders == []


def test_the_essence_of_two_readings_is_one_exactly_if_nothing_changed() -> None:
    edited = next(edited_articles([Change.TYPO], host="baolaocai.vn", count=4))
    assert essence(edited.before) != essence(edited.after)
