"""Which part of a title names the newspaper."""

import re

SITE = re.compile(
    r"^(?:báo|bao|tạp chí|trang|cổng|đài|tin tức|tin nhanh|trang thông tin|kênh)\b|điện tử|\bonline\b"
    r"|\.(?:vn|com|net|org|tv)\b|\bnewspaper\b|\bnews\b",
    re.IGNORECASE,
)
"""What a newspaper's name begins with, contains or ends in."""
MOST_WORDS = 6


def is_site_name(text: str) -> bool:
    """Whether a short text has the form of a newspaper's name."""
    return len(text.split()) <= MOST_WORDS and SITE.search(text) is not None
