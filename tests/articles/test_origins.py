from datetime import date

import pytest

from crawler.articles.datelines import split_dateline
from crawler.articles.origins import origin_of
from crawler.families.slug_id import SLUG_ID
from crawler.items import Origin, Sign
from crawler.newspaper import Newspaper
from tests.samples import article
from tests.test_spiders import newspapers

MERGED = Newspaper(
    title="Báo Bạc Liêu",
    hosts=("baobaclieu.vn",),
    provinces=("Bạc Liêu",),
    datelines=("BL-*", "BLO"),
    family=SLUG_ID,
    status="merged into baothu on 2025-07-01",
)
PREDECESSORS = {"baobaclieu": MERGED}
BEFORE, AFTER = date(2024, 5, 1), date(2025, 7, 2)


@pytest.mark.parametrize("mark", ["BL-HL", "BL-TH", "BLO"])
def test_a_dateline_shows_whose_an_article_is(mark: str) -> None:
    found = origin_of(article(dateline=mark, published_on=BEFORE), PREDECESSORS)
    assert found == Origin(newspaper="baobaclieu", shown_by=Sign.DATELINE)


@pytest.mark.parametrize("mark", ["CMO", "BL", "XBL-HL", "blo", None])
def test_other_datelines_show_nothing(mark: str | None) -> None:
    assert origin_of(article(dateline=mark, published_on=BEFORE), PREDECESSORS) is None


@pytest.mark.parametrize("words", [{"source": "Báo Bạc Liêu"}, {"authors": ("Lê Văn Bảy", "Báo Bạc Liêu")}])
def test_a_byline_shows_it_too(words: dict[str, object]) -> None:
    found = origin_of(article(dateline=None, published_on=BEFORE, **words), PREDECESSORS)
    assert found == Origin(newspaper="baobaclieu", shown_by=Sign.BYLINE)


def test_the_successors_own_byline_hides_no_dateline() -> None:
    found = origin_of(article(dateline="BL-LA", authors=("Báo Thử",), published_on=BEFORE), PREDECESSORS)
    assert found is not None


def test_what_was_published_after_the_merger_is_the_successors() -> None:
    assert origin_of(article(dateline="BL-HL", published_on=AFTER), PREDECESSORS) is None


def test_without_predecessors_every_article_is_the_newspapers_own() -> None:
    assert origin_of(article(dateline="BL-HL", published_on=BEFORE), {}) is None


def test_no_two_newspapers_have_a_dateline_in_common() -> None:
    claimed: dict[str, list[str]] = {}
    for name, newspaper in newspapers().items():
        for mark in newspaper.datelines:
            claimed.setdefault(mark.casefold(), []).append(name)
    assert {mark: names for mark, names in claimed.items() if len(names) > 1} == {}


def test_every_dateline_is_found_in_front_of_a_lead_as_it_is_printed() -> None:
    lost = []
    for name, newspaper in newspapers().items():
        for mark in newspaper.datelines:
            printed = mark.replace("*", "HL")
            leads = (f"({printed}) - Sáng nay trời hửng.", f"{printed} - Sáng nay trời hửng.")
            if printed not in {split_dateline(lead)[0] for lead in leads}:
                lost.append((name, mark))
    assert lost == []
