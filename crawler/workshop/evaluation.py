"""The reader scored on a folder of saved pages.

A folder holds `NAME.html` and `NAME.json` side by side; the JSON says what stands on the page, under the names of the
article's fields, and the page's `url`.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import reduce
from operator import add
from pathlib import Path
from statistics import fmean
from typing import Any

from crawler.articles.normalise import normalise
from crawler.items import Draft, NotArticle
from crawler.language.text import words
from crawler.newspaper import Layout
from crawler.reading import read
from crawler.reading.page import open_page
from crawler.workshop.scores import (
    SHORT_SHINGLE,
    TEXT_SHINGLE,
    Count,
    captions_found,
    names_found,
    overlap,
    same_day,
    same_minute,
    shingles,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """How well one page was read. Shares are between 0 and 1."""

    name: str
    read_as: str
    """The layout that fitted, `generic`, or what the page was taken for instead of an article."""
    title: float
    day: float
    minute: float
    text_precision: float
    text_recall: float
    text: float
    """F1 of lead and body together."""
    body: float
    lead: float
    captions: Count
    authors: Count
    authors_exact: float
    source: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How well a folder of pages was read: page by page, and in all."""

    pages: tuple[PageScore, ...]
    title: float
    day: float
    minute: float
    text_precision: float
    text_recall: float
    text: float
    body: float
    lead: float
    captions: float
    """F1 over the captions of all pages together."""
    authors: float
    """F1 over the authors of all pages together."""
    authors_exact: float
    source: float

    def as_object(self) -> dict[str, Any]:
        """The evaluation as JSON can say it."""
        return asdict(self)


MEANS = (
    "title", "day", "minute", "text_precision", "text_recall", "text", "body", "lead", "authors_exact", "source",
)  # fmt: skip


def evaluate(folder: Path, layouts_of: Callable[[str], Sequence[Layout]], *, now: datetime) -> Evaluation:
    """Read every page of a folder and score what came out.

    `layouts_of` gives the layouts for an address, none for the generic reader. Raises FileNotFoundError
    where the folder holds no page with its JSON.
    """
    pages = [score(saved, read_saved(saved, layouts_of, now)) for saved in saved_pages(folder)]
    if not pages:
        raise FileNotFoundError(f"{folder}: no page with its JSON beside it")
    return in_all(pages)


def in_all(pages: Sequence[PageScore]) -> Evaluation:
    """The scores of pages as one: means over the pages; captions and authors counted together."""
    means = {name: fmean(getattr(page, name) for page in pages) for name in MEANS}
    return Evaluation(
        pages=tuple(pages),
        captions=reduce(add, (page.captions for page in pages)).f1,
        authors=reduce(add, (page.authors for page in pages)).f1,
        **means,
    )


def saved_pages(folder: Path) -> Iterable[tuple[Path, dict[str, Any]]]:
    """Each page of a folder with what its JSON says, by name."""
    for path in sorted(folder.glob("*.json")):
        page = path.with_suffix(".html")
        if page.exists():
            yield page, json.loads(path.read_text("utf-8"))


def read_saved(
    saved: tuple[Path, dict[str, Any]], layouts_of: Callable[[str], Sequence[Layout]], now: datetime
) -> Draft | NotArticle:
    """What the reader makes of a saved page."""
    path, gold = saved
    url = gold["url"]
    reading = read(open_page(path.read_bytes(), url=url), newspaper=path.stem, layouts=layouts_of(url))
    if isinstance(reading, NotArticle):
        return reading
    return normalise(reading, site_id=path.stem, url=url, fetched_at=now)


def score(saved: tuple[Path, dict[str, Any]], reading: Draft | NotArticle) -> PageScore:
    """How near a reading comes to what the page's JSON says. A page taken for no article has nothing right."""
    path, gold = saved
    draft = reading if isinstance(reading, Draft) else None
    read_as = reading.kind if isinstance(reading, NotArticle) else reading.layout or "generic"
    lead = (draft.lead or "") if draft is not None else ""
    body = " ".join(draft.body) if draft is not None else ""
    gold_lead, gold_body = gold["lead"] or "", " ".join(gold["body"])
    published = draft.published_at if draft is not None else None
    gold_published = datetime.fromisoformat(gold["published_at"]) if gold["published_at"] else None
    text = overlap(shingles(f"{gold_lead} {gold_body}", TEXT_SHINGLE), shingles(f"{lead} {body}", TEXT_SHINGLE))
    authors = draft.authors if draft is not None else ()
    named = names_found(gold["authors"], authors)
    source = (draft.source if draft is not None else None) or ""
    return PageScore(
        name=path.stem,
        read_as=read_as,
        title=float(words((draft.title if draft is not None else None) or "") == words(gold["title"])),
        day=float(same_day(gold_published, published)),
        minute=float(same_minute(gold_published, published)),
        text_precision=text.precision,
        text_recall=text.recall,
        text=text.f1,
        body=overlap(shingles(gold_body, TEXT_SHINGLE), shingles(body, TEXT_SHINGLE)).f1,
        lead=overlap(shingles(gold_lead, SHORT_SHINGLE), shingles(lead, SHORT_SHINGLE)).f1,
        captions=captions_found(
            [caption["text"] for caption in gold["captions"]],
            [caption.text for caption in draft.captions] if draft is not None else [],
        ),
        authors=named,
        authors_exact=float(named.right == named.predicted == named.there),
        source=float(words(source) == words(gold.get("source") or "")),
    )
