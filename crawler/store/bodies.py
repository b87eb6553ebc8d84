"""Pages' bodies, each kept once: compressed against whole pages of its newspaper, or against an earlier capture.

The pages of one newspaper are mostly its frame. zstd finds it if it is given a few whole pages beforehand: a
dictionary, made once enough pages are there and never changed, for what is compressed with it cannot be read without.
"""

import sqlite3
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from backports import zstd

LEVEL = 3
"""The level of compression in a crawl. With a dictionary, level 6 saves a tenth more and costs three times as much."""

ENOUGH = 16
"""Pages of a newspaper from which its dictionary is made."""

SMALLEST = 2_000
"""Bytes of a page from which it counts: a line that says "not found" has no frame."""

DICTIONARY_PAGES = 4
"""How many of them a dictionary holds whole; the others teach it how often each sign comes."""

DICTIONARY_SIZE = 512 * 1024
"""Bytes of pages in a dictionary at most."""

LOADED = 8
"""Dictionaries in memory at once: about 2 MB each."""


class DamagedArchiveError(Exception):
    """A body cannot be had as it was kept."""

    def __init__(self, body: int, problem: str) -> None:
        super().__init__(f"body {body} of the archive {problem}")
        self.body, self.problem = body, problem


@dataclass(frozen=True, slots=True)
class Packed:
    """A body as it is kept."""

    content: bytes
    dictionary: int | None = None
    base: int | None = None
    """The body it was compressed against; that one stands alone."""


class Bodies:
    """The bodies of an archive, inside the transaction that is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._dictionaries: OrderedDict[int, zstd.ZstdDict] = OrderedDict()
        self._newest: dict[str, int] = {}

    def put(self, body: bytes, *, newspaper: str, url: str, now: datetime) -> int:
        """Keep a body that came from an address of a newspaper, and return its number: the same for the same bytes."""
        digest = sha256(body).digest()
        known = self._connection.execute("SELECT id FROM bodies WHERE hash = ?", (digest,)).fetchone()
        if known:
            return int(known[0])
        packed = self._pack(body, newspaper, self._earlier(url))
        number = self._connection.execute(
            "INSERT INTO bodies (hash, size, newspaper, dictionary, base, content) VALUES (?, ?, ?, ?, ?, ?)",
            (digest, len(body), newspaper, packed.dictionary, packed.base, packed.content),
        ).lastrowid
        assert number is not None
        if packed.dictionary is None and packed.base is None:
            self._make_dictionary(newspaper, now)
        return number

    def get(self, number: int) -> bytes:
        """Return a body to the byte. Raises `DamagedArchiveError` where it cannot be had."""
        row = self._connection.execute(
            "SELECT hash, dictionary, base, content FROM bodies WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            raise DamagedArchiveError(number, "is missing")
        digest, dictionary, base, content = row
        try:
            if base is not None:
                body = zstd.decompress(content, zstd_dict=zstd.ZstdDict(self.get(base), is_raw=True).as_prefix)
            elif dictionary is not None:
                body = zstd.decompress(content, zstd_dict=self._dictionary(dictionary))
            else:
                body = zstd.decompress(content)
        except zstd.ZstdError as error:
            raise DamagedArchiveError(number, f"cannot be decompressed ({error})") from error
        if sha256(body).digest() != digest:
            raise DamagedArchiveError(number, "has another hash than when it was kept")
        return body

    def _earlier(self, url: str) -> int | None:
        """Return the body that the next capture of an address is compared with; it stands alone."""
        row = self._connection.execute(
            """SELECT coalesce(base, bodies.id) FROM captures JOIN bodies ON bodies.id = body
               WHERE url = ? ORDER BY at DESC, captures.id DESC LIMIT 1""",
            (url,),
        ).fetchone()
        return row and int(row[0])

    def _pack(self, body: bytes, newspaper: str, earlier: int | None) -> Packed:
        number = self._newest_dictionary(newspaper)
        if number is None:
            packed = Packed(zstd.compress(body, LEVEL))
        else:
            digested = self._dictionary(number).as_digested_dict
            packed = Packed(zstd.compress(body, LEVEL, zstd_dict=digested), dictionary=number)
        if earlier is None:
            return packed
        try:
            prefix = zstd.ZstdDict(self.get(earlier), is_raw=True).as_prefix
        except (DamagedArchiveError, ValueError):
            # What is damaged, or has fewer than eight bytes, is nothing to compare with.
            return packed
        against = Packed(zstd.compress(body, LEVEL, zstd_dict=prefix), base=earlier)
        return min(packed, against, key=lambda each: len(each.content))

    def _newest_dictionary(self, newspaper: str) -> int | None:
        if newspaper not in self._newest:
            row = self._connection.execute(
                "SELECT max(id) FROM dictionaries WHERE newspaper = ?", (newspaper,)
            ).fetchone()
            if row[0] is None:
                return None
            self._newest[newspaper] = row[0]
        return self._newest[newspaper]

    def _dictionary(self, number: int) -> zstd.ZstdDict:
        if number not in self._dictionaries:
            row = self._connection.execute("SELECT content FROM dictionaries WHERE id = ?", (number,)).fetchone()
            if row is None:
                raise zstd.ZstdError(f"dictionary {number} is missing")
            self._dictionaries[number] = zstd.ZstdDict(zstd.decompress(row[0]))
            if len(self._dictionaries) > LOADED:
                self._dictionaries.popitem(last=False)
        self._dictionaries.move_to_end(number)
        return self._dictionaries[number]

    def _make_dictionary(self, newspaper: str, now: datetime) -> None:
        """Make a newspaper's dictionary once it has enough pages that need one, and compress those anew."""
        numbers = [
            number
            for (number,) in self._connection.execute(
                """SELECT id FROM bodies
                   WHERE newspaper = ? AND dictionary IS NULL AND base IS NULL AND size >= ? ORDER BY id""",
                (newspaper, SMALLEST),
            )
        ]
        if len(numbers) < ENOUGH:
            return
        pages = [self.get(number) for number in numbers]
        try:
            dictionary = dictionary_of(pages)
        except zstd.ZstdError:
            # These have too little in common; the next page may help.
            return
        made = self._connection.execute(
            "INSERT INTO dictionaries (newspaper, made_at, pages, content) VALUES (?, ?, ?, ?)",
            (newspaper, now.isoformat(), len(pages), zstd.compress(dictionary.dict_content, 9)),
        ).lastrowid
        assert made is not None
        self._newest[newspaper] = made
        for number, page in zip(numbers, pages, strict=True):
            packed = self._pack(page, newspaper, None)
            self._connection.execute(
                "UPDATE bodies SET dictionary = ?, content = ? WHERE id = ?",
                (packed.dictionary, packed.content, number),
            )

    def forget_transaction(self) -> None:
        """Forget what was made in a transaction that did not come to its end."""
        self._dictionaries.clear()
        self._newest.clear()


def dictionary_of(pages: Sequence[bytes]) -> zstd.ZstdDict:
    """Return the dictionary that is made from pages: those of middle length are in it whole, the first 512 KB."""
    by_size = sorted(pages, key=len)
    start = max(0, (len(by_size) - DICTIONARY_PAGES) // 2)
    content = b"".join(by_size[start : start + DICTIONARY_PAGES])[:DICTIONARY_SIZE]
    room = len(content) + 64 * 1024
    return zstd.finalize_dict(zstd.ZstdDict(content, is_raw=True), pages, room, LEVEL)
