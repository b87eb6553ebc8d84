"""Two ways to place one tone mark: `hòa` and `hoà` are the same word."""

import re

OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
TO_OLD = dict(zip(NEW.split(), OLD.split(), strict=True))
PAIR = re.compile("[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]")
ONSETS = frozenset("bcdđghklmnprstvx")
"""Letters that a syllable with such a pair may begin with. After `q` the `u` is part of the consonant (`quý`)."""


def with_one_tone_placement(text: str) -> str:
    """Open syllables spelt the older way (`hòa`, `thủy`), so that both spellings compare as equal.

    Closed ones (`hoàn`, `huỳnh`, `suýt`) have one spelling only.
    """

    def rewritten(match: re.Match[str]) -> str:
        start, end = match.span()
        pair = match.group()
        if text[end : end + 1].isalpha() or not _is_onset(text, start):
            return pair
        old = TO_OLD[pair.lower()]
        first = old[0].upper() if pair[0].isupper() else old[0]
        return first + (old[1].upper() if pair[1].isupper() else old[1])

    return PAIR.sub(rewritten, text)


def _is_onset(text: str, end: int) -> bool:
    """Whether what stands before a place, back to the word's beginning, can begin a syllable."""
    start = end
    while start and text[start - 1].isalpha():
        start -= 1
        if end - start > 3 or text[start].lower() not in ONSETS:
            return False
    return True
