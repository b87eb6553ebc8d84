from collections import Counter

import pytest

from crawler.rehearsal.events import FilledIn, Form, Reprint
from crawler.rehearsal.hand_outs import hand_outs
from crawler.rehearsal.newsroom import Newsroom, Plan

HOST = "baolaocai.vn"
NUMBERS = Newsroom(Plan()).numbers(HOST)[-2:]


@pytest.mark.parametrize("form", Form)
def test_a_form_has_other_words_in_its_slots_each_time(form: Form) -> None:
    script = tuple(FilledIn(newspaper=HOST, number=number, form=form) for number in NUMBERS)
    one, other = (Newsroom(Plan(script=script)).story(HOST, number) for number in NUMBERS)
    assert one.body != other.body
    assert len(one.body) == len(other.body) > 3
    shared = Counter(" ".join(one.body).split()) & Counter(" ".join(other.body).split())
    assert shared.total() > 0.5 * len(" ".join(one.body).split())
    assert not {"{", "|", "}"} & set(one.title + one.lead + "".join(one.body))


def test_a_form_answers_at_an_address_of_its_own_headline_and_keeps_pictures_in_place() -> None:
    newsroom = Newsroom(Plan(script=(FilledIn(newspaper=HOST, number=NUMBERS[0], form=Form.LOTTERY),)))
    story = newsroom.story(HOST, NUMBERS[0])
    assert "ket-qua-xo-so" in story.url
    assert newsroom.story_at(story.url) == story
    assert all(0 <= caption.after <= len(story.body) for caption in story.captions)


def test_hand_outs_are_printed_by_others_and_are_no_reprints_themselves() -> None:
    events = hand_outs(Plan(articles=3000))
    reprints = {(event.newspaper, event.number): event for event in events if isinstance(event, Reprint)}
    assert len(reprints) > 100
    for event in reprints.values():
        assert event.newspaper != event.original_newspaper
        assert (event.original_newspaper, event.original_number) not in reprints
