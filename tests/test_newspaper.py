from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from crawler.description import DescriptionError
from crawler.families.a_id import A_ID
from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import ById, Evidence, Family, Layout, Newspaper


def newspaper(**words: Any) -> Newspaper:
    given: dict[str, Any] = {
        "title": "Báo Thử",
        "hosts": ("bao.vn",),
        "provinces": ("Lào Cai",),
        "family": A_ID,
        "sections": {"thoi-su": "Thời sự", "van-hoa": "Văn hóa"},
    }
    return Newspaper(**(given | words))


def family(**words: Any) -> Family:
    given: dict[str, Any] = {
        "name": "thu",
        "article": r"-a(?P<id>\d+)\.html$",
        "listing": "/{section}/",
        "listing_page": "/{section}?p={page}",
    }
    return Family(**(given | words))


def layout(**words: Any) -> Layout:
    given: dict[str, Any] = {"name": "thu", "title": "h1", "body": "#body"}
    return Layout(**(given | words))


def test_each_section_has_a_first_list_page() -> None:
    assert newspaper().listing_addresses() == (
        ("Thời sự", "https://bao.vn/thoi-su/"),
        ("Văn hóa", "https://bao.vn/van-hoa/"),
    )


def test_a_lists_slug_is_made_of_the_sections_title() -> None:
    yen_bai = newspaper(family=CAT_ID_SLUG, sections={"215": "Phóng sự", "8": "Đời sống - Xã hội"})
    assert [url for _, url in yen_bai.listing_addresses()] == [
        "https://bao.vn/215/page/1/Phong-su.aspx",
        "https://bao.vn/8/page/1/Doi-song-xa-hoi.aspx",
    ]


@pytest.mark.parametrize(
    ("family", "first", "third"),
    [
        (A_ID, "https://bao.vn/thoi-su/", "https://bao.vn/thoi-su?p=3"),
        (A_ID, "https://bao.vn/thoi-su/can-tho/", "https://bao.vn/thoi-su/can-tho?p=3"),
        (YYYYMM, "https://bao.vn/thoi-su", "https://bao.vn/thoi-su/?paged=3"),
        (CAT_ID_SLUG, "https://bao.vn/215/page/1/Phong-su.aspx", "https://bao.vn/215/page/3/Phong-su.aspx"),
    ],
)
def test_later_list_pages_follow_the_familys_form(family: Family, first: str, third: str) -> None:
    assert newspaper(family=family).listing_page(first, 3) == third


def test_page_one_is_the_first_page_itself() -> None:
    assert newspaper().listing_page("https://bao.vn/thoi-su/", 1) == "https://bao.vn/thoi-su/"


def test_what_is_no_list_page_has_no_later_ones() -> None:
    with pytest.raises(ValueError, match="not a list page of Báo Thử"):
        newspaper(family=CAT_ID_SLUG).listing_page("https://bao.vn/lien-he", 2)


def test_the_page_after_a_first_page_is_the_second() -> None:
    assert newspaper().listing_page_after("https://bao.vn/thoi-su/") == "https://bao.vn/thoi-su?p=2"


def test_the_page_after_a_later_page_is_one_further() -> None:
    paper = newspaper(family=CAT_ID_SLUG)
    after = paper.listing_page_after("https://bao.vn/215/page/92/Phong-su.aspx")
    assert after == "https://bao.vn/215/page/93/Phong-su.aspx"


def test_nothing_comes_after_what_is_no_list_page() -> None:
    assert newspaper(family=CAT_ID_SLUG).listing_page_after("https://bao.vn/") is None


@pytest.mark.parametrize(
    ("describe", "fault", "allowed"),
    [
        (lambda: newspaper(hosts=()), "Báo Thử: hosts ()", 'hosts=("...",)'),
        (lambda: newspaper(hosts=("bao.vn")), "hosts 'bao.vn'", "a tuple"),
        (lambda: newspaper(hosts=("https://bao.vn/",)), "host 'https://bao.vn/'", "nothing else"),
        (lambda: newspaper(hosts=("Bao.vn",)), "host 'Bao.vn'", "lower case"),
        (lambda: newspaper(status="dead"), "status 'dead'", "'active', 'moved'"),
        (lambda: newspaper(status="merged into Báo Lào Cai"), "status 'merged", "merged into NAME on 2025-07-01"),
        (lambda: newspaper(layouts=(layout(),)), "evidence 'none' and 1 layouts", "evidence seen or reported"),
        (lambda: newspaper(evidence=Evidence.SEEN, family=family()), "'seen' and 0 layouts", "with a layout"),
        (lambda: newspaper(also=("(",)), "'('", "a regular expression"),
        (lambda: newspaper(provinces=()), "provinces ()", "a tuple"),
        (lambda: newspaper(layouts=(layout(body="#a["),)), "layout thu: body: '#a['", "a CSS selector"),
        (lambda: family(layouts=(layout(exclude=("p", "..a")),)), "exclude: '..a'", "a CSS selector"),
        (lambda: family(article=r"-a(\d+\.html"), r"'-a(\\d+\\.html'", "a regular expression"),
        (lambda: family(also=(r"*",)), "'*'", "a regular expression"),
        (lambda: family(refused={"tag": "["}), "'['", "a regular expression"),
        (lambda: family(listing="/{sction}/"), "unknown {sction}", "{section}, {slug}"),
        (lambda: family(listing="/{section}/{page}"), "unknown {page}", "{section}, {slug}"),
        (lambda: family(listing_page="/{section}?p={n}"), "unknown {n}", "{page}, {section}, {slug}"),
        (lambda: family(listing_page="/{section}/"), "listing_page '/{section}/'", "{page}"),
        (lambda: family(listing="/{section"), "listing '/{section'", "{section}, {slug}"),
    ],
)
def test_a_wrong_description_is_one_line_that_names_the_fault_and_what_is_allowed(
    describe: Callable[[], object], fault: str, allowed: str
) -> None:
    with pytest.raises(DescriptionError) as caught:
        describe()
    assert fault in caught.value.fault
    assert allowed in caught.value.allowed
    assert str(caught.value) == f"{caught.value.fault}; allowed: {caught.value.allowed}"
    assert "\n" not in str(caught.value)


