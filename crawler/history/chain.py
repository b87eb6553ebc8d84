"""The chain of what was observed of a newspaper: each link is a hash of the link before it and of one observation.

Whoever holds a link can show that nothing before it was changed, left out or put in since. A link is the SHA-256 of the
link before (of 32 zero bytes, for the first) followed by the observation as JSON: a list of the newspaper, the number,
the time, the article's ID, the kind, the status, the fingerprint and the page's SHA-256 in hexadecimal; in UTF-8,
without spaces. It holds no text of the newspaper, so a text can be forgotten and the chain stays whole.
"""

import json
from dataclasses import dataclass
from hashlib import sha256

FIRST = bytes(32)
"""What stands before the first link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What was observed of an article at one moment."""

    newspaper: str
    number: int
    """Its place in the order of recording, from 1."""
    at: str
    """When, as ISO 8601."""
    site_id: str
    """What the newspaper knows the article by."""
    kind: str
    """What the answer was, or how the article was missing."""
    status: int | None
    """The HTTP status, where there was an answer."""
    fingerprint: str | None
    """Of what was read, if an article was."""
    page: bytes | None
    """The SHA-256 of the page as it was sent, if it was kept."""


def link(before: bytes, observation: Observation) -> bytes:
    """Return the link that an observation adds to a chain."""
    told = (
        observation.newspaper,
        observation.number,
        observation.at,
        observation.site_id,
        observation.kind,
        observation.status,
        observation.fingerprint,
        observation.page.hex() if observation.page else None,
    )
    return sha256(before + json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()).digest()
