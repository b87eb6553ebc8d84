"""Agencies whose copy newspapers print, by whatever name they credit them."""

import re

AGENCIES = {
    "TTXVN": r"TTXVN|TTX Việt Nam|Thông tấn xã Việt Nam|VNA|Vietnam ?(?:\+|plus)|Báo Tin tức|BNEWS",
    "VOV": r"VOV|(?:Đài )?Tiếng nói Việt Nam",
    "VTV": r"VTV|(?:Đài )?Truyền hình Việt Nam",
    "Nhân Dân": r"Báo Nhân dân|nhandan\.vn|NDO|^(?:Theo )?(?-i:Nhân Dân)(?: điện tử)?$",
    "QĐND": r"QĐND|Báo Quân đội nhân dân",
    "VGP": r"VGP|(?:bao)?chinhphu\.vn|Báo (?:điện tử )?Chính phủ",
}
"""The agency or national outlet, and the names it goes by. Báo Tin tức and BNEWS are the national agency's own."""

_KNOWN = [(name, re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)) for name, forms in AGENCIES.items()]


def agency_named(*credits_printed: str | None) -> str | None:
    """Return the agency that a source or dateline names, if it names one."""
    for printed in filter(None, credits_printed):
        for name, forms in _KNOWN:
            if forms.search(printed):
                return name
    return None
