"""Which of a newspaper's doors an answer is, and where they are."""

from dataclasses import replace

import pytest

from crawler.description import DescriptionError
from crawler.discovery.doors import listed_in
from crawler.discovery.listing import links
from crawler.items import Door, Listed
from tests.discovery.documents import HERE, PAPER, TODAY, atom, index, rss, sitemap
from tests.discovery.pages import page

RSS = '<link rel="alternate" type="application/rss+xml" href="{}">'


def opened(body: str) -> Listed | None:
    return listed_in(body.encode(), HERE, PAPER, since=None, today=TODAY, undated=True)


@pytest.mark.parametrize(
    ("document", "door"),
    [(rss(), Door.FEED), (atom(), Door.FEED), (sitemap(), Door.SITEMAP), (index(), Door.SITEMAP)],
    ids=["rss", "atom", "sitemap", "index"],
)
@pytest.mark.parametrize("before", ["", "\n ", "\ufeff"])
def test_a_document_is_known_by_its_outermost_element(document: str, door: Door, before: str) -> None:
    found = opened(before + document)
    assert found is not None
    assert found.door is door


def test_a_comment_before_the_outermost_element_is_passed_over() -> None:
    assert opened(f"<!-- <html> -->{atom()}") is not None


@pytest.mark.parametrize(
    "body",
    ["", "  ", "không có gì", "<!DOCTYPE html><html><body><url></url></body></html>", '<?xml version="1.0"?><html/>'],
)
def test_a_page_is_neither_feed_nor_sitemap(body: str) -> None:
    assert opened(body) is None


def test_a_page_s_first_feed_on_its_own_hosts_is_a_further_list() -> None:
    heads = [RSS.format(href) for href in ("https://quangcao.example/rss", "/rss/home.rss", "/comments/feed/")]
    assert links(page(head="".join(heads)), HERE, PAPER).lists == ("https://baothu.vn/rss/home.rss",)


def test_a_page_s_feed_is_left_alone_where_the_newspaper_names_its_feeds() -> None:
    assert links(page(head=RSS.format("/rss/home.rss")), HERE, replace(PAPER, feeds=("/rss/tin.rss",))).lists == ()


def test_feeds_and_sitemaps_are_named_by_path_or_address() -> None:
    paper = replace(PAPER, feeds=("/rss/home.rss",), sitemaps=("https://www.baothu.vn/sitemap.xml",))
    assert paper.feed_addresses() == ("https://baothu.vn/rss/home.rss",)
    assert paper.sitemap_addresses() == ("https://www.baothu.vn/sitemap.xml",)


@pytest.mark.parametrize("feeds", ["/rss", ("rss",), ("//baothu.vn/rss",), ("https://quangcao.example/rss",)])
def test_a_feed_that_is_no_place_of_the_newspaper_is_refused(feeds: tuple[str, ...]) -> None:
    with pytest.raises(DescriptionError, match="Báo Thử: feeds"):
        replace(PAPER, feeds=feeds)
