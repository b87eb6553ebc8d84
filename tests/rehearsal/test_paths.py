"""A system's addresses are read as they are written."""

from datetime import datetime
from urllib.parse import unquote

import pytest

from crawler.rehearsal.asked import ArticlePage, ListPage
from crawler.rehearsal.families import FAMILIES
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.rhythm import VIETNAM

PRINTED = {
    newspaper.host: family
    for newspaper in NEWSPAPERS.values()
    if isinstance(family := FAMILIES.get(newspaper.family), Printing)
}
AT = datetime(2026, 11, 20, 8, 30, tzinfo=VIETNAM)


@pytest.mark.parametrize("host", PRINTED)
def test_every_address_asks_for_what_it_was_made_for(host: str) -> None:
    paths, newspaper = PRINTED[host].paths, NEWSPAPERS[host]
    for section in newspaper.sections:
        path = paths.of_article(newspaper, 17, section, "Mùa quế năm 2026, xã Đại Sơn", AT)
        assert paths.asked(newspaper, *split(path)) == ArticlePage(17)
        for page in (1, 2, 311):
            assert paths.asked(newspaper, *split(paths.of_list(section, page))) == ListPage(section.word, page)
        if view := paths.of_print_view(newspaper, 17, section, "Mùa quế", AT):
            assert paths.asked(newspaper, *split(view)) == ArticlePage(17, printed=True)


@pytest.mark.parametrize("host", PRINTED)
def test_an_article_answers_under_any_slug_and_any_query(host: str) -> None:
    paths, newspaper = PRINTED[host].paths, NEWSPAPERS[host]
    path, _ = split(paths.of_article(newspaper, 17, newspaper.sections[0], "Một tựa khác", AT))
    assert paths.asked(newspaper, path, "utm_source=zalo") == ArticlePage(17)


def split(target: str) -> tuple[str, str]:
    """A path as a newsroom reads it, and its query."""
    path, _, query = target.partition("?")
    return unquote(path), query
