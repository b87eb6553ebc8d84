import pytest

from crawler.articles.agencies import agency_named


@pytest.mark.parametrize(
    ("printed", "agency"),
    [
        ("TTXVN", "TTXVN"),
        ("Theo TTXVN/Vietnam+", "TTXVN"),
        ("Báo Tin tức", "TTXVN"),
        ("VOV.VN", "VOV"),
        ("Đài Tiếng nói Việt Nam", "VOV"),
        ("Báo Nhân Dân điện tử", "Nhân Dân"),
        ("baochinhphu.vn", "VGP"),
        ("(TTXVN)", "TTXVN"),
        ("Báo Lào Cai", None),
        ("nhân dân địa phương", None),
        (None, None),
    ],
)
def test_an_agency_is_known_by_any_of_its_names(printed: str | None, agency: str | None) -> None:
    assert agency_named(printed) == agency


def test_a_source_is_believed_before_a_dateline() -> None:
    assert agency_named("VOV", "TTXVN") == "VOV"
    assert agency_named("Ngọc Sơn", "TTXVN") == "TTXVN"
