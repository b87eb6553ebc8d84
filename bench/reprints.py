"""Are printings of one story found among 100,000 articles, and what does a look-up cost?

The texts are the rehearsal newsroom's: hand-outs with every kind of alteration, and forms that were filled in. With
BENCH=full look-ups are timed at 1,000,000 articles too; those beyond the first 100,000 have the sketches of others with
hashes of their own, formulas aside. Beside it: MinHash of the same shingles with 128 permutations, by datasketch and by
rensa (`pip install datasketch rensa`), at the threshold that suits it best.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

from crawler.history.sketches import HASH_BYTES, folded_words, hashes, shingles, spoken
from crawler.rehearsal.events import FilledIn, Reprint
from crawler.rehearsal.hand_outs import hand_outs
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story
from crawler.store.database import open_store
from crawler.store.sketch_index import CACHE_KB, COMMON, index_at, index_path
from crawler.store.sketch_rows import put_sketch
from crawler.store.stories import group_stories

ARTICLES = 100_000
COMPARED = 10_000
MANY = 1_000_000
LOOK_UPS = 5_000
F1_FLOOR = 0.95
SKETCHES_FLOOR = 2_000
LOOK_UP_CEILING = 1.0
PERMUTATIONS = 128
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)

Pairs = set[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Population:
    """Texts, and which of them are one story."""

    plan: Plan
    one_story: Pairs
    forms: frozenset[int]

    def stories(self) -> Iterator[Story]:
        """Yield the articles; the first is number 1."""
        newsroom = Newsroom(self.plan)
        for host in self.plan.hosts:
            for number in newsroom.numbers(host):
                yield newsroom.story(host, number)


def population(articles: int) -> Population:
    """Return the newsroom of all newspapers with hand-outs and forms."""
    bare = Plan(articles=articles, hosts=tuple(NEWSPAPERS))
    script = hand_outs(bare)
    newsroom = Newsroom(bare)
    order = [(host, number) for host in bare.hosts for number in newsroom.numbers(host)]
    places = {key: place for place, key in enumerate(order, 1)}
    groups: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for event in script:
        if isinstance(event, Reprint):
            groups[event.original_newspaper, event.original_number].append(places[event.newspaper, event.number])
    return Population(
        plan=Plan(articles=articles, hosts=bare.hosts, script=script),
        one_story={
            pair for key, reprints in groups.items() for pair in combinations(sorted([places[key], *reprints]), 2)
        },
        forms=frozenset(places[event.newspaper, event.number] for event in script if isinstance(event, FilledIn)),
    )


def main() -> None:
    """Print accuracy, speed and memory; the rivals in processes of their own, for their memory's sake."""
    for part in ("ours", "datasketch", "rensa"):
        if part != "ours" and not (find_spec("datasketch") and find_spec("rensa")):
            print(f"\n{part}: not installed; pip install datasketch rensa")
            continue
        subprocess.run([sys.executable, "-m", "bench.reprints", part], check=True)


def ours() -> None:
    """Group the articles as the step after the runs does, and time its parts."""
    for articles in (COMPARED, ARTICLES):
        with tempfile.TemporaryDirectory() as folder:
            _ours(Path(folder) / "news.db", population(articles), articles)


def _ours(path: Path, articles: Population, count: int) -> None:
    with closing(open_store(path)) as database:
        connection = database.conn
        connection.execute("BEGIN")
        spent = 0.0
        for number, story in enumerate(articles.stories(), 1):
            host, at = story.newspaper, story.published_at
            connection.execute(
                "INSERT OR IGNORE INTO newspapers VALUES (?, ?, json_array(), json_array(), 'active')", (host, host)
            )
            connection.execute(
                """INSERT INTO articles (newspaper, site_id, url, title, lead, body, published_at, published_on,
                       published_precision, fetched_at, language, provenance, fingerprint, position)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'minute', ?, 'vi', '{}', '', ?)""",
                (host, story.site_id, story.url, story.title, story.lead, "\n\n".join(story.body), at.isoformat(),
                 at.date().isoformat(), at.isoformat(), number),
            )  # fmt: skip
            start = time.process_time()
            put_sketch(connection, number, story.lead, story.body)
            spent += time.process_time() - start
        connection.execute("COMMIT")
        print(f"\n{count:,} articles, {len(articles.one_story):,} pairs of one story, {len(articles.forms):,} forms\n")
        print(f"sketched and written: {count / spent:,.0f} articles/s (floor {SKETCHES_FLOOR:,})")
        start = time.process_time()
        group_stories(database, path)
        spent = time.process_time() - start
        print(f"grouped: {1000 * spent / count:.2f} ms for each article, comparing texts and all")
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for article, story_number in connection.execute("SELECT article, story FROM stories ORDER BY article"):
            groups[story_number].append(article)
        found = {pair for members in groups.values() for pair in combinations(members, 2)}
        print(_accuracy("ours", found, articles, f"floor {F1_FLOOR}"))
        sketches = [row[0] for row in connection.execute("SELECT hashes FROM sketches ORDER BY id")]
    _time_look_ups(path, sketches, count)
    if count == ARTICLES and os.environ.get("BENCH") == "full":
        _enter_more(path, sketches)
        _time_look_ups(path, sketches, MANY)


