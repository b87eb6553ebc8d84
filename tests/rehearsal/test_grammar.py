import pytest

from crawler.rehearsal.chance import chance
from crawler.rehearsal.grammar import Voice, alternatives, capital, drawable, numbers, plain_lists, shapes, templates


@pytest.mark.parametrize(
    ("span", "written"),
    [("3..5", ("3", "4", "5")), ("999..1.001", ("999", "1.000", "1.001")), ("1,9..2,1", ("1,9", "2,0", "2,1"))],
)
def test_numbers_are_written_as_in_vietnamese(span: str, written: tuple[str, ...]) -> None:
    assert numbers(span) == written


def test_of_many_numbers_some_stand_for_all() -> None:
    some = numbers("1.050..9.900")
    assert len(set(some)) == 256
    assert all(1050 <= int(number.replace(".", "")) <= 9900 for number in some)


def test_a_list_may_run_over_lines() -> None:
    assert alternatives("một  hai |\n   ba") == ("một hai", "ba")


def test_what_stands_first_in_a_list_is_drawn_more_often_and_all_is_drawn() -> None:
    placed = drawable([str(i) for i in range(40)]).places
    assert set(placed) == set(range(40))
    assert placed.count(0) > 3 * placed.count(39)


def test_slots_are_filled_from_their_lists_down_to_plain_words() -> None:
    table = {"all": "{part} và {part} 5%", "part": "{word}", "word": "đi | đứng"}
    draw = chance("test")
    voice = Voice(shapes(templates(table), {"all": 3}, draw), plain_lists(table), draw)
    assert set(voice.say("all").removesuffix(" 5%").split(" và ")) <= {"đi", "đứng"}


def test_a_list_of_its_own_starts_elsewhere_for_another_voice() -> None:
    listed = plain_lists({"w": "|".join(f"w{i}" for i in range(50))})
    firsts = {Voice({}, listed, chance(i), ("w",)).words["w"].choices[0] for i in range(20)}
    assert len(firsts) > 5


def test_a_sentence_has_a_capital_and_a_full_stop() -> None:
    table = {"s": "ông Nam {say}: “đi thôi”", "say": "nói"}
    draw = chance(1)
    voice = Voice(shapes(templates(table), {"s": 1}, draw), plain_lists(table), draw)
    assert voice.sentence("s") == "Ông Nam nói: “Đi thôi”."


def test_words_that_begin_with_a_quotation_mark_get_their_capital_behind_it() -> None:
    assert capital("“đi thôi” - bà nói") == "“Đi thôi” - bà nói"
