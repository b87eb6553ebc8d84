"""What is sent instead of a sound answer, fault by fault."""

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta
from email.utils import parsedate_to_datetime
from itertools import cycle

from crawler.rehearsal.answers import HTML, Answer
from crawler.rehearsal.faults import (
    CIRCLE,
    Content,
    EmptyPage,
    NotHtml,
    RedirectAway,
    RedirectCircle,
    Status,
    WrongCharset,
)
from crawler.rehearsal.traps import Closed, EndlessCalendar, Printed, ScriptedPage, WrongDates

BODY = re.compile(r"<body[^>]*>")
TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
DAY = re.compile(r"[?&]ngay=(\d{4}-\d\d-\d\d)")
DATES = re.compile(r"(<(pubDate|published|updated|lastmod|news:publication_date)>)[^<]*(</\2>)")


def spoilt(answer: Answer, fault: Content | Printed, path: str) -> Answer:
    """Return what is sent instead of an answer, which must not be compressed; `path` holds the query."""
    match fault:
        case Status(code=code, retry_after=seconds):
            after = {} if seconds is None else {"Retry-After": str(seconds)}
            return Answer(code, {"Content-Type": HTML, **after}, f"<html><body>{code}</body></html>".encode())
        case NotHtml(content_type=content_type):
            return Answer(200, {"Content-Type": content_type}, b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" * 40)
        case EmptyPage():
            return Answer(200, {"Content-Type": HTML})
        case WrongCharset(charset=charset):
            return replace(answer, headers={**answer.headers, "Content-Type": f"text/html; charset={charset}"})
        case RedirectCircle():
            mark = "&" if "?" in path else "?"
            other = path.removesuffix(CIRCLE)[:-1] if path.endswith(CIRCLE) else f"{path}{mark}{CIRCLE}"
            return Answer(302, {"Location": other})
        case RedirectAway(to=to):
            return Answer(302, {"Location": to})
        case Closed(successor=successor, keeps_path=keeps_path):
            return Answer(301, {"Location": f"https://{successor}{path if keeps_path else '/'}"})
        case _:
            return rewritten(answer, fault, path)


def rewritten(answer: Answer, fault: EndlessCalendar | ScriptedPage | WrongDates, path: str) -> Answer:
    """Return an answer whose body says something else; what is not a page or a document is left alone."""
    if answer.status != 200 or not answer.headers.get("Content-Type", "").partition(";")[0].endswith(("html", "xml")):
        return answer
    text = answer.body.decode()
    match fault:
        case EndlessCalendar():
            today = parsedate_to_datetime(answer.headers["Date"]).date()
            text = BODY.sub(lambda body: body[0] + days(path, today), text, count=1)
        case ScriptedPage():
            title = TITLE.search(text)
            text = scripted(title[0] if title else "")
        case WrongDates(dates=dates):
            wrong = cycle(dates)
            text = DATES.sub(lambda found: f"{found[1]}{next(wrong)}{found[3]}", text)
    # What is sent is another page than the one that the validators speak of.
    kept = {name: value for name, value in answer.headers.items() if name not in {"ETag", "Last-Modified"}}
    return Answer(200, kept, text.encode())


def days(path: str, today: date) -> str:
    """Return a calendar of the month that a path asks for, whose days lead to the same list, and so on."""
    found = DAY.search(path)
    day = date.fromisoformat(found[1]) if found else today
    base = path.partition("?")[0]
    before = day - timedelta(days=min(1, day.toordinal() - 1))
    cells = "".join(
        f'<td><a href="{base}?ngay={day.replace(day=number)}">{number}</a></td>'
        for number in range(1, calendar.monthrange(day.year, day.month)[1] + 1)
    )
    return f"""<div class="lich"><table><tr>{cells}</tr></table><div class="pagination">
<a class="prev" rel="prev" href="{base}?ngay={day + timedelta(days=1)}">Ngày sau</a>
<a class="next" rel="next" href="{base}?ngay={before}">Ngày trước</a></div></div>
"""


def scripted(title: str) -> str:
    """Return a page that a script would fill."""
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">{title}
<link href="/assets/index.css" rel="stylesheet"></head><body><noscript>Trang này cần JavaScript.</noscript>
<div id="root" data-source="/api/v1/news"></div><script type="module" src="/assets/index.js"></script></body></html>
"""
