from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crawler.discovery.addresses import Identity, NotAnAddressError, canonical, identify, refusal
from crawler.families.a_id import A_ID
from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Family, Newspaper


def newspaper(family: Family, *hosts: str) -> Newspaper:
    return Newspaper(title="Báo Thử", hosts=hosts, provinces=("Lào Cai",), family=family, sections={})


YEN_BAI = newspaper(CAT_ID_SLUG, "baoyenbai.com.vn")
LAO_CAI = newspaper(EPI_POST, "baolaocai.vn")
CAN_THO = newspaper(A_ID, "baocantho.com.vn")
DAK_LAK = newspaper(YYYYMM, "baodaklak.vn")
WITHOUT_IDS = newspaper(
    Family(name="no_id", article=r"^/tin-bai/[^/]+/[^/]+/?$", listing="/{section}", listing_page="/{section}?p={page}"),
    "baodienbienphu.vn",
)


def site_id(paper: Newspaper, url: str) -> str | None:
    identity = identify(paper, url)
    return identity.site_id if identity else None


def test_the_scheme_is_https() -> None:
    assert canonical("http://baolaocai.vn/thoi-su/") == "https://baolaocai.vn/thoi-su/"


def test_the_host_is_in_lower_case_and_without_its_default_port() -> None:
    assert canonical("http://BaoLaoCai.VN:80/a") == canonical("https://baolaocai.vn.:443/a") == "https://baolaocai.vn/a"


def test_another_port_stays() -> None:
    assert canonical("https://baolaocai.vn:8443/a") == "https://baolaocai.vn:8443/a"


def test_an_address_without_a_path_is_the_front_page() -> None:
    assert canonical("https://baolaocai.vn") == "https://baolaocai.vn/"


def test_a_fragment_goes() -> None:
    assert canonical("https://vnexpress.net/a-1.html#box_comment") == "https://vnexpress.net/a-1.html"


@pytest.mark.parametrize(
    "tracked", ["utm_source=zalo", "fbclid=Iw", "gclid=1", "zarsrc=30", "UTM_Medium=x", "gidzl=a", "_ga=1"]
)
def test_tracking_parameters_go(tracked: str) -> None:
    assert canonical(f"https://baolaocai.vn/a?p=2&{tracked}&q=x") == "https://baolaocai.vn/a?p=2&q=x"


def test_a_query_of_nothing_but_tracking_goes_whole() -> None:
    assert canonical("https://baolaocai.vn/a?utm_source=zalo&") == "https://baolaocai.vn/a"


def test_escapes_of_plain_letters_are_undone_and_the_others_in_capitals() -> None:
    assert canonical("https://x.vn/%7Ea%2db/%e1%ba%a3nh%2f") == "https://x.vn/~a-b/%E1%BA%A3nh%2F"


def test_bare_vietnamese_letters_are_escaped() -> None:
    assert canonical("https://x.vn/ảnh") == canonical("https://x.vn/%E1%BA%A3nh")


def test_dot_segments_are_resolved() -> None:
    assert canonical("https://x.vn/a/./b/../c/..") == "https://x.vn/a/"


def test_dots_cannot_climb_above_the_root() -> None:
    assert canonical("https://x.vn/../../a") == "https://x.vn/a"


def test_an_international_host_is_written_in_ascii() -> None:
    assert canonical("https://báo.vn/") == "https://xn--bo-mia.vn/"


@pytest.mark.parametrize(
    "rubbish",
    [
        "",
        "javascript:void(0)",
        "mailto:a@b.vn",
        "/thoi-su/",
        "http://",
        "http://[::1",
        "http://x.vn:port/",
        "http://a b/",
    ],
)
def test_what_is_no_web_address_is_refused_by_one_error(rubbish: str) -> None:
    with pytest.raises(NotAnAddressError) as caught:
        canonical(rubbish)
    assert caught.value.text == rubbish


@given(st.text() | st.text().map("https://x.vn/{}".format) | st.from_regex(r"https?://[a-z.:0-9]+[/?#%.a-fA-F0-9&=]*"))
@example("https://x.vn/%2%35")
@example("https://x.vn/%2e%2E/\ud800")
def test_the_canonical_form_is_its_own_canonical_form(text: str) -> None:
    try:
        once = canonical(text)
    except NotAnAddressError:
        return
    assert canonical(once) == once


