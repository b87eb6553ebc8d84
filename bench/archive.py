"""How many bytes does a kept page take, and how many pages are kept and had back in a second, beside gzip?"""

import gzip
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from backports import zstd

from bench.reading import SHARED
from crawler.items import Message
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.store.bodies import ENOUGH, LEVEL, dictionary_of
from crawler.store.pages import Pages, Sighting, open_pages

SIZES = {"": 1_000, "full": 10_000}
BATCH = 50
LOOKS = (timedelta(0), timedelta(hours=5), timedelta(days=1))
"""How long after the opening each page is asked for."""
LIMIT_KB = 8.0


def main() -> None:
    """Print bytes and rates for the newsroom's pages, and bytes for real ones."""
    newsroom = Newsroom(Plan(articles=SIZES.get(os.environ.get("BENCH", ""), SIZES[""]), gzip=False))
    with tempfile.TemporaryDirectory() as folder:
        pages = open_pages(Path(folder) / "pages.db")
        print_dictionaries(list(answers(newsroom, LOOKS[0])))
        for number, after in enumerate(LOOKS, 1):
            print_look(pages, list(answers(newsroom, after)), f"look {number}")
        print_reading(pages)
        pages.close()
    print_real()


def answers(newsroom: Newsroom, after: timedelta) -> Iterator[Sighting]:
    """Every article's page some time after the opening, newspaper by newspaper."""
    at = newsroom.plan.opened_at + after
    for host, desk in newsroom.desks.items():
        for number in newsroom.numbers(host):
            path = desk.head(number, at).path
            answer = newsroom.answer(host, path, {}, at)
            url = f"https://{host}{path}"
            message = Message(asked=url, headers=tuple(answer.headers.items()), body=answer.body)
            yield Sighting(newspaper=host, url=url, at=at, status=answer.status, message=message, run=1)


def print_dictionaries(sightings: Sequence[Sighting]) -> None:
    """Print what pages come to with dictionaries of other kinds, made from the same first pages of each newspaper."""
    kinds: dict[str, Callable[[list[bytes]], zstd.ZstdDict | None]] = {
        "none": lambda _: None,
        "trained, 110 KB": lambda pages: zstd.train_dict(pages, 112_640),
        "whole pages": dictionary_of,
    }
    by_newspaper: dict[str, list[bytes]] = {}
    for sighting in sightings:
        by_newspaper.setdefault(sighting.newspaper, []).append(sighting.message.body)
    for kind, make in kinds.items():
        size = spent = count = 0.0
        for pages in by_newspaper.values():
            dictionary = make(pages[:ENOUGH])
            digested = dictionary and dictionary.as_digested_dict
            for page in pages[ENOUGH:]:
                start = time.process_time()
                size += len(zstd.compress(page, LEVEL, zstd_dict=digested))
                spent += time.process_time() - start
                count += 1
        print(f"dictionary: {kind:16}{size / count / 1000:>7.2f} KB{1000 * spent / count:>7.2f} ms a page")


def print_look(pages: Pages, sightings: Sequence[Sighting], label: str) -> None:
    """Print what one look at every page costs, beside gzip of each page."""
    before, rows_before = _kept(pages), _file(pages)
    spent = _cpu(lambda: [pages.keep(sightings[start : start + BATCH]) for start in range(0, len(sightings), BATCH)])
    count = len(sightings)
    size = sum(len(each.message.body) for each in sightings) / count / 1000
    kept = (_kept(pages) - before) / count / 1000
    in_file = (_file(pages) - rows_before) / count / 1000
    zipped = sum(len(gzip.compress(each.message.body)) for each in sightings) / count / 1000
    verdict = f"; limit {LIMIT_KB:g} KB" if label == "look 1" else ""
    print(f"{label}: {count} pages of {size:.0f} KB on average")
    print(f"  kept {kept:.2f} KB a page, {in_file:.2f} KB with headers, indexes and room in the file{verdict}")
    print(f"  gzip (as in a WARC) {zipped:.2f} KB a page: {zipped / kept:.1f} times as much")
    print(f"  {count / spent:,.0f} pages/s kept, {1000 * spent / count:.2f} ms of CPU a page")


def print_reading(pages: Pages) -> None:
    """Print how fast pages are had back."""
    bodies = [capture.body for capture in pages.captures()]
    spent = _cpu(lambda: [pages.bodies.get(body) for body in bodies])
    print(f"had back and checked by hash: {len(bodies) / spent:,.0f} pages/s")


def print_real() -> None:
    """Print what real pages come to: alone, and against another page of their newspaper where there is one."""
    folder = SHARED / "real-pages"
    if not folder.is_dir():
        print("the real pages in ../shared are not here; only the newsroom's were measured")
        return
    paths = [path for path in sorted(folder.glob("*/*.html")) if "excerpt" not in path.name]
    alone, against = [], []
    for path in paths:
        if path.parent.name != "articles":
            continue
        body = path.read_bytes()
        alone.append((len(body), len(zstd.compress(body, LEVEL))))
        host = path.name.split("__")[0]
        others = [other for other in paths if other != path and other.name.startswith(f"{host}__")]
        for other in others[:1]:
            dictionary = zstd.ZstdDict(other.read_bytes(), is_raw=True)
            against.append((len(body), len(zstd.compress(body, LEVEL, zstd_dict=dictionary))))
    for sizes, label in ((alone, "alone"), (against, "against one other page of the same newspaper")):
        whole, kept = (sum(column) / len(sizes) / 1000 for column in zip(*sizes, strict=True))
        print(f"real pages {label}: {len(sizes)} of {whole:.0f} KB on average, {kept:.1f} KB kept, {kept / whole:.1%}")


def _kept(pages: Pages) -> int:
    (size,) = pages.database.execute(
        "SELECT coalesce((SELECT sum(length(content)) FROM bodies), 0)"
        " + coalesce((SELECT sum(length(content)) FROM dictionaries), 0)"
    ).fetchone()
    return int(size)


def _file(pages: Pages) -> int:
    (used,) = pages.database.execute(
        "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count,"
        " pragma_page_size"
    ).fetchone()
    return int(used)


def _cpu(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


if __name__ == "__main__":
    main()
