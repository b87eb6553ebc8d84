from typing import Any

import pytest

from crawler.families.a_id import A_ID
from crawler.newspaper import Evidence, Newspaper
from crawler.provinces import FormerProvince, PresentProvince, Provinces
from crawler.workshop.inspection import Finding, inspect

PROVINCES = Provinces(
    former={
        name: FormerProvince(name=name, code=code, region="Miền núi", present="Lào Cai")
        for name, code in (("Lào Cai", "VN-02"), ("Yên Bái", "VN-06"))
    },
    present={
        "Lào Cai": PresentProvince(name="Lào Cai", code="VN-02", region="Miền núi", former=("Lào Cai", "Yên Bái"))
    },
)


def paper(**words: Any) -> Newspaper:
    given: dict[str, Any] = {
        "title": "Báo Thử",
        "hosts": ("bao.vn",),
        "provinces": ("Lào Cai", "Yên Bái"),
        "family": A_ID,
        "evidence": Evidence.SEEN,
    }
    return Newspaper(**(given | words))


def found(**newspapers: Newspaper) -> list[tuple[str, str]]:
    return [(each.rule, each.text) for each in inspect(newspapers, PROVINCES)]


def test_nothing_is_found_where_all_is_well() -> None:
    assert found(bao=paper()) == []


def test_two_sections_with_one_list_are_found() -> None:
    sections = {"xa-hoi": "Xã hội", "xa-hoi/": "Đời sống"}
    (rule, text), *_ = found(bao=paper(sections=sections))
    assert rule == "section without a door"
    assert "Đời sống" in text


def test_a_section_without_a_path_is_found() -> None:
    assert found(bao=paper(sections={"": "Xã hội"})) == [
        ("section without a door", "spiders/bao.py: section 'Xã hội' has no list")
    ]


@pytest.mark.parametrize("host", ["bao.vn", "www.bao.vn"])
def test_a_host_that_is_claimed_twice_is_found_with_both_files(host: str) -> None:
    assert found(bao=paper(), dao=paper(hosts=("dao.vn", host))) == [
        (
            "host claimed twice",
            "spiders/bao.py and spiders/dao.py: host 'bao.vn'; allowed: each host in one file, once",
        )
    ]


def test_a_misspelt_province_is_found() -> None:
    rules = dict(found(bao=paper(provinces=("Lào Cai", "Yên Bái", "Yên Bai"))))
    assert "'Yên Bai'" in rules["unknown province"]


def test_a_province_without_a_newspaper_is_found() -> None:
    assert found(bao=paper(provinces=("Lào Cai",))) == [("province without a newspaper", "Yên Bái (now Lào Cai)")]


def test_a_present_province_whose_newspapers_are_all_gone_is_found() -> None:
    assert found(bao=paper(status="closed on 2025-07-01")) == [
        ("province without a newspaper", "Lào Cai: none that is active")
    ]


def test_a_successor_that_has_no_spider_is_found() -> None:
    merged = paper(hosts=("cu.vn",), status="merged into baomoi on 2025-07-01")
    assert [rule for rule, _ in found(bao=paper(), cu=merged)] == ["successor without a spider"]


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.REPORTED])
def test_a_layout_that_nobody_has_seen_is_found_but_not_wrong(evidence: Evidence) -> None:
    assert inspect({"bao": paper(evidence=evidence)}, PROVINCES) == (
        Finding(rule="newspaper without a seen layout", text=f"bao ({evidence})"),
    )
    assert not inspect({"bao": paper(evidence=evidence)}, PROVINCES)[0].is_wrong
