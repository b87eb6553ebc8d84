from crawler.history.sketches import FEWEST, HASH_BYTES, hashes, sketch
from crawler.rehearsal.newsroom import Newsroom, Plan

BODY = tuple(
    paragraph for number in Newsroom(Plan()).numbers("baolaocai.vn")[-3:]
    for paragraph in Newsroom(Plan()).story("baolaocai.vn", number).body
)  # fmt: skip


def test_the_same_words_have_the_same_sketch_however_they_are_cut_into_paragraphs() -> None:
    assert sketch("Mở đầu.", BODY) == sketch("Mở đầu.", (" ".join(BODY),)) == sketch(None, ("Mở đầu", *BODY))


def test_where_a_tone_mark_is_placed_makes_no_other_sketch() -> None:
    told = "Lễ hội hoà nhạc được tổ chức tại thị trấn, thu hút đông đảo bà con về dự và thưởng thức các tiết mục"
    assert sketch(None, (told,)) == sketch(None, (told.replace("hoà", "hòa"),))


def test_what_is_cut_off_takes_its_hashes_along_and_no_others() -> None:
    whole, half = set(hashes(sketch(None, BODY))), set(hashes(sketch(None, BODY[: len(BODY) // 2])))
    assert half < whole
    assert 0.3 < len(half) / len(whole) < 0.7


def test_a_short_text_has_a_sketch_and_an_empty_one_has_none() -> None:
    assert sketch(None, ()) == b""
    assert len(sketch(None, ("Hai từ",))) == HASH_BYTES
    assert len(sketch(None, (" ".join(BODY[0].split()[:20]),))) == FEWEST * HASH_BYTES
