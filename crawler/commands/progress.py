"""One line on a terminal that says how a crawl is going, and the lines that its newspapers have to say."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from rich.live import Live
from rich.text import Text

from crawler.commands.console import errors


class Progress:
    """Newspapers, pages, new articles and rate, as they have been committed."""

    def __init__(self, newspapers: int) -> None:
        self._newspapers = newspapers
        self._tallies: dict[str, Counter[str]] = {}
        self._began = monotonic()
        # Without a thread that refreshes it: processes are forked while it is shown.
        self._live = Live(self, console=errors, auto_refresh=False, transient=True)

    def __rich__(self) -> Text:
        """Return the line as it stands now."""
        tally = sum(self._tallies.values(), Counter())
        pages = tally.total()
        elapsed = max(monotonic() - self._began, 0.001)
        refused = tally["rejected"] + tally["failed"] + tally["wall"]
        return Text(
            f"{self._newspapers} newspapers · {pages} pages · {tally['new']} new articles · {tally['changed']} changed"
            f" · {refused} refused · {pages / elapsed:.1f} pages/s"
        )

    def say(self, line: str) -> None:
        """Print a line for a person."""
        errors.print(line)

    def count(self, newspaper: str, tally: Counter[str]) -> None:
        """Note how many outcomes of each kind a newspaper's run has committed so far."""
        self._tallies[newspaper] = tally
        self._live.refresh()

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Keep the line current while inside; without a terminal, show nothing."""
        if not errors.is_terminal:
            yield
            return
        with self._live:
            yield
