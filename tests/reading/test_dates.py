from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.items import Precision
from crawler.language import VIETNAM
from crawler.reading.dates import parse_machine_time, parse_stamp

FIRST = datetime(1990, 1, 1, tzinfo=VIETNAM)
NAMES = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("Cập nhật: Thứ ba, 7/5/2024 | 7:43:53 AM", "2024-05-07T07:43:53+07:00"),
        ("• Cập nhật: Thứ sáu, 10/5/2024 | 1:17:16 PM", "2024-05-10T13:17:16+07:00"),
        ("08/01/2025 - 18:21", "2025-01-08T18:21:00+07:00"),
        ("11:46, 15/09/2023", "2023-09-15T11:46:00+07:00"),
        ("Thứ 4, 01/12/2021 | 11:51:00 [GMT +7]", "2021-12-01T11:51:00+07:00"),
        ("Thứ năm, 2/11/2023, 19:20 (GMT+7)", "2023-11-02T19:20:00+07:00"),
        ("07-03-2025 - 00:01 AM", "2025-03-07T00:01:00+07:00"),
        ("07/03/2025 08:01 GMT+7", "2025-03-07T08:01:00+07:00"),
        ("14:29 | 01/10/2025", "2025-10-01T14:29:00+07:00"),
        ("Thứ sáu: 15:00 ngày 09/02/2024", "2024-02-09T15:00:00+07:00"),
        ("Thứ Sáu, 16/12/2005 10:49 SA", "2005-12-16T10:49:00+07:00"),
        ("21/11/2024 13:21 CH", "2024-11-21T13:21:00+07:00"),
        ("21/11/2024 01:21 CH", "2024-11-21T13:21:00+07:00"),
        ("Ngày đăng : 06:25, 12/04/2014", "2014-04-12T06:25:00+07:00"),
        ("Cập nhật thứ hai, ngày 24/12/12 11:05 tối", "2012-12-24T23:05:00+07:00"),
        ("Cập nhật thứ hai, ngày 24/12/12 04:00 chiều", "2012-12-24T16:00:00+07:00"),
        ("Thứ Bảy, ngày 07 tháng 03 năm 2026 09:05", "2026-03-07T09:05:00+07:00"),
        ("ClockThứ Năm, 05/03/2026 10:17", "2026-03-05T10:17:00+07:00"),
        ("16 Tháng Mười Một, 2021 09:25", "2021-11-16T09:25:00+07:00"),
        ("Tháng Ba 7, 2024 lúc 08:15", "2024-03-07T08:15:00+07:00"),
        ("5/6/2023 12h05", "2023-06-05T12:05:00+07:00"),
        ("01/02/2024 12:30 AM", "2024-02-01T00:30:00+07:00"),
    ],
)
def test_a_printed_time_is_read(printed: str, iso: str) -> None:
    stamp = parse_stamp(printed)
    assert stamp is not None
    assert stamp.at.isoformat() == iso


def test_a_stamp_without_an_hour_is_precise_to_the_day() -> None:
    stamp = parse_stamp("15/11/2025")
    assert stamp is not None
    assert (stamp.precision, stamp.at.isoformat()) == (Precision.DAY, "2025-11-15T00:00:00+07:00")


def test_a_stamp_with_minutes_is_precise_to_the_minute() -> None:
    stamp = parse_stamp("15/11/2025 08:20")
    assert stamp is not None
    assert stamp.precision is Precision.MINUTE


def test_a_label_says_that_it_was_updated() -> None:
    stamp = parse_stamp("Cập nhật: 15/11/2025 08:20")
    assert stamp is not None
    assert stamp.says_updated


def test_the_day_stands_before_the_month() -> None:
    stamp = parse_stamp("03/07/2026 08:52")
    assert stamp is not None
    assert (stamp.at.day, stamp.at.month) == (3, 7)


def test_the_weekday_tells_which_of_two_readings_is_right() -> None:
    stamp = parse_stamp("Thứ Bảy, 03/07/2026 08:52")
    assert stamp is not None
    assert (stamp.at.day, stamp.at.month) == (7, 3)


@pytest.mark.parametrize(
    "text", ["", "Hotline: 0296.3898.888", "32/13/2024", "tỷ lệ 5/7", "99/99/9999 10:00", "1/1/0001"]
)
def test_what_is_no_day_is_no_stamp(text: str) -> None:
    assert parse_stamp(text) is None


@given(st.integers(0, 40_000 * 86_400).map(lambda seconds: FIRST + timedelta(seconds=seconds)))
def test_every_moment_is_read_as_printed(moment: datetime) -> None:
    stamp = parse_stamp(f"{NAMES[moment.weekday()].title()}, {moment:%d/%m/%Y | %H:%M:%S}")
    assert stamp is not None
    assert stamp.at == moment


@given(st.text())
def test_any_text_is_a_stamp_or_none(text: str) -> None:
    assert parse_stamp(text) is None or parse_machine_time(text) is not None


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("2025-06-17T13:43:02+0700", "2025-06-17T13:43:02+07:00"),
        ("2025-06-17T13:43:02+07:00", "2025-06-17T13:43:02+07:00"),
        ("2021-12-01T04:51:00.000000Z", "2021-12-01T11:51:00+07:00"),
        ("2026-03-07 08:07", "2026-03-07T08:07:00+07:00"),
        ("2026-03-07T00:01:00", "2026-03-07T00:01:00+07:00"),
        ("11/21/2023 9:28:56 AM", "2023-11-21T09:28:56+07:00"),
        ("1772843936", "2026-03-07T07:38:56+07:00"),
        ("2026-01-08", "2026-01-08T00:00:00+07:00"),
    ],
)
def test_a_time_for_machines_is_read(stated: str, iso: str) -> None:
    stamp = parse_machine_time(stated)
    assert stamp is not None
    assert stamp.at.isoformat() == iso
