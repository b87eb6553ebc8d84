"""Pieces of markup that families share: addresses' slugs, printed days, inert scripts and styles."""

import re
import unicodedata
from datetime import datetime
from hashlib import shake_128

from crawler.rehearsal.chance import chance

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
UNMARKED = {
    code: unicodedata.normalize("NFD", chr(code))[0]
    for code in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))
    if unicodedata.normalize("NFD", chr(code))[0].isascii()
} | {ord("đ"): "d", ord("Đ"): "D"}
PORTAL_MENUS = (
    "Thời sự", "Chính trị", "Kinh tế", "Xã hội", "Pháp luật", "Văn hóa", "Thể thao", "Giáo dục", "Y tế", "Quốc tế",
    "Du lịch", "Bạn đọc", "Khoa học", "Môi trường", "Nông nghiệp", "Công nghiệp", "Đất và người", "Phóng sự",
    "Xây dựng Đảng", "Quốc phòng", "Tin nóng", "Thị trường", "Tuyển sinh", "Ẩm thực", "Gia đình", "Nhịp sống trẻ",
    "Chuyển đổi số", "Nông thôn mới", "Biển đảo", "Văn bản mới", "Người tốt việc tốt", "Tư vấn",
)  # fmt: skip
"""Titles in menus that lead to no list which the newsroom plays."""
NOT_SLUG = re.compile(r"[^A-Za-z0-9]+")


def slug(title: str) -> str:
    """Return a title without marks, its words joined by dashes, capitals kept."""
    return NOT_SLUG.sub("-", title.translate(UNMARKED)).strip("-")


def hexadecimal(length: int, *words: object) -> str:
    """Return a run of hexadecimal digits, an even number of them, such as addresses of files are made of."""
    return shake_128("/".join(map(str, words)).encode()).hexdigest(length // 2)


def clock(now: datetime) -> str:
    """Return the present moment as page headers print it."""
    return f"{WEEKDAYS[now.weekday()]}, {now:%d/%m/%Y %H:%M}"


def quoted(words: str) -> str:
    """Return words as they may stand between quotation marks of JSON."""
    return words.replace('"', '\\"')


def shorten(words: str, length: int) -> str:
    """Return at most `length` characters of a text, cut between words."""
    return words if len(words) <= length else words[:length].rpartition(" ")[0] + "..."


PROPERTIES = """margin:{0}px {1}px|padding:{0}px {3}px|font-size:{1}px|line-height:{0}px|color:#{2:06x}|left:-{1}px|
background:#{2:06x} url(images/{2:06x}.png) no-repeat|border-bottom:{3}px solid #{2:06x}|width:{1}%|float:left|
display:none|max-height:{1}px|overflow:hidden|text-align:center|border-radius:{3}px|position:relative|clear:both|
background-position:-{0}px -{1}px|z-index:{1}|box-shadow:0 {3}px {0}px rgba(0,0,0,.{1})|content:'\\{2:x}'|
transform:translate(-{1}%,{0}px)|text-transform:uppercase|opacity:.{0}|letter-spacing:.{3}em""".replace("\n", "").split(
    "|"
)
PARTS = ("", ":hover", " a", " img", "::before", " li:first-child", " > span", ":nth-child(odd)", " .title")


def style(names: str, key: str) -> str:
    """Return a style element with rules for class names, split at spaces; other keys give other rules."""
    draw = chance("style", key)
    rules = []
    for name in names.split():
        for part in draw.sample(PARTS, 3):
            chosen = "; ".join(draw.sample(PROPERTIES, draw.randrange(1, 6)))
            values = (draw.randrange(40), draw.randrange(9, 99), draw.getrandbits(24), draw.randrange(1, 6))
            rules.append(f".{name}{part} {{{chosen.format(*values)}}}")
    return "<style>\n" + "\n".join(rules) + "\n</style>"


STATEMENTS = (
    "if (!node || node.id === '{0:x}') {{ return {1}; }}",
    "var rect = node.getBoundingClientRect(), top = rect.top + {1};",
    "document.cookie = 'k{0:x}=' + new Date().getTime() + ';path=/;max-age={1}';",
    "node.style.height = (window.innerHeight - {1}) + 'px';",
    "node.setAttribute('data-{0:x}', options.token || '{0:x}');",
    "for (var i = 0; i < node.children.length && i < {1}; i++) {{ queue.push(node.children[i].className); }}",
    "window.setTimeout(function () {{ queue.shift(); }}, {1}00);",
    "node.addEventListener('scroll', function (e) {{ queue.push([e.type, {1}, '{0:x}']); }});",
    "options = options || {{ delay: {1}, limit: {2}, zone: '{0:x}' }};",
    "if (queue.length > options.limit * {2}) {{ queue = queue.slice(-{1}); }}",
    "node.className = node.className.replace(/\\bis-{0:x}\\b/, '') + ' w{1}';",
    "var ratio = Math.round(top / {2}) / {1};",
    "try {{ localStorage.setItem('{0:x}', JSON.stringify(options)); }} catch (e) {{ queue = []; }}",
    "return node.offsetWidth > {1} ? node : node.parentNode;",
)


def script(names: str, key: str) -> str:
    """Return a script element with functions of those names, split at spaces, which do nothing to be seen."""
    draw = chance("script", key)
    lines = ["<script>", "var queue = [];"]
    for name in names.split():
        lines.append(f"function {name}(node, options) {{")
        lines += [
            f"  {statement.format(draw.getrandbits(28), draw.randrange(2, 900), draw.randrange(2, 40))}"
            for statement in draw.sample(STATEMENTS, draw.randrange(5, 11))
        ]
        lines.append("}")
    return "\n".join([*lines, "</script>"])


def tracker(key: str) -> str:
    """Return the elements with which a page loads a counter."""
    code = hexadecimal(10, "tracker", key).upper()
    return (
        f'<script async src="https://counter.invalid/tag.js?id=G-{code}"></script>\n'
        "<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } "
        f"gtag('js', new Date()); gtag('config', 'G-{code}');</script>"
    )
