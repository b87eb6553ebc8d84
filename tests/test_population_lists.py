"""Every spider's view of its newspaper's list pages, held against what the rehearsal newsroom listed on them."""

import json
from typing import Any
from urllib.parse import urlsplit

from crawler.discovery.listing import links
from crawler.items import Listed
from crawler.newspaper import Newspaper
from crawler.reading.page import open_page
from crawler.rehearsal.asked import ListPage
from crawler.rehearsal.newspapers import NEWSPAPERS
from crawler.rehearsal.newsroom import Newsroom, Plan
from tests.played import NAMES, ROSTER

NEWSROOM = Newsroom(Plan(articles=1000 * len(NEWSPAPERS), hosts=tuple(NEWSPAPERS)))
NOW = NEWSROOM.plan.opened_at


def listed(newspaper: Newspaper, url: str) -> Listed:
    host = newspaper.hosts[0]
    answer = NEWSROOM.answer(host, url.removeprefix(f"https://{host}"), {}, NOW)
    assert answer.status == 200, url
    return links(open_page(answer.body, url=url).root, url, newspaper)


def test_every_spider_finds_the_articles_of_a_list_and_the_pages_after_it() -> None:
    offenders: dict[str, Any] = {}
    for name in NAMES:
        newspaper = ROSTER.newspaper(name)
        host, desk = newspaper.hosts[0], NEWSROOM.desks[newspaper.hosts[0]]
        section = desk.newspaper.sections[0]
        url = f"https://{host}{desk.family.list_path(section, 1)}"
        for number in (1, 2):
            found, listing = listed(newspaper, url), desk.listing(section.word, number, NOW)
            assert listing is not None, url
            missed = {head.url for head in listing.heads} - {link.printed for link in found.articles}
            strays = [link.printed for link in found.articles if NEWSROOM.story_at(link.printed) is None]
            after = urlsplit(found.next_page or "")
            asked = desk.family.asked(desk.newspaper, after.path, after.query)
            if missed or strays or asked != ListPage(section.word, number + 1):
                offenders[url] = {"missed": sorted(missed), "strays": strays, "next page": found.next_page}
            url = f"https://{host}{desk.family.list_path(section, number + 1)}"
    assert offenders == {}, json.dumps(offenders, ensure_ascii=False, indent=1)[:20_000]
