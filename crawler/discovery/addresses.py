"""Which addresses are one article, and which are none."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from urllib.parse import quote, urlsplit

from crawler.newspaper import Family, Newspaper, compiled


class NotAnAddressError(ValueError):
    """Something that is no address of the web; `text` is what stood there."""

    def __init__(self, text: str) -> None:
        super().__init__(f"not an address: {text[:200]!r}")
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Which article an address leads to."""

    site_id: str
    """What the newspaper knows it by, in lower case: its ID, or its path where addresses bear none."""
    url: str
    """The canonical address to fetch it at."""


_DEFAULT_PORTS = (None, 80, 443)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_TRACKING = re.compile(
    r"utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|yclid|twclid|ttclid|igshid"
    r"|zarsrc|gidzl|mc_[ce]id|_g[al]|ref_?src",
    re.IGNORECASE,
)
# Most addresses are canonical as they stand, and a list page holds hundreds: this is asked first.
_CANONICAL = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:/(?!\.)[A-Za-z0-9._~-]*)+")
_SETTLED = re.compile(r"[A-Za-z0-9/._~-]*")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def canonical(url: str) -> str:
    """Return the one form of an address: https, no tracking, no fragment, escapes as in RFC 3986, 6.2.2.

    Raises NotAnAddressError where there is no host to ask.
    """
    if _CANONICAL.fullmatch(url):
        return url
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
        path = _without_dots(_escaped(parts.path, safe="/!$&'()*+,;=:@%")) or "/"
        query = "&".join(
            _escaped(pair, safe="/?!$'()*+,;=:@%")
            for pair in parts.query.split("&")
            if pair and not _TRACKING.fullmatch(pair.partition("=")[0])
        )
    except ValueError as error:
        raise NotAnAddressError(url) from error
    if parts.scheme not in {"http", "https", ""} or not _HOST.fullmatch(host):
        raise NotAnAddressError(url)
    place = host if port in _DEFAULT_PORTS else f"{host}:{port}"
    return f"https://{place}{path}?{query}" if query else f"https://{place}{path}"


def _escaped(text: str, *, safe: str) -> str:
    if _SETTLED.fullmatch(text):
        return text
    text = _STRAY_PERCENT.sub("%25", text)
    return quote(_ESCAPE.sub(_settled_escape, text), safe=safe)


def _settled_escape(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0].upper()


def _without_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[max(1, len(kept) - 1) :]
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)


REFUSED = {
    "tag": r"^/(?:tags?|tu-khoa|hashtag)(?:[/.]|$)|-(?:p?tag)\d*\.\w+$|/tag\d+\.\w+$",
    "topic": r"^/(?:topics?|chu-de|nhom-chu-de|collection)(?:[/.]|$)|-topic\d+\.\w+$",
    "event": r"^/events?(?:[/.]|$)|-event\d+\.\w+$",
    "video": r"^/(?:videos?|clips?|truyen-hinh)(?:[/.]|$)|-(?:video|clip)\d+\.\w+$",
    "photo index": r"^/(?:photos?|albums?|thu-vien-anh|anh)/?$|-(?:album|gallery)\d+\.\w+$",
    "classified advertisement": r"^/(?:rao-vat|quang-cao)(?:-rao-vat)?/",
    "search": r"^/(?:tim-kiem|search)(?:[/.]|$)",
    "author": r"^/(?:tac-gia|authors?)(?:[/.]|$)",
    "feed": r"^/(?:rss|feeds?)(?:[/.]|$)|\.(?:rss|xml)$",
    "print edition": r"^/(?:doc-bao-in|bao-in|xem-bao|e-?paper)(?:[/.]|$)",
    "about the newspaper": (
        r"/(?:chinh-sach-bao-mat|dieu-khoan-su-dung|quy-che-hoat-dong|thong-tin-toa-soan"
        r"|bang-gia-quang-cao|lien-he-quang-cao)\b"
    ),
    "file": r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|docx?|xlsx?|zip|rar|css|js|json)$",
}
"""Paths that no newspaper prints articles under: a name for each regular expression."""


def refusal(newspaper: Newspaper, url: str) -> str | None:
    """Return the name of the rule by which an address of the newspaper is no article's, if one says so.

    The family's own table is asked first. Addresses on other hosts are nobody's to refuse: None.
    """
    own = _own(newspaper, url)
    return own and _refusal(newspaper.family, _path(own[1]))


def own_address(newspaper: Newspaper, url: str) -> str | None:
    """Return the canonical form of an address on one of the newspaper's own hosts; None for any other."""
    own = _own(newspaper, url)
    return own and f"https://{own[0]}{own[1]}"


def identify(newspaper: Newspaper, url: str) -> Identity | None:
    """Return which article of the newspaper an address leads to; None where it leads to none.

    Only the newspaper's own hosts count, each with and without `www.`. What follows the path is
    dropped, but where the query alone names the article: there its one parameter is kept.
    """
    own = _own(newspaper, url)
    if own is None:
        return None
    host, (path, _, query) = own[0], own[1].partition("?")
    for expression in (newspaper.family.article, *newspaper.family.also):
        found = compiled(expression).search(path)
        if found and not _refusal(newspaper.family, path):
            groups = found.groupdict()
            site_id = groups.get("id") or _DIRECTORY.sub("", path)
            return Identity(site_id=site_id.lower(), url=f"https://{host}{groups.get('article') or path}")
    for expression, parameter in newspaper.family.by_query.items():
        value = _value(query, parameter) if compiled(expression).search(path) else None
        if value:
            return Identity(site_id=value.lower(), url=f"https://{host}{path}?{parameter}={value}")
    return None


def _value(query: str, parameter: str) -> str | None:
    """Return the value of a parameter, in whatever case its name is written, if it may be an ID."""
    pairs = (pair.partition("=") for pair in query.split("&"))
    found = next((value for name, _, value in pairs if name.lower() == parameter.lower()), "")
    return found if _ID.fullmatch(found) else None


_ID = re.compile(r"\w[\w-]*", re.ASCII)
_DIRECTORY = re.compile(r"(?:/index\.html?|/)$", re.IGNORECASE)


def _own(newspaper: Newspaper, url: str) -> tuple[str, str] | None:
    """Return host, as the newspaper writes it, and path with query of an address that is the newspaper's own."""
    try:
        place, _, target = canonical(url).removeprefix("https://").partition("/")
    except NotAnAddressError:
        return None
    bare = place.removeprefix("www.")
    host = next((host for host in newspaper.hosts if host.removeprefix("www.") == bare), None)
    return (host, f"/{target}") if host else None


def _path(target: str) -> str:
    return target.partition("?")[0]


def _refusal(family: Family, path: str) -> str | None:
    if not _any_refusal(tuple(family.refused.values())).search(path):
        return None
    rules = chain(family.refused.items(), REFUSED.items())
    return next(name for name, expression in rules if compiled(expression).search(path))


@cache
def _any_refusal(own: tuple[str, ...]) -> re.Pattern[str]:
    """Return one expression for all rules at once: nearly every address breaks none."""
    return compiled("|".join(f"(?:{expression})" for expression in (*own, *REFUSED.values())))
