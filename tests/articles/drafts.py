"""Readings and drafts for tests, whole unless a test changes them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from crawler.articles.normalise import normalise
from crawler.items import Draft, Layer, Precision, RawArticle, Stamp
from crawler.language import VIETNAM

NOW = datetime(2026, 3, 9, 12, 0, tzinfo=VIETNAM)
MORNING = Stamp(at=NOW.replace(hour=7, minute=43), precision=Precision.MINUTE, printed="09/03/2026 07:43")
BODY = ("Từ sáng sớm, con đường lên bản đã rộn tiếng xe chở vỏ quế.", "Bà con ai cũng vui vì năm nay được giá.")


def raw(**changes: Any) -> RawArticle:
    whole = RawArticle(
        url="https://baothu.vn/que-a1.html?utm_source=x",
        newspaper="baothu",
        title="Vào mùa quế",
        lead="Những ngày này, bà con vùng cao tất bật thu hoạch vụ quế mới.",
        body=BODY,
        published=MORNING,
        provenance={"title": Layer.LAYOUT, "published_at": Layer.LAYOUT, "bylines": Layer.LAYOUT, "lead": Layer.LAYOUT},
    )
    return replace(whole, **changes)


def draft(**changes: Any) -> Draft:
    """The draft that is made of a reading with these values."""
    return normalise(raw(**changes), site_id="1", url="https://baothu.vn/que-a1.html", fetched_at=NOW)
