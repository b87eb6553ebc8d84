"""The lines that say who wrote an article and where it was taken from.

A signature is usually the last line: a name or pen name (`Ngọc Sơn`), initials (`T.H`), several names
(`MỸ LINH – THANH HÙNG`), with a role (`Tin, ảnh: P.Y`) or a source (`Theo TTXVN`, `Tạ Nguyên/Báo Tin tức`).
"""

import re

from crawler.language.text import same_words

UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ"
LONGEST = 120
ADDRESS = re.compile(r"[\w-]+\.[\w.]+$")
LONGEST_NAME = 40

ROLE_WORD = (
    r"(?:tin|bài|ảnh|video|clip|hình|thơ|tranh|đồ ?họa|đồ hoạ|infographics?|trình bày|thiết kế|thực hiện|tác giả"
    r"|phóng viên|pv|ctv|nhóm pv|người viết|tổng hợp|biên tập|biên soạn|lược dịch|dịch|ghi|ghi chép|lược ghi|bút ký"
    r"|phóng sự|nội dung|kịch bản|truyện ngắn|quay phim|dựng phim|ký sự|chùm ảnh|thông tin|kỹ thuật)"
)
ROLES = re.compile(rf"^\W*(?:{ROLE_WORD}(?:\s*(?:,|và|&|-|–|\+|/|\.)?\s*{ROLE_WORD}){{0,4}})\s*:\s*", re.IGNORECASE)
"""`Tin, ảnh:`, `Bài và ảnh:`, `Thực hiện:` in front of names."""

ROLE_OF = re.compile(rf"^\W*{ROLE_WORD}(?:\s*(?:,|và|&|-|–)?\s*{ROLE_WORD}){{0,2}}\s+của\s+", re.IGNORECASE)
"""`Ghi chép của`, `Bài và ảnh của` in front of names."""
GROUP = re.compile(r"(?:nhóm|tổ|ban) (?:pv|p\.v\.?|phóng viên|tác giả|thời sự|biên tập)\b", re.IGNORECASE)

BY_ROLE = re.compile(r"^\W*(?:thực hiện|tổng hợp|ghi|biên tập)\s*:", re.IGNORECASE)
SOURCE = re.compile(r"^\W*(?:theo|nguồn(?: tin)?|nguồn bài viết|trích)\b\s*:?\s+(?=\S)", re.IGNORECASE)
"""`Theo TTXVN`, `Nguồn: VOV`."""

SOURCE_NAMES = re.compile(r"(?:^|[\s_-])(?:p?source|nguon(?:[_-]?tin)?)(?:$|[\s_-])", re.IGNORECASE)
"""Names of a source's element."""

AGENCIES = re.compile(
    r"^\W*(?:(?:báo|tạp chí|tuần báo|trang|đài|cổng|tờ)\s|TTXVN|TTX|VNA\b|VOV|VTV|VTC|VGP|AFP|AP\b|Reuters|Xinhua"
    r"|Tân Hoa|Vietnam\+|Vietnam ?Plus|Bnews|Chinhphu|Nhân Dân\b|QĐND|SGGP|NLĐ|Dân trí|VnExpress|Vietnamnet"
    r"|Sputnik|Infonet)|\.(?:vn|com|net|org|gov)\b|\bonline\b",
    re.IGNORECASE,
)
"""Outlets and agencies: a text that begins like this, or is an address, names no person."""

NAME_WORD = rf"(?:[{UPPER}][\w'’]*\.?)+"
NAME = re.compile(rf"^{NAME_WORD}(?:[ .-]{{1,2}}{NAME_WORD}){{0,5}}\.?$")
BETWEEN_NAMES = re.compile(r"\s+[-–—]\s+|\s*[,;&+|]\s*|\s+và\s+|\s*[–—]\s*")
REMARK = re.compile(r"\s*\((?!\s*(?:theo|nguồn|ttx))[^()]{1,60}\)\s*\.?$", re.IGNORECASE)
"""What follows a name in brackets: `(tổng hợp)`, `(TTXVN)`, the place of work."""


IN_BRACKETS = re.compile(r"\s*\(([^()]{2,40})\)\s*$")
EMAIL = re.compile(r"\s*[-–(|]?\s*[\w.+-]+@[\w-]+\.[\w.]+\)?")
BY = re.compile(r"^\W*(?:(?:đăng|viết|posted)\s+)?(?:bởi|by)\s*:?\s+", re.IGNORECASE)
BUTTON = re.compile(
    r"\W*(?:xem|đọc|nghe|quay lại|trở lại|trang chủ|chia sẻ|gửi|in bài|lưu|theo dõi|copy|sao chép|tải|đăng nhập|liên hệ"
    r"|hotline|video|clip|facebook|zalo|google|trang trước|trang sau)\b(?!\s*[:,])",
    re.IGNORECASE,
)
"""How a line of tools begins, which may look like a name: `Xem Thêm`, `Quay Lại`."""


def is_name(text: str) -> bool:
    """Whether a text has the form of a person's name, pen name or initials: capitals first, no digits, short."""
    return len(text) <= LONGEST_NAME and NAME.match(text) is not None and not any(c.isdigit() for c in text)


def are_names(text: str) -> bool:
    """Whether a text is one name or several with marks between them."""
    names = [name for name in BETWEEN_NAMES.split(text) if name]
    return 0 < len(names) <= 6 and all(is_name(name) for name in names)


def bare(text: str) -> str:
    """A line without the marks around it: brackets around all of it, stars, dashes, the end mark `./.`."""
    text = BY.sub("", EMAIL.sub("", text)).strip(" *-–—|•").removesuffix("./.").rstrip()
    if text[:1] in "([" and text[-1:] in ")]" and text.count("(") + text.count("[") == 1:
        text = text[1:-1].strip()
    return text


def as_source(text: str) -> str:
    """A line from an element that is named for a source, with the word that says so."""
    return text if SOURCE.match(text) else f"Nguồn: {text}"


def names_people(text: str) -> bool:
    """Whether a signature names a person, and not only the outlet that the story was taken from."""
    text = bare(text)
    if SOURCE.match(text):
        return False
    return any(not AGENCIES.search(part) for part in re.split(r"\s*/\s*", ROLES.sub("", text))[:1])


def without_own_name(text: str, name: str) -> str:
    """A signature without the newspaper's own name in brackets: it is no source of its own stories (laodong)."""
    found = IN_BRACKETS.search(text)
    return text[: found.start()].rstrip() if found is not None and same_words(found[1], name) else text


def is_signature(text: str) -> bool:
    """Whether a line has the form of a signature or a source, whatever its markup."""
    text = bare(text)
    if not text or len(text) > LONGEST or text[-1] in '?!:;…”"':
        return False
    if role := ROLES.match(text):
        return len(text) - role.end() <= LONGEST_NAME * 2
    if role := ROLE_OF.match(text):
        return are_names(text[role.end() :])
    if GROUP.match(text):
        return len(text) <= LONGEST_NAME
    if source := SOURCE.match(text):
        rest = REMARK.sub("", text[source.end() :])
        return (
            len(rest) <= LONGEST_NAME
            and len(rest.split()) <= 7
            and (rest[:1].isupper() or ADDRESS.match(rest) is not None)
        )
    text = REMARK.sub("", text)
    if "(" in text:
        text = text.partition("(")[0].rstrip()
    if "/" in text:
        return all(is_name(part.strip()) or AGENCIES.search(part) is not None for part in text.split("/") if part)
    return are_names(text)
