"""Times as newspapers print them, for people and for machines.

Visible times are in Vietnam's time zone and put the day before the month; the weekday, where it is
printed, settles doubt. Forms, all seen: `Cập nhật: Thứ năm, 9/3/2023 | 7:43:53 AM`, `08/01/2026 - 18:21`,
`11:46, 15/09/2024`, `Thứ sáu: 15:00 ngày 09/02/2024`, `16/12/2005 10:49 SA`, `21/11/2024 13:21 CH`,
`thứ hai, ngày 24/12/12 11:05 tối`, `07-03-2026 - 00:01 AM`, `ngày 07 tháng 03 năm 2026`,
`16 Tháng Mười Một, 2021`, `Tháng Ba 7, 2024`, `15/11/2025`.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from crawler.items import Precision, Stamp
from crawler.language import VIETNAM

MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DATE = re.compile(
    r"(?<![\d/.:,-])(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})(?![\d/]|[.,-]\d)"
    rf"|\b(?P<long_day>\d{{1,2}})\s+tháng\s+(?P<long_month>\d{{1,2}}|{MONTH})[\s,]+(?:năm\s+)?(?P<long_year>\d{{4}})\b"
    rf"|\btháng\s+(?P<first_month>\d{{1,2}}|{MONTH})\s+(?P<second_day>\d{{1,2}}),\s*(?P<third_year>\d{{4}})\b"
    r"|(?<![\d/.-])(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?!\d)",
    re.IGNORECASE,
)
TIME = re.compile(
    r"(?<![\d/.:])(?P<hour>[01]?\d|2[0-4])\s?(?::|h|g|giờ)\s?(?P<minute>[0-5]\d)(?:\s?[:'p]\s?(?P<second>[0-5]\d)(?:\.\d+)?)?(?!\d|[/.:]\d)"
    r"(?:\s*(?P<half>AM|PM|SA|CH|sáng|trưa|chiều|tối|đêm)(?!\w))?",
    re.IGNORECASE,
)
UPDATED = re.compile(r"\b(?:cập nhật|chỉnh sửa|sửa đổi|last update|last modified|updated|modified)", re.IGNORECASE)
WEEKDAY = re.compile(r"(?:thứ\s*(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*(?:nhật|nhựt)|\bCN\b)(?!\w)", re.IGNORECASE)
WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5, **{str(n): n - 2 for n in range(2, 8)}}
SUNDAY = 6
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""What is a year at all; whether a page can be that old is for the rules to say."""
MOST_STAMPS = 4
REACH = 40
"""Characters around a date in which its hour stands."""


def parse_stamp(text: str) -> Stamp | None:
    """The first time printed in a text for people, or none."""
    return next(iter(parse_stamps(text)), None)


def parse_stamps(text: str) -> list[Stamp]:
    """The times printed in a text for people: a line may say when an article was published and when changed."""
    weekday = weekday_in(text)
    days = [(found, day) for found in DATE.finditer(text) if (day := day_of(found, weekday)) is not None][:MOST_STAMPS]
    stamps = []
    for number, (found, day) in enumerate(days):
        start = days[number - 1][0].end() if number else 0
        end = days[number + 1][0].start() if number + 1 < len(days) else len(text)
        stamps.append(with_time(text, found, day, max(start, found.start() - REACH), min(end, found.end() + REACH)))
    return stamps


def weekday_in(text: str) -> int | None:
    """The weekday a text names, Monday as 0."""
    found = WEEKDAY.search(text)
    if found is None:
        return None
    return WEEKDAYS[found[1].lower()] if found[1] else SUNDAY


def day_of(found: re.Match[str], weekday: int | None) -> datetime | None:
    """Midnight in Vietnam on a printed day: day before month, unless only the other order fits the weekday."""
    if found["iso_year"]:
        return midnight(found["iso_year"], found["iso_month"], found["iso_day"])
    if found["long_day"]:
        return midnight(found["long_year"], month_number(found["long_month"]), found["long_day"])
    if found["first_month"]:
        return midnight(found["third_year"], month_number(found["first_month"]), found["second_day"])
    printed = midnight(found["year"], found["month"], found["day"])
    swapped = midnight(found["year"], found["day"], found["month"])
    if weekday is not None and swapped is not None and swapped.weekday() == weekday:
        return printed if printed is not None and printed.weekday() == weekday else swapped
    return printed


