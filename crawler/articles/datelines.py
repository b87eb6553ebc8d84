"""The mark that a newspaper puts in front of a lead: `YênBái -`, `(CTO) -`, `NLĐO -`."""

import re

from crawler.language.syllables import is_syllable

UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ"
ABBREVIATION = rf"[{UPPER}][{UPPER}0-9.&]{{1,9}}(?:\.vn)?(?: [Oo]nline)?"
NAMED = rf"[{UPPER}][\w.]*\.(?:vn|VN|com|net)|Báo [{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}|Dân trí|VTC News|Tổ Quốc"
RUN_TOGETHER = rf"[{UPPER}][^\W\d_]{{4,14}}"
"""Several syllables as one word: `YênBái`, `Kinhtedothi`."""
MARK = rf"(?:{ABBREVIATION}|{NAMED}|{RUN_TOGETHER}|Yên Bái)"
CAPITALISED = rf"[{UPPER}][^\W\d_]{{0,6}}"
PLACE = rf"(?:TP\.? ?)?{CAPITALISED}(?: {CAPITALISED}){{1,3}}"
NEWS_OPENING = (
    r"(?:Ngày|Sáng|Trưa|Chiều|Tối|Đêm|Rạng|Hôm|Mới|Vừa|Thời gian|Những|Trong|Theo|Tại|Từ|Đến|Tính|Nhân|Nhằm|Sau|Trước"
    r"|Thực hiện|Với|Cuối|Đầu|Gần|Hiện|Dịp|Năm|Tháng|Tuần|Khoảng|Lúc|Hưởng ứng|Chào mừng|Hướng tới"
    r"|Tiếp tục|Qua|Thông tin)"
)
"""How news begin: with the time, the place or the occasion. After a place and a dash, no apposition begins so."""
OUTLET = r"Dân trí|BNEWS|VTC News|(?:VOV|VTV|TTXVN)\.(?:vn|VN)"
"""Names that are printed in type of their own, without a dash."""
DATELINE = re.compile(
    rf"^(?P<marks>(?P<first>{MARK})(?:\s*[-–—]\s*{ABBREVIATION})?)(?:\s*[-–—:]+\s*(?=[{UPPER}“\"‘'])|\s*[-–—:]+\s+(?=\d))"
    rf"|^(?P<outlet>{OUTLET})\s+(?=[{UPPER}“\"‘'])"
    rf"|^(?P<place>{PLACE})\s*(?:\([^()]{{2,30}}\)\s*)?[-–—]\s*(?={NEWS_OPENING}\b)"
)
"""A sentence begins after the mark: `COVID-19` and `EVN - đơn vị` are none."""
IN_BRACKETS = re.compile(rf"^\s*[(\[](?P<marks>[{UPPER}][^()\[\],]{{1,30}})[)\]]\s*[-–—:.]*\s*(?=\S)")


def split_dateline(lead: str) -> tuple[str | None, str]:
    """The dateline in front of a lead, if there is one, and the lead without it."""
    if found := IN_BRACKETS.match(lead):
        return " ".join(found["marks"].split()), lead[found.end() :]
    found = DATELINE.match(lead)
    if found is not None and (named := found["outlet"] or found["place"]):
        return named, lead[found.end() :]
    if found is None or (re.fullmatch(RUN_TOGETHER, found["first"]) and is_syllable(found["first"].lower())):
        return None, lead
    return " ".join(found["marks"].split()), lead[found.end() :]
