"""Pages that stand in front of the page that was asked for, by name.

Every rule wants a page with next to no text: articles speak of logins and of denied access, too. The signs were read
off answers that crawlers kept, 2012 to 2026.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from lxml import etree

from crawler.language.fold import fold
from crawler.reading.page import Page

MOST_TEXT = 1_500
"""Characters of text on a wall, menus included. The shortest whole page that was seen has 1,546."""
SHELL_TEXT = 300
"""Characters of text on a page that is still to be filled by its scripts."""
SILENT = frozenset({"head", "script", "style", "noscript", "template", "iframe", "svg"})

CHALLENGE_SCRIPT = re.compile(
    r"_cf_chl_opt|/cdn-cgi/challenge-platform/h/|cf_chl_captcha|jschl[-_]answer"  # Cloudflare
    r"|sucuri_cloudproxy|_incapsula_resource|ddos-guard|awswafcookie|gokuprops|lsrecaptcha"
    r"|__test=|slowaes"  # nginx's testcookie module, on free hosting
    r"|document\.cookie\s*=\s*[\"'](?:d1n|vdds|__vdds)\w*=",  # D1N: laodong.vn and Vietnamese government hosts
    re.IGNORECASE,
)
COOKIE = re.compile(r"document\.cookie\s*=", re.IGNORECASE)
RELOAD = re.compile(r"location\s*\.\s*reload\s*\(|location(?:\.href)?\s*=", re.IGNORECASE)
CHALLENGE = re.compile(
    r"just a moment|attention required.{0,5}cloudflare|checking (?:your browser|if the site connection is secure)"
    r"|verify(?:ing)? (?:that )?you(?:'re| are) (?:not a robot|(?:a )?human)"
    r"|ddos protection by|request unsuccessful\. incapsula"
    r"|(?:kiem tra|xac minh|xac thuc) (?:trinh duyet|ban la (?:con )?nguoi|ban khong phai)"
    r"|toi khong phai (?:la )?(?:robot|nguoi may)|nhap ma (?:bao ve|xac nhan|captcha) (?:de|truoc khi) tiep tuc"
)
DENIED = re.compile(
    r"\baccess(?: to this \w+)? (?:is |has been )?(?:denied|forbidden|blocked)|\b403\b.{0,5}forbidden|^forbidden\b"
    r"|(?:you don.t have|no) permission to (?:access|view)|you have been blocked|your (?:ip|request)\b.{0,40}\bblocked"
    r"|requested url was rejected|\bblocked by (?:the )?(?:web application )?firewall"
    r"|(?:truy cap|yeu cau)(?: cua (?:ban|quy khach))? (?:da )?bi (?:tu choi|chan)|tu choi truy cap"
    r"|khong (?:co quyen|duoc phep) truy cap|(?:dia chi )?ip(?: cua ban)? (?:da )?bi (?:chan|khoa)"
)
LOGIN = re.compile(r"\b(?:log ?in|sign ?in|dang nhap)\b")
ENABLE_SCRIPTS = re.compile(
    r"(?:enable|activate|turn on|requires?|needs?|without|supports?) .{0,20}\bjavascript"
    r"|javascript .{0,30}\b(?:enabled|disabled|required|not supported)"
    r"|(?:bat|kich hoat|ho tro|can co|cho phep|yeu cau) .{0,20}\bjavascript"
)
MOUNTS = frozenset({"root", "app", "__next", "__nuxt", "___gatsby", "app-root", "main-app"})
"""The `id` of the element that an application's scripts fill."""
PARKED = re.compile(
    r"\bdomain(?: name)? .{0,40}\b(?:for sale|parked|has expired|is expired|expired on)|buy this domain|parked free"
    r"|account (?:has been |is )?suspended|website (?:is|has been) suspended"
    r"|\bhosting .{0,30}(?:tam ngung|bi khoa|het han)"
    r"|ten mien .{0,60}\b(?:het han|rao ban|can ban|da duoc dang ky|chua (?:duoc )?(?:kich hoat|cau hinh|tro))"
    r"|(?:tai khoan|website|trang web) .{0,30}\b(?:da |dang )?bi (?:tam ngung|tam khoa|dinh chi|ngung hoat dong)"
    r"|^welcome to nginx|apache2? .{0,20}default page|^iis windows server|^(?:plesk|directadmin|cpanel).{0,30}default"
)
PARKING_HOSTS = re.compile(r"sedoparking|parkingcrew|bodis\.com|above\.com/|dan\.com|parklogic|/track\.php\?domain=")


