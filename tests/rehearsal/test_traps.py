"""What a crawl must not be caught by, as a server of the newsroom plays it."""

import gzip
import re
from collections import Counter

from lxml import etree, html

from crawler.rehearsal.access_log import AccessLog
from crawler.rehearsal.answers import Answer
from crawler.rehearsal.clock import Clock
from crawler.rehearsal.faults import Fault, Rule
from crawler.rehearsal.http import Asking
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.server import Server
from crawler.rehearsal.traps import (
    Closed,
    EndlessCalendar,
    EndlessLists,
    OtherSystem,
    SamePage,
    ScriptedPage,
    WrongDates,
)

HOST = "baolaocai.vn"
NEWSROOM = Newsroom(Plan(articles=300))
NOW = NEWSROOM.plan.opened_at
LIST = "/thoi-su/"
GZIP = {"accept-encoding": "gzip"}


def ask(path: str, fault: Fault, where: str = "") -> Answer:
    plan = Plan(articles=300, faults=(Rule(fault=fault, path=where),))
    server = Server(Newsroom(plan), Clock(NOW), AccessLog())
    answer, _ = server.answer(Asking("GET", path, {"host": HOST, **GZIP}, b"", keeps_alive=True))
    return answer


def sound(path: str) -> bytes:
    return NEWSROOM.answer(HOST, path, {}, NOW).body


def addresses(page: bytes) -> list[str]:
    return [str(url) for url in html.fromstring(page.decode()).xpath("//a/@href")]


def body(path: str, fault: Fault, where: str = "") -> bytes:
    answer = ask(path, fault, where)
    assert answer.status == 200
    return gzip.decompress(answer.body) if "Content-Encoding" in answer.headers else answer.body


def test_an_endless_list_has_a_page_after_every_page_and_begins_anew_after_its_end() -> None:
    listing = NEWSROOM.desks[HOST].listing("thoi-su", 1, NOW)
    assert listing
    past_the_end = f"{LIST}?page={listing.pages + 1}"
    assert NEWSROOM.answer(HOST, past_the_end, {}, NOW).status == 404
    for page in (listing.pages, listing.pages + 1, 5_000):
        links = addresses(body(f"{LIST}?page={page}", EndlessLists()))
        assert f"{LIST}?page={page + 1}" in links
    assert listing.heads[0].url in addresses(body(past_the_end, EndlessLists()))


def test_a_calendar_leads_from_day_to_day_for_ever() -> None:
    path = LIST
    for day in ("2026-11-19", "2026-11-18", "2026-11-17"):
        page = html.fromstring(body(path, EndlessCalendar()).decode())
        [path] = page.xpath("(//a[@rel='next'])[1]/@href")
        assert path == f"{LIST}?ngay={day}"
        assert len(page.xpath("//div[@class='lich']//td/a")) == 30
    assert addresses(body(f"{LIST}?ngay=0001-01-01", EndlessCalendar()))
    assert f"{LIST}?ngay=2999-03-01" in addresses(body(f"{LIST}?ngay=2999-02-28", EndlessCalendar()))


def test_one_article_is_led_to_under_two_thousand_addresses_with_ids_of_their_own() -> None:
    new = set(addresses(body(LIST, SamePage()))) - set(addresses(sound(LIST)))
    assert len(new) == 2_000
    assert len({re.findall(r"-post(\d+)\.html$", path)[0] for path in new}) == 2_000
    newest = NEWSROOM.story(HOST, NEWSROOM.numbers(HOST)[-1])
    page = html.fromstring(body(min(new), SamePage()).decode())
    assert page.xpath("//link[@rel='canonical']/@href") == [newest.url]


def test_a_newspaper_may_go_over_to_another_system() -> None:
    links = addresses(body("/thoi-su/", OtherSystem(family="a_id")))
    assert any(re.search(r"-a\d+\.html$", url) for url in links)
    assert not any("-post" in url for url in links)


def test_a_list_that_a_script_would_load_holds_no_link() -> None:
    page = body(LIST, ScriptedPage())
    assert b"<title>" in page
    assert addresses(page) == []


def test_the_dates_of_a_feed_are_wrong_and_its_articles_are_all_there() -> None:
    right, wrong = (
        etree.fromstring(document) for document in (sound("/rss/home.rss"), body("/rss/home.rss", WrongDates()))
    )
    assert right.xpath("//link/text()") == wrong.xpath("//link/text()")
    said = Counter(date.text or "" for date in wrong.xpath("//item/pubDate"))
    assert said.keys() == set(WrongDates().dates)


def test_the_dates_of_a_sitemap_are_wrong() -> None:
    document = body("/sitemaps/news-2026-11.xml", WrongDates(dates=("mai",)))
    assert set(etree.fromstring(document).xpath("//*[local-name() = 'lastmod']/text()")) == {"mai"}


def test_a_closed_newspaper_leads_to_its_successor_for_good() -> None:
    answers = [ask(LIST, Closed(successor="baomoi.example", keeps_path=keeps)) for keeps in (False, True)]
    assert [(answer.status, answer.headers["Location"]) for answer in answers] == [
        (301, "https://baomoi.example/"),
        (301, f"https://baomoi.example{LIST}"),
    ]


def test_a_trap_may_be_set_on_some_addresses_only() -> None:
    assert addresses(body(LIST, ScriptedPage(), where="^/kinh-te/"))
