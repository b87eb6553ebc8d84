"""Sitemaps and their indexes, as newspapers write them."""

from datetime import date

import pytest

from crawler.discovery import dated
from crawler.discovery import sitemap as sitemaps
from crawler.items import Door
from tests.discovery.documents import TODAY, index, numbers, place, read, sitemap

MAY = date(2024, 5, 10)


def news(number: int, day: str, title: str = "Tin") -> str:
    stated = f"<news:publication_date>{day}</news:publication_date><news:title>{title}</news:title>"
    return f"{place(number, day='2026-11-20')}<news:news>{stated}</news:news>"


def months(*names: str, since: date | None = None) -> list[str]:
    """The names of the sitemaps that an index of these leads to."""
    places = (f"<loc>https://baothu.vn/sitemaps/{name}</loc>" for name in names)
    return [url.rpartition("/")[2] for url in read(index(*places), since=since).lists]


def test_a_sitemap_s_addresses_are_articles_with_their_days() -> None:
    listed = read(sitemap(place(1, day="2026-11-19T08:00:00+07:00"), "<loc>https://baothu.vn/kinh-te/</loc>"))
    (link,) = listed.articles
    assert (link.site_id, link.day, link.title, listed.door) == ("1", date(2026, 11, 19), None, Door.SITEMAP)


def test_a_news_sitemap_gives_headlines_and_the_day_of_publication() -> None:
    (link,) = read(sitemap(news(1, "2026-11-18T08:00:00+07:00", "Được mùa"))).articles
    assert (link.title, link.day) == ("Được mùa", date(2026, 11, 18))


def test_a_picture_s_address_is_not_the_article_s() -> None:
    picture = "<image:image><image:loc>https://baothu.vn/tin-a9.html</image:loc></image:image>"
    assert numbers(read(sitemap(picture + place(1)))) == ["1"]


def test_a_packed_sitemap_is_read() -> None:
    assert numbers(read(sitemap(place(1)), packed=True)) == ["1"]


def test_entries_before_the_day_that_is_asked_for_are_left_out() -> None:
    entries = (place(1, day="2024-05-09"), place(2, day="2024-05-10"), place(3), news(4, "2024-01-01"))
    assert numbers(read(sitemap(*entries), since=MAY)) == ["2", "3"]


def test_entries_without_a_day_count_only_where_sitemaps_are_relied_on() -> None:
    entries = (place(1, day="2026-11-19"), place(2))
    assert numbers(read(sitemap(*entries), undated=False)) == ["1"]


def test_of_a_sitemap_of_a_million_addresses_the_newest_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dated, "NEWEST", 2)
    entries = (place(n, day=f"2026-11-{n:02}") for n in (3, 9, 1, 7))
    listed = read(sitemap(*entries))
    assert (numbers(listed), listed.left_out) == (["9", "7"], 2)


def test_an_index_leads_to_its_sitemaps_the_newest_months_first() -> None:
    assert months("news-2024-5.xml", "news-2025-11.xml", "news-2025-2.xml") == [
        "news-2025-11.xml",
        "news-2025-2.xml",
        "news-2024-5.xml",
    ]


def test_a_sitemap_that_says_nothing_of_its_age_comes_before_the_months() -> None:
    assert months("news-2025-11.xml", "google-news.xml") == ["google-news.xml", "news-2025-11.xml"]


@pytest.mark.parametrize(
    "name", ["news-2024-4.xml", "news-2024-04.xml", "202404.xml", "2024/04/30.xml", "20240430.xml", "tin-2023.xml.gz"]
)
def test_months_that_ended_before_the_day_are_not_asked(name: str) -> None:
    assert months(name, since=MAY) == []


@pytest.mark.parametrize(
    "name", ["news-2024-5.xml", "news-2024-12.xml", "202405.xml", "tin-2024.xml", "part-20.xml", "news-1234567.xml"]
)
def test_months_that_reach_the_day_are_asked(name: str) -> None:
    assert months(name, since=MAY) == [name.rpartition("/")[2]]


def test_a_sitemap_that_changed_last_before_the_day_is_not_asked() -> None:
    old, new = (
        f"<loc>/part-{n}.xml</loc><lastmod>{day}</lastmod>" for n, day in ((1, "2024-05-09"), (2, "2024-05-10"))
    )
    assert read(index(old, new), since=MAY).lists == ("https://baothu.vn/part-2.xml",)


def test_a_change_in_the_future_says_nothing() -> None:
    assert read(index("<loc>/part-1.xml</loc><lastmod>2099-01-01</lastmod>"), since=TODAY).lists != ()


def test_sitemaps_on_other_hosts_are_not_asked() -> None:
    assert read(index("<loc>https://quangcao.example/sitemap.xml</loc>", "<loc>https://[::1/x</loc>")).lists == ()


def test_of_an_index_without_end_the_newest_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MOST_SITEMAPS", 1)
    listed = read(index(*(f"<loc>https://baothu.vn/news-{year}-5.xml</loc>" for year in (2024, 2025))))
    assert (listed.lists, listed.left_out) == (("https://baothu.vn/news-2025-5.xml",), 1)
