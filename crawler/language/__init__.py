"""Vietnamese text: normal forms, folding, tone marks, legacy encodings, the language of a text, the clock."""

from zoneinfo import ZoneInfo

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
"""The time zone in which Vietnamese newspapers print."""
