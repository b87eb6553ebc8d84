"""Newspapers side by side, each in a process of its own: one that crashes or hangs takes nobody with it."""

import gc
import multiprocessing
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import connection
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import Any, Protocol

from crawler.commands.worker import GRACE
from crawler.ledger.ending import STOPPED
from crawler.ledger.run import Summary

FORKING = multiprocessing.get_context("fork")
"""A forked process is ready at once, and shares what its parent has imported; a new one needs a second and 60 MB."""
SILENCE = 120.0
"""Seconds without a heartbeat after which a process is taken to hang."""
TICK = 0.25
"""Seconds between two looks at what no message tells: a signal, a process that hangs."""
STOPPED_AT_ONCE = "it was stopped at once; what was committed stays, and the next run goes on from there"
GOES_ON = "the next run goes on from there, and a page that ends it three times is put aside"


class Audience(Protocol):
    """Who is told how the crawls are going."""

    def say(self, line: str) -> None:
        """Take a line for a person."""

    def count(self, newspaper: str, tally: Counter[str]) -> None:
        """Take how many outcomes of each kind a newspaper's run has committed so far."""


class Worker:
    """One newspaper's process, as its parent knows it."""

    def __init__(self, newspaper: str, process: BaseProcess, line: Connection) -> None:
        self.newspaper, self.process, self.line = newspaper, process, line
        self.age = self.silence = self.stopping = 0.0
        """Seconds since it began, since it was heard last, since it was told to stop; as its parent has lived them."""
        self.told_to_stop = False
        self.tally: Counter[str] = Counter()
        self.ended: str | None = None
        """Why it was killed, if it was."""

    def stop(self) -> None:
        """Tell the process to end its run."""
        if not self.told_to_stop:
            self.told_to_stop = True
            try:
                self.line.send("stop")
            except OSError:
                return

    def kill(self, reason: str) -> None:
        """End the process at once."""
        self.ended = self.ended or reason
        self.process.kill()

    def grow_older(self, seconds: float) -> None:
        """Let time pass."""
        self.age += seconds
        self.silence += seconds
        self.stopping += seconds * self.told_to_stop

    def verdict(self, time_limit: float) -> str | None:
        """Return why the process must be killed, if it must."""
        if self.silence > SILENCE:
            return f"it hung (no sign of life for {SILENCE:.0f} s) and was killed; {GOES_ON}"
        if self.age > time_limit + GRACE or self.stopping > GRACE:
            return f"it did not end within {GRACE:.0f} s when it was told to, and was killed; {GOES_ON}"
        return None

    def fate(self) -> str:
        """Return how a process ended that left no summary."""
        if self.ended:
            return self.ended
        code = self.process.exitcode or 0
        if code == -signal.SIGKILL:
            return f"its process was killed (SIGKILL), perhaps for want of memory; try a smaller --jobs, {GOES_ON}"
        if code < 0:
            return f"its process crashed ({signal.Signals(-code).name}); {GOES_ON}"
        return f"its process ended without a word (status {code}); {GOES_ON}"


class Workers:
    """Crawls newspapers in processes of their own, so many at once, and is told to stop by SIGTERM and SIGINT.

    The first signal lets every run end cleanly, the second ends all processes at once.
    """

    def __init__(
        self,
        work: Callable[[Connection, str], None],
        audience: Audience,
        *,
        jobs: int,
        time_limit: float,
        witness: Callable[[str, int], None],
    ) -> None:
        """`work` is what a process does; it sends its messages over the connection.

        `witness` is told the newspaper and the number of a process that died of itself or hung.
        """
        self._witness = witness
        self._work, self._audience, self._jobs, self._time_limit = work, audience, jobs, time_limit
        self._signals = 0
        self._judged_at = monotonic()
        self._working: list[Worker] = []
        self._summaries: dict[str, Summary] = {}

    def crawl(self, newspapers: Sequence[str]) -> list[Summary]:
        """Crawl newspapers and return what each run came to, in their order."""
        waiting = deque(newspapers)
        # What is here by now stays: the children share its memory for as long as nobody touches it.
        gc.collect()
        gc.freeze()
        with self._heeding_signals():
            while self._working or (waiting and not self._signals):
                while waiting and len(self._working) < self._jobs and not self._signals:
                    self._start(waiting.popleft())
                self._listen()
                self._judge()
        never_began = {name: Summary(newspaper=name, ended=STOPPED) for name in waiting}
        return [(self._summaries | never_began)[name] for name in newspapers]

    def _start(self, newspaper: str) -> None:
        ours, theirs = FORKING.Pipe()
        lines = [ours, *(worker.line for worker in self._working)]
        process = FORKING.Process(target=self._child, args=(theirs, newspaper, lines), daemon=True)
        process.start()
        theirs.close()
        self._working.append(Worker(newspaper, process, ours))

    def _child(self, line: Connection, newspaper: str, others: Sequence[Connection]) -> None:
        # Each line must end with the parent alone, or nobody would notice that the parent is gone.
        for other in others:
            other.close()
        self._work(line, newspaper)

    def _listen(self) -> None:
        for line in connection.wait([worker.line for worker in self._working], timeout=TICK):
            worker = next(worker for worker in self._working if worker.line is line)
            try:
                self._take(worker, worker.line.recv())
            except (EOFError, OSError):
                self._bury(worker)

    def _take(self, worker: Worker, message: Any) -> None:
        worker.silence = 0.0
        match message:
            case str() as line:
                self._audience.say(line)
            case Counter() as tally:
                worker.tally = tally
                self._audience.count(worker.newspaper, tally)
            case Summary() as summary:
                self._summaries[worker.newspaper] = summary

    def _bury(self, worker: Worker) -> None:
        worker.process.join()
        worker.line.close()
        self._working.remove(worker)
        if worker.newspaper not in self._summaries:
            lost = Summary(newspaper=worker.newspaper, ended=worker.fate(), counts=worker.tally)
            self._summaries[worker.newspaper] = lost
            if worker.ended is None or worker.silence > SILENCE:
                self._witness(worker.newspaper, worker.process.pid or 0)

    def _judge(self) -> None:
        # After a machine has slept, nobody is taken to task for the time.
        passed, self._judged_at = min(monotonic() - self._judged_at, 4 * TICK), monotonic()
        for worker in self._working:
            worker.grow_older(passed)
            if self._signals > 1:
                worker.kill(STOPPED_AT_ONCE)
            elif self._signals:
                worker.stop()
            if verdict := worker.verdict(self._time_limit):
                worker.kill(verdict)

    @contextmanager
    def _heeding_signals(self) -> Iterator[None]:
        before = {number: signal.signal(number, self._note_signal) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _note_signal(self, *_: object) -> None:
        self._signals += 1
