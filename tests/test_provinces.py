import re

import pytest

from crawler.provinces import UnknownProvinceError, provinces


def test_63_provinces_became_34() -> None:
    assert (len(provinces().former), len(provinces().present)) == (63, 34)


def test_every_former_province_became_part_of_one_present_one_and_the_other_way_round() -> None:
    by_former = {(each.name, each.present) for each in provinces().former.values()}
    by_present = {(former, each.name) for each in provinces().present.values() for former in each.former}
    assert by_former == by_present


def test_eleven_provinces_were_not_merged() -> None:
    alone = [each.name for each in provinces().present.values() if len(each.former) == 1]
    assert len(alone) == 11


def test_every_former_province_has_a_code_of_its_own() -> None:
    codes = [each.code for each in provinces().former.values()]
    assert len(set(codes)) == 63
    assert [code for code in codes if not re.fullmatch(r"VN-(?:\d\d|[A-Z]{2})", code)] == []


def test_a_present_province_bears_the_code_and_region_of_one_that_it_is_made_of() -> None:
    former = provinces().former
    offenders = [
        each.name
        for each in provinces().present.values()
        if (each.code, each.region) not in {(former[name].code, former[name].region) for name in each.former}
    ]
    assert offenders == []


def test_there_are_seven_regions() -> None:
    assert len({each.region for each in provinces().former.values()}) == 7


def test_a_present_name_stands_for_all_that_it_is_made_of() -> None:
    assert provinces().former_in("Lào Cai") == ("Lào Cai", "Yên Bái")


def test_a_former_name_stands_for_itself() -> None:
    assert provinces().former_in("Yên Bái") == ("Yên Bái",)


@pytest.mark.parametrize("name", ["Hoà Bình", "hoa binh", "HÒA BÌNH", "hoabinh"])
def test_marks_case_and_spaces_do_not_matter(name: str) -> None:
    assert provinces().former_in(name) == ("Hòa Bình",)


def test_a_misspelt_name_is_answered_with_one_like_it() -> None:
    with pytest.raises(UnknownProvinceError, match=r"did you mean Đắk Nông\?"):
        provinces().former_in("Đak Nong tỉnh")
