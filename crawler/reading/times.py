"""When a page says its article was published and changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from crawler.items import Layer, Precision, Stamp
from crawler.reading.dates import parse_machine_time
from crawler.reading.structured import Head, Statement

PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "article:published", "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "date", "dc.date",
    "datecreated",
)  # fmt: skip
"""Names of meta elements with the time of publication, the surest first."""
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "article:modified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
)


@dataclass(frozen=True, slots=True)
class Times:
    """The stamps of a page, and the layers that gave them."""

    published: Stamp | None = None
    updated: Stamp | None = None
    provenance: dict[str, Layer] = field(default_factory=dict)


def times_of(head: Head, statement: Statement, *, printed: Sequence[Stamp], layer: Layer) -> Times:
    """The stamps of a page. What is printed counts; data for machines fills what print leaves out.

    That is: seconds to a printed minute, an hour to a printed day, a time of publication to a page that only prints
    `Cập nhật`, and a later change that is not printed at all. Of several printed times, one with an hour counts.
    """
    stated = list(stated_times(head, statement))
    provenance: dict[str, Layer] = {}
    published = exactest([stamp for stamp in printed if not stamp.says_updated])
    updated = exactest([stamp for stamp in printed if stamp.says_updated])
    if published is not None:
        published, provenance["published_at"] = completed(published, layer, stated)
    elif stated and (found := before(updated, stated)):
        published, provenance["published_at"] = found
    if updated is not None:
        provenance["updated_at"] = layer
    elif published is not None and (later := changed(head, statement, published)):
        updated, provenance["updated_at"] = later
    return Times(published, updated, provenance)


def exactest(stamps: Sequence[Stamp]) -> Stamp | None:
    """The first stamp with an hour, else the first."""
    return max(stamps, key=lambda stamp: stamp.precision is not Precision.DAY, default=None)


def before(updated: Stamp | None, stated: Sequence[tuple[Stamp, Layer]]) -> tuple[Stamp, Layer] | None:
    """The first stated time with an hour, else the first; beside a printed update, only one before that."""
    exact = [(stamp, layer) for stamp, layer in stated if stamp.precision is not Precision.DAY]
    if updated is None:
        return (exact or list(stated))[0]
    return next(((stamp, layer) for stamp, layer in exact if stamp.at < updated.at), None)


def stated_times(head: Head, statement: Statement) -> Iterator[tuple[Stamp, Layer]]:
    """The times of publication in a page's data, the surest first."""
    for name in PUBLISHED:
        if (value := head.metas.get(name)) and (stamp := parse_machine_time(value)):
            yield stamp, Layer.META
    if statement.published and (stamp := parse_machine_time(statement.published)):
        yield stamp, Layer.JSONLD


def completed(printed: Stamp, layer: Layer, stated: list[tuple[Stamp, Layer]]) -> tuple[Stamp, Layer]:
    """A printed time with the seconds of a stated one in the same minute, or the hour of one on the same day."""
    for stamp, other in stated:
        if printed.precision is Precision.MINUTE and stamp.precision is Precision.SECOND:
            if stamp.at.second and stamp.at.replace(second=0) == printed.at:
                return replace(stamp, printed=printed.printed, says_updated=printed.says_updated), layer
        elif (
            printed.precision is Precision.DAY
            and stamp.precision is not Precision.DAY
            and stamp.at.date() == printed.at.date()
        ):
            return stamp, other
    return printed, layer


def changed(head: Head, statement: Statement, published: Stamp) -> tuple[Stamp, Layer] | None:
    """The latest time of change that a page's data states, where it is at least a minute after publication."""
    values = [(head.metas[name], Layer.META) for name in MODIFIED if name in head.metas]
    if statement.modified:
        values.append((statement.modified, Layer.JSONLD))
    stamps = [(stamp, layer) for value, layer in values if (stamp := parse_machine_time(value))]
    later = [
        (s, layer) for s, layer in stamps if s.at.replace(second=0) > published.at and s.precision is not Precision.DAY
    ]
    return max(later, key=lambda pair: pair[0].at) if later else None
