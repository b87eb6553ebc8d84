"""What was asked of the newsroom, and when."""

import json
from collections import deque
from dataclasses import asdict, dataclass
from pathlib import Path

KEPT = 200_000
"""So many of the latest requests are remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request and what was sent back."""

    time: float
    """When it had been read, in seconds since 1970."""
    monotonic: float
    """The same moment on the machine's monotonic clock, for gaps between requests."""
    host: str
    path: str
    """The path with its query."""
    status: int
    """The status sent, 0 if none was."""
    bytes: int
    """How many bytes of body were to be sent."""
    fault: str = ""
    """The name of the fault that was played, if one was."""


class AccessLog:
    """Keeps the latest requests, and appends all of them to a file if one is named."""

    def __init__(self, file: Path | None = None) -> None:
        self.requests: deque[Request] = deque(maxlen=KEPT)
        self._file = file.open("a", encoding="utf-8", buffering=1) if file else None

    def add(self, request: Request) -> None:
        """Keep a request."""
        self.requests.append(request)
        if self._file:
            self._file.write(json.dumps(asdict(request)) + "\n")

    def close(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()
