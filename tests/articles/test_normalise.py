from dataclasses import replace
from datetime import timedelta

from crawler.items import Caption, Layer
from tests.articles.drafts import MORNING, NOW, draft

LATER = replace(MORNING, at=MORNING.at + timedelta(hours=2))


def test_the_address_and_the_id_are_those_that_were_worked_out() -> None:
    assert (draft().url, draft().site_id, draft().fetched_at) == ("https://baothu.vn/que-a1.html", "1", NOW)


def test_the_sites_name_is_taken_off_the_title() -> None:
    assert draft(title="Vào mùa quế - Báo Thử điện tử").title == "Vào mùa quế"


def test_the_dateline_is_a_field_of_its_own() -> None:
    made = draft(lead="YênBái - Bà con tất bật thu hoạch quế.")
    assert (made.dateline, made.lead) == ("YênBái", "Bà con tất bật thu hoạch quế.")


def test_a_dateline_in_front_of_the_body_is_taken_off_too() -> None:
    made = draft(lead="Bà con tất bật.", body=("(CTO) - Sáng nay, chợ quế đông vui.",))
    assert (made.dateline, made.body) == ("CTO", ("Sáng nay, chợ quế đông vui.",))


def test_eth_is_mended_in_vietnamese() -> None:
    assert draft(title="Ðường lên bản").title == "Đường lên bản"


def test_eth_stays_in_another_language() -> None:
    assert draft(title="Ísafjörður og Ðe", language="is").title == "Ísafjörður og Ðe"


def test_a_credit_is_found_in_the_caption() -> None:
    caption = draft(captions=(Caption(text="Phơi quế. Ảnh: Lò Hoa"),)).captions[0]
    assert (caption.text, caption.credit) == ("Phơi quế. Ảnh: Lò Hoa", "Lò Hoa")


def test_a_caption_printed_twice_is_one() -> None:
    twice = (Caption(text="Phơi quế.", image_url="https://baothu.vn/a.jpg"), Caption(text="Phơi quế"))
    assert [caption.text for caption in draft(captions=twice).captions] == ["Phơi quế."]


def test_bylines_become_authors_and_a_source() -> None:
    made = draft(bylines=("Bài, ảnh: Lò Hoa", "Theo TTXVN"))
    assert (made.authors, made.source) == (("Lò Hoa",), "TTXVN")
    assert (made.provenance["authors"], made.provenance["source"]) == (Layer.LAYOUT, Layer.LAYOUT)


def test_an_update_stamp_that_is_the_only_one_fills_both_times() -> None:
    made = draft(published=None, updated=replace(MORNING, says_updated=True), provenance={"updated_at": Layer.LAYOUT})
    assert made.published_at == made.updated_at == MORNING.at
    assert made.provenance["published_at"] is Layer.LAYOUT


def test_an_update_after_the_publication_is_kept_beside_it() -> None:
    assert (draft(updated=LATER).published_at, draft(updated=LATER).updated_at) == (MORNING.at, LATER.at)


def test_an_update_in_the_minute_of_publication_is_none() -> None:
    assert draft(updated=replace(MORNING, at=MORNING.at + timedelta(seconds=20))).updated_at is None


def test_tags_stand_once_each() -> None:
    assert draft(tags=("quế", "vùng cao", "quế")).tags == ("quế", "vùng cao")
