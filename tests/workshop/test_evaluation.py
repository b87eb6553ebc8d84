import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from crawler.families.a_id import A_ID
from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import YYYYMM
from crawler.items import Draft
from crawler.newspaper import Layout
from crawler.workshop.evaluation import evaluate, in_all, read_saved, saved_pages, score
from tests.reading.pages import LAYOUT, LEAD, PARAGRAPHS, TITLE, URL, body, page

NOW = datetime(2026, 11, 23, tzinfo=UTC)
OWN: Mapping[str, Sequence[Layout]] = {
    "baocantho.com.vn": A_ID.layouts,
    "baodaklak.vn": YYYYMM.layouts,
    "baolaocai.vn": EPI_POST.layouts,
}
GENERIC_FLOORS = {
    "title": 1.0, "minute": 1.0, "lead": 0.99, "text": 0.99, "captions": 0.99, "authors": 0.99, "source": 0.99,
}  # fmt: skip
"""What the generic reader reached on the real pages; a change may raise these, and never lower them."""
PRINTED = {
    "title": "title", "day": "day", "minute": "minute", "textF1": "text", "bodyF1": "body", "leadF1": "lead",
    "captionF1": "captions", "authorF1": "authors", "author_exact": "authors_exact",
}  # fmt: skip
"""What the scorer beside the real pages calls our figures."""


def no_layouts(_: str) -> Sequence[Layout]:
    return ()


def own_layouts(url: str) -> Sequence[Layout]:
    return OWN.get(urlsplit(url).hostname or "", ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "que.html").write_bytes(page(body()))
    gold = {
        "url": URL, "title": TITLE, "lead": LEAD, "body": PARAGRAPHS, "captions": [], "authors": ["Lò Thị Hoa"],
        "source": None,
        "published_at": "2024-03-09T07:43:00+07:00",
    }  # fmt: skip
    (tmp_path / "que.json").write_text(json.dumps(gold))
    return tmp_path


def test_a_page_read_as_it_is_has_full_marks(folder: Path) -> None:
    found = evaluate(folder, no_layouts, now=NOW)
    assert (found.title, found.minute, found.text, found.lead, found.captions, found.authors_exact) == (
        1,
        1,
        1,
        1,
        1,
        1,
    )


def test_the_layout_that_read_a_page_is_named(folder: Path) -> None:
    assert [page.read_as for page in evaluate(folder, lambda _: (LAYOUT,), now=NOW).pages] == ["thu"]


def test_a_page_taken_for_no_article_has_nothing_right(folder: Path) -> None:
    (folder / "que.html").write_bytes(b"<html><body><p>404</p></body></html>")
    found = evaluate(folder, no_layouts, now=NOW)
    assert (found.pages[0].read_as, found.title, found.text) == ("page without text", 0, 0)


def test_an_evaluation_can_be_printed_as_json(folder: Path) -> None:
    assert json.loads(json.dumps(evaluate(folder, no_layouts, now=NOW).as_object()))["pages"][0]["name"] == "que"


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        evaluate(tmp_path, no_layouts, now=NOW)


def test_the_figures_are_those_of_the_scorer_beside_the_real_pages(shared: Path, tmp_path: Path) -> None:
    articles = shared / "real-pages" / "articles"
    predictions, scores = {}, []
    for saved in saved_pages(articles):
        draft = read_saved(saved, no_layouts, NOW)
        assert isinstance(draft, Draft)
        worse = replace(draft, title=(draft.title or "")[:60], body=draft.body[::2], captions=draft.captions[1:])
        worse = replace(worse, lead=(draft.lead or "")[:90], authors=(*draft.authors, "Lò Hoa"), updated_at=None)
        predictions[saved[0].stem] = asdict(worse)
        scores.append(score(saved, worse))
    (tmp_path / "predictions.json").write_text(json.dumps(predictions, default=str))
    scorer = (shared / "real-pages" / "score.py", articles, tmp_path / "predictions.json")
    printed = subprocess.run([sys.executable, *map(str, scorer)], check=True, capture_output=True, text=True).stdout
    theirs = {PRINTED[name]: value for name, value in re.findall(r"(\w+)=([\d.]+)", printed) if name in PRINTED}
    ours = asdict(in_all(scores))
    assert theirs == {name: f"{ours[name]:.3f}" for name in PRINTED.values()}


def test_the_generic_reader_keeps_its_marks_on_the_real_pages(shared: Path) -> None:
    found = asdict(evaluate(shared / "real-pages" / "articles", no_layouts, now=NOW))
    assert {name: found[name] for name, floor in GENERIC_FLOORS.items() if found[name] < floor} == {}


def test_pages_with_a_layout_are_read_without_a_mistake(shared: Path) -> None:
    scores = evaluate(shared / "real-pages" / "articles", own_layouts, now=NOW).pages
    scores = tuple(each for each in scores if each.read_as != "generic")
    assert [each.read_as for each in scores] == ["a_id", "yyyymm", "epi_post"]
    found = in_all(scores)
    assert (found.title, found.minute, found.lead, found.text, found.captions, found.authors, found.source) == (1,) * 7
