import gzip
from collections import Counter
from datetime import datetime, timedelta

import pytest
from lxml import html

from crawler.rehearsal.events import Change, Edit, Event, Manner, Remove, Restore
from crawler.rehearsal.newsroom import Newsroom, Plan

NEWSROOM = Newsroom(Plan(articles=300))
NOW = NEWSROOM.plan.opened_at
HOSTS = NEWSROOM.plan.hosts
HOUR = timedelta(hours=1)


def get(host: str, path: str, now: datetime = NOW, newsroom: Newsroom = NEWSROOM, **headers: str) -> int:
    return newsroom.answer(host, path, {name.replace("_", "-"): value for name, value in headers.items()}, now).status


@pytest.mark.parametrize("articles", [10, 57, 1000])
def test_as_many_articles_are_shown_as_were_ordered(articles: int) -> None:
    newsroom = Newsroom(Plan(articles=articles))
    assert sum(len(newsroom.numbers(host)) for host in HOSTS) == articles


def test_a_hundred_thousand_articles_take_no_longer_to_open() -> None:
    newsroom = Newsroom(Plan(articles=100_000))
    host = HOSTS[1]
    assert sum(len(newsroom.numbers(host)) for host in HOSTS) == 100_000
    assert get(host, newsroom.story(host, newsroom.numbers(host)[0]).path, newsroom=newsroom) == 200


@pytest.mark.parametrize("host", HOSTS)
def test_the_smallest_newsroom_answers_everywhere(host: str) -> None:
    newsroom = Newsroom(Plan(articles=10))
    desk = newsroom.desks[host]
    lists = [desk.family.list_path(section, 1) for section in desk.newspaper.sections]
    articles = [newsroom.story(host, number).path for number in newsroom.numbers(host)]
    assert {get(host, path, newsroom=newsroom) for path in ["/", *lists, *articles]} == {200}


@pytest.mark.parametrize("host", HOSTS)
def test_the_same_plan_gives_the_same_bytes(host: str) -> None:
    again = Newsroom(Plan(articles=300))
    path = again.story(host, again.numbers(host)[-1]).path
    assert again.answer(host, path, {}, NOW) == NEWSROOM.answer(host, path, {}, NOW)


def test_another_seed_gives_other_stories() -> None:
    other = Newsroom(Plan(articles=300, seed=2))
    ours, theirs = (room.story(HOSTS[0], room.numbers(HOSTS[0])[-1]) for room in (NEWSROOM, other))
    assert ours.body != theirs.body


def test_an_article_does_not_depend_on_the_newsrooms_size_or_opening() -> None:
    other = Newsroom(Plan(articles=900, opened_at=NOW + timedelta(days=2)))
    number = NEWSROOM.numbers(HOSTS[2])[-1]
    assert other.story(HOSTS[2], number) == NEWSROOM.story(HOSTS[2], number)


@pytest.mark.parametrize("host", HOSTS)
def test_lists_to_their_end_show_every_article_once(host: str) -> None:
    desk = NEWSROOM.desks[host]
    shown: Counter[int] = Counter()
    for section in desk.newspaper.sections:
        first = desk.listing(section.word, 1, NOW)
        assert first
        for page in range(1, first.pages + 1):
            listing = desk.listing(section.word, page, NOW)
            assert listing
            assert get(host, desk.family.list_path(section, page)) == 200
            shown.update(head.number for head in listing.heads)
        assert get(host, desk.family.list_path(section, first.pages + 1)) == 404
    assert shown == Counter(NEWSROOM.numbers(host))


@pytest.mark.parametrize("host", HOSTS[:3])
def test_ids_rise_with_time(host: str) -> None:
    stories = [NEWSROOM.story(host, number) for number in NEWSROOM.numbers(host)]
    assert sorted(stories, key=lambda story: int(story.site_id)) == sorted(stories, key=lambda story: story.changed_at)


def test_an_article_of_tomorrow_is_not_found_today() -> None:
    for host in HOSTS:
        tomorrow = NOW + timedelta(days=1)
        number = NEWSROOM.numbers(host, tomorrow)[-1]
        path = NEWSROOM.story(host, number, tomorrow).path
        assert (get(host, path), get(host, path, tomorrow)) == (404, 200)


def test_asking_for_an_article_that_is_not_shown_is_an_error() -> None:
    with pytest.raises(LookupError, match="shows no article 1 "):
        NEWSROOM.story(HOSTS[0], 1)


@pytest.mark.parametrize(
    "path", ["/nothing-here-at-all.php", "/khong-co/", "/99/page/1/Khong.aspx", "/thoi-su/?page=x"]
)
def test_unknown_addresses_are_not_found(path: str) -> None:
    assert get("baolaocai.vn", path) == 404


def test_an_unknown_host_is_misdirected() -> None:
    assert get("example.com", "/") == 421


def test_www_and_a_port_make_no_difference() -> None:
    assert get("www.baolaocai.vn:8100", "/thoi-su/") == 200


def test_an_article_answers_under_every_address_that_holds_its_id() -> None:
    addresses = {
        "baoyenbai.com.vn": "/99/{id}/Anything,-at--all-.aspx",
        "baolaocai.vn": "/anything-post{id}.html?utm_source=zalo",
        "baocantho.com.vn": "/-a{id}.html",
        "baodaklak.vn": "/the-thao/202001/other-{ID}",
    }
    for host, address in addresses.items():
        story = NEWSROOM.story(host, NEWSROOM.numbers(host)[-1])
        path = address.format(id=story.site_id, ID=story.site_id.upper())
        assert get(host, path) == 200
        assert NEWSROOM.story_at(f"http://www.{host}{path}") == story


