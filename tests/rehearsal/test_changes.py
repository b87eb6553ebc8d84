from datetime import UTC, timedelta

import pytest

from crawler.rehearsal.events import Alteration, Change, Edit, Reprint
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story

BASE = Newsroom(Plan(articles=400))
NOW = BASE.plan.opened_at
LATER = NOW + timedelta(hours=1)


def stories_after(host: str, *changes: Change, stamped: bool = True) -> list[tuple[Story, Story]]:
    """Pairs of what stood on some pages before and after an edit."""
    numbers = BASE.numbers(host)[-18:]
    script = tuple(
        Edit(at=LATER, newspaper=host, number=number, changes=changes, stamped=stamped) for number in numbers
    )
    newsroom = Newsroom(Plan(articles=400, script=script))
    pairs = [(BASE.story(host, number), newsroom.story(host, number, LATER)) for number in numbers]
    return [(before, after) for before, after in pairs if after.changes]


def changed_characters(before: Story, after: Story) -> int:
    """How long the stretch is outside of which two bodies are the same."""
    one, other = "\n".join(before.body), "\n".join(after.body)
    alike = [a == b for a, b in zip(one, other, strict=False)]
    start = alike.index(False)
    alike = [a == b for a, b in zip(one[start:][::-1], other[start:][::-1], strict=False)]
    return max(len(one), len(other)) - start - (alike.index(False) if False in alike else len(alike))


@pytest.mark.parametrize("change", Change)
def test_a_change_is_made_where_there_is_something_to_change(change: Change) -> None:
    pairs = stories_after("baolaocai.vn", change)
    assert len(pairs) > 8
    for before, after in pairs:
        assert after.changes == (change,)
        assert (before.title, before.lead, before.body) != (after.title, after.lead, after.body)


@pytest.mark.parametrize("change", [Change.TYPO, Change.NUMBER])
def test_small_changes_are_of_one_letter(change: Change) -> None:
    assert {changed_characters(*pair) for pair in stories_after("baodaklak.vn", change)} == {1}


def test_a_changed_headline_leaves_the_rest() -> None:
    for before, after in stories_after("baocantho.com.vn", Change.HEADLINE):
        assert (before.lead, before.body, before.path) == (after.lead, after.body, after.path)


def test_paragraphs_added_and_removed_keep_headings_and_pictures_in_place() -> None:
    for before, after in stories_after("baolaocai.vn", Change.PARAGRAPH_ADDED, Change.PARAGRAPH_REMOVED):
        assert [before.body[i] for i in sorted(before.headings)] == [after.body[i] for i in sorted(after.headings)]
        assert all(0 <= caption.after <= len(after.body) for caption in after.captions)


def test_a_stamped_edit_shows_as_its_newspaper_shows_it() -> None:
    before, laocai = stories_after("baolaocai.vn", Change.TYPO)[0]
    assert (laocai.published_at, laocai.updated_at) == (before.published_at, LATER)
    _, yenbai = stories_after("baoyenbai.com.vn", Change.TYPO)[0]
    assert (yenbai.published_at, yenbai.updated_at) == (LATER, LATER)
    _, cantho = stories_after("baocantho.com.vn", Change.TYPO)[0]
    assert (cantho.published_at, cantho.updated_at) == (LATER, None)


def test_an_unstamped_edit_shows_in_the_text_only() -> None:
    for before, after in stories_after("baoyenbai.com.vn", Change.WORDING, stamped=False):
        assert (before.published_at, before.updated_at) == (after.published_at, after.updated_at)
        assert before.body != after.body


def test_a_stamp_is_printed_in_vietnams_time_without_fractions() -> None:
    number = BASE.numbers("baolaocai.vn")[-1]
    at = (LATER + timedelta(microseconds=5)).astimezone(UTC)
    edit = Edit(at=at, newspaper="baolaocai.vn", number=number, changes=(Change.TYPO,))
    story = Newsroom(Plan(articles=400, script=(edit,))).story("baolaocai.vn", number, at)
    assert str(story.updated_at) == "2026-11-20 10:00:00+07:00"


def reprinted(*alterations: Alteration) -> tuple[Story, Story, Story]:
    """An original, its reprint, and what would have stood in the reprint's place."""
    origin, host = "baodaklak.vn", "baoyenbai.com.vn"
    original = next(story for number in BASE.numbers(origin) if len((story := BASE.story(origin, number)).body) > 6)
    number = BASE.numbers(host)[-1]
    event = Reprint(
        newspaper=host,
        number=number,
        original_newspaper=origin,
        original_number=original.number,
        alterations=alterations,
    )
    reprint = Newsroom(Plan(articles=400, script=(event,))).story(host, number)
    return original, reprint, BASE.story(host, number)


def test_a_reprint_has_the_originals_text_and_its_own_dateline_pictures_and_signature() -> None:
    original, reprint, own = reprinted()
    assert (reprint.title, reprint.lead, reprint.body) == (original.title, original.lead, original.body)
    assert (reprint.dateline, reprint.signature, reprint.published_at) == (
        own.dateline,
        own.signature,
        own.published_at,
    )
    assert [caption.text for caption in reprint.captions] == [caption.text for caption in own.captions]
    assert reprint.path != own.path


def test_a_cut_reprint_lacks_the_end() -> None:
    original, reprint, _ = reprinted(Alteration.CUT)
    assert reprint.body == original.body[: len(reprint.body)]
    assert len(reprint.body) < len(original.body)


def test_a_reprint_may_have_another_lead_and_headline() -> None:
    original, reprint, own = reprinted(Alteration.OTHER_LEAD, Alteration.OTHER_HEADLINE)
    assert (reprint.lead, reprint.title, reprint.body) == (own.lead, own.title, original.body)


def test_a_reprint_may_merge_paragraphs() -> None:
    original, reprint, _ = reprinted(Alteration.MERGED)
    assert len(reprint.body) == len(original.body) - 1
    assert " ".join(reprint.body) == " ".join(original.body)


def test_a_reprint_may_name_other_people() -> None:
    original, reprint, _ = reprinted(Alteration.OTHER_NAMES)
    assert reprint.body != original.body
    assert len(reprint.body) == len(original.body)


def test_a_reprint_answers_at_its_own_address() -> None:
    original, reprint, _ = reprinted()
    assert reprint.url.startswith("https://baoyenbai.com.vn/")
    assert reprint.site_id in reprint.url
    assert original.url != reprint.url
