"""What a newspaper answers: pages with their validators, redirects, and pages that say there is none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from crawler.rehearsal import documents
from crawler.rehearsal.desk import Desk
from crawler.rehearsal.events import Manner
from crawler.rehearsal.traps import EndlessLists, Played, SamePage

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def page(body: bytes, tag: str, changed_at: datetime, content_type: str = HTML) -> Answer:
    """Return a page or a document with its validators.

    They speak of the article or the list, not of the columns around it; the tag is weak for that reason.
    """
    changed = format_datetime(changed_at.astimezone(UTC), usegmt=True)
    return Answer(200, {"Content-Type": content_type, "ETag": f'W/"{tag}"', "Last-Modified": changed}, body)


def not_found(desk: Desk, now: datetime, status: int = 404) -> Answer:
    """Return the page that says there is none, between the newspaper's menus and its foot."""
    title = "Không tìm thấy trang"
    head = f"<!DOCTYPE html>\n<html><head><title>{title}</title>"
    body = desk.frame(now).around(head, f'<div class="notfound"><h1>{title}</h1></div>')
    return Answer(status, {"Content-Type": HTML}, body)


def article(desk: Desk, number: int, now: datetime, *, printed: bool) -> Answer:
    """Return the answer to a request for an article."""
    if not desk.published(number, now):
        return not_found(desk, now)
    match desk.removed(now).get(number):
        case None:
            reading = desk.reading(number, now)
            family, story = desk.family, reading.story
            body = family.print_view(reading) if printed else family.article(desk.frame(now), reading)
            return page(body, f"{story.site_id}-{story.version}", story.changed_at)
        case Manner.NOT_FOUND:
            return not_found(desk, now)
        case Manner.GONE:
            return not_found(desk, now, 410)
        case Manner.SOFT:
            return not_found(desk, now, 200)
        case Manner.FRONT_PAGE:
            return Answer(302, {"Location": "/"})


def listing(desk: Desk, section: str, number: int, now: datetime, played: Played | None = None) -> Answer:
    """Return the answer to a request for a page of a section's list."""
    found = desk.listing(section, number, now, endless=isinstance(played, EndlessLists))
    if found is None:
        return not_found(desk, now)
    body = desk.family.listing(desk.frame(now), found)
    if isinstance(played, SamePage):
        body = body.replace(b"</body>", links(desk.other_addresses(played.addresses, now)) + b"</body>")
    return page(body, *desk.state(found.heads, now))


def links(paths: Iterable[str]) -> bytes:
    """Return a list of links that say nothing of where they lead."""
    items = "".join(
        f'<li><a href="{path}">Tin số {i}, xem tiếp ở trang này</a></li>' for i, path in enumerate(paths, 1)
    )
    return f"<ul>{items}</ul>".encode()


def front_page(desk: Desk, now: datetime) -> Answer:
    """Return the front page."""
    front = desk.front(now)
    return page(desk.family.front_page(desk.frame(now), front), *desk.state(front.latest, now))


def robots(desk: Desk) -> Answer:
    """Return what robots may ask for."""
    return Answer(200, {"Content-Type": "text/plain"}, documents.robots(desk.newspaper, desk.family.DOORS))


def is_conditional(request: Mapping[str, str]) -> bool:
    """Return whether a page is wanted only if it has changed."""
    return "if-none-match" in request or "if-modified-since" in request


def unchanged(answer: Mapping[str, str], request: Mapping[str, str]) -> bool:
    """Return whether the client already has what would be sent; a tag counts more than a time."""
    if "ETag" not in answer:
        return False
    if tags := request.get("if-none-match"):
        return tags == "*" or answer["ETag"] in (tag.strip() for tag in tags.split(","))
    if since := request.get("if-modified-since"):
        try:
            return parsedate_to_datetime(answer["Last-Modified"]) <= parsedate_to_datetime(since)
        except (ValueError, TypeError):
            return False
    return False
