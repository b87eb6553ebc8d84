"""Feeds, as newspapers write them."""

from datetime import date

import pytest

from crawler.items import Door
from tests.discovery.documents import TODAY, atom, numbers, read, rss

LINK = "<link>https://baothu.vn/tin-a1.html</link>"


def day(stated: str) -> date | None:
    (link,) = read(rss(f"{LINK}<pubDate>{stated}</pubDate>")).articles
    return link.day


def test_an_rss_item_is_an_article_with_its_headline_and_day() -> None:
    title = "<title><![CDATA[Mùa lúa &quot;chạy lũ&quot;\n ở đầu nguồn]]></title>"
    listed = read(rss(f"{title}{LINK}<pubDate>Fri, 20 Nov 2026 08:15:00 +0700</pubDate>"))
    (link,) = listed.articles
    assert (link.site_id, link.title, link.day) == ("1", 'Mùa lúa "chạy lũ" ở đầu nguồn', TODAY)
    assert (link.url, listed.door) == ("https://baothu.vn/tin-a1.html", Door.FEED)


def test_an_atom_entry_is_an_article_at_its_alternate_link() -> None:
    links = '<link rel="self" href="/x.xml"/><link rel="alternate" href="/tin-a2.html"/>'
    (link,) = read(atom(f"<title>Chợ nổi</title>{links}<published>2026-11-19T01:00:00Z</published>")).articles
    assert (link.site_id, link.title, link.day) == ("2", "Chợ nổi", date(2026, 11, 19))


def test_an_item_without_a_link_is_at_its_permanent_guid() -> None:
    assert numbers(read(rss('<guid isPermaLink="true">https://baothu.vn/tin-a3.html</guid>'))) == ["3"]
    assert numbers(read(rss('<guid isPermaLink="false">https://baothu.vn/tin-a3.html</guid>'))) == []


def test_a_picture_s_title_is_not_the_headline() -> None:
    (link,) = read(rss(f"<media:title>Ảnh: A Vàng</media:title>{LINK}<title>Chợ nổi</title>")).articles
    assert link.title == "Chợ nổi"


def test_only_articles_on_the_newspaper_s_own_hosts_count_once_each() -> None:
    elsewhere = "<link>https://quangcao.example/tin-a4.html</link>"
    section = "<link>https://baothu.vn/thoi-su/</link>"
    tracked = "<link>https://www.baothu.vn/tin-a1.html?utm_source=rss</link>"
    assert numbers(read(rss(elsewhere, section, LINK, tracked))) == ["1"]


@pytest.mark.parametrize(
    "stated", ["Fri, 20 Nov 2026 00:30:00 +0700", "2026-11-20", "2026-11-19T18:00:00Z", "2026-11-20T23:59:59"]
)
def test_a_day_is_the_day_in_vietnam(stated: str) -> None:
    assert day(stated) == TODAY


@pytest.mark.parametrize(
    "stated", ["", "hôm qua", "Sat, 21 Nov 2026 00:10:00 +0700", "2099-01-01", "9999-12-31T23:59Z"]
)
def test_a_day_that_cannot_be_is_none(stated: str) -> None:
    assert day(stated) is None


def test_the_newest_come_first_and_what_has_no_day_last() -> None:
    days = {5: "", 6: "2026-11-18", 7: "2026-11-20", 8: "2026-11-19"}
    items = (f"<link>/tin-a{n}.html</link><pubDate>{stated}</pubDate>" for n, stated in days.items())
    assert numbers(read(rss(*items))) == ["7", "8", "6", "5"]
