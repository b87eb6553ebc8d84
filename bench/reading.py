"""How fast is a page read, beside lxml's bare parse and trafilatura, and does any page break the reader?"""

import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree
from trafilatura import bare_extraction

from crawler.articles.normalise import normalise
from crawler.families.a_id import A_ID
from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import YYYYMM
from crawler.items import NotArticle
from crawler.newspaper import Layout
from crawler.reading import read
from crawler.reading.page import UnreadablePageError, open_page

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
LAYOUTS = {"baocantho": A_ID.layouts, "baodaklak": YYYYMM.layouts, "baolaocai": EPI_POST.layouts}
ROUNDS = 7
FUZZ_SECONDS = 10
URL = "https://baothu.vn/bai-a1.html"
DEBRIS = (
    b"</html>",
    b"<html>",
    b"<table>",
    b"</div>",
    b"\x00",
    b"<!--",
    b"<script>",
    b'"',
    b"\xff\xfe",
    b"<p>",
    b"<br>",
)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> None:
    """Print pages a second of each reader on whole real pages, and the result of a fuzz run."""
    pages = whole_pages()
    if not pages:
        print("the real pages in ../shared are not here; nothing is measured")
        return
    print_rates(
        {name: body for name, body in pages.items() if layouts_of(name)}, "pages with a layout", with_layouts=True
    )
    print_rates(pages, "all whole pages", with_layouts=False)
    print_fuzz(list(pages.values()))


def whole_pages() -> dict[str, bytes]:
    """The real article pages that are no excerpts, by file name."""
    paths = sorted((SHARED / "real-pages" / "articles").glob("*.html"))
    return {path.name: path.read_bytes() for path in paths if "excerpt" not in path.name}


def layouts_of(name: str) -> Sequence[Layout]:
    """The layouts of the newspaper that a file is named after."""
    return next((layouts for newspaper, layouts in LAYOUTS.items() if name.startswith(newspaper)), ())


def print_rates(pages: dict[str, bytes], label: str, *, with_layouts: bool) -> None:
    """Print how many of the pages each reader reads in a second, best of several rounds a page."""
    readers: dict[str, Callable[[str, bytes], object]] = {
        "lxml parse": lambda _, body: etree.fromstring(body, etree.HTMLParser(encoding="utf-8")),
        "page opened": lambda _, body: open_page(body, url=URL),
        "generic": lambda _, body: article(body, ()),
        "trafilatura, metadata": lambda _, body: bare_extraction(body, with_metadata=True),
    }
    if with_layouts:
        readers["layout"] = lambda name, body: article(body, layouts_of(name))
    size = sum(map(len, pages.values())) / len(pages) / 1000
    print(f"{label}: {len(pages)}, {size:.0f} KB on average")
    seconds = {reader: sum(best(run, name, body) for name, body in pages.items()) for reader, run in readers.items()}
    for reader, spent in seconds.items():
        print(f"  {reader:24}{len(pages) / spent:>8.0f} pages/s{1000 * spent / len(pages):>8.2f} ms a page")
    if with_layouts:
        print(f"  layout / lxml parse: {seconds['lxml parse'] / seconds['layout']:.2f}; floor 0.40")
    print(f"  generic / trafilatura: {seconds['trafilatura, metadata'] / seconds['generic']:.1f}; floor 2, aim 3")


def best(run: Callable[[str, bytes], object], name: str, body: bytes) -> float:
    """The seconds that the fastest of several rounds takes."""
    run(name, body)
    found = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run(name, body)
        found.append(time.perf_counter() - start)
    return min(found)


def article(body: bytes, layouts: Sequence[Layout]) -> object:
    """A page read and made clean."""
    reading = read(open_page(body, url=URL), newspaper="baothu", layouts=layouts)
    if isinstance(reading, NotArticle):
        return reading
    return normalise(reading, site_id="1", url=URL, fetched_at=NOW)


def print_fuzz(pages: Sequence[bytes]) -> None:
    """Print what became of damaged pages: everything but an article, no article and a refusal is a fault."""
    chance = random.Random(2026)
    counts = {"article": 0, "not an article": 0, "refused": 0}
    slowest = 0.0
    end = time.monotonic() + FUZZ_SECONDS
    while time.monotonic() < end:
        body = damaged(chance.choice(pages), chance)
        start = time.perf_counter()
        try:
            found = article(body, chance.choice((*LAYOUTS.values(), ())))
            counts["not an article" if isinstance(found, NotArticle) else "article"] += 1
        except UnreadablePageError:
            counts["refused"] += 1
        slowest = max(slowest, time.perf_counter() - start)
    said = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(f"fuzz: {sum(counts.values())} damaged pages: {said}; slowest {slowest:.2f} s; no fault")


def damaged(body: bytes, chance: random.Random) -> bytes:
    """A page with pieces cut out, doubled, and debris strewn in."""
    for _ in range(chance.randint(1, 20)):
        if len(body) < 100:
            break
        at, other = sorted(chance.sample(range(len(body)), 2))
        match chance.randrange(5):
            case 0:
                body = body[:at] + body[at + chance.randint(1, 3000) :]
            case 1:
                body = body[:at] + body[other : other + 3000] + body[at:]
            case 2:
                body = body[:at] + chance.choice(DEBRIS) + body[at:]
            case 3:
                body = body[:at] + chance.randbytes(20) + body[at:]
            case _:
                body = body[:other]
    return body


if __name__ == "__main__":
    main()
