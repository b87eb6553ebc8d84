"""What does a version cost: bytes of an earlier one, beside keeping it whole, and time to tell that there is none?"""

import json
import os
import time
import zlib
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from bench.history import SIZES, played
from crawler.history.comparison import compare, essence
from crawler.items import Identified
from crawler.store.article_rows import SearchChanges, put_article
from crawler.store.version_rows import Version, record_from, versions_of

T = TypeVar("T")


def main() -> None:
    """Print bytes of a revision, whole and as kept, and microseconds of each way to see that nothing changed."""
    with played(SIZES.get(os.environ.get("BENCH", ""), SIZES[""])) as rehearsal:
        connection = rehearsal.writer.database.conn
        numbers = [number for (number,) in connection.execute("SELECT DISTINCT article FROM revisions")]
        versions = [version for number in numbers for version in versions_of(connection, number)]
        kept = [before for (before,) in connection.execute("SELECT before FROM revisions")]
        earlier = [
            json.dumps(record_from(read_again(one)), ensure_ascii=False)
            for one, other in pairwise(versions)
            if other.number > 1
        ]
        print(f"{len(kept):,} revisions")
        whole = mean(earlier, lambda text: text.encode())
        for name, size in (
            ("whole, as JSON", whole),
            ("whole, zlib", mean(earlier, lambda text: zlib.compress(text.encode()))),
            ("what differs from the next version (kept so)", mean(kept, lambda text: text.encode())),
        ):
            print(f"  {name:46}{size:>8,.0f} bytes{size / whole:>8.1%}")
        present = [versions_of(connection, number)[-1] for number in numbers]
        reading = [read_again(version) for version in present]
        pairs = [versions_of(connection, number)[-2:] for number in numbers]
        for name, spent in (
            ("a known article, all of its storing", per(reading, lambda each: put_article(connection, each, INDEX))),
            ("essence of an article", per(present, lambda each: essence(each.article))),
            ("comparison of two versions", per(pairs, lambda pair: compare(pair[0].article, pair[1].article))),
        ):
            print(f"  {name:46}{spent * 1e6:>8,.0f} us")


INDEX = SearchChanges()


def read_again(version: Version) -> Identified:
    """Return a version as it was read."""
    return Identified(article=version.article, fingerprint=version.fingerprint)


def mean(texts: list[str], packed: Callable[[str], bytes]) -> float:
    """Return how many bytes each of some texts takes on average."""
    return sum(len(packed(text)) for text in texts) / max(1, len(texts))


def per(items: Sequence[T], run: Callable[[T], object]) -> float:
    """Return the seconds of the processor that an item takes, in the best of three rounds."""
    rounds = []
    for _ in range(3):
        begin = time.process_time()
        for item in items:
            run(item)
        rounds.append((time.process_time() - begin) / max(1, len(items)))
    return min(rounds)


if __name__ == "__main__":
    main()
