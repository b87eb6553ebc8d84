"""`python -m tests.commands.at_time MOMENT ...`: the command, whose clock shows another time and goes on from there."""

import sys
import time
from datetime import datetime, timedelta

from crawler import clock
from crawler.commands import main


def set_clock(start: datetime) -> None:
    """Let the one place where time comes in start at a moment."""
    began = time.monotonic()

    def now() -> datetime:
        return start + timedelta(seconds=int(time.monotonic() - began))

    vars(clock)["now"] = now


if __name__ == "__main__":
    set_clock(datetime.fromisoformat(sys.argv[1]))
    main(sys.argv[2:], prog_name="baotinh")
