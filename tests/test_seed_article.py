"""The customer's own example, printed in Báo Yên Bái's markup, from its list page to a search."""

import json
from html import escape
from pathlib import Path
from typing import Any

import pytest

from tests.commands.baotinh import baotinh
from tests.loopback import Reply, serving

ADDRESS = "/11/271234/Van-Chan-xay-dung-Dang-vung-manh-tu-co-so.aspx"


def printed(seed: str) -> str:
    """The page of the example; the selectors of 2019 in the facts say what stands where."""
    blocks = [" ".join(line.split()) for line in seed.splitlines() if line.strip()]
    title, stamp, lead, caption, again, *paragraphs, signature = blocks
    assert caption == again
    body = "\n".join(f"<p style='text-align: justify;'>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f"""<!DOCTYPE html><html><head><title>{escape(title)} - Báo Yên Bái</title></head><body>
        <div class="header"><span>Thứ ba, 24/11/2026</span></div>
        <div class="grid-header"><h1>{escape(title)}</h1><ul><li><span>{escape(stamp)}</span></li></ul></div>
        <div class="singlepage">
        <p><b>{escape(lead)}</b></p>
        <table align="center"><tr><td><img src="https://ims.baoyenbai.com.vn/NewsImg/3_2023/271234_a.jpg"
            alt="{escape(caption)}"></td></tr><tr><td><i>{escape(caption)}</i></td></tr></table>
        {body}
        <p style="text-align: right;"><b>{escape(signature)}</b></p>
        </div></body></html>"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store after a crawl of Báo Yên Bái that found the example."""
    seed = Path(__file__).resolve().parents[2] / "shared" / "facts" / "seed-article.txt"
    if not seed.is_file():
        pytest.skip("the customer's example in ../shared is not here")
    listing = f'<html><body><h2><a href="{ADDRESS}">Văn Chấn xây dựng Đảng</a></h2></body></html>'
    empty = Reply(body="<html><body>Chưa có tin</body></html>".encode())
    replies = {
        "/11/page/1/Chinh-tri.aspx": Reply(body=listing.encode()),
        "/12/page/1/Kinh-te.aspx": empty,
        "/215/page/1/Phong-su.aspx": empty,
        ADDRESS: Reply(body=printed(seed.read_text(encoding="utf-8")).encode()),
    }
    path = tmp_path_factory.mktemp("seed") / "news.db"
    with serving(replies) as address:
        crawl = baotinh("crawl", "baoyenbai", "--db", path, "--connect", f"baoyenbai.com.vn={address}")
    assert (crawl.returncode, crawl.stdout) == (0, ""), crawl.stderr
    return path


@pytest.fixture(scope="module")
def article(store: Path) -> dict[str, Any]:
    """The example as it is stored."""
    shown: dict[str, Any] = json.loads(baotinh("show", "1", "--db", store, "--json").stdout)
    return shown


def test_its_title_is_read(article: dict[str, Any]) -> None:
    assert article["title"] == "Văn Chấn xây dựng Đảng vững mạnh từ cơ sở"


def test_its_only_stamp_is_both_publication_and_update(article: dict[str, Any]) -> None:
    assert article["updated_at"] == article["published_at"] == "2023-03-09T07:43:53+07:00"
    assert (article["published_on"], article["published_precision"]) == ("2023-03-09", "second")


def test_its_dateline_stands_apart_from_its_lead(article: dict[str, Any]) -> None:
    assert article["dateline"] == "YênBái"
    assert article["lead"].startswith("Năm 2023 được Đảng bộ huyện Văn Chấn")


def test_its_caption_is_one_caption(article: dict[str, Any]) -> None:
    (caption,) = article["captions"]
    assert caption["text"].startswith("Đồng chí Mai Mộng Tuân - Bí thư Huyện ủy Văn Chấn trao giấy khen")


def test_it_has_eight_paragraphs(article: dict[str, Any]) -> None:
    assert len(article["body"]) == 8
    assert article["body"][0].startswith("Đồng chí Mai Mộng Tuân - Bí thư Huyện ủy Văn Chấn khẳng định")


def test_its_author_is_the_one_who_signed(article: dict[str, Any]) -> None:
    assert article["authors"] == ["Ngọc Sơn"]


@pytest.mark.parametrize(("words", "found"), [("van chan", 1), ("Văn Chấn", 1), ("vân chân", 0)])
def test_it_is_found_without_marks_and_with_its_own_but_not_with_others(store: Path, words: str, found: int) -> None:
    assert len(json.loads(baotinh("search", words, "--db", store, "--json").stdout)) == found
