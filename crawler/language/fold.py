"""Text without diacritics, as people type it into a search box."""

import unicodedata


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        # Unicode does not take đ apart; eth stands for it on several newspapers.
        apart = "d" if character in "đĐðÐ" else unicodedata.normalize("NFD", character.lower())
        folded = unicodedata.normalize("NFC", "".join(each for each in apart if not "\u0300" <= each <= "\u036f"))
        self[code] = folded
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Lower case, all marks off, `đ` as `d`. Folding a folded text changes nothing."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)
