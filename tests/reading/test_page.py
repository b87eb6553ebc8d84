import pytest

from crawler.reading.page import LARGEST, UnreadablePageError, open_page
from crawler.reading.printed import printed

URL = "https://baothu.vn/thoi-su/bai-a1.html"
SENTENCE = "Bản Mường thức giấc trong sương sớm"


def text(markup: bytes, content_type: str | None = None) -> str:
    return printed(open_page(markup, url=URL, content_type=content_type).root)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "cp1258"])
def test_the_header_tells_the_charset(charset: str) -> None:
    letters = "Ban hop" if charset == "cp1258" else SENTENCE
    assert letters in text(f"<p>{letters}</p>".encode(charset), f"text/html; charset={charset}")


def test_the_page_tells_its_charset_where_the_header_does_not() -> None:
    assert "Größe" in text('<meta charset="iso-8859-1"><p>Größe</p>'.encode("latin-1"))


def test_valid_utf8_wins_over_a_wrong_declaration() -> None:
    markup = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>{SENTENCE}</p>'.encode()
    assert SENTENCE in text(markup, "text/html; charset=windows-1252")


def test_a_byte_order_mark_wins() -> None:
    assert SENTENCE in text(f"<p>{SENTENCE}</p>".encode("utf-8-sig"), "text/html; charset=latin-1")


def test_a_charset_nobody_knows_is_passed_over() -> None:
    assert SENTENCE in text(f'<meta charset="tieng-viet"><p>{SENTENCE}</p>'.encode())


def test_a_stray_end_of_the_document_does_not_end_it() -> None:
    assert SENTENCE in text(f"<html></html><head></head><body><p>{SENTENCE}</p></body></html>".encode())


def test_a_nested_document_is_part_of_the_page() -> None:
    nested = "<!DOCTYPE html><html><body><p>Đoạn trong</p></body></html>"
    found = text(f"<html><body><p>Đoạn đầu</p>{nested}<p>Đoạn cuối</p></body></html>".encode())
    assert found == "Đoạn đầuĐoạn trongĐoạn cuối"


def test_nuls_are_passed_over() -> None:
    assert "Bản Mường" in text("<p>Bản \x00Mường</p>".encode())


def test_text_in_an_old_encoding_is_read() -> None:
    old = "Hµ Néi mïa thu n¾ng vµng nh\u00ad mËt, tiÕng trèng tr\u00adêng l¹i vang lªn gi÷a phè ph\u00adêng ®«ng ®óc"
    assert "tiếng trống trường lại vang lên" in text(f"<p>{old}</p>".encode("latin-1"))


@pytest.mark.parametrize("body", [b"%PDF-1.7 ...", b"\x89PNG\r\n", b"PK\x03\x04", b"\x1f\x8b\x08"])
def test_other_formats_are_refused_by_name(body: bytes) -> None:
    with pytest.raises(UnreadablePageError):
        open_page(body, url=URL)


@pytest.mark.parametrize("body", [b"", b"   \n", b"\x00\x00"])
def test_bytes_without_markup_are_refused_by_name(body: bytes) -> None:
    with pytest.raises(UnreadablePageError, match="no markup"):
        open_page(body, url=URL)


def test_no_more_is_read_than_a_page_can_hold() -> None:
    assert len(text(b"<p>" + b"a " * LARGEST)) <= LARGEST


def test_links_are_relative_to_the_base_where_there_is_one() -> None:
    page = open_page(b'<base href="https://static.baothu.vn/mau/"><p>a</p>', url=URL)
    assert page.absolute("hinh.jpg") == "https://static.baothu.vn/mau/hinh.jpg"


def test_links_are_relative_to_the_page_without_a_base() -> None:
    assert open_page(b"<p>a</p>", url=URL).absolute("/hinh.jpg") == "https://baothu.vn/hinh.jpg"


def test_an_address_that_is_none_stays_as_it_is() -> None:
    assert open_page(b"<p>a</p>", url=URL).absolute("//[x/hinh.jpg") == "//[x/hinh.jpg"


def test_css_queries_work_on_the_same_tree() -> None:
    assert open_page(b"<p class=a>b</p>", url=URL).selector.css("p.a::text").get() == "b"
