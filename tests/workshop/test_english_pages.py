import gzip
import json
import re
from collections import Counter
from pathlib import Path
from statistics import fmean

import pytest

from crawler.items import RawArticle
from crawler.reading import read
from crawler.reading.page import open_page

FLOOR = 0.968
"""What the reader reached on the international pages; a change may raise it, and never lower it. trafilatura: .960."""
WORD = re.compile(r"\w+")


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words, letter case kept, as these pages' own evaluation counts them."""
    words = WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def text_of(page: Path, url: str) -> str:
    reading = read(open_page(gzip.decompress(page.read_bytes()), url=url), newspaper="any")
    return "\n".join((reading.lead or "", *reading.body)) if isinstance(reading, RawArticle) else ""


@pytest.mark.slow
def test_international_pages_are_read_as_well_as_ever(shared: Path) -> None:
    folder = shared / "english-pages"
    precisions, recalls = [], []
    for name, truth in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        gold, found = runs(truth["articleBody"]), runs(text_of(folder / "html" / f"{name}.html.gz", truth["url"]))
        common = (gold & found).total()
        precisions.append(common / max(1, found.total()))
        recalls.append(common / max(1, gold.total()))
    precision, recall = fmean(precisions), fmean(recalls)
    assert 2 * precision * recall / (precision + recall) >= FLOOR
