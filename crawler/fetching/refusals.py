"""Requests that do not leave, and why."""

from scrapy.exceptions import IgnoreRequest


class NotAskedError(IgnoreRequest):
    """The run has come to its end: what still waits for its turn does not leave any more."""


class RobotsUnreachableError(IgnoreRequest):
    """Nobody can say what robots.txt refuses: `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
