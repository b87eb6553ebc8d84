"""Running the command as people do."""

import os
import subprocess
import sys
from pathlib import Path

from crawler.configuration import CHECKOUT


def baotinh(
    *words: str | Path, environment: dict[str, str] | None = None, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `baotinh` to its end and return what it printed; the operator's own configuration plays no part."""
    command = [sys.executable, "-m", "crawler.commands", *map(str, words)]
    clean = {"PATH": os.defpath, "PYTHONPATH": str(CHECKOUT), "BAOTINH_CONFIG": os.devnull}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, cwd=folder, env=clean | (environment or {})
    )


def scrapy(*words: str, store: Path) -> subprocess.CompletedProcess[str]:
    """Run Scrapy's own command on a store; unlike `baotinh crawl`, it keeps the delays towards loopback too."""
    environment = {**os.environ, "BAOTINH_CONFIG": os.devnull, "BAOTINH_DATABASE": str(store)}
    command = [sys.executable, "-m", "scrapy", *words]
    return subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
