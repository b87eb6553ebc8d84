"""Which words can be Vietnamese syllables."""

import re
import unicodedata
from functools import lru_cache

from crawler.language.text import WORD

TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
ONSET = r"(?:ngh|ng|nh|gh|gi|kh|th|tr|ph|ch|qu|[bcdđghklmnprstvx])?"
RIME = (
    r"(?:oo(?:ng|c)|oai|oay|oeo|oao|uây|uôi|uya|uyu|uêu|iêu|yêu|ươi|ươu|uai|uay|uao|ueo|"
    r"(?:uyê|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uơ|uy|ua|uă|ue|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?|"
    r"ai|ay|ao|au|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uu|ưa|ưi|ưu)"
)
SYLLABLE = re.compile(rf"^{ONSET}{RIME}$")
SAMPLE = 500
"""Characters, a hundred words, by which a text is judged."""


def share_of_syllables(text: str) -> float:
    """Of the words of a text that are letters only, the share that Vietnamese spelling allows; judged by its start."""
    found = [word for word in WORD.findall(text[:SAMPLE].lower()) if word.isalpha()]
    if not found:
        return 1.0
    return sum(is_syllable(word) for word in found) / len(found)


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a word in lower case is spelt as a Vietnamese syllable is."""
    bare = unicodedata.normalize("NFC", TONES.sub("", unicodedata.normalize("NFD", word)))
    return SYLLABLE.match(bare) is not None