@given(st.text())
def test_anything_at_all_can_be_asked_for_its_identity(text: str) -> None:
    assert identify(LAO_CAI, text) is None


@given(st.text(min_size=1, max_size=40).map(lambda slug: quote(slug, safe="")), st.integers(1, 10**7))
def test_the_slug_says_nothing_about_which_article_it_is(slug: str, number: int) -> None:
    assert site_id(YEN_BAI, f"https://baoyenbai.com.vn/11/{number}/{slug}.aspx") == str(number)


@pytest.mark.parametrize(
    "same",
    [
        "http://baoyenbai.com.vn/11/154910/Mot-ngay-o-ban.aspx",
        "https://www.baoyenbai.com.vn/11/154910/Mot-ngay-o-ban.aspx",
        "https://baoyenbai.com.vn/11/154910/Ten-khac---hon-.aspx",
        "https://baoyenbai.com.vn/215/154910/Mot-ngay-o-ban.htm",
        "https://baoyenbai.com.vn/11/154910/Mot-ngay-o-ban.aspx?utm_source=zalo#top",
        "http://baoyenbai.com.vn/PrintPreview/154910/",
        "http://baoyenbai.com.vn/printpreview/154910",
    ],
)
def test_an_article_of_yen_bai_is_one_under_all_its_addresses(same: str) -> None:
    assert site_id(YEN_BAI, same) == "154910"


@pytest.mark.parametrize("ending", ["", "/", "/index.htm", "/index.html", "/?paged=1"])
@pytest.mark.parametrize("number", ["b56121a", "B56121A"])
def test_an_article_of_dak_lak_is_one_under_all_its_addresses(number: str, ending: str) -> None:
    url = f"https://www.baodaklak.vn/giao-duc/202409/bai-hoc-dau-nam-{number}{ending}"
    assert site_id(DAK_LAK, url) == "b56121a"


def test_older_articles_of_dak_lak_have_a_number() -> None:
    assert site_id(DAK_LAK, "https://baodaklak.vn/xa-hoi/chinh-sach/201504/que-moi-785426/") == "785426"


def test_the_print_view_of_can_tho_leads_to_the_article_itself() -> None:
    identity = identify(CAN_THO, "http://baocantho.com.vn/print/cho-noi-ngay-moi-a196638.html")
    assert identity is not None
    assert identity.site_id == "196638"
    assert identity.url == "https://baocantho.com.vn/cho-noi-ngay-moi-a196638.html"


def test_an_article_is_fetched_from_the_host_as_the_newspaper_writes_it() -> None:
    identity = identify(LAO_CAI, "http://www.baolaocai.vn/mua-man-chin-post404649.html?fbclid=1")
    assert identity is not None
    assert identity.url == "https://baolaocai.vn/mua-man-chin-post404649.html"


def test_a_host_written_with_www_also_counts_without() -> None:
    identity = identify(newspaper(EPI_POST, "www.sggp.org.vn"), "https://sggp.org.vn/bai-post1.html")
    assert identity is not None
    assert identity.url == "https://www.sggp.org.vn/bai-post1.html"


def test_a_former_host_is_the_newspapers_own_too() -> None:
    paper = newspaper(EPI_POST, "baobackan.vn", "baobackan.com.vn")
    assert site_id(paper, "https://baobackan.com.vn/bai-post60732.html") == "60732"


@pytest.mark.parametrize(
    "foreign",
    [
        "https://baolaocai.vn.guong.example/bai-post1.html",
        "https://cdn.baolaocai.vn/bai-post1.html",
        "https://baolaocai.vn@guong.example/bai-post1.html",
        "https://baolaocai.vn:8443/bai-post1.html",
    ],
)
def test_only_hosts_on_the_newspapers_list_count(foreign: str) -> None:
    assert identify(LAO_CAI, foreign) is None
    assert refusal(LAO_CAI, foreign) is None


def test_without_an_id_the_path_knows_the_article() -> None:
    paths = ("/tin-bai/Xa-hoi/duong-len-ban", "/tin-bai/xa-hoi/duong-len-ban/")
    assert {site_id(WITHOUT_IDS, f"https://baodienbienphu.vn{path}") for path in paths} == {
        "/tin-bai/xa-hoi/duong-len-ban"
    }


