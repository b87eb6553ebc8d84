"""Vietnamese in encodings from before Unicode, as old pages still carry it.

TCVN3 puts each Vietnamese letter at the place of a Latin-1 one (`TiÕng ViÖt`); VNI writes a letter's marks as
a letter of its own after it (`Tieáng Vieät`). Both are read as Latin-1 by whoever does not know.
"""

import re

from crawler.language.syllables import share_of_syllables

TCVN3_LETTERS = (
    "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ"
    "¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ"
)
TCVN3 = str.maketrans(dict(zip(TCVN3_LETTERS[::2], TCVN3_LETTERS[1::2], strict=True)))

VNI_TRIPLES = (
    "aùáaøàaûảaõãaïạaââaáấaàầaåẩaãẫaäậaêăaéắaèằaúẳaüẵaëặeùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ"
    "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộôùớôøờôûởôõỡôïợuùúuøùuûủuõũuïụöùứöøừöûửöõữöïựyùýyøỳyûỷyõỹ"
)
VNI_PAIRS = tuple(VNI_TRIPLES[at : at + 3] for at in range(0, len(VNI_TRIPLES), 3))
VNI_SINGLE = dict(zip("ôöñæóòî", "ơưđỉĩịỵ", strict=True))
VNI = {
    **{pair[:2]: pair[2] for pair in VNI_PAIRS},
    **{pair[:2].upper(): pair[2].upper() for pair in VNI_PAIRS},
    **{pair[0].upper() + pair[1]: pair[2].upper() for pair in VNI_PAIRS},
    **VNI_SINGLE,
    **{key.upper(): value.upper() for key, value in VNI_SINGLE.items()},
}
VNI_FORMS = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))

SAMPLE = 100_000
LONGEST_SAMPLE = 3_000
SURE = 0.9
"""Share of possible syllables from which on a conversion is believed."""
TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)|<[^>]*>", re.IGNORECASE | re.DOTALL)


def from_tcvn3(text: str) -> str:
    """Text in TCVN3 that was read as Latin-1, in Unicode."""
    return text.translate(TCVN3)


def from_vni(text: str) -> str:
    """Text in VNI that was read as Latin-1, in Unicode."""
    return VNI_FORMS.sub(lambda match: VNI[match[0]], text)


def from_legacy(text: str) -> str:
    """Text or markup in Unicode, if it is in one of the old encodings beyond doubt; else as it is.

    Beyond doubt means: hardly any of its words with marks are syllables as they stand, and nearly all are afterwards.
    """
    sample = " ".join(word for word in TAG.sub(" ", text[:SAMPLE]).split() if not word.isascii())[:LONGEST_SAMPLE]
    if len(sample) < 40 or share_of_syllables(sample) > 0.5:
        return text
    for convert in (from_tcvn3, from_vni):
        if share_of_syllables(convert(sample)) >= SURE:
            return convert(text)
    return text