def month_number(printed: str) -> str:
    """The number of a month that is printed as one or as a word (`Tháng Mười Một`, WordPress)."""
    word = " ".join(printed.lower().split())
    return str(MONTHS.index(word) + 1) if word in MONTHS else printed


def midnight(year: str, month: str, day: str) -> datetime | None:
    """The start of a day in Vietnam; two digits of a year are of this century up to 79."""
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= 80 else 2000
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return None
    try:
        return datetime(number, int(month), int(day), tzinfo=VIETNAM)
    except ValueError:
        return None


def with_time(text: str, found: re.Match[str], day: datetime, start: int, end: int) -> Stamp:
    """The day with the hour that stands beside it between two places, one after it before one in front of it."""
    time = TIME.search(text, found.end(), end) or last_time(text[start : found.start()])
    label = UPDATED.search(text, start, found.start()) is not None
    printed = text.strip()
    if time is None:
        return Stamp(at=day, precision=Precision.DAY, printed=printed, says_updated=label)
    at = day + timedelta(hours=hour_of_day(int(time["hour"]), time["half"]), minutes=int(time["minute"]))
    if time["second"] is None:
        return Stamp(at=at, precision=Precision.MINUTE, printed=printed, says_updated=label)
    at += timedelta(seconds=int(time["second"]))
    return Stamp(at=at, precision=Precision.SECOND, printed=printed, says_updated=label)


def last_time(text: str) -> re.Match[str] | None:
    """The last hour printed in a text."""
    return max(TIME.finditer(text), key=lambda found: found.start(), default=None)


def hour_of_day(hour: int, half: str | None) -> int:
    """The hour on a 24-hour clock. A half of the day after an hour above 12, or after 0, is decoration."""
    half = (half or "").lower()
    if hour == 0 or hour > 12 or not half:
        return hour % 24
    if half in {"am", "sa", "sáng"}:
        return hour % 12
    if half == "trưa":
        return hour if hour >= 10 else hour + 12
    if half == "đêm":
        return hour + 12 if 6 <= hour < 12 else hour % 12
    return hour % 12 + 12


MACHINE = re.compile(
    r"\s*(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([AaPp][Mm])?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
US_ORDER = re.compile(r"\s*(\d\d?)/(\d\d?)/(\d{4})[,\s]+(\d\d?):(\d\d)(?::(\d\d))?\s*([AaPp][Mm])\b")
EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")


def parse_machine_time(text: str) -> Stamp | None:
    """A time stated for machines: ISO 8601 with or without offset or colon, US order with AM or PM, epoch seconds.

    Without an offset it is Vietnam's time, as the newspapers' own clocks are.
    """
    if found := MACHINE.match(text):
        year, month, day, hour, minute, second, half, zone = found.groups()
    elif found := US_ORDER.match(text):
        month, day, year, hour, minute, second, half = found.groups()
        zone = None
    elif found := EPOCH.match(text):
        at = datetime.fromtimestamp(int(found[1]), VIETNAM)
        return Stamp(at=at, precision=Precision.SECOND, printed=text.strip())
    else:
        return parse_stamp(text)
    start = midnight(year, month, day)
    if start is None and found.re is US_ORDER:
        start = midnight(year, day, month)
    if start is None:
        return None
    if hour is None:
        return Stamp(at=start, precision=Precision.DAY, printed=text.strip())
    at = start.replace(tzinfo=offset(zone)) + timedelta(
        hours=hour_of_day(int(hour), half), minutes=int(minute), seconds=int(second or 0)
    )
    precision = Precision.SECOND if second is not None else Precision.MINUTE
    return Stamp(at=at.astimezone(VIETNAM), precision=precision, printed=text.strip())


def offset(zone: str | None) -> tzinfo:
    """The time zone that `Z`, `+0700` or `+07:00` names; Vietnam's without one."""
    if zone is None:
        return VIETNAM
    if zone in {"Z", "UTC", "GMT"}:
        return UTC
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return timezone(timedelta(minutes=-minutes if zone[0] == "-" else minutes))
