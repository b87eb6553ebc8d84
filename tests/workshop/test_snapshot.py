import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from crawler.families.a_id import A_ID
from crawler.items import Draft, NotArticle
from crawler.newspaper import Newspaper
from crawler.reading.page import UnreadablePageError
from crawler.workshop.snapshot import NotAnAddressOfItsOwnError, read_page, save, snapshots

NOW = datetime(2026, 11, 20, 9, tzinfo=timezone(timedelta(hours=7)))
PAPER = Newspaper(title="Báo Thử", hosts=("bao.vn",), provinces=("Lào Cai",), family=A_ID)
URL = "https://bao.vn/cau-moi-qua-suoi-a12345.html"
PAGE = """<html><head><title>Cầu mới qua suối</title></head><body><h1>Cầu mới qua suối</h1>
<div class="pubdate">20/11/2026 - 08:15</div><article>
<p>Sáng nay, bà con hai bờ suối đã đi lại trên cây cầu bê tông dài bốn mươi mét vừa làm xong.</p>
<p>Trước đây mỗi mùa mưa, học sinh phải nghỉ học nhiều ngày vì nước dâng cao, không ai dám lội qua.</p>
<p>Trưởng thôn cho biết cây cầu được góp sức của hơn một trăm hộ gia đình trong xã, làm trong ba tháng.</p>
</article></body></html>""".encode()


def kept(folder: Path) -> Path:
    return save(folder, newspaper="baothu", site_id="12345", page=PAGE, fields={"title": "Cầu mới", "url": URL})


def test_a_page_is_read_as_a_crawl_would() -> None:
    draft = read_page(PAGE, url=URL, name="baothu", newspaper=PAPER, now=NOW)
    assert isinstance(draft, Draft)
    assert (draft.site_id, draft.title) == ("12345", "Cầu mới qua suối")


def test_a_page_that_is_no_article_is_said_to_be_none() -> None:
    empty = b"<html><body><h1>Video</h1></body></html>"
    assert isinstance(read_page(empty, url=URL, name="baothu", newspaper=PAPER, now=NOW), NotArticle)


def test_bytes_that_are_no_page_are_unreadable() -> None:
    with pytest.raises(UnreadablePageError):
        read_page(b"\x00" * 5_000, url=URL, name="baothu", newspaper=PAPER, now=NOW)


def test_an_address_that_is_no_articles_is_refused_with_what_articles_addresses_look_like() -> None:
    with pytest.raises(NotAnAddressOfItsOwnError, match=r"the newspaper's are: \^/"):
        read_page(PAGE, url="https://bao.vn/thoi-su/", name="baothu", newspaper=PAPER, now=NOW)


def test_a_saved_page_comes_back_with_its_fields(tmp_path: Path) -> None:
    kept(tmp_path)
    (saved,) = snapshots(tmp_path)
    assert (saved.newspaper, saved.name, saved.page, saved.url) == ("baothu", "12345", PAGE, URL)
    assert saved.fields == ("title", "url")


def test_a_saved_page_is_unread_until_a_person_takes_the_mark_out(tmp_path: Path) -> None:
    path = kept(tmp_path)
    assert next(snapshots(tmp_path)).is_unread
    fields = json.loads(path.read_text())
    del fields["unread"]
    path.write_text(json.dumps(fields))
    assert not next(snapshots(tmp_path)).is_unread


def test_an_article_is_saved_once(tmp_path: Path) -> None:
    kept(tmp_path)
    with pytest.raises(FileExistsError):
        kept(tmp_path)


def test_an_id_that_is_a_path_becomes_one_files_name(tmp_path: Path) -> None:
    path = save(tmp_path, newspaper="baothu", site_id="/xa-hoi/Cau_moi.html", page=PAGE, fields={})
    assert path == tmp_path / "baothu" / "xa-hoi-cau-moi-html.json"