@pytest.mark.parametrize(
    "listing",
    [
        "https://baoyenbai.com.vn/215/page/92/Phong-su.aspx",
        "https://baoyenbai.com.vn/",
        "https://baoyenbai.com.vn/11/Chinh-tri.aspx",
    ],
)
def test_a_list_page_is_no_article(listing: str) -> None:
    assert identify(YEN_BAI, listing) is None


@pytest.mark.parametrize(
    ("paper", "path", "name"),
    [
        (LAO_CAI, "/tu-khoa/ruong-bac-thang-tag40212.html", "tag"),
        (LAO_CAI, "/tags/ruong-bac-thang", "tag"),
        (LAO_CAI, "/topic/tet-2026-12.html", "topic"),
        (LAO_CAI, "/tet-ve-ban-topic41.html", "topic"),
        (LAO_CAI, "/mua-hoi-xuan-video3873.html", "video"),
        (LAO_CAI, "/sac-mau-cho-phien-album21.html", "photo index"),
        (LAO_CAI, "/event/tet-2026-12.html", "event"),
        (LAO_CAI, "/dai-hoi-dang-event97.html", "event"),
        (CAN_THO, "/su-kien/can-tho-nang-dong-va-phat-trien.9.html", "event"),
        (CAN_THO, "/video/xem-video/mot-ngay-tren-song-3873.html", "video"),
        (CAN_THO, "/rao-vat-thong-bao-596.html", "classified advertisement"),
        (CAN_THO, "/xem-bao/bao-ngay/", "print edition"),
        (CAN_THO, "/rss/cate/thoi-su/", "feed"),
        (DAK_LAK, "/video/202409/mua-hoi-o-buon-8311636/", "video"),
        (DAK_LAK, "/tim-kiem/?key=ca+phe", "search"),
        (DAK_LAK, "/doc-bao-in/", "print edition"),
        (DAK_LAK, "/photo/", "photo index"),
        (DAK_LAK, "/tac-gia/nguyen-van-a-12/", "author"),
        (DAK_LAK, "/file/abc/anh.jpg", "file"),
    ],
)
def test_what_is_not_an_article_is_refused_by_name(paper: Newspaper, path: str, name: str) -> None:
    url = f"https://{paper.hosts[0]}{path}"
    assert refusal(paper, url) == name
    assert identify(paper, url) is None


@pytest.mark.parametrize(
    ("paper", "path"),
    [
        (LAO_CAI, "/khai-mac-tuan-le-photo-tay-bac-post1.html"),
        (LAO_CAI, "/chinh-tri/tag-la-gi-post2.html"),
        (CAN_THO, "/video-call-voi-bac-si-a3.html"),
        (CAN_THO, "/tim-kiem-nguoi-mat-tich-a4.html"),
        (DAK_LAK, "/multimedia/Infographic/202409/tam-muc-tieu-5e8057f/"),
    ],
)
def test_an_article_that_only_sounds_like_one_of_them_is_not_refused(paper: Newspaper, path: str) -> None:
    url = f"https://{paper.hosts[0]}{path}"
    assert refusal(paper, url) is None
    assert identify(paper, url) is not None


BINH_DINH = newspaper(
    Family(name="by_query", article=r"^/\d+/(?P<id>\d+)$", by_query={r"^/viewer\.aspx$": "mabb"}), "baobinhdinh.vn"
)
VIEWER = "https://baobinhdinh.vn/viewer.aspx"


@pytest.mark.parametrize(
    "query", ["mabb=137431&macm=6&macmp=6", "macm=6&mabb=137431", "MaBB=137431", "utm_source=zalo&mabb=137431"]
)
def test_where_the_query_alone_names_the_article_its_one_parameter_is_kept(query: str) -> None:
    found = identify(BINH_DINH, f"{VIEWER}?{query}")
    assert found == Identity(site_id="137431", url=f"{VIEWER}?mabb=137431")


@pytest.mark.parametrize("query", ["", "?macm=6", "?mabb=", "?mabb=%27--", "?xmabb=137431"])
def test_a_query_without_an_id_names_no_article(query: str) -> None:
    assert identify(BINH_DINH, VIEWER + query) is None


def test_a_section_is_neither_an_article_nor_refused() -> None:
    assert refusal(CAN_THO, "https://baocantho.com.vn/thoi-su/") is None
    assert identify(CAN_THO, "https://baocantho.com.vn/thoi-su/") is None
