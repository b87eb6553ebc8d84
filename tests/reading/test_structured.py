import json

from lxml import etree

from crawler.reading.structured import Statement, head_of, scraped, statement_of

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Mùa quế",
    "datePublished": "2024-03-09T07:43:00+07:00",
    "dateModified": "2024-03-09T09:00:00+07:00",
    "author": [{"@type": "Person", "name": "Lò Hoa"}, "A Sình"],
    "articleSection": ["Kinh tế"],
}


def stated(text: str) -> Statement:
    return statement_of(etree.HTML(f'<script type="application/ld+json">{text}</script><p>x</p>'))


def test_an_article_is_read() -> None:
    found = stated(json.dumps(ARTICLE))
    assert (found.headline, found.authors, found.section) == ("Mùa quế", ("Lò Hoa", "A Sình"), "Kinh tế")


def test_an_article_in_a_list_is_found() -> None:
    assert stated(json.dumps([{"@type": "Organization", "name": "Báo"}, ARTICLE])).headline == "Mùa quế"


def test_an_article_in_a_graph_is_found() -> None:
    assert stated(json.dumps({"@graph": [{"@type": "WebPage"}, ARTICLE]})).headline == "Mùa quế"


def test_types_are_known_in_lists_and_as_addresses() -> None:
    assert stated(json.dumps({**ARTICLE, "@type": ["Thing", "https://schema.org/NewsArticle"]})).headline == "Mùa quế"


def test_raw_line_breaks_and_stray_commas_are_mended() -> None:
    assert stated('{"@type": "NewsArticle", "headline": "Mùa\nquế",}').headline == "Mùa quế"


def test_the_times_of_broken_data_are_still_found() -> None:
    found = stated('{"@type": "NewsArticle", "headline": "Mùa "quế"", "datePublished": "2024-03-09T07:43:00+07:00"')
    assert found.published == "2024-03-09T07:43:00+07:00"


def test_data_of_another_kind_says_nothing_of_the_article() -> None:
    assert stated(json.dumps({"@type": "Organization", "name": "Báo Thử"})).headline is None


def test_deep_data_is_no_trouble() -> None:
    assert stated("[" * 5000).headline is None


def test_what_is_no_article_is_not_scraped() -> None:
    assert scraped('{"@type": "Event", "headline": "x"') is None


def test_the_first_content_of_a_name_counts() -> None:
    head = head_of(
        etree.HTML(
            '<head><title>a</title><meta property="og:title" content="b"><meta name="OG:Title" content="c"></head>'
        )
    )
    assert (head.title, head.first("og:title")) == ("a", "b")
