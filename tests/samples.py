"""Articles, answers and outcomes for tests, each with every field filled unless a test says otherwise."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from crawler.articles.identity import fingerprint
from crawler.families.a_id import A_ID
from crawler.items import Answer, Article, Caption, Identified, Layer, Message, Outcome, Precision, Result
from crawler.language import VIETNAM
from crawler.newspaper import Newspaper

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=VIETNAM)

NEWSPAPER = Newspaper(
    title="Báo Thử", hosts=("baothu.vn",), provinces=("Cần Thơ",), family=A_ID, sections={"thoi-su": "Thời sự"}
)


def article(**changes: Any) -> Article:
    """An article of `baothu`; its fields can be changed by name."""
    whole = Article(
        url="https://baothu.vn/mua-lua-a1.html",
        newspaper="baothu",
        site_id="1",
        title="Mùa lúa mới ở Văn Chấn",
        lead="Bà con vui vì được mùa.",
        body=("Cánh đồng chín vàng.", "Thóc đầy sân phơi."),
        captions=(Caption(text="Gặt lúa buổi sớm", credit="A Vàng", image_url="https://baothu.vn/gat.jpg"),),
        authors=("Lò Thị Hoa",),
        source=None,
        section="Thời sự",
        tags=("lúa", "mùa màng"),
        dateline="BT",
        published_at=NOON,
        published_precision=Precision.MINUTE,
        published_on=NOON.date(),
        updated_at=None,
        fetched_at=NOON,
        language="vi",
        layout="a_id",
        provenance={"title": Layer.LAYOUT},
    )
    return replace(whole, **changes)


def identified(**changes: Any) -> Identified:
    """The same article, ready for the store."""
    whole = article(**changes)
    return Identified(article=whole, fingerprint=fingerprint(whole))


def outcome(
    result: Result,
    *,
    run: int,
    address: int,
    at: datetime = NOON,
    status: int | None = 200,
    body: bytes | None = None,
) -> Outcome:
    """The outcome of an answer to an address of `baothu`, with its page if there is a `body`."""
    url = "https://baothu.vn/x"
    message = None if body is None else Message(asked=url, headers=(("Content-Type", "text/html"),), body=body)
    answer = Answer(
        run=run, address=address, newspaper="baothu", url=url, status=status, size=100, at=at, message=message
    )
    return Outcome(answer=answer, result=result)
