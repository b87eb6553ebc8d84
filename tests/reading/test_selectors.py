import pytest
from cssselect import SelectorError
from lxml import etree

from crawler.reading.selectors import every, first

TREE = etree.HTML('<div id="tin"><h1 class="to ten">a</h1><h1 class="ten">b</h1></div><p class="tentative">c</p>')


@pytest.mark.parametrize(
    ("css", "texts"),
    [
        ("h1", ["a", "b"]),
        (".ten", ["a", "b"]),
        ("#tin .to", ["a"]),
        ("div#tin > h1.ten.to", ["a"]),
        ("p, h1", ["c", "a", "b"]),
        ("#khong h1", []),
        ("h1:first-child", ["a"]),
    ],
)
def test_css_finds_what_it_says(css: str, texts: list[str]) -> None:
    assert [element.text for element in every(TREE, css)] == texts


def test_the_first_is_of_the_first_alternative_that_matches() -> None:
    found = first(TREE, "h3, p, h1")
    assert found is not None
    assert found.text == "c"


def test_no_selector_finds_nothing() -> None:
    assert (first(TREE, None), list(every(TREE, None))) == (None, [])


def test_what_is_no_css_is_an_error() -> None:
    with pytest.raises(SelectorError):
        first(TREE, "h1[")
