"""What is wrong with all spider files together: each rule has a name, which stands before every line it says."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from crawler.newspaper import Evidence, Newspaper
from crawler.provinces import Provinces

Newspapers = Mapping[str, Newspaper]
"""Newspapers by the names of their spiders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that a rule found."""

    rule: str
    text: str

    @property
    def is_wrong(self) -> bool:
        """Whether a person must act; a layout that nobody has seen yet is only to be known."""
        return self.rule != UNSEEN


def inspect(newspapers: Newspapers, provinces: Provinces) -> tuple[Finding, ...]:
    """Return what every rule finds, rule by rule."""
    return tuple(
        Finding(rule=rule, text=text) for rule, look in RULES.items() for text in sorted(look(newspapers, provinces))
    )


def _without_door(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    for name, newspaper in newspapers.items():
        addresses: dict[str, str] = {}
        for title, address in newspaper.listing_addresses():
            if not title.strip() or "//" in address.removeprefix("https://"):
                yield f"spiders/{name}.py: section {title!r} has no list"
            elif address in addresses:
                yield f"spiders/{name}.py: section {title!r} has no list but that of {addresses[address]!r}"
            addresses.setdefault(address, title)


def claimed_twice(newspapers: Newspapers) -> Iterator[str]:
    """Yield, for each host that several spider files claim, the line that says so."""
    claims = defaultdict(list)
    for name, newspaper in newspapers.items():
        for host in newspaper.hosts:
            claims[host.removeprefix("www.")].append(f"spiders/{name}.py")
    for host, files in claims.items():
        if len(files) > 1:
            yield f"{' and '.join(files)}: host {host!r}; allowed: each host in one file, once"


def _claimed_twice(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    yield from claimed_twice(newspapers)


def _unknown_province(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    for name, newspaper in newspapers.items():
        for province in newspaper.provinces:
            if province not in provinces.former:
                yield f"spiders/{name}.py: {province!r}; allowed: the former names in data/provinces.json"


def _without_newspaper(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    named = {province for newspaper in newspapers.values() for province in newspaper.provinces}
    for former in provinces.former.values():
        if former.name not in named:
            yield f"{former.name} (now {former.present})"
    active = {
        provinces.former[province].present
        for newspaper in newspapers.values()
        for province in newspaper.provinces
        if newspaper.status == "active" and province in provinces.former
    }
    for present in provinces.present:
        if present not in active:
            yield f"{present}: none that is active"


def _without_successor(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    for name, newspaper in newspapers.items():
        if newspaper.successor and newspaper.successor not in newspapers:
            yield f"spiders/{name}.py: {newspaper.status!r}; allowed: the name of a spider"


def _unseen_layout(newspapers: Newspapers, provinces: Provinces) -> Iterator[str]:
    for name, newspaper in newspapers.items():
        if newspaper.evidence is not Evidence.SEEN:
            yield f"{name} ({newspaper.evidence})"


UNSEEN = "newspaper without a seen layout"

RULES: dict[str, Callable[[Newspapers, Provinces], Iterator[str]]] = {
    "section without a door": _without_door,
    "host claimed twice": _claimed_twice,
    "unknown province": _unknown_province,
    "province without a newspaper": _without_newspaper,
    "successor without a spider": _without_successor,
    UNSEEN: _unseen_layout,
}
