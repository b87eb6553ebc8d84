"""`scrapy genspider -t newspaper`: a spider file with nothing to delete."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.exceptions import UsageError

from crawler.commands.scrapy_verbs.genspider import write
from crawler.newspaper import Newspaper
from crawler.provinces import provinces
from crawler.workshop.inspection import inspect

ROOT = Path(__file__).resolve().parents[2]


def newspaper_in(path: Path) -> Newspaper:
    """What the one spider in a file says."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (spider,) = (value for value in vars(module).values() if getattr(value, "__module__", "") == path.stem)
    assert spider.name == path.stem
    newspaper = spider.newspaper
    assert isinstance(newspaper, Newspaper)
    return newspaper


def scrapy(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)


def test_the_file_that_is_written_is_a_newspaper_as_it_stands(tmp_path: Path) -> None:
    path = write(tmp_path, name="baohatinh", address="baohatinh.vn", province=None)
    newspaper = newspaper_in(path)
    assert (newspaper.title, newspaper.hosts, newspaper.provinces) == ("Báo Hà Tĩnh", ("baohatinh.vn",), ("Hà Tĩnh",))


def test_the_file_that_is_written_breaks_no_rule_of_its_own(tmp_path: Path) -> None:
    newspaper = newspaper_in(write(tmp_path, name="baohatinh", address="baohatinh.vn", province=None))
    wrong = {each.rule for each in inspect({"baohatinh": newspaper}, provinces()) if each.is_wrong}
    assert wrong == {"province without a newspaper"}


def test_the_file_that_is_written_is_short_and_holds_nothing_to_delete(tmp_path: Path) -> None:
    text = write(tmp_path, name="baohatinh", address="baohatinh.vn", province=None).read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert "$" not in text
    assert not any(isinstance(node, ast.FunctionDef | ast.Pass) for node in ast.walk(ast.parse(text)))


@pytest.mark.parametrize("address", ["bao.vn", "https://bao.vn/thoi-su/", "www.bao.vn", "BAO.VN"])
def test_an_address_gives_the_host(tmp_path: Path, address: str) -> None:
    assert newspaper_in(write(tmp_path, name="baothu", address=address, province="Sơn La")).hosts == ("bao.vn",)


def test_a_name_that_says_no_province_needs_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--province NAME"):
        write(tmp_path, name="songlam", address="songlam.vn", province=None)


def test_a_newspaper_that_has_a_file_is_not_written_over(tmp_path: Path) -> None:
    write(tmp_path, name="baohatinh", address="baohatinh.vn", province=None)
    with pytest.raises(UsageError, match="exists; --force"):
        write(tmp_path, name="baohatinh", address="khac.vn", province=None)


@pytest.mark.parametrize(("name", "address"), [("Bao-Ha-Tinh", "bao.vn"), ("baohatinh", "bao"), ("baohatinh", "")])
def test_what_is_no_name_or_host_is_refused(tmp_path: Path, name: str, address: str) -> None:
    with pytest.raises(UsageError):
        write(tmp_path, name=name, address=address, province=None)


def test_scrapys_own_templates_are_there_too() -> None:
    listed = scrapy("genspider", "--list").stdout.split()
    assert {"basic", "crawl", "newspaper"} <= set(listed)
    assert "scrapy.Spider" in scrapy("genspider", "--dump", "basic").stdout


def test_scrapy_says_in_one_line_what_it_needs() -> None:
    answer = scrapy("genspider", "-t", "newspaper", "songlam", "songlam.vn")
    assert answer.returncode == 2
    assert "unknown province 'songlam'" in answer.stderr.splitlines()[-1]
