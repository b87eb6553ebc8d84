"""Vietnamese text: normal forms, folding, tone marks, legacy encodings, the language of a text, the time zone."""

from datetime import timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "ICT")
"""Vietnam's time. It has had no summer time since its newspapers went on line."""
