"""How much the rehearsal newsroom's pages are like real ones: size, compression, tags, text, links.

`python -m bench.newsroom_likeness` prints a row for each kind of page of each newspaper, and a row for the
saved real page of the same newspaper where `../shared/real-pages` stands beside the repository.
"""

import gzip
import statistics
import zlib
from collections.abc import Sequence
from pathlib import Path

from lxml import html

from crawler.rehearsal.newsroom import Newsroom, Plan

REAL_PAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "real-pages"
SAMPLE = 30
"""So many pages of each kind are measured; the middle of each figure is printed."""
COLUMNS = ("KB", "gzip KB", "gzip %", "zlib-1 %", "tags", "links", "images", "scripts KB", "text %", "body KB")


def measured(page: bytes) -> tuple[float, ...]:
    """Return a page's figures, in the order of `COLUMNS`, without the article's own."""
    tree = html.fromstring(page.decode())
    tags = list(tree.iter("*"))
    scripts = sum(len((tag.text or "").encode()) for tag in tree.iter("script", "style"))
    text = sum(
        len(text.strip().encode()) for text in tree.xpath("//body//text()[not(parent::script or parent::style)]")
    )
    return (
        len(page) / 1000,
        len(gzip.compress(page)) / 1000,
        100 * len(gzip.compress(page)) / len(page),
        100 * len(zlib.compress(page, 1)) / len(page),
        len(tags),
        len(tree.xpath("//a[@href]")),
        len(tree.xpath("//img")),
        scripts / 1000,
        100 * text / len(page),
    )


def row(name: str, figures: Sequence[float]) -> str:
    """Return a line of the table."""
    return f"{name:44}" + "".join(f"{figure:11.1f}" for figure in figures)


def newsroom_rows(newsroom: Newsroom, host: str) -> list[str]:
    """Return the lines of a newspaper that the newsroom plays: articles and list pages."""
    now = newsroom.plan.opened_at
    stories = [newsroom.story(host, number) for number in newsroom.numbers(host)[-SAMPLE:]]
    pages = [measured(newsroom.answer(host, story.path, {}, now).body) for story in stories]
    bodies = statistics.mean(len("".join(story.body).encode()) for story in stories) / 1000
    articles = [statistics.median(column) for column in zip(*pages, strict=True)]
    desk = newsroom.desks[host]
    section = desk.newspaper.sections[0]
    lists = [desk.family.list_path(section, page) for page in (1, 2, 3)]
    listings = [measured(newsroom.answer(host, path, {}, now).body) for path in lists]
    return [
        row(f"newsroom  {host} article", [*articles, bodies]),
        row(f"newsroom  {host} list", [statistics.median(column) for column in zip(*listings, strict=True)]),
    ]


def real_rows(host: str) -> list[str]:
    """Return the lines of the saved real pages of a newspaper."""
    return [
        row(f"real      {page.stem.replace('__', ' ')[:33]}", measured(page.read_bytes()))
        for folder in ("articles", "listings")
        for page in sorted((REAL_PAGES / folder).glob(f"{host}__*.html"))
        if not page.stem.endswith(".excerpt")
    ]


def main() -> None:
    """Print the table."""
    if not REAL_PAGES.is_dir():
        print("No real pages stand beside the repository (../shared/real-pages): the newsroom's own figures only.")
    print(f"{'':44}" + "".join(f"{column:>11}" for column in COLUMNS))
    newsroom = Newsroom(Plan(articles=4000))
    for host in newsroom.plan.hosts:
        print("\n".join((*newsroom_rows(newsroom, host), *real_rows(host))))


if __name__ == "__main__":
    main()
