"""Whatever bytes a server sends, a page is an article, no article, or refused by name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.items import NotArticle, RawArticle
from crawler.reading import read
from crawler.reading.page import UnreadablePageError, open_page
from tests.reading.pages import LAYOUT, RELATED, body, page

WHOLE = page(body("<figure><img src='/a.jpg'><figcaption>Ảnh: Lò Hoa</figcaption></figure>"))
PIECES = st.sampled_from(
    [
        b"</html>", b"<html>", b"</body>", b"<table><tr><td>", b"</div>", b"\x00", b"<!--", b"<script>",
        b'"', b"'", b"<",
        b"<base href='http://[x'>", b"<meta charset=utf-16>", b"\xff\xfe", b"&#0;&#x110000;",
        b"<p>", b"<br>", b"9/3/2023",
        b"<script type='application/ld+json'>{\"@type\": \"NewsArticle\",", RELATED.encode(), "Ảnh: A".encode("utf-16"),
    ]
)  # fmt: skip


def ends_well(markup: bytes, content_type: str | None = None) -> bool:
    for layouts in ((), (LAYOUT,)):
        try:
            opened = open_page(markup, url="https://baothu.vn/a-a1.html", content_type=content_type)
        except UnreadablePageError as refusal:
            return bool(refusal.reason)
        if not isinstance(read(opened, newspaper="baothu", layouts=layouts), RawArticle | NotArticle):
            return False
    return True


@settings(deadline=None)
@given(
    st.binary(max_size=3_000), st.sampled_from([None, "text/html; charset=utf-8", "text/html; charset=shift_jis", "x"])
)
def test_any_bytes_end_well(markup: bytes, content_type: str | None) -> None:
    assert ends_well(markup, content_type)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), PIECES), max_size=12))
def test_a_page_with_anything_in_it_ends_well(pieces: list[tuple[int, bytes]]) -> None:
    markup = WHOLE
    for at, piece in pieces:
        markup = markup[:at] + piece + markup[at:]
    assert ends_well(markup)


@settings(deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
def test_a_page_with_a_piece_missing_ends_well(start: int, end: int) -> None:
    assert ends_well(WHOLE[:start] + WHOLE[end:])


@pytest.mark.parametrize(
    "markup",
    [
        b"<p>" + b"a " * 25_000_000,
        b"<div " + b" ".join(b"a%d=1" % number for number in range(1_000_000)) + b">x",
        b"<div>" * 500_000,
        b"<b>" * 500_000,
        b"<table><tr><td>" * 100_000,
        b"<p>" + b"&amp;" * 2_000_000,
        b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><p>" + b"&b;" * 100_000,
        b"<a href=x>mot hai ba bon nam sau bay tam</a><p>" * 60_000,
        b"<br>a" * 400_000,
        b"<" * 2_000_000,
        b"\xff" * 2_000_000,
        b"<p>" + b"9/3/2023 " * 200_000,
        b"<script type='application/ld+json'>" + b'{"a":' * 100_000,
    ],
    ids=[
        "50 MB of text", "a million attributes", "deep blocks", "deep bold", "deep tables", "entities", "entity bomb",
        "links", "breaks", "brackets", "no charset", "dates", "deep data",
    ],
)  # fmt: skip
def test_a_monstrous_page_ends_well(markup: bytes) -> None:
    assert ends_well(markup)


def test_a_tag_of_a_million_attributes_does_not_take_the_page_with_it() -> None:
    monster = b"<div " + b" ".join(b"a%d=1" % number for number in range(100_000)) + b">"
    found = read(
        open_page(WHOLE.replace(b"<body>", b"<body>" + monster), url="https://baothu.vn/a-a1.html"), newspaper="x"
    )
    assert isinstance(found, RawArticle)
