"""Pages' bodies, each kept once: compressed against whole pages of its newspaper, or against an earlier capture.

The pages of one newspaper are mostly its frame, and its frame is mostly what was new that day. zstd finds both if it is
given a few whole pages beforehand: a dictionary, made once enough pages are there. It is never changed, for what is
compressed with it cannot be read without; another is made when the newspaper's pages have grown away from it.
"""

import sqlite3
from collections import OrderedDict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from backports import zstd

LEVEL = 3
"""The level of compression in a crawl. With a dictionary, level 6 saves a tenth more and costs three times as much."""

DICTIONARY_LEVEL = 12
"""The level of compression of dictionaries themselves."""

ENOUGH = 16
"""Pages of a newspaper from which its dictionary is made."""

SMALLEST = 2_000
"""Bytes of a page from which it counts: a line that says "not found" has no frame."""

DICTIONARY_PAGES = 4
"""How many of them a dictionary holds whole; the others teach it how often each sign comes."""

DICTIONARY_SIZE = 512 * 1024
"""Bytes of pages in a dictionary at most."""

AGED = 1.5
"""How many times as much as at first pages must take, on average, before another dictionary is made."""

LEAST_AGE = timedelta(hours=20)
"""How long a dictionary is used at least: it takes as much as ten pages."""

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
    """The body it was compressed against; that one has none."""


@dataclass(slots=True)
class Dictionary:
    """The newest dictionary of a newspaper, and how well it still does."""

    number: int
    made_at: datetime
    pages_size: float
    """Bytes that a page took on average when it was made."""
    latest: deque[tuple[int, int]]
    """The latest bodies and how many bytes each takes with it."""

    def has_aged(self, now: datetime) -> bool:
        """Whether pages have grown away from it."""
        if len(self.latest) < ENOUGH or now - self.made_at < LEAST_AGE:
            return False
        return sum(size for _, size in self.latest) / len(self.latest) > AGED * self.pages_size


