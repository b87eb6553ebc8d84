"""A page's values as printed, made clean and typed."""

from collections.abc import Callable, Iterable
from datetime import datetime

from crawler.articles.bylines import people_and_source
from crawler.articles.credits import credit_in
from crawler.articles.datelines import split_dateline
from crawler.articles.titles import without_site_name
from crawler.items import Caption, Draft, Layer, RawArticle, Stamp
from crawler.language.text import with_vietnamese_d, words


def normalise(raw: RawArticle, *, site_id: str, url: str, fetched_at: datetime) -> Draft:
    """The article as a draft: every value in one form, marks and credits in fields of their own."""
    vietnamese = raw.language == "vi"
    clean = with_vietnamese_d if vietnamese else str
    dateline, lead, body = opening(
        clean(raw.lead) if raw.lead else None, [clean(text) for text in raw.body], vietnamese=vietnamese
    )
    authors, source = people_and_source(clean(line) for line in raw.bylines)
    published, updated = published_and_updated(raw.published, raw.updated)
    provenance = dict(raw.provenance)
    if layer := provenance.pop("bylines", None):
        provenance |= {name: layer for name, value in (("authors", authors), ("source", source)) if value}
    if dateline:
        provenance["dateline"] = provenance.get("lead", Layer.GENERIC)
    if published is raw.updated and published is not None and "updated_at" in provenance:
        provenance["published_at"] = provenance["updated_at"]
    if updated is None:
        provenance.pop("updated_at", None)
    return Draft(
        url=url,
        newspaper=raw.newspaper,
        site_id=site_id,
        title=without_site_name(clean(raw.title)) or None if raw.title else None,
        lead=lead,
        body=tuple(text for text in body if text),
        captions=merged(raw.captions, clean),
        authors=authors,
        source=clean(raw.source) if raw.source else source,
        section=clean(raw.section) if raw.section else None,
        tags=tuple(dict.fromkeys(clean(tag) for tag in raw.tags)),
        dateline=dateline,
        published_at=published.at if published else None,
        published_precision=published.precision if published else None,
        updated_at=updated.at if updated else None,
        fetched_at=fetched_at,
        language=raw.language,
        layout=raw.layout,
        provenance=provenance,
    )


def opening(lead: str | None, body: list[str], *, vietnamese: bool) -> tuple[str | None, str | None, list[str]]:
    """The dateline, the lead and the body; the dateline stands in front of the lead or the first paragraph."""
    if not vietnamese:
        return None, lead, body
    if lead:
        dateline, lead = split_dateline(lead)
        if dateline:
            return dateline, lead, body
    if body:
        dateline, first = split_dateline(body[0])
        return dateline, lead, [first, *body[1:]]
    return None, lead, body


def published_and_updated(published: Stamp | None, updated: Stamp | None) -> tuple[Stamp | None, Stamp | None]:
    """Both stamps. A `Cập nhật` that is the only one stands for both; a change must be later than the publication."""
    if published is None:
        return updated, updated
    if updated is None or updated.at.replace(second=0) <= published.at.replace(second=0):
        return published, None
    return published, updated


def merged(captions: Iterable[Caption], clean: Callable[[str], str]) -> tuple[Caption, ...]:
    """The captions with their credits, each text once: pages print them twice, as alternative text too."""
    known: dict[tuple[str, ...], Caption] = {}
    for caption in captions:
        text = clean(caption.text)
        own = tuple(words(text))
        if own and own not in known:
            known[own] = Caption(text=text, credit=caption.credit or credit_in(text), image_url=caption.image_url)
    return tuple(known.values())
