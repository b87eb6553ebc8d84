import json
from pathlib import Path

import pytest

from crawler.fetching.archive import Archive, ArchiveError, NotInArchiveError


def saved(folder: Path, name: str, url: str, body: bytes) -> None:
    (folder / f"{name}.html").write_bytes(body)
    (folder / f"{name}.json").write_text(json.dumps({"url": url}))


def test_a_page_answers_under_every_form_of_its_address(tmp_path: Path) -> None:
    saved(tmp_path, "tin", "http://baothu.vn/tin-a1.html", b"mot")
    assert Archive(tmp_path).page("https://baothu.vn/tin-a1.html?utm_source=x#top") == b"mot"


def test_pages_are_found_in_folders_within(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    saved(tmp_path / "articles", "tin", "https://baothu.vn/tin-a1.html", b"mot")
    assert Archive(tmp_path).page("https://baothu.vn/tin-a1.html") == b"mot"


def test_what_is_not_saved_is_not_in_the_archive(tmp_path: Path) -> None:
    saved(tmp_path, "tin", "https://baothu.vn/tin-a1.html", b"mot")
    with pytest.raises(NotInArchiveError):
        Archive(tmp_path).page("https://baothu.vn/tin-a2.html")


def test_a_folder_without_pages_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="it holds no saved page"):
        Archive(tmp_path)


def test_a_description_without_an_address_is_named(tmp_path: Path) -> None:
    (tmp_path / "tin.html").write_bytes(b"")
    (tmp_path / "tin.json").write_text("{}")
    with pytest.raises(ArchiveError, match=r"tin\.json: it does not say its page's `url`"):
        Archive(tmp_path)