def test_a_misspelt_word_fails_at_once() -> None:
    with pytest.raises(TypeError, match="secttions"):
        newspaper(secttions={})


def test_a_familys_layout_counts_only_where_there_is_evidence_for_it() -> None:
    assert newspaper(evidence=Evidence.REPORTED).family.layouts == A_ID.layouts
    assert newspaper(evidence=Evidence.NONE).family.layouts == ()


def test_a_newspapers_own_paths_come_after_the_familys() -> None:
    assert newspaper(also=("^/cu/",)).family.also == (*A_ID.also, "^/cu/")


def test_without_sections_the_front_page_is_the_list() -> None:
    assert newspaper(sections={}).listing_addresses() == (("Trang chủ", "https://bao.vn/"),)


def test_the_front_page_may_be_a_list_after_the_sections() -> None:
    *_, last = newspaper(front_page=True).listing_addresses()
    assert last == ("Trang chủ", "https://bao.vn/")


def test_no_page_comes_after_the_front_page() -> None:
    assert newspaper(sections={}).listing_page_after("https://bao.vn/") is None


def test_where_later_list_pages_are_not_known_none_are_made_up() -> None:
    paper = newspaper(family=family(listing_page=None))
    assert paper.listing_page_after("https://bao.vn/thoi-su/") is None
    with pytest.raises(ValueError, match="not a list page"):
        paper.listing_page("https://bao.vn/thoi-su/", 2)


@pytest.mark.parametrize(
    ("status", "successor"),
    [("active", None), ("closed on 2025-07-01", None), ("merged into baolaocai on 2025-07-01", "baolaocai")],
)
def test_a_merged_newspaper_has_a_successor(status: str, successor: str | None) -> None:
    assert newspaper(status=status).successor == successor


@pytest.mark.parametrize(
    ("path", "section"),
    [("/thoi-su/cau-moi-a1.html", "Thời sự"), ("/Thoi-Su/cau-moi-a1.html", "Thời sự"), ("/cau-moi-a1.html", None)],
)
def test_the_first_folder_of_an_address_may_name_the_section(path: str, section: str | None) -> None:
    assert newspaper(sections={"thoi-su": "Thời sự"}).section_at(f"https://bao.vn{path}") == section


def test_an_article_is_asked_for_by_its_id_where_that_was_seen() -> None:
    by_id = ById(path="/PrintPreview/{id}/", seen={1: "2012-10-26", 2: "2012-10-27"})
    assert newspaper(by_id=by_id).address_of(89163) == "https://bao.vn/PrintPreview/89163/"
    with pytest.raises(ValueError, match="Báo Thử does not answer to IDs"):
        newspaper().address_of(1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"path": "/print/"}, "by_id: path '/print/'; allowed: a template with {id}"),
        ({"seen": {1: "2012-10-26"}}, "two IDs or more, the higher ones of later days"),
        ({"seen": {1: "2012-10-26", 2: "2012-10-25"}}, "two IDs or more, the higher ones of later days"),
        ({"seen": {1: "2012-10-26", 2: "26/10/2012"}}, "days, e.g."),
    ],
)
def test_ids_that_nobody_has_seen_rise_are_no_way_to_articles(words: dict[str, Any], said: str) -> None:
    given: dict[str, Any] = {"path": "/print/{id}", "seen": {1: "2012-10-26", 2: "2012-10-27"}}
    with pytest.raises(DescriptionError) as error:
        ById(**(given | words))
    assert said in str(error.value)


def test_the_day_on_which_a_newspaper_ended_stands_in_its_status() -> None:
    assert newspaper(status="merged into baolaocai on 2025-07-01").ended_on == date(2025, 7, 1)
    assert newspaper().ended_on is None
