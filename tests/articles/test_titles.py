import pytest

from crawler.articles.titles import without_site_name

TITLE = "Vào mùa quế: Niềm vui vùng cao"


@pytest.mark.parametrize(
    "printed",
    [
        f"{TITLE} - Báo Yên Bái", f"{TITLE} | Báo Lào Cai điện tử", f"Báo Yên Bái - {TITLE}",
        f"{TITLE} | Xã hội - Zing News",
        f"{TITLE} - Baoyenbai.com.vn", f"{TITLE} - Lao Động Online", TITLE,
    ],
)  # fmt: skip
def test_only_the_headline_is_left(printed: str) -> None:
    assert without_site_name(printed) in (TITLE, f"{TITLE} | Xã hội")


def test_a_dash_in_a_headline_stays() -> None:
    assert without_site_name("Yên Bái - Lào Cai mở đường mới") == "Yên Bái - Lào Cai mở đường mới"
