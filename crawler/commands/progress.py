"""One line on a terminal that says how a crawl is going."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from rich.live import Live
from rich.text import Text

from crawler.commands.console import errors
from crawler.store.writer import Writer


class Progress:
    """Newspapers, pages, new articles and rate, as the writer has committed them."""

    def __init__(self, writer: Writer, newspapers: int) -> None:
        self._writer, self._newspapers = writer, newspapers
        self._began = monotonic()

    def __rich__(self) -> Text:
        """Return the line as it stands now."""
        tally = sum(self._writer.tallies.values(), Counter())
        pages = tally.total()
        elapsed = max(monotonic() - self._began, 0.001)
        refused = tally["rejected"] + tally["failed"] + tally["wall"]
        return Text(
            f"{self._newspapers} newspapers · {pages} pages · {tally['new']} new articles · {tally['changed']} changed"
            f" · {refused} refused · {pages / elapsed:.1f} pages/s"
        )


@contextmanager
def shown_progress(writer: Writer, newspapers: int) -> Iterator[None]:
    """Keep the line current while inside; without a terminal, show nothing."""
    if not errors.is_terminal:
        yield
        return
    with Live(Progress(writer, newspapers), console=errors, refresh_per_second=2, transient=True):
        yield
