"""Signatures as printed, made into authors and a source."""

import re
from collections.abc import Iterable

from crawler.reading.signatures import AGENCIES, BETWEEN_NAMES, REMARK, ROLE_OF, ROLES, SOURCE, UPPER, bare, is_name

IN_BRACKETS = re.compile(r"\s*\(\s*(theo\s+|nguồn:?\s+)?([^()]{2,40})\)\s*$", re.IGNORECASE)

OFFICE = re.compile(rf"^(?:pv|ctv|phóng viên|cộng tác viên|nhà báo)\s+(?=(?-i:[{UPPER}]))", re.IGNORECASE)
"""A role in front of a name without a colon: `PV Minh Anh`."""
AVATAR = re.compile(r"^(\w) (?=\1\w)")
"""The initial in front of a name that stands for a portrait: `K Kim Phong` (vneconomy)."""


def people_and_source(bylines: Iterable[str]) -> tuple[tuple[str, ...], str | None]:
    """The names in the bylines, roles dropped, each once; and the agency or outlet that they name."""
    authors: dict[str, str] = {}
    source: str | None = None
    for line in bylines:
        text = bare(line)
        taken_from = SOURCE.match(text)
        if source is not None and taken_from is None and ROLES.match(text) is None and is_last_word(text, authors):
            continue
        text = text[taken_from.end() :] if taken_from else text
        text, own_source = without_outlet(without_role(text), taken=taken_from is not None)
        source = source or own_source
        for name in names_in(text):
            authors.setdefault(name.casefold(), name)
    return tuple(authors.values()), source


def is_last_word(text: str, authors: Iterable[str]) -> bool:
    """Whether a line after a source is no author's: an author is known, or it names the outlet's own source."""
    return any(True for _ in authors) or len(text.split()) == 1


def without_role(text: str) -> str:
    """The text without the roles in front of names."""
    return ROLE_OF.sub("", ROLES.sub("", text)).strip()


def without_outlet(text: str, *, taken: bool) -> tuple[str, str | None]:
    """The names in a signature and its outlet: behind a slash, in brackets, or all of it where it says `Theo`."""
    if (found := IN_BRACKETS.search(text)) and (found[1] or AGENCIES.search(found[2])):
        return text[: found.start()].strip(), found[2].strip()
    text = REMARK.sub("", text).strip()
    if "/" in text:
        front, _, back = text.partition("/")
        if AGENCIES.match(front) and not is_person(front.strip()):
            return "", text
        return front.strip(), back.strip() or None
    if taken:
        return "", text
    parts = BETWEEN_NAMES.split(text)
    outlets = [part for part in parts if AGENCIES.search(part)]
    return (
        (text, None) if not outlets else (" - ".join(part for part in parts if part not in outlets), outlets[0].strip())
    )


def is_person(text: str) -> bool:
    """Whether a text is a name and no outlet's."""
    return is_name(text) and AGENCIES.search(text) is None


def names_in(text: str) -> list[str]:
    """The names in a signature, roles between them dropped."""
    names = (
        ROLES.sub("", part).strip(" .*") if not is_name(part) else part.strip() for part in BETWEEN_NAMES.split(text)
    )
    return [AVATAR.sub("", OFFICE.sub("", name)) for name in names if name]
