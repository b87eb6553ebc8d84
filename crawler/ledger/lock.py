"""One run of a newspaper at a time: a lock that dies with its process, and remembers what it died of."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from crawler.store.database import StoreError

_RECORD = "{process:<20}{address:<20}"
_LENGTH = 40
_WITNESSED = b"died of itself"


class AlreadyCrawlingError(Exception):
    """Another run of the newspaper is going on."""

    def __init__(self, newspaper: str, process: str) -> None:
        super().__init__(f"{newspaper} is being crawled already, by process {process}")
        self.newspaper, self.process = newspaper, process


class Lock:
    """The lock of one newspaper in one store. The system frees it when its process ends, however that ends."""

    def __init__(self, store: Path, newspaper: str) -> None:
        self.newspaper = newspaper
        self._store = store
        self._path = store.with_suffix(".locks") / newspaper
        self._file: int | None = None
        self.died_reading: int | None = None
        """The address whose page the run before was reading when its process died, if it died like that."""
        self.is_witnessed = False
        """Whether somebody saw that process die of itself; else it may have been killed with everything around it."""

    def take(self) -> None:
        """Take the lock. Raises `AlreadyCrawlingError` at once, or `StoreError` where no lock can be made."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            problem = f"has no place for its locks ({error.strerror})"
            raise StoreError(self._store, problem, "make room, and check the rights on its folder") from error
        record, witnessed = os.pread(file, _LENGTH, 0).decode(), os.pread(file, _LENGTH, _LENGTH)
        process, _, address = record.strip().partition(" ")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            raise AlreadyCrawlingError(self.newspaper, process or "unknown") from None
        self._file = file
        self.died_reading = int(address) if address.strip().isdecimal() else None
        self.is_witnessed = witnessed == _WITNESSED
        self.note_reading(None)
        with suppress(OSError):
            os.ftruncate(file, _LENGTH)

    def note_reading(self, address: int | None) -> None:
        """Note whose page is read from now on, or that none is. The note outlives the process, whatever kills it.

        Where the disk does not take it, a page that kills the process is not found out, and that is all.
        """
        if self._file is not None:
            with suppress(OSError):
                os.pwrite(self._file, _RECORD.format(process=os.getpid(), address=address or "").encode(), 0)

    def free(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self.note_reading(None)
            os.close(self._file)
            self._file = None


def witness_death(store: Path, newspaper: str, process: int) -> None:
    """Note of a newspaper's run that its process, which had the lock, died of itself."""
    with suppress(OSError):
        file = os.open(store.with_suffix(".locks") / newspaper, os.O_RDWR | os.O_CLOEXEC)
        try:
            if os.pread(file, _LENGTH, 0).split()[:1] == [str(process).encode()]:
                os.pwrite(file, _WITNESSED, _LENGTH)
        finally:
            os.close(file)
