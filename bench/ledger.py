"""Opening a big ledger and choosing what is due: milliseconds and memory.

A store with addresses of ten newspapers is written once for each size. Then processes of their own, one after another,
open it, begin a run, read the next 1,000 addresses that are due, and put the first of them in hand; and choose 1,000
known articles to be looked at again among 2,000. The best of three is shown: it is the ledger's work, and not the
disk's. That no query reads a whole table is held by a test.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path

from crawler.families.a_id import A_ID
from crawler.language import VIETNAM
from crawler.ledger import known, queue
from crawler.ledger.run import begin
from crawler.newspaper import Newspaper
from crawler.store.database import open_store
from crawler.store.writer import close_writer, writer_at

SIZES = {"": (50_000, 5_000_000), "full": (50_000, 500_000, 5_000_000, 20_000_000)}
NEWSPAPERS = 10
PICKED = 1_000
AT_ONCE = 8
"""So many of the picked are put in hand at once: half of what is asked of a newspaper on loopback side by side."""
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=VIETNAM)
PAPER = Newspaper(title="Báo 0", hosts=("bao0.vn",), provinces=("Cần Thơ",), family=A_ID, sections={"x": "X"})
_FILL = """
    WITH RECURSIVE counter (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counter WHERE n + 1 < :size)
    INSERT INTO addresses (newspaper, kind, site_id, url, door, found_at, state, due_at, born_at, looked_at, revisit_at,
                           listed_title, etag)
    SELECT 'bao' || (n % :newspapers), 'article', n,
           'https://bao' || (n % :newspapers) || '.vn/tin-so-' || n || '.html',
           'listing', :now, CASE WHEN n % 50 < 10 THEN 'due' ELSE 'stored' END,
           strftime('%Y-%m-%dT%H:%M:%S+07:00', :second - n % 5000000, 'unixepoch'),
           :then, :then,
           CASE WHEN n % 50 >= 10 AND n % 50 < 20
                THEN strftime('%Y-%m-%dT%H:%M:%S+07:00', :second - n % 5000000, 'unixepoch') END,
           'Tin số ' || n || ' trong ngày', 'W/"' || n || '"'
    FROM counter
"""


def fill(path: Path, size: int) -> None:
    """Write a store with so many addresses: a fifth is due, a fifth is due to be looked at again."""
    database = open_store(path)
    database.execute("PRAGMA synchronous = OFF")
    for number in range(NEWSPAPERS):
        database.execute("INSERT INTO newspapers VALUES (?, '', '[]', '[]', 'active')", [f"bao{number}"])
    then = NOW - timedelta(days=2)
    database.execute("BEGIN")
    database.execute(
        _FILL,
        {
            "size": size,
            "newspapers": NEWSPAPERS,
            "now": NOW.isoformat(),
            "second": int(NOW.timestamp()),
            "then": then.isoformat(),
        },
    )
    database.execute("COMMIT")
    database.close()


def measure(path: Path) -> dict[str, float]:
    """Open the store, begin a run, pick what is due, and return milliseconds and the process's memory in MB."""
    queue.LOOK_AHEAD = PICKED
    start = time.perf_counter()
    writer = writer_at(path)
    run = begin(writer, "bao0", PAPER, since=date(2026, 11, 1), now=NOW)
    opened = time.perf_counter()
    picked = queue.Queue(writer, run, limit=None, batch=AT_ONCE)
    picked.claim(NOW)
    due = time.perf_counter()
    again = known.KnownAddresses(writer, run, PICKED).choose(NOW)
    looked = time.perf_counter()
    (in_hand,) = writer.database.execute("SELECT count(*) FROM addresses WHERE state = 'in hand'").fetchone()
    assert (in_hand, len(again)) == (AT_ONCE, PICKED), (in_hand, len(again))
    run.close(ended="finished", now=NOW)
    close_writer(path)
    return {
        "open": 1000 * (opened - start),
        "due": 1000 * (due - opened),
        "again": 1000 * (looked - due),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Print a line for each size."""
    if len(sys.argv) == 2 and sys.argv[1].endswith(".db"):
        print(json.dumps(measure(Path(sys.argv[1]))))
        return
    print(f"{'addresses':>12}{'open ms':>10}{'pick due ms':>13}{'together':>10}{'pick known ms':>15}{'MB':>8}")
    for size in SIZES.get(os.environ.get("BENCH", ""), SIZES[""]):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "news.db"
            fill(path, size)
            best: dict[str, float] = {}
            for _ in range(3):
                command = [sys.executable, "-m", "bench.ledger", str(path)]
                figures = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
                best = {name: min(value, best.get(name, value)) for name, value in figures.items()}
        together = best["open"] + best["due"]
        print(
            f"{size:>12,}{best['open']:>10.1f}{best['due']:>13.1f}{together:>10.1f}{best['again']:>15.1f}"
            f"{best['memory']:>8.1f}"
        )


if __name__ == "__main__":
    main()
