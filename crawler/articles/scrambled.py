"""Bodies that a site's own protection has made unreadable under a readable lead (baothanhhoa, baophutho).

Two forms were seen: base64-looking text, and text whose Vietnamese letters are substituted one for another.
"""

import re
from collections.abc import Sequence

from crawler.language.syllables import share_of_syllables

NO_WORD = re.compile(r"\S{46,}")
"""Longer than any word or address that stands in an article."""
LETTERS_BETWEEN_SPACES = 6
"""Vietnamese syllables are shorter on average: a text with that many spaces is not encoded."""
SHORTEST_JUDGED = 200
FEWEST_SYLLABLES = 0.5


def is_scrambled(body: Sequence[str], *, language: str) -> bool:
    """Whether a body is encoded (next to no spaces), or Vietnamese whose words are mostly no possible syllables."""
    text = " ".join(body)
    if len(text) < SHORTEST_JUDGED:
        return False
    few_spaces = text.count(" ") * LETTERS_BETWEEN_SPACES < len(text)
    if few_spaces and sum(map(len, NO_WORD.findall(text))) * 2 > len(text):
        return True
    return language == "vi" and share_of_syllables(text) < FEWEST_SYLLABLES
