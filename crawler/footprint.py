"""What a run costs a newspaper: the requests that left for it, their bytes, and the gaps between them."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Footprint:
    """A run's requests so far, robots.txt, redirects and retries among them."""

    requests: int = 0
    bytes: int = 0
    """The answers' bodies, as they were sent."""
    shortest_gap: float | None = None
    """The least seconds from one request to the next to the same host."""
    longest_gap: float | None = None
    resume_at: datetime | None = None
    """When the newspaper's server allows to be asked again, where it named a time that is far off."""
    _left_at: dict[str, float] = field(default_factory=dict, init=False, repr=False)

    def leave(self, host: str, at: float) -> None:
        """Note that a request leaves for a host, at a time of the monotonic clock."""
        self.requests += 1
        if (before := self._left_at.get(host)) is not None:
            gap = at - before
            self.shortest_gap = gap if self.shortest_gap is None else min(self.shortest_gap, gap)
            self.longest_gap = gap if self.longest_gap is None else max(self.longest_gap, gap)
        self._left_at[host] = at
