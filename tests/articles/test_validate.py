from dataclasses import replace
from datetime import timedelta

import pytest

from crawler.articles.validate import RULES, broken_rules, validate
from crawler.items import Article, Precision
from tests.articles.drafts import BODY, MORNING, NOW, draft


def test_a_whole_draft_becomes_an_article() -> None:
    assert isinstance(validate(draft(), now=NOW), Article)


def test_the_day_of_publication_is_that_in_vietnam() -> None:
    after_midnight = replace(MORNING, at=MORNING.at.replace(hour=0, minute=30))
    article = validate(draft(published=after_midnight), now=NOW)
    assert isinstance(article, Article)
    assert article.published_on.isoformat() == "2026-03-09"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"title": None}, "without_title"),
        ({"lead": None, "body": ()}, "without_text"),
        ({"published": None}, "undated"),
        ({"published": replace(MORNING, at=NOW + timedelta(days=1))}, "published_in_the_future"),
        ({"published": replace(MORNING, at=NOW.replace(year=1989))}, "published_before_1990"),
        ({"body": ("U2ltcGxlIGJhc2U2NCB0ZXh0IHRoYXQgaXMgbG9uZw" * 10,)}, "scrambled_body"),
    ],
)
def test_a_broken_rule_is_named(changes: dict[str, object], rule: str) -> None:
    assert validate(draft(**changes), now=NOW) == (rule,)


def test_a_letter_for_letter_scramble_is_known() -> None:
    shifted = str.maketrans("aăâbcdđeêghiklmnoôơpqrstuưvxy", "xkbzqưgtâđwnrvsălmcôpêhoơuieyd"[:29])
    scrambled = " ".join(BODY * 4).lower().translate(shifted)
    assert broken_rules(draft(body=(scrambled,)), NOW) == ("scrambled_body",)


def test_a_newspapers_clock_may_be_a_little_ahead() -> None:
    ahead = replace(MORNING, at=NOW + timedelta(minutes=20), precision=Precision.MINUTE)
    assert broken_rules(draft(published=ahead), NOW) == ()


def test_every_rule_says_what_it_means() -> None:
    assert all(rule.__doc__ for rule in RULES.values())


def test_english_text_is_not_scrambled() -> None:
    sentence = "The farmers of the valley began to harvest their cinnamon early this year. "
    assert broken_rules(draft(body=(sentence * 6,), language="en"), NOW) == ()
