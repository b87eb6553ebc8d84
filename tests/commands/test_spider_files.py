"""A broken spider file is one line, and the other newspapers go on."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from scrapy.settings import Settings

from crawler.commands.spider_files import SpiderFiles
from crawler.configuration import CHECKOUT
from tests.commands.baotinh import baotinh
from tests.commands.test_failures import GOOD as PAGES
from tests.commands.test_failures import lines, titles
from tests.loopback import serving

GOOD = """from crawler.families.a_id import A_ID
from crawler.newspaper import Layout, Newspaper
from crawler.spider import NewspaperSpider


class {name}(NewspaperSpider):
    name = "{name}"
    newspaper = Newspaper(title="Báo Thử", hosts=("{name}.vn",), provinces=("Lào Cai",), family=A_ID)
"""
NUMBERS = itertools.count()

Load = Callable[..., SpiderFiles]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load a package of spider files: names and sources."""

    def loaded(**files: str) -> SpiderFiles:
        package = f"spider_files_{next(NUMBERS)}"
        folder = tmp_path / package
        folder.mkdir()
        (folder / "__init__.py").touch()
        for name, source in files.items():
            (folder / f"{name}.py").write_text(source)
        monkeypatch.syspath_prepend(tmp_path)
        return SpiderFiles(Settings({"SPIDER_MODULES": [package]}))

    return loaded


def broken(load: Load, old: str, new: str) -> tuple[list[str], str]:
    """The names that are loaded, and the one line that is said, where a file among three is broken."""
    good = {name: GOOD.format(name=name) for name in ("baoa", "baoc")}
    assert old in GOOD
    with pytest.warns(RuntimeWarning):
        loader = load(baob=GOOD.replace(old, new).format(name="baob"), **good)
    (line,) = loader.faults.values()
    assert "\n" not in line
    return sorted(loader.list()), line


def test_sound_files_have_no_faults(load: Load) -> None:
    assert load(bao=GOOD.format(name="bao")).faults == {}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("family=", "famly=", "Newspaper has no word 'famly'; allowed: title, hosts, provinces, datelines, family"),
        ("family=A_ID", "family=A_ID, layouts=(Layout(name='a', bdy='p'),)", "Layout has no word 'bdy'; allowed: name"),
        ("family=A_ID", "family=A_ID, layouts=(Layout(name='a', body='p['),)", "'p['"),
        ('hosts=("{name}.vn",)', 'hosts=("{name}.vn")', "allowed: a tuple of one or more"),
        ("family=A_ID", "family=a_id", "NameError: name 'a_id' is not defined"),
        ("crawler.families.a_id", "crawler.families.aid", "No module named 'crawler.families.aid'"),
        ("family=A_ID)", "family=A_ID", "line 8: '(' was never closed"),
        (", family=A_ID", "", "missing 1 required keyword-only argument: 'family'"),
    ],
)
def test_a_fault_is_one_line_and_the_others_are_loaded(load: Load, old: str, new: str, said: str) -> None:
    names, line = broken(load, old, new)
    assert names == ["baoa", "baoc"]
    assert "/baob.py: " in line
    assert said in line
    assert line.endswith("then: baotinh newspapers --check")


def test_a_name_that_is_taken_is_said_with_both_files(load: Load) -> None:
    with pytest.warns(RuntimeWarning):
        loader = load(baoa=GOOD.format(name="bao"), baob=GOOD.format(name="bao"))
    (line,) = loader.faults.values()
    assert "/baob.py: the name 'bao' is taken by" in line
    assert line.endswith("/baoa.py")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("family=", "famly=", "spiders/baob.py: Newspaper has no word 'famly'; allowed: title, hosts, "),
        (
            "{name}.vn",
            "baocantho.com.vn",
            "spiders/baob.py and spiders/baocantho.py: host 'baocantho.com.vn'; allowed: each host in one file, once; ",
        ),
    ],
    ids=["misspelt word", "host claimed twice"],
)
def test_a_crawl_goes_on_beside_a_broken_file_and_says_so_in_one_line(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    folder = tmp_path / "spiders"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "baocantho.py").write_text((CHECKOUT / "spiders" / "baocantho.py").read_text())
    (folder / "baob.py").write_text(GOOD.replace(old, new).format(name="baob"))
    store = tmp_path / "news.db"
    with serving(PAGES) as address:
        words = ("crawl", "baocantho", "--db", store, "--connect", f"baocantho.com.vn={address}")
        done = baotinh(*words, folder=tmp_path)
    (line,) = lines(done)
    assert line.startswith(said)
    assert line.endswith("; then: baotinh newspapers --check")
    assert (done.returncode, titles(store)) == (3, ["Vụ lúa thứ 1 được mùa"])
