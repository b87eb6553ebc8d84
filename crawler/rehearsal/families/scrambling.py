"""Texts that a newspaper's own protection has made unreadable; a reader of the page can get nothing back.

Two forms were seen under a readable lead: text that looks like base64, and letters that stand for other letters.
"""

import base64

from crawler.rehearsal.chance import chance

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắấếềểệốồổộớờợứừựíìịúùụ"


def scrambled(paragraph: str, *key: object) -> str:
    """Return a paragraph as the page prints it: in one of the two forms, which and by which letters the key says."""
    draw = chance("scrambling", *key)
    if draw.random() < 0.5:
        return base64.b64encode(bytes(byte ^ 0x5A for byte in paragraph.encode())).decode()
    other = "".join(draw.sample(LETTERS, len(LETTERS)))
    return paragraph.translate(str.maketrans(LETTERS + LETTERS.upper(), other + other.upper()))
