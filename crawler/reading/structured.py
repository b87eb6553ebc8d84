"""What a page says of itself for machines: meta elements and JSON-LD.

JSON-LD comes in objects, in lists and in `@graph`, with raw line breaks and stray commas, and sometimes broken
beyond repair; then its plain strings are still found.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from crawler.language.text import tidy

META_NAMES = ("property", "name", "itemprop", "http-equiv")
ARTICLE_TYPES = frozenset(
    [
        "article",
        "newsarticle",
        "reportagenewsarticle",
        "blogposting",
        "opinionnewsarticle",
        "analysisnewsarticle",
        "reviewnewsarticle",
        "backgroundnewsarticle",
        "liveblogposting",
        "scholarlyarticle",
        "techarticle",
        "socialmediaposting",
    ]
)
TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
PLAIN_STRING = re.compile(r"\"(headline|datePublished|dateModified)\"\s*:\s*\"((?:[^\"\\]|\\.){1,2000}+)\"")
LONGEST_SCRIPT = 500_000
DEEPEST = 12
TIME_PROPERTIES = frozenset(("datePublished", "dateModified", "dateCreated"))
HATOM = {"published": "datePublished", "updated": "dateModified"}
"""The classes of times in the hAtom microformat, as WordPress prints it."""
FEWEST_IN_HEAD = 4
"""Elements of a head that is taken for whole; a parser ends it at the first element that belongs elsewhere."""


@dataclass(frozen=True, slots=True)
class Head:
    """The `meta`, `link` and `title` elements of a page."""

    metas: Mapping[str, str]
    """The first content for each name, in lower case."""
    canonical: str | None
    title: str | None

    def first(self, *names: str) -> str | None:
        """The content of the first of these names that has any."""
        for name in names:
            if value := self.metas.get(name):
                return value
        return None


def head_of(root: etree._Element) -> Head:
    """What the page's head states."""
    metas: dict[str, str] = {}
    canonical = title = None
    top = root.find("head")
    for element in (root if top is None or len(top) < FEWEST_IN_HEAD else top).iter("meta", "link", "title"):
        if element.tag == "meta":
            content = element.get("content")
            name = element.get("property") or element.get("name") or element.get("itemprop")
            if content and name:
                metas.setdefault(name.lower(), tidy(content))
        elif element.tag == "link":
            if canonical is None and (element.get("rel") or "").lower() == "canonical":
                canonical = element.get("href") or None
        elif title is None:
            title = tidy(element.text or "") or None
    return Head(metas, canonical, title)


def microdata_of(root: etree._Element) -> Mapping[str, str]:
    """The first `datetime`, `content` or text for each `itemprop` of a page's elements, names in lower case."""
    found: dict[str, str] = {}
    for element in root.iter("time", "meta", "span", "div"):
        name = element.get("itemprop") or HATOM.get((element.get("class") or "").rpartition(" ")[2])
        if name in TIME_PROPERTIES:
            value = element.get("datetime") or element.get("content") or element.text or ""
            if value.strip():
                found.setdefault(name.lower(), value)
    return found


@dataclass(frozen=True, slots=True)
class Statement:
    """What JSON-LD says of the article."""

    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    description: str | None = None
    section: str | None = None
    authors: tuple[str, ...] = field(default=())
    body: str | None = None
    kinds: frozenset[str] = frozenset()
    """All types that the page's JSON-LD names, in lower case."""


def statement_of(root: etree._Element) -> Statement:
    """What the page's JSON-LD says of the article on it."""
    kinds: set[str] = set()
    best: Statement | None = None
    for text in json_ld(root):
        parsed = loaded(text)
        if parsed is None:
            best = best or scraped(text)
            continue
        for thing in things(parsed):
            types = types_of(thing)
            kinds |= types
            if best is None and types & ARTICLE_TYPES:
                best = stated(thing)
    best = best or Statement()
    return Statement(
        best.headline,
        best.published,
        best.modified,
        best.description,
        best.section,
        best.authors,
        best.body,
        frozenset(kinds),
    )


def stated_dates(root: etree._Element) -> Statement:
    """The times in the page's JSON-LD, looked for without reading the rest of it."""
    for text in json_ld(root):
        if statement := scraped(text):
            return statement
    return Statement()


def json_ld(root: etree._Element) -> Iterator[str]:
    """The texts of the page's JSON-LD scripts."""
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield script.text[:LONGEST_SCRIPT]


def loaded(text: str) -> object:
    """The value of a JSON text, stray commas and comment marks taken out; none if it is beyond that."""
    text = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .strip()
        .rstrip(";")
    )
    for attempt in (text, TRAILING_COMMA.sub("", text)):
        try:
            value: object = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def things(value: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """The objects in a JSON-LD value, those of lists and `@graph` too."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if name in value:
                yield from things(value[name], depth + 1)


def types_of(thing: Mapping[str, object]) -> set[str]:
    """The `@type` of an object, one or several, in lower case."""
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {name.rsplit("/", 1)[-1].lower() for name in kinds if isinstance(name, str)}


def stated(thing: Mapping[str, object]) -> Statement:
    """What one article object says."""
    sections = strings(thing.get("articleSection"))
    return Statement(
        headline=string(thing.get("headline")) or string(thing.get("name")),
        published=string(thing.get("datePublished")) or string(thing.get("dateCreated")),
        modified=string(thing.get("dateModified")),
        description=string(thing.get("description")),
        section=sections[0] if sections else None,
        authors=tuple(strings(thing.get("author"))),
        body=string(thing.get("articleBody")),
    )


def string(value: object) -> str | None:
    """A string, or the first of a list, or an object's name."""
    found = strings(value)
    return found[0] if found else None


def strings(value: object) -> list[str]:
    """The strings a value holds: itself, a list's, or the `name` of objects."""
    if isinstance(value, str):
        text = tidy(value)
        return [text] if text else []
    if isinstance(value, list):
        return [text for item in value[:50] if not isinstance(item, list) for text in strings(item)]
    if isinstance(value, dict):
        name = value.get("name")
        return strings(name) if not isinstance(name, dict) else []
    return []


def scraped(text: str) -> Statement | None:
    """The plain strings of an article object, found without parsing: that of one that is not JSON, too."""
    if "Article" not in text and "BlogPosting" not in text:
        return None
    found = {match[1]: tidy(match[2].replace('\\"', '"')) for match in PLAIN_STRING.finditer(text)}
    return Statement(
        headline=found.get("headline") or None,
        published=found.get("datePublished") or None,
        modified=found.get("dateModified") or None,
    )
