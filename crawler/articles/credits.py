"""Who took or lent a picture, as the caption says."""

import re

from crawler.reading.signatures import UPPER

WORD = r"(?:ảnh|nguồn ảnh|nguồn|photo(?: by)?|hình ảnh|hình|đồ họa|đồ hoạ)"
CREDIT = re.compile(
    rf"(?:^|(?<=[\s.(,;:/\-–—|)\]]))\(?\s*{WORD}\s*:\s*(?P<credit>[^:]{{1,80}}?)\s*\)?\s*$", re.IGNORECASE
)
WITHOUT_COLON = re.compile(
    rf"(?:^|[.!?…)”-]\s*)\(?\s*(?:Ảnh|ẢNH)\s+(?P<credit>[{UPPER}][\w.]*(?:[ /][{UPPER}][\w.]*){{0,4}})\s*\)?\.?\s*$"
)
INITIALS = re.compile(rf"(?:[{UPPER}]\.){{2,}}$")


def credit_in(caption: str) -> str | None:
    """What a caption names after `Ảnh:` or `Nguồn:` at its end. `Ảnh minh họa` is no credit."""
    found = CREDIT.search(caption) or WITHOUT_COLON.search(caption)
    if found is None:
        return None
    credit = found["credit"].strip(" ()")
    return (credit if INITIALS.search(credit) else credit.rstrip(".")) or None
