import pytest

from crawler.articles.bylines import people_and_source


@pytest.mark.parametrize(
    ("lines", "authors", "source"),
    [
        (["Lò Thị Hoa"], ("Lò Thị Hoa",), None),
        (["P.V"], ("P.V",), None),
        (["Tin, ảnh: P.Y"], ("P.Y",), None),
        (["Tin: Văn Minh - Ảnh: Đỗ Hà"], ("Văn Minh", "Đỗ Hà"), None),
        (["MỸ LAN – THANH SƠN"], ("MỸ LAN", "THANH SƠN"), None),
        (["Thực hiện: Lê Na, Hồng Vân và Tú Anh"], ("Lê Na", "Hồng Vân", "Tú Anh"), None),
        (["Theo TTXVN"], (), "TTXVN"),
        (["(TTXVN/Vietnam+)"], (), "TTXVN/Vietnam+"),
        (["Thu Hà/Báo Tin tức"], ("Thu Hà",), "Báo Tin tức"),
        (["Theo Thu Hà (Vietnamnet)"], ("Thu Hà",), "Vietnamnet"),
        (["Thu Hà - TTXVN"], ("Thu Hà",), "TTXVN"),
        (["Thu Hà (tổng hợp)"], ("Thu Hà",), None),
        (["Nhóm PV", "Theo Infonet"], ("Nhóm PV",), "Infonet"),
        (["Theo Thu Hà/Tin.vn", "Forbes"], ("Thu Hà",), "Tin.vn"),
        (["Lò Hoa", "LÒ HOA"], ("Lò Hoa",), None),
        (["Thu Hà (Theo Bloomberg)"], ("Thu Hà",), "Bloomberg"),
        (["Ghi chép của Thu Hà"], ("Thu Hà",), None),
        (["PV Thu Hà - CTV Lê Na"], ("Thu Hà", "Lê Na"), None),
        (["T Thu Hà"], ("Thu Hà",), None),
        (["Bởi Thu Hà"], ("Thu Hà",), None),
        ([], (), None),
    ],
)
def test_a_person_is_an_author_and_an_outlet_a_source(
    lines: list[str], authors: tuple[str, ...], source: str | None
) -> None:
    assert people_and_source(lines) == (authors, source)