@dataclass(frozen=True)
class Evidence:
    """What is looked at of a page with little text on it."""

    root: etree._Element
    text: str
    """The text that a reader sees, folded, on one line."""

    @cached_property
    def scripts(self) -> str:
        """The page's scripts and where it gets others from."""
        return "\n".join(f"{script.get('src') or ''} {script.text or ''}" for script in self.root.iter("script"))

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The title and the first headings, folded."""
        elements = [*self.root.iter("title")][:1] + [*self.root.iter("h1", "h2")][:2]
        return tuple(_line("".join(element.itertext())) for element in elements)

    @cached_property
    def without_scripts(self) -> str:
        """What the page says to a browser that runs no scripts, folded."""
        return _line(" ".join("".join(element.itertext()) for element in self.root.iter("noscript")))

    def says(self, words: re.Pattern[str]) -> bool:
        """Whether the title, a heading or the text says something."""
        return any(words.search(line) for line in (*self.heads, self.text))


def is_challenge(page: Evidence) -> bool:
    """The browser is to run a script, set a cookie or solve a riddle first."""
    if CHALLENGE_SCRIPT.search(page.scripts) or page.says(CHALLENGE):
        return True
    # Homemade ones: nothing on the page but a script that sets a cookie and asks again.
    return not page.text and bool(COOKIE.search(page.scripts) and RELOAD.search(page.scripts))


def is_denied(page: Evidence) -> bool:
    """The server says that it will not show this to whoever asks."""
    return page.says(DENIED)


def is_login(page: Evidence) -> bool:
    """A form for a name and a password, under a heading that says so."""
    asks = any((field.get("type") or "").lower() == "password" for field in page.root.iter("input"))
    return asks and any(LOGIN.search(line) for line in page.heads)


def is_shell(page: Evidence) -> bool:
    """Nothing to read before scripts have run."""
    if len(page.text) > SHELL_TEXT or not page.scripts.strip():
        return False
    empty = any(
        element.get("id") in MOUNTS and not _text(element) for element in page.root.iter("div", "main", "section")
    )
    return empty or bool(ENABLE_SCRIPTS.search(page.without_scripts) or ENABLE_SCRIPTS.search(page.text))


def is_parked(page: Evidence) -> bool:
    """A domain for sale, a suspended account, a server without a site."""
    return page.says(PARKED) or PARKING_HOSTS.search(page.scripts) is not None


CHALLENGE_KIND = "browser challenge"
WALLS: Mapping[str, Callable[[Evidence], bool]] = MappingProxyType(
    {
        CHALLENGE_KIND: is_challenge,
        "access denied": is_denied,
        "login": is_login,
        "parked domain": is_parked,
        "needs JavaScript": is_shell,
    }
)
"""For each kind of wall, the function that knows it. The first that answers names the page."""


def wall_of(page: Page) -> str | None:
    """What stands in front of the page that was asked for, or nothing."""
    text = _text(page.root)
    if len(text) > MOST_TEXT:
        return None
    evidence = Evidence(page.root, fold(text))
    return next((name for name, is_wall in WALLS.items() if is_wall(evidence)), None)


def _text(element: etree._Element) -> str:
    """The text that a reader sees, as far as it tells a wall from a page."""
    words: list[str] = []
    length = 0
    for piece in _pieces(element):
        if piece := " ".join(piece.split()):
            words.append(piece)
            length += len(piece) + 1
            if length > MOST_TEXT + 1:
                break
    return " ".join(words)


def _pieces(element: etree._Element) -> Iterator[str]:
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walker:
        if event == "end":
            if inner is not element and inner.tail:
                yield inner.tail
        elif inner.tag in SILENT:
            walker.skip_subtree()
        elif inner.text:
            yield inner.text


def _line(text: str) -> str:
    return fold(" ".join(text.split()))
