"""Whether a text is Vietnamese."""

import re

OWN_LETTERS = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
"""Letters that no other national language of the region writes."""
MARKED = re.compile("[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]")
SAMPLE = 4_000


def looks_vietnamese(text: str) -> bool:
    """Whether a text's letters are those of Vietnamese; judged by its first few thousand characters.

    Every second Vietnamese syllable carries one of the language's own letters, so one in fifty
    characters is plenty; a foreign text with Vietnamese names in it has far fewer.
    """
    sample = text[:SAMPLE]
    own = len(OWN_LETTERS.findall(sample))
    return own > 0 and own + len(MARKED.findall(sample)) >= len(sample) * 0.05 and own >= len(sample) * 0.02
