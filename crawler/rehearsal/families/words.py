"""The words that fill the places of templates."""

from datetime import datetime
from html import escape

from crawler.rehearsal.families.markup import WEEKDAYS, hexadecimal, shorten
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Head


def own_words(newspaper: Newspaper) -> dict[str, object]:
    """Return what every piece of a newspaper's pages may say."""
    site = hexadecimal(32, "site", newspaper.host)
    return {"host": newspaper.host, "name": newspaper.title, "province": newspaper.province, "site": site}


def dateline_of(newspaper: Newspaper, head: Head, usual: str = "({dateline}) - ") -> str:
    """Return an article's dateline as its newspaper prints it, with what stands between it and the lead."""
    return (newspaper.dateline_form or usual).format(dateline=head.dateline) if head.dateline else ""


def head_words(newspaper: Newspaper, head: Head) -> dict[str, object]:
    """Return what pieces that show an article may say of it."""
    return {
        "url": head.url,
        "path": head.path,
        "id": head.site_id,
        "title": escape(head.title),
        "lead": escape(dateline_of(newspaper, head) + head.lead),
        "short": escape(shorten(head.lead, 140)),
        "image": head.image_url or f"https://{head.newspaper}/images/no-image.png",
        "section": head.printed_section,
        "at": head.published_at,
        **weekdays(head.published_at),
    }


def weekdays(at: datetime) -> dict[str, str]:
    """Return a day of the week in the forms that pages print, `Thứ tư` and `Thứ 4`, and the half of the day."""
    day = at.weekday()
    number = f"Thứ {day + 2}" if day < 6 else WEEKDAYS[day]
    return {"weekday": WEEKDAYS[day], "weekday_number": number, "half": "SA" if at.hour < 12 else "CH"}
