"""A text in a few numbers, by which texts that share long stretches are found among a million.

Measured by `python -m bench reprints` against MinHash (datasketch, and rensa's compiled one): MinHash estimates how
alike two texts are as wholes, and a newspaper prints half of a hand-out under a lead of its own. So a sketch is a fixed
share of all shingles, the same share of every text (FracMinHash): what is contained in another text is found however
much longer that is, and one look-up in an ordinary B-tree finds it, without an index in memory.
"""

from collections.abc import Sequence
from hashlib import blake2b
from itertools import accumulate
from zlib import crc32

from crawler.language.fold import fold
from crawler.language.text import WORD

SHINGLE = 8
"""Words in a row. Of four, formulas of the trade are shared by thousands of articles; eight are seldom a formula."""
KEPT = 1 << 28
"""Shingles whose checksum is below this are kept: one in 16."""
FEWEST = 8
"""So many are kept of a short text."""
HASH_BYTES = 6


def spoken(lead: str | None, body: Sequence[str]) -> str:
    """Return what is compared of an article. Headline, dateline, captions and signature are each newspaper's own."""
    return "\n".join((lead or "", *body))


def folded_words(text: str) -> list[str]:
    """Return a text's words without case and marks, so that `hoà` and `hòa` are one."""
    return WORD.findall(fold(text))


def shingles(words: Sequence[str]) -> list[bytes]:
    """Return each run of eight words; of a shorter text, all of it."""
    encoded = [word.encode() for word in words]
    joined = b" ".join(encoded)
    starts = [0, *accumulate(len(word) + 1 for word in encoded)]
    if len(encoded) < SHINGLE:
        return [joined] if joined else []
    return [joined[start : end - 1] for start, end in zip(starts, starts[SHINGLE:], strict=False)]


def sketch(lead: str | None, body: Sequence[str]) -> bytes:
    """Return an article's sketch: the hashes of one shingle in 16, six bytes each, in order."""
    checked = {crc32(piece): piece for piece in shingles(folded_words(spoken(lead, body)))}
    kept = [check for check in checked if check < KEPT]
    if len(kept) < FEWEST:
        kept = sorted(checked)[:FEWEST]
    return b"".join(sorted(blake2b(checked[check], digest_size=HASH_BYTES).digest() for check in kept))


def hashes(sketched: bytes) -> list[int]:
    """Return a sketch's hashes as numbers."""
    return [
        int.from_bytes(sketched[start : start + HASH_BYTES], "big") for start in range(0, len(sketched), HASH_BYTES)
    ]
