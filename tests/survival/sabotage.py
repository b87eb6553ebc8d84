"""`python -m tests.survival.sabotage HOW NEWSPAPER ...`: the command, in which one newspaper's reader does harm."""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from crawler import spider
from crawler.commands import main, side_by_side

SILENCE = 12.0
"""Seconds that stand for two minutes: longer than a sound process is silent on a busy machine."""


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave() -> None:
    os._exit(7)


def die_for_want_of_memory() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang() -> None:
    while True:
        pass


HARM: dict[str, Callable[[], None]] = {
    harm.__name__: harm for harm in (crash, leave, die_for_want_of_memory, hang)
}  # fmt: skip


def sabotage(how: str, newspaper: str) -> None:
    """Let the first article of a newspaper that is read do harm to its process."""
    sound = vars(spider)["read"]

    def read(page: Any, **words: Any) -> Any:
        if words["newspaper"] == newspaper:
            HARM[how]()
        return sound(page, **words)

    vars(spider)["read"] = read
    if how == "hang":
        vars(side_by_side)["SILENCE"] = SILENCE


if __name__ == "__main__":
    sabotage(*sys.argv[1:3])
    main(sys.argv[3:], prog_name="baotinh")
