"""Does a crawl's memory grow with the number of articles?"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom
from crawler.store.database import open_for_reading

MARKS = {"": (2_000, 5_000, 10_000, 20_000), "full": (2_000, 20_000, 50_000, 100_000)}
NEWSPAPERS = ("baoyenbai", "baolaocai", "baocantho", "baodaklak")
TIME_LIMIT = 3_600.0


def main() -> None:
    """Crawl one big newsroom and print the memory of its largest process as the store fills."""
    marks = MARKS.get(os.environ.get("BENCH", ""), MARKS[""])
    with open_newsroom(Plan(articles=marks[-1])) as newsroom, tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "news.db"
        connections = [word for host in newsroom.hosts for word in ("--connect", f"{host}={newsroom.address}")]
        command = [sys.executable, "-m", "crawler.commands", "crawl", *NEWSPAPERS, "--since", "2000-01-01"]
        crawl = subprocess.Popen(
            [*command, "--db", str(store), *connections], env={**os.environ, "BAOTINH_CONFIG": os.devnull}
        )
        seen = _watch(crawl, store, marks)
    print(f"{'articles':>10}{'MB':>8}")
    for articles, megabytes in seen:
        print(f"{articles:>10,}{megabytes:>8.1f}")
    (first, low), (last, high) = seen[0], seen[-1]
    print(f"slope: {1000 * (high - low) / (last - first):.3f} MB for each 1,000 articles")


def _watch(crawl: "subprocess.Popen[bytes]", store: Path, marks: tuple[int, ...]) -> list[tuple[int, float]]:
    """Note the memory when the store first holds as many articles as each mark, the last when the crawl ends."""
    seen: list[tuple[int, float]] = []
    deadline = time.monotonic() + TIME_LIMIT
    latest = (0, 0.0)
    while crawl.poll() is None:
        if time.monotonic() > deadline:
            crawl.kill()
            sys.exit(f"the crawl took more than {TIME_LIMIT:.0f} s")
        time.sleep(0.5)
        articles = _articles(store)
        megabytes = _largest(crawl.pid)
        latest = (articles, megabytes) if megabytes else latest
        if len(seen) < len(marks) - 1 and articles >= marks[len(seen)]:
            seen.append(latest)
    if crawl.returncode:
        sys.exit(f"the crawl ended with status {crawl.returncode}")
    return [*seen, latest]


def _articles(store: Path) -> int:
    if not store.exists():
        return 0
    database = open_for_reading(store)
    (count,) = database.execute("SELECT count(*) FROM outcomes WHERE kind = 'new'").fetchone()
    database.close()
    return int(count)


def _largest(crawl: int) -> float:
    """The resident memory, in MB, of the largest process in which a crawl has a newspaper; 0 where all have ended."""
    try:
        children = Path(f"/proc/{crawl}/task/{crawl}/children").read_text().split()
    except OSError:
        return 0.0
    return max(map(_resident, children), default=0.0)


def _resident(process: str) -> float:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return float(lines.get("VmRSS", "0 kB").split()[0]) / 1024


if __name__ == "__main__":
    main()
