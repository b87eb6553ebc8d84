"""How much the rehearsal newsroom's pages are like real ones: size, compression, tags, text, links.

`python -m bench.newsroom_likeness` prints a row for each kind of page of a newspaper of each family. Where
`../shared/real-pages` stands beside the repository it prints a row for each saved page of the same newspaper, and at
the end the least, the middle and the most of all saved pages: of some families none is saved whole.
"""

import gzip
import statistics
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import html

from crawler.rehearsal.families import FAMILIES
from crawler.rehearsal.newspapers import NEWSPAPERS, USUAL
from crawler.rehearsal.newsroom import Newsroom, Plan

REAL_PAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "real-pages"
SAMPLE = 30
"""So many pages of each kind are measured; the middle of each figure is printed."""
COLUMNS = ("KB", "gzip KB", "gzip %", "zlib-1 %", "tags", "links", "images", "scripts KB", "text %", "body KB")


def measured(page: bytes) -> tuple[float, ...]:
    """Return a page's figures, in the order of `COLUMNS`, without the article's own."""
    # A document that MEDIATECH ends before its head would be an empty one to the parser.
    tree = html.fromstring(page.decode().replace("</html>", "", page.count(b"</html>") - 1))
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


def saved(host: str) -> Iterator[Path]:
    """Yield the files of the saved real pages of a newspaper, those that are whole."""
    for folder in ("articles", "listings"):
        for page in sorted((REAL_PAGES / folder).glob(f"{host}__*.html")):
            if not page.stem.endswith(".excerpt"):
                yield page


def real_rows(host: str) -> list[str]:
    """Return the lines of the saved real pages of a newspaper."""
    return [row(f"real      {page.stem.replace('__', ' ')[:33]}", measured(page.read_bytes())) for page in saved(host)]


def range_rows() -> list[str]:
    """Return the lines of all saved real pages together."""
    columns = [sorted(column) for column in zip(*(measured(page.read_bytes()) for page in saved("*")), strict=True)]
    places = {"least": 0.0, "middle": 0.5, "most": 1.0} if columns else {}
    return [
        row(f"real      all saved pages, {name}", [column[int(share * (len(column) - 1))] for column in columns])
        for name, share in places.items()
    ]


def hosts() -> tuple[str, ...]:
    """Return a newspaper of each family, the usual ones before others."""
    known = sorted(NEWSPAPERS.values(), key=lambda newspaper: newspaper.host not in USUAL)
    return tuple({newspaper.family: newspaper.host for newspaper in reversed(known)}[family] for family in FAMILIES)


def main() -> None:
    """Print the table."""
    if not REAL_PAGES.is_dir():
        print("No real pages stand beside the repository (../shared/real-pages): the newsroom's own figures only.")
    print(f"{'':44}" + "".join(f"{column:>11}" for column in COLUMNS))
    newsroom = Newsroom(Plan(articles=12_000, hosts=hosts()))
    for host in newsroom.plan.hosts:
        print("\n".join((*newsroom_rows(newsroom, host), *real_rows(host))))
    print("\n".join(range_rows()))


if __name__ == "__main__":
    main()
