"""A newsroom with a known script, crawled for days: edits and removals are found, and none is invented."""

from collections.abc import Iterator

import pytest

from bench.history import Figures, Size, measure, played


@pytest.fixture(scope="module")
def figures() -> Iterator[Figures]:
    with played(Size(articles=40, days=5, hosts=("baolaocai.vn",), seed=7)) as rehearsal:
        yield measure(rehearsal)


def of(figures: Figures, kind: str) -> list[str]:
    return [offender for offender in figures.offenders if offender.startswith(kind)]


def test_every_edit_that_a_visit_could_see_is_a_revision_and_there_are_no_others(figures: Figures) -> None:
    assert figures.visible > 30
    assert of(figures, "not seen") == []
    assert of(figures, "invented") == []


def test_edits_have_the_classes_of_what_was_done(figures: Figures) -> None:
    assert figures.classes_right >= 0.95, of(figures, "other classes")


def test_whatever_is_believed_to_be_removed_was_removed(figures: Figures) -> None:
    assert figures.false_404s > 5
    assert figures.believed > 0
    assert of(figures, "not removed") == []
