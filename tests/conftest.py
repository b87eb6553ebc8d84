"""What many tests stand on: an empty store with its writer, and the shared real pages where they are present."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.store.writer import Writer, close_writer, writer_at

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of facts and real pages that stands beside the checkout."""
    if not (SHARED / "real-pages").is_dir():
        pytest.skip("the real pages in ../shared are not here")
    return SHARED


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """The writer of an empty store."""
    path = tmp_path / "news.db"
    yield writer_at(path)
    close_writer(path)
