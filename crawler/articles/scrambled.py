"""Bodies that a site's own protection has made unreadable under a readable lead (baothanhhoa, baophutho).

Two forms were seen: base64-looking text, and text whose Vietnamese letters are substituted one for another.
"""

from collections.abc import Sequence

from crawler.language.syllables import share_of_syllables

LONGEST_WORD = 45
SHORTEST_JUDGED = 200
FEWEST_SYLLABLES = 0.5


def is_scrambled(body: Sequence[str], *, language: str) -> bool:
    """Whether a body is encoded (next to no spaces), or Vietnamese whose words are mostly no possible syllables."""
    text = " ".join(body)
    if len(text) < SHORTEST_JUDGED:
        return False
    pieces = text.split()
    if sum(len(piece) for piece in pieces if len(piece) > LONGEST_WORD) * 2 > len(text):
        return True
    return language == "vi" and share_of_syllables(text) < FEWEST_SYLLABLES