def _accuracy(name: str, found: Pairs, articles: Population, note: str) -> str:
    right = len(found & articles.one_story)
    precision, recall = right / max(1, len(found)), right / len(articles.one_story)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    forms = sum(one in articles.forms and other in articles.forms for one, other in found - articles.one_story)
    return (
        f"{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({note}); "
        f"{forms:,} pairs of forms taken for one story"
    )


def _time_look_ups(path: Path, sketches: Sequence[bytes], count: int) -> None:
    chosen = Random(1).sample(sketches, LOOK_UPS)
    with index_at(index_path(path)) as index:
        assert index is not None
        start, cpu = time.perf_counter(), time.process_time()
        for sketched in chosen:
            index.sharing(sketched)
        elapsed, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(
        f"look-up at {count:,}: {1000 * cpu / LOOK_UPS:.3f} ms of CPU, {1000 * elapsed / LOOK_UPS:.3f} ms elapsed "
        f"(ceiling {LOOK_UP_CEILING:.0f} ms); index: {CACHE_KB / 1024:.0f} MB in memory at most, "
        f"{index_path(path).stat().st_size / 1e6:.0f} MB on disk"
    )


def _enter_more(path: Path, sketches: Sequence[bytes]) -> None:
    seen = Counter(value for sketched in sketches for value in hashes(sketched))
    formulas = {value for value, count in seen.items() if count > COMMON // 8}
    draw = Random(2)

    def more() -> Iterator[tuple[int, bytes]]:
        for number in range(len(sketches) + 1, MANY + 1):
            own = hashes(sketches[number % len(sketches)])
            values = [value if value in formulas else draw.getrandbits(8 * HASH_BYTES) for value in own]
            yield number, b"".join(value.to_bytes(HASH_BYTES, "big") for value in values)

    with index_at(index_path(path)) as index:
        assert index is not None
        start = time.process_time()
        index.enter(more())
        print(f"\n{MANY - len(sketches):,} more entered in {time.process_time() - start:.0f} s of CPU")


def _resident() -> float:
    """Return the memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


Signature = Any


def rival(name: str) -> None:
    """Do the same with MinHash and its index in memory."""
    articles = population(COMPARED)
    texts = [shingles(folded_words(spoken(story.lead, story.body))) for story in articles.stories()]
    library: Any = import_module(name)
    signed: Callable[[list[bytes]], Signature]
    if name == "datasketch":

        def signed(pieces: list[bytes]) -> Signature:
            made = library.MinHash(num_perm=PERMUTATIONS)
            made.update_batch(pieces)
            return made
    else:

        def signed(pieces: list[bytes]) -> Signature:
            made = library.RMinHash(num_perm=PERMUTATIONS, seed=1)
            made.update([piece.decode() for piece in pieces])
            return made

    start = time.process_time()
    signatures = [signed(pieces) for pieces in texts]
    spent = time.process_time() - start
    print(f"\n{name}, {COMPARED:,} articles: {COMPARED / spent:,.0f} articles/s from shingles to signatures")
    before = _resident()
    if name == "datasketch":
        index = library.MinHashLSH(threshold=THRESHOLDS[0], num_perm=PERMUTATIONS)
    else:
        index = library.RMinHashLSH(threshold=THRESHOLDS[0], num_perm=PERMUTATIONS, num_bands=PERMUTATIONS // 2)
    for number, signature in enumerate(signatures, 1):
        index.insert(number, signature)
    memory = _resident() - before
    start = time.process_time()
    candidates = {number: index.query(signature) for number, signature in enumerate(signatures, 1)}
    spent = time.process_time() - start
    print(
        f"look-up: {1000 * spent / COMPARED:.3f} ms of CPU; index: {memory:.0f} MB in memory, "
        f"{1e3 * memory / COMPARED:.1f} KB an article"
    )
    alike = {
        (one, other): signatures[one - 1].jaccard(signatures[other - 1])
        for one, others in candidates.items()
        for other in others
        if one < other
    }
    results = {
        threshold: {pair for pair, likeness in alike.items() if likeness >= threshold} for threshold in THRESHOLDS
    }
    best = max(THRESHOLDS, key=lambda threshold: _f1(results[threshold], articles.one_story))
    print(_accuracy(name, results[best], articles, f"at a likeness of {best}, the best of {len(THRESHOLDS)}"))


def _f1(found: Pairs, truth: Pairs) -> float:
    return 2 * len(found & truth) / (len(found) + len(truth))


if __name__ == "__main__":
    ours() if sys.argv[1] == "ours" else rival(sys.argv[1])
