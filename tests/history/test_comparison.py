"""What makes a version and what does not."""

from datetime import timedelta
from typing import Any

import pytest

from crawler.history.classes import Change
from crawler.history.comparison import Field, compare
from crawler.history.doubts import doubts
from crawler.items import Caption, Layer, Precision
from tests.samples import NOON, article

SAME: dict[Any, dict[str, Any]] = {
    "white space": {"title": "Mùa lúa  mới ở Văn Chấn "},
    "an empty paragraph": {"body": ("Cánh đồng chín vàng.", " ", "Thóc đầy sân phơi.")},
    "two paragraphs made one": {"body": ("Cánh đồng chín vàng. Thóc đầy sân phơi.",)},
    "the lead set as the first paragraph": {
        "lead": None,
        "body": ("Bà con vui vì được mùa.", "Cánh đồng chín vàng.", "Thóc đầy sân phơi."),
    },
    "another section": {"section": "Kinh tế"},
    "other tags": {"tags": ("lúa",)},
    "another address of the picture": {
        "captions": (Caption(text="Gặt lúa buổi sớm", credit="A Vàng", image_url="https://cdn.baothu.vn/1.jpg"),)
    },
    "a dateline": {"dateline": None},
}


@pytest.mark.parametrize("case", SAME)
def test_it_makes_no_version(case: str) -> None:
    assert compare(article(), article(**SAME[case])).fields == ()


OTHER: dict[Any, dict[str, Any]] = {
    Field.TITLE: {"title": "Mùa ngô"},
    Field.LEAD: {"lead": "Bà con buồn vì mất mùa."},
    Field.BODY: {"body": ("Cánh đồng chín vàng.",)},
    Field.CAPTIONS: {"captions": ()},
    Field.AUTHORS: {"authors": ("Lò Văn Bình",)},
    Field.TIMES: {"updated_at": NOON + timedelta(hours=1)},
}


@pytest.mark.parametrize("field", Field)
def test_a_change_is_told_by_its_field(field: Field) -> None:
    assert compare(article(), article(**OTHER[field])).fields == (field,)


def test_a_stamp_alone_has_no_class() -> None:
    assert compare(article(), article(updated_at=NOON + timedelta(hours=1))).classes == frozenset()


def test_a_small_change_of_the_headline_is_told_with_its_class() -> None:
    found = compare(article(), article(title="Mùa lúaa mới ở Văn Chấn"))
    assert found.classes == {Change.HEADLINE, Change.TYPO}


def test_a_stamp_that_is_a_day_cannot_say_whether_a_change_of_the_same_day_was_stamped() -> None:
    day: dict[str, Any] = {"published_at": NOON.replace(hour=0), "published_precision": Precision.DAY}
    assert compare(article(**day), article(**day, title="Mùa ngô")).silent is None
    later = NOON + timedelta(days=1)
    assert compare(article(**day), article(**day, title="Mùa ngô", fetched_at=later)).silent is True


LONG = "Bà con vui vì được mùa lúa. " * 10
DOUBTFUL: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "text shrunk": ({"body": (LONG, LONG)}, {"body": (LONG,)}),
    "field emptied": ({"authors": ("Hoa",)}, {"authors": ()}),
    "another layer": (
        {"title": "Một", "provenance": {"title": Layer.LAYOUT}},
        {"title": "Hai", "provenance": {"title": Layer.META}},
    ),
}


@pytest.mark.parametrize("reason", DOUBTFUL)
def test_a_reading_is_doubted_for_its_reason(reason: str) -> None:
    before, after = DOUBTFUL[reason]
    assert doubts(article(**before), article(**after)) == (reason,)


def test_another_word_is_not_doubted() -> None:
    assert doubts(article(), article(title="Mùa ngô mới ở Văn Chấn")) == ()
