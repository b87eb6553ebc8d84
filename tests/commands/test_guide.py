"""The maintainer's guide: its newspaper is added as it says, in a copy of the project, and says what it says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from crawler.configuration import CHECKOUT, CONFIG_VARIABLE
from crawler.rehearsal.newsroom import Plan
from crawler.rehearsal.opening import open_newsroom

GUIDE = (CHECKOUT / "docs" / "adding-a-newspaper.md").read_text(encoding="utf-8")
NAME, HOST = "baodaklak", "baodaklak.vn"
FILE = Path("spiders") / f"{NAME}.py"
ARTICLES = 300
"""How many articles the newsroom showed when the guide was written: as many as the demo has."""

PROJECT = ("crawler", "spiders", "pipelines", "scrapy.cfg", "pyproject.toml")
TESTS = ("__init__.py", "conftest.py", "test_pages.py")

ARTICLE = re.compile(rf"https://{HOST}/\S+?/\d{{6}}/\S+?-(?P<id>[0-9a-f]{{7}})/")
CHANGING = (
    (ARTICLE, f"https://{HOST}/SECTION/ARTICLE/"),
    (re.compile(r"(?<=[/\[\s])[0-9a-f]{7}(?=[.-])"), "ID"),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00"), "TIME"),
    (re.compile(r"(?<=^title \(layout\)  ).*"), "HEADLINE"),
    (re.compile(r"^[1-9]\d* articles; "), "N articles; "),
    (re.compile(r"(?<=\]) - .*"), ""),
)
"""What depends on the day's news, or on the width of the screen."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command of the guide with the lines that it prints there; `...` stands for any number of lines."""

    command: str
    printed: tuple[str, ...]


def steps() -> Iterator[Step]:
    """The guide's commands in order."""
    for block in re.findall(r"(?:^    .+\n)+", GUIDE, re.MULTILINE):
        command, *printed = (line[4:] for line in block.splitlines())
        if command.startswith("$ "):
            yield Step(command[2:], tuple(printed))


def sources() -> tuple[str, ...]:
    """The guide's pieces of spider files."""
    return tuple(re.findall(r"^```python\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL))


def class_in(source: str) -> str:
    """The class in a spider file."""
    return source[source.index("class ") :]


def settled(line: str) -> str:
    """A line without what depends on the day's news."""
    for changing, name in CHANGING:
        line = changing.sub(name, line)
    return line.rstrip()


def holds(printed: tuple[str, ...], said: list[str]) -> bool:
    """Whether lines were said as they are printed in the guide."""
    parts = "\n".join(map(settled, printed)).split("...\n") if "..." in printed else ["\n".join(map(settled, printed))]
    expression = r"(?:.*\n)*?".join(re.escape(part.removesuffix("...")) for part in parts)
    open_end = r"(?:.*\n?)*" if printed[-1] == "..." else r"\n?"
    return re.fullmatch(expression + open_end, "\n".join(map(settled, said)) + "\n") is not None


def test_the_file_that_the_guide_ends_with_is_the_newspapers_own() -> None:
    assert sources()[-1] == class_in((CHECKOUT / FILE).read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project without the guide's newspaper."""
    for name in PROJECT:
        source = CHECKOUT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    (tmp_path / "data").mkdir()
    shutil.copy(CHECKOUT / "data" / "provinces.json", tmp_path / "data")
    (tmp_path / "tests" / "pages").mkdir(parents=True)
    for name in TESTS:
        shutil.copy(CHECKOUT / "tests" / name, tmp_path / "tests" / name)
    (tmp_path / FILE).unlink()
    return tmp_path


def run(project: Path, *words: str) -> list[str]:
    """Run a command in the copy and return what it said, on both outputs."""
    programs = {
        "baotinh": ("-m", "crawler.commands"),
        "scrapy": ("-m", "scrapy"),
        "pytest": ("-m", "pytest", "-q", "-p", "no:cacheprovider"),
    }
    program, *arguments = words
    environment = {"PATH": os.defpath, "PYTHONPATH": str(project), CONFIG_VARIABLE: os.devnull, "COLUMNS": "88"}
    done = subprocess.run(
        [sys.executable, *programs[program], *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=project,
        env=environment,
    )
    lines = (done.stdout + done.stderr).splitlines()
    return [line for line in lines if line.startswith("FAILED")] if program == "pytest" else lines


def contents(project: Path) -> dict[str, bytes]:
    """Every file of the copy that is kept, with what it holds."""
    kept = (path for path in project.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(project)): path.read_bytes() for path in kept}


def fetched(address: str, url: str) -> bytes:
    """A page of the newsroom."""
    path = url.removeprefix(f"https://{HOST}")
    with urlopen(Request(address + path, headers={"Host": HOST})) as answer:
        return bytes(answer.read())


def told(step: Step, article: str | None) -> list[str]:
    """The words of a step's command, with an article that the newsroom shows today in place of the guide's."""
    return shlex.split(ARTICLE.sub(article, step.command) if article else step.command)


@pytest.mark.slow
def test_the_journey_is_as_the_guide_tells_it(project: Path) -> None:
    before = contents(project)
    differing: dict[str, list[str]] = {}
    article: str | None = None
    with open_newsroom(Plan(articles=ARTICLES)) as newsroom:
        (project / "list.html").write_bytes(fetched(newsroom.address, f"https://{HOST}/thoi-su/"))
        for step in steps():
            words = told(step, article)
            said = run(project, *words, *(("--connect", f"{HOST}={newsroom.address}") if "snapshot" in words else ()))
            if not holds(step.printed, said):
                differing[step.command] = said
            if "links" in words and article is None:
                # Here the guide has the file completed.
                shutil.copy(CHECKOUT / FILE, project / FILE)
                listed = run(project, *words)
                article = next(line for line in listed if ARTICLE.fullmatch(line))
                (project / "page.html").write_bytes(fetched(newsroom.address, article))
    assert differing == {}
    touched = {name for name, content in contents(project).items() if before.get(name) != content}
    assert {settled(name) for name in touched - {"list.html", "page.html"}} == {
        str(FILE),
        f"tests/pages/{NAME}/ID.html",
        f"tests/pages/{NAME}/ID.json",
    }


@pytest.mark.slow
def test_a_misspelt_word_is_said_as_the_guide_says(project: Path) -> None:
    (project / FILE).write_text((CHECKOUT / FILE).read_text(encoding="utf-8").replace("sections=", "setions="))
    line = next(line for line in run(project, "baotinh", "newspapers", "--check") if line.startswith(str(FILE)))
    assert f"\n    {line}\n" in GUIDE