def test_a_section_without_its_slash_has_moved() -> None:
    answer = NEWSROOM.answer("baodaklak.vn", "/thoi-su?paged=2", {}, NOW)
    assert (answer.status, answer.headers["Location"]) == (301, "/thoi-su/?paged=2")


def test_pages_are_compressed_only_for_those_who_ask_and_if_the_plan_says_so() -> None:
    plain = NEWSROOM.answer("baolaocai.vn", "/thoi-su/", {}, NOW)
    packed = NEWSROOM.answer("baolaocai.vn", "/thoi-su/", {"accept-encoding": "gzip, br"}, NOW)
    never = Newsroom(Plan(articles=300, gzip=False)).answer(
        "baolaocai.vn", "/thoi-su/", {"accept-encoding": "gzip"}, NOW
    )
    assert gzip.decompress(packed.body) == plain.body == never.body
    assert packed.headers["Content-Encoding"] == "gzip"


@pytest.mark.parametrize("host", HOSTS)
def test_an_unchanged_page_is_not_sent_again(host: str) -> None:
    desk = NEWSROOM.desks[host]
    article = NEWSROOM.story(host, NEWSROOM.numbers(host)[-1]).path
    for path in (article, desk.family.list_path(desk.newspaper.sections[0], 1)):
        headers = NEWSROOM.answer(host, path, {}, NOW).headers
        assert get(host, path, if_none_match=headers["ETag"]) == 304
        assert get(host, path, if_modified_since=headers["Last-Modified"]) == 304
        assert get(host, path, if_none_match='W/"other"', if_modified_since=headers["Last-Modified"]) == 200


def test_a_list_is_sent_again_once_there_is_something_new() -> None:
    tag = NEWSROOM.answer("baolaocai.vn", "/thoi-su/", {}, NOW).headers["ETag"]
    assert get("baolaocai.vn", "/thoi-su/", NOW + timedelta(days=1), if_none_match=tag) == 200


def test_headers_of_pages_show_the_present_moment() -> None:
    path = NEWSROOM.story("baoyenbai.com.vn", NEWSROOM.numbers("baoyenbai.com.vn")[-1]).path
    page = NEWSROOM.answer("baoyenbai.com.vn", path, {}, NOW + timedelta(hours=30)).body.decode()
    assert "Thứ bảy, 21/11/2026 15:00" in html.fromstring(page).xpath("string(//div[@class='thoitiet'])")


class TestScript:
    HOST = "baolaocai.vn"
    NUMBER = NEWSROOM.numbers(HOST)[-5]
    PATH = NEWSROOM.story(HOST, NUMBER).path

    def newsroom(self, *events: Event) -> Newsroom:
        return Newsroom(Plan(articles=300, script=events))

    def test_an_edit_shows_from_its_time_on(self) -> None:
        edit = Edit(at=NOW + HOUR, newspaper=self.HOST, number=self.NUMBER, changes=(Change.HEADLINE,))
        newsroom = self.newsroom(edit)
        before, after = (newsroom.story(self.HOST, self.NUMBER, NOW + n * HOUR) for n in (0, 2))
        assert before == NEWSROOM.story(self.HOST, self.NUMBER)
        assert (after.changes, after.version, after.updated_at) == ((Change.HEADLINE,), 1, NOW + HOUR)
        assert after.title != before.title
        assert after.path == before.path
        assert after.title in newsroom.answer(self.HOST, self.PATH, {}, NOW + 2 * HOUR).body.decode()

    def test_an_edit_changes_the_validators_of_the_article_and_its_list(self) -> None:
        edit = Edit(at=NOW + timedelta(seconds=1), newspaper=self.HOST, number=self.NUMBER, changes=(Change.TYPO,))
        newsroom = self.newsroom(edit)
        section = newsroom.story(self.HOST, self.NUMBER).section.word
        for path in (self.PATH, f"/{section}/"):
            old = newsroom.answer(self.HOST, path, {}, NOW).headers
            later = edit.at
            assert get(self.HOST, path, later, newsroom, if_none_match=old["ETag"]) == 200
            assert get(self.HOST, path, later, newsroom, if_modified_since=old["Last-Modified"]) == 200

    @pytest.mark.parametrize(
        ("manner", "status"),
        [(Manner.NOT_FOUND, 404), (Manner.GONE, 410), (Manner.SOFT, 200), (Manner.FRONT_PAGE, 302)],
    )
    def test_a_removed_article_answers_in_its_manner(self, manner: Manner, status: int) -> None:
        newsroom = self.newsroom(Remove(at=NOW, newspaper=self.HOST, number=self.NUMBER, manner=manner))
        answer = newsroom.answer(self.HOST, self.PATH, {}, NOW)
        assert answer.status == status
        assert "article__body" not in answer.body.decode()
        assert newsroom.story_at(f"https://{self.HOST}{self.PATH}") is None

    def test_a_removed_article_is_off_all_lists_until_it_comes_back(self) -> None:
        newsroom = self.newsroom(
            Remove(at=NOW + HOUR, newspaper=self.HOST, number=self.NUMBER),
            Restore(at=NOW + 3 * HOUR, newspaper=self.HOST, number=self.NUMBER),
        )
        section = newsroom.story(self.HOST, self.NUMBER).section.word
        shown = [
            self.PATH in newsroom.answer(self.HOST, f"/{section}/", {}, NOW + n * HOUR).body.decode() for n in range(4)
        ]
        assert shown == [True, False, False, True]
        assert get(self.HOST, self.PATH, NOW + 3 * HOUR, newsroom) == 200