class Bodies:
    """The bodies of an archive, inside the transaction that is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._loaded: OrderedDict[int, zstd.ZstdDict] = OrderedDict()
        self._newest: dict[str, Dictionary] = {}

    def put(self, body: bytes, *, newspaper: str, url: str, now: datetime) -> int:
        """Keep a body that came from an address of a newspaper, and return its number: the same for the same bytes."""
        digest = sha256(body).digest()
        known = self._connection.execute("SELECT id FROM bodies WHERE hash = ?", (digest,)).fetchone()
        if known:
            return int(known[0])
        dictionary = self._newest_dictionary(newspaper)
        alone = self._pack(body, dictionary)
        packed = min((alone, *self._pack_against(body, url, dictionary)), key=lambda each: len(each.content))
        number = self._connection.execute(
            "INSERT INTO bodies (hash, size, newspaper, dictionary, base, content) VALUES (?, ?, ?, ?, ?, ?)",
            (digest, len(body), newspaper, packed.dictionary, packed.base, packed.content),
        ).lastrowid
        assert number is not None
        if len(body) >= SMALLEST:
            self._renew(newspaper, dictionary, (number, len(alone.content)), now)
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
                body = zstd.decompress(content, zstd_dict=self._prefix(dictionary, base))
            elif dictionary is not None:
                body = zstd.decompress(content, zstd_dict=self._dictionary(dictionary))
            else:
                body = zstd.decompress(content)
        except zstd.ZstdError as error:
            raise DamagedArchiveError(number, f"cannot be decompressed ({error})") from error
        if sha256(body).digest() != digest:
            raise DamagedArchiveError(number, "has another hash than when it was kept")
        return body

    def forget(self, numbers: Iterable[int]) -> None:
        """Remove bodies that no capture has any more, and compress anew whatever cannot be read without them.

        A dictionary that holds one of them whole, or its beginning, goes too.
        """
        connection = self._connection
        unused = [
            number
            for number in numbers
            if not connection.execute("SELECT 1 FROM captures WHERE body = ?", (number,)).fetchone()
        ]
        for number in unused:
            body = self.get(number)
            (newspaper,) = connection.execute("SELECT newspaper FROM bodies WHERE id = ?", (number,)).fetchone()
            dictionaries = connection.execute(
                "SELECT id FROM dictionaries WHERE newspaper = ?", (newspaper,)
            ).fetchall()
            holding = [each for (each,) in dictionaries if _holds(self._dictionary(each).dict_content, body)]
            self._compress_alone("base = ?", number)
            for dictionary in holding:
                self._compress_alone("dictionary = ?", dictionary)
            connection.execute("DELETE FROM bodies WHERE id = ?", (number,))
            connection.executemany("DELETE FROM dictionaries WHERE id = ?", [(each,) for each in holding])
            self.forget_transaction()

    def _compress_alone(self, condition: str, value: int) -> None:
        """Compress bodies so that each can be read by itself."""
        rows = self._connection.execute(f"SELECT id FROM bodies WHERE {condition}", (value,)).fetchall()
        for (number,) in rows:
            content = zstd.compress(self.get(number), LEVEL)
            self._connection.execute(
                "UPDATE bodies SET dictionary = NULL, base = NULL, content = ? WHERE id = ?", (content, number)
            )

    def forget_transaction(self) -> None:
        """Forget what was made in a transaction that did not come to its end."""
        self._loaded.clear()
        self._newest.clear()

    def _pack(self, body: bytes, dictionary: Dictionary | None) -> Packed:
        if dictionary is None:
            return Packed(zstd.compress(body, LEVEL))
        digested = self._dictionary(dictionary.number).as_digested_dict
        return Packed(zstd.compress(body, LEVEL, zstd_dict=digested), dictionary=dictionary.number)

    def _pack_against(self, body: bytes, url: str, dictionary: Dictionary | None) -> tuple[Packed, ...]:
        """Return a body as what differs from the earlier one of its address, where there is one."""
        row = self._connection.execute(
            """SELECT coalesce(base, bodies.id) FROM captures JOIN bodies ON bodies.id = body
               WHERE url = ? ORDER BY at DESC, captures.id DESC LIMIT 1""",
            (url,),
        ).fetchone()
        if row is None:
            return ()
        number = dictionary.number if dictionary else None
        try:
            prefix = self._prefix(number, row[0])
        except (DamagedArchiveError, ValueError):
            # What is damaged, or has fewer than eight bytes, is nothing to compare with.
            return ()
        return (Packed(zstd.compress(body, LEVEL, zstd_dict=prefix), dictionary=number, base=row[0]),)

    def _prefix(self, dictionary: int | None, base: int) -> tuple[zstd.ZstdDict, int]:
        """Return what a body stands after: the dictionary has what is new that day, the earlier body its own text."""
        frame = b"" if dictionary is None else self._dictionary(dictionary).dict_content
        return zstd.ZstdDict(frame + self.get(base), is_raw=True).as_prefix

    def _newest_dictionary(self, newspaper: str) -> Dictionary | None:
        if newspaper in self._newest:
            return self._newest[newspaper]
        row = self._connection.execute(
            "SELECT id, made_at, pages_size FROM dictionaries WHERE newspaper = ? ORDER BY id DESC LIMIT 1",
            (newspaper,),
        ).fetchone()
        if row is None:
            return None
        latest = self._connection.execute(
            """SELECT id, length(content) FROM bodies
               WHERE newspaper = ? AND dictionary = ? AND size >= ? ORDER BY id DESC LIMIT ?""",
            (newspaper, row[0], SMALLEST, ENOUGH),
        ).fetchall()
        dictionary = Dictionary(
            number=row[0],
            made_at=datetime.fromisoformat(row[1]),
            pages_size=row[2],
            latest=deque(reversed(latest), maxlen=ENOUGH),
        )
        self._newest[newspaper] = dictionary
        return dictionary

    def _dictionary(self, number: int) -> zstd.ZstdDict:
        if number not in self._loaded:
            row = self._connection.execute("SELECT content FROM dictionaries WHERE id = ?", (number,)).fetchone()
            if row is None:
                raise zstd.ZstdError(f"dictionary {number} is missing")
            self._loaded[number] = zstd.ZstdDict(zstd.decompress(row[0]))
            if len(self._loaded) > LOADED:
                self._loaded.popitem(last=False)
        self._loaded.move_to_end(number)
        return self._loaded[number]

    def _renew(self, newspaper: str, dictionary: Dictionary | None, latest: tuple[int, int], now: datetime) -> None:
        """Make a newspaper's dictionary once it has enough pages, and another when that one has aged."""
        if dictionary is None:
            rows = self._connection.execute(
                "SELECT id FROM bodies WHERE newspaper = ? AND base IS NULL AND size >= ? LIMIT ?",
                (newspaper, SMALLEST, ENOUGH),
            )
            numbers = [number for (number,) in rows]
            if len(numbers) == ENOUGH:
                self._make_dictionary(newspaper, numbers, now)
            return
        dictionary.latest.append(latest)
        if dictionary.has_aged(now):
            self._make_dictionary(newspaper, [number for number, _ in dictionary.latest], now)

    def _make_dictionary(self, newspaper: str, numbers: Sequence[int], now: datetime) -> None:
        """Make a dictionary of pages, and compress anew those that have none."""
        pages = [self.get(number) for number in numbers]
        try:
            made = dictionary_of(pages)
        except zstd.ZstdError:
            # These have too little in common; the next page may help.
            return
        digested = made.as_digested_dict
        packed = [zstd.compress(page, LEVEL, zstd_dict=digested) for page in pages]
        # Those that stand in the dictionary themselves take next to nothing, and say nothing of others.
        sizes = sorted(map(len, packed))[DICTIONARY_PAGES:]
        dictionary = self._connection.execute(
            "INSERT INTO dictionaries (newspaper, made_at, pages, pages_size, content) VALUES (?, ?, ?, ?, ?)",
            (
                newspaper,
                now.isoformat(),
                len(pages),
                sum(sizes) / len(sizes),
                zstd.compress(made.dict_content, DICTIONARY_LEVEL),
            ),
        ).lastrowid
        assert dictionary is not None
        self._newest.pop(newspaper, None)
        self._connection.executemany(
            "UPDATE bodies SET dictionary = ?, content = ? WHERE id = ? AND dictionary IS NULL AND base IS NULL",
            [(dictionary, content, number) for number, content in zip(numbers, packed, strict=True)],
        )


def _holds(content: bytes, body: bytes) -> bool:
    """Whether a dictionary holds a body; of the last one in it there may be the beginning only."""
    if body in content:
        return True
    start = content.rfind(body[:SMALLEST])
    return start >= 0 and body.startswith(content[start:])


def dictionary_of(pages: Sequence[bytes]) -> zstd.ZstdDict:
    """Return the dictionary that is made from pages: those of middle length are in it whole, the first 512 KB."""
    by_size = sorted(pages, key=len)
    start = max(0, (len(by_size) - DICTIONARY_PAGES) // 2)
    content = b"".join(by_size[start : start + DICTIONARY_PAGES])[:DICTIONARY_SIZE]
    room = len(content) + 64 * 1024
    return zstd.finalize_dict(zstd.ZstdDict(content, is_raw=True), pages, room, LEVEL)
