"""Feeds and sitemaps as documents: their entries one after another, whatever the bytes are.

Nothing of a document is expanded, fetched or kept: one that declares entities is refused, no tree is built, and
what is packed with gzip is unpacked piece by piece. A document that breaks off, or breaks the rules of XML, is read as
far as it goes.
"""

import gzip
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, cast

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import ParserTarget

LARGEST = 200_000_000
"""Bytes of a document, unpacked. A sitemap may have 50,000,000 (sitemaps.org); some have a million addresses."""

LONGEST_WORD = 4_000
"""Characters that are kept of one value: an address or a headline has fewer."""

PIECE = 8_192
"""Bytes that are read at once. The outermost element begins in the first of these pieces, or there is none."""

DEEPEST = 256
"""Elements in elements, after which no more is read: as many as libxml2 puts into a tree."""

ENTRIES = frozenset({"item", "entry", "url", "sitemap"})
"""Elements that stand for an article or for a further list: RSS, Atom, sitemap, sitemap index."""

FOREIGN = "*:"
"""What is put before a child's name where its namespace is not the entry's own, as in `*:date` for `dc:date`."""

_GZIP = b"\x1f\x8b"


class UnreadableListError(ValueError):
    """The bytes are no list that can be read: `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class Entry:
    """One element that stands for an article or a further list."""

    name: str
    """The element's name without its prefix: one of `ENTRIES`."""
    words: dict[str, str] = field(default_factory=dict)
    """The first text under each child's name, and under `child/grandchild`; of a link, its `href`."""

    def first(self, *names: str) -> str:
        """Return the first of these words that is there, without the space around it; empty where none is."""
        found = (self.words.get(name, "").strip() for name in names)
        return next(filter(None, found), "")


class _Target:
    """Takes what lxml's parser meets, and keeps the root's name and whole entries."""

    def __init__(self) -> None:
        self.root: str | None = None
        self.entries: list[Entry] = []
        self.is_over = False
        """Whether no more is read: what ends from here on was never closed."""
        self._depth = 0
        self._entry: Entry | None = None
        self._namespace = ""
        self._path: list[str] = []
        self._length = 0
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take an element's beginning."""
        namespace, name = _apart(tag)
        if self.root is None:
            self.root = name
        self._depth += 1
        self.is_over = self.is_over or self._depth > DEEPEST
        if self.is_over:
            return
        if self._entry is None:
            if name in ENTRIES:
                self._entry, self._namespace = Entry(name), namespace
            return
        self._path.append(name if self._path or namespace == self._namespace else FOREIGN + name)
        self._text, self._length = None, 0
        if len(self._path) > 2 or (word := "/".join(self._path)) in self._entry.words:
            return
        if not attributes:
            self._text = []
        elif name == "link" and "href" in attributes:
            if attributes.get("rel", "alternate") == "alternate":
                self._entry.words[word] = attributes["href"][:LONGEST_WORD]
        elif name != "guid" or attributes.get("isPermaLink") != "false":
            self._text = []

    def end(self, _: str) -> None:
        """Take an element's end."""
        self._depth -= 1
        if self._entry is None:
            return
        if not self._path:
            self.entries.append(self._entry)
            self._entry = None
            return
        if self._text and not self.is_over:
            self._entry.words["/".join(self._path)] = "".join(self._text)
        self._text = None
        self._path.pop()

    def data(self, text: str) -> None:
        """Take some text."""
        if self._text is not None and self._length < LONGEST_WORD:
            self._text.append(text[: LONGEST_WORD - self._length])
            self._length += len(text)

    def close(self) -> None:
        """Take the parser's end: what of an entry is there counts, less the word that broke off."""
        if self._entry is not None:
            self.entries.append(self._entry)
            self._entry = None


class Document:
    """A document in XML, packed or not, that is read once from its beginning to its end.

    Raises UnreadableListError, and nothing else, where it declares entities or has more bytes than `LARGEST`.
    """

    def __init__(self, body: bytes) -> None:
        self._pieces = _pieces(body)
        self._target = _Target()
        self._parser = etree.XMLParser(
            target=cast("ParserTarget[None]", self._target),
            recover=True,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        self.root = self._read_root()
        """The name of the outermost element without its prefix; none where there is no markup."""

    def entries(self) -> Iterator[Entry]:
        """Yield the entries in document order."""
        yield from self._drained()
        for piece in self._pieces:
            if not self._feed(piece):
                break
            yield from self._drained()
        self._close()
        yield from self._drained()

    def _read_root(self) -> str | None:
        piece = next(self._pieces, b"")
        # UTF-16 is ASCII with zeros between.
        if b"<!ENTITY" in piece.replace(b"\0", b""):
            raise UnreadableListError("declares entities of its own")
        self._feed(piece)
        return self._target.root

    def _drained(self) -> list[Entry]:
        entries, self._target.entries = self._target.entries, []
        return entries

    def _feed(self, piece: bytes) -> bool:
        """Hand a piece to the parser; return whether it will take more."""
        try:
            self._parser.feed(piece)
        except (etree.XMLSyntaxError, LookupError):
            return False
        return not self._target.is_over

    def _close(self) -> None:
        self._target.is_over = True
        try:
            self._parser.close()
        except (etree.XMLSyntaxError, LookupError):
            self._target.close()


def _apart(tag: str) -> tuple[str, str]:
    """Return the namespace and the bare name of an element; of a prefix that nothing declares, the prefix."""
    if tag.startswith("{"):
        namespace, _, name = tag[1:].partition("}")
        return namespace, name
    prefix, _, name = tag.rpartition(":")
    return prefix, name


def _pieces(body: bytes) -> Iterator[bytes]:
    """Yield the document's bytes, unpacked, from its first mark on; a packed one may break off."""
    source = gzip.GzipFile(fileobj=BytesIO(body)) if body.startswith(_GZIP) else BytesIO(body)
    read, begun = 0, False
    while piece := _piece(source):
        read += len(piece)
        if read > LARGEST:
            raise UnreadableListError(f"larger than {LARGEST:,} bytes")
        # Nothing may stand before an XML declaration, and many a template leaves an empty line there.
        if not begun:
            piece = piece.removeprefix(b"\xef\xbb\xbf").lstrip()
            begun = bool(piece)
        if piece:
            yield piece


def _piece(source: gzip.GzipFile | BytesIO) -> bytes:
    try:
        return source.read(PIECE)
    except (EOFError, OSError, zlib.error):
        return b""
