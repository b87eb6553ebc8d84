"""Documents that are broken, hostile or endless: bounded, and read as far as they go."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.discovery import documents
from crawler.discovery.documents import Document, UnreadableListError
from crawler.discovery.doors import listed_in
from crawler.items import Listed
from tests.discovery.documents import HERE, PAPER, TODAY, atom, index, numbers, place, read, rss, sitemap

WHOLE = sitemap(
    f"{place(1)}<news:news><news:title>Được mùa &amp; được giá</news:title></news:news>", place(2, day="2026-11-20")
).encode()
DOCUMENTS = (
    WHOLE,
    rss("<link>https://baothu.vn/tin-a1.html</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>").encode(),
    atom('<link href="/tin-a1.html"/><updated>2026-11-20T08:00:00Z</updated>').encode("utf-16"),
    index("<loc>https://baothu.vn/news-2026-11.xml</loc>").encode(),
)


def words(body: bytes) -> list[dict[str, str]]:
    return [entry.words for entry in Document(body).entries()]


def ends_well(body: bytes) -> bool:
    """Whether reading these bytes ends in a list, in none, or in the one error."""
    try:
        listed = listed_in(body, HERE, PAPER, since=None, today=TODAY, undated=True)
    except UnreadableListError:
        return True
    return listed is None or isinstance(listed, Listed)


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"<rss>", b"<feed>", b"<urlset>", b"<sitemapindex>", b"\x1f\x8b"])
)
def test_any_bytes_end_in_a_list_in_none_or_in_the_one_error(body: bytes, opening: bytes) -> None:
    assert ends_well(opening + body)


@given(st.sampled_from(DOCUMENTS), st.booleans(), st.data())
def test_a_document_with_any_bytes_changed_ends_as_well(document: bytes, packed: bool, data: st.DataObject) -> None:
    body = bytearray(gzip.compress(document, mtime=0) if packed else document)
    for position in data.draw(st.lists(st.integers(0, len(body) - 1), max_size=8)):
        body[position] = data.draw(st.integers(0, 255))
    assert ends_well(bytes(body))


@given(st.integers(0, len(WHOLE)), st.booleans())
def test_a_document_that_breaks_off_is_read_as_far_as_it_goes_and_no_word_is_cut(cut: int, packed: bool) -> None:
    body = gzip.compress(WHOLE, mtime=0)[: cut % 250] if packed else WHOLE[:cut]
    for found, whole in zip(words(body), words(WHOLE), strict=False):
        assert found.items() <= whole.items()


def test_a_document_without_its_last_tags_is_read_whole() -> None:
    assert words(WHOLE.removesuffix(b"</url></urlset>")) == words(WHOLE)


def test_a_document_after_an_empty_line_is_read() -> None:
    assert words(b"\xef\xbb\xbf\r\n" + WHOLE) == words(WHOLE)


def test_letters_in_a_wrong_encoding_cost_only_themselves() -> None:
    assert numbers(read(WHOLE.replace("ù".encode(), b"\xf9"))) == ["2", "1"]


def test_entities_are_not_expanded() -> None:
    tenfold = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    laughs = f'<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY e0 "ha">{tenfold}]>{sitemap("<loc>&e11;</loc>")[38:]}'
    for body in (laughs.encode(), laughs.encode("utf-16")):
        with pytest.raises(UnreadableListError, match="declares entities"):
            read(body)


def test_nothing_of_the_disk_gets_into_a_list(tmp_path: Path) -> None:
    secret = tmp_path / "tin-a7.html"
    secret.write_text("https://baothu.vn/tin-a7.html")
    with pytest.raises(UnreadableListError, match="declares entities"):
        read(f'<!DOCTYPE rss [<!ENTITY e SYSTEM "{secret.as_uri()}">]>{rss("<link>&e;</link>")[38:]}')


def test_a_definition_from_elsewhere_is_not_fetched() -> None:
    elsewhere = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">'
    assert numbers(read(elsewhere + rss("<link>https://baothu.vn/tin-a1.html</link>")[38:])) == ["1"]


def test_a_gzip_bomb_is_refused_once_it_is_larger_than_a_list_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST", 1_000_000)
    with pytest.raises(UnreadableListError, match="larger than 1,000,000 bytes"):
        read(b"<urlset>" + b" " * 50_000_000, packed=True)


def test_a_packed_list_that_is_packed_again_is_none() -> None:
    assert listed_in(gzip.compress(gzip.compress(WHOLE)), HERE, PAPER, since=None, today=TODAY, undated=True) is None


def test_elements_nested_without_end_end_the_reading() -> None:
    assert numbers(read(f"<urlset><url>{place(1)}</url>{'<a>' * 100_000}<url>{place(2)}</url>")) == ["1"]


def test_a_value_without_end_is_cut() -> None:
    (entry,) = words(b"<rss><item><title>" + b"a" * 100_000 + b"</title></item></rss>")
    assert len(entry["title"]) == documents.LONGEST_WORD
