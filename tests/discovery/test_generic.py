import json
from pathlib import Path

import pytest

from crawler.discovery.generic import generic_links
from crawler.reading.page import open_page
from tests.conftest import SHARED
from tests.discovery.pages import page

MENU = (
    "/",
    "/thoi-su/",
    "/kinh-te/nong-nghiep-nong-thon/",
    "/van-hoa.html",
    "/xa-hoi-8.html",
    "/Giao-duc/63.bcb",
    "/tin-tuc-c46.html",
    "/chuyen-muc/chuong-trinh-muc-tieu-quoc-gia/12.html",
    "/tags/mua-vang-tren-nhung-thua-ruong-bac-thang-123456.html",
    "/rss/thoi-su.rss",
    "https://khac.vn/mua-vang-tren-nhung-thua-ruong-bac-thang-a196670.html",
)


def found(*addresses: str, url: str = "https://x.vn/thoi-su/") -> list[str]:
    return [link.printed.removeprefix("https://x.vn") for link in generic_links(page(*addresses), url).articles]


@pytest.mark.parametrize(
    "form",
    [
        "/{slug}-a19667{n}.html",
        "/{slug}-post40464{n}.html",
        "/{slug}-postid41000{n}.bbg",
        "/{slug}-1028217{n}.html",
        "/{slug}-24209{n}.htm",
        "/{slug}-2026030708005434{n}.htm",
        "/{slug}-18826030622484142{n}.chn",
        "/tin-tuc-trong-ngay/{slug}-c46a163123{n}.html",
        "/chinh-tri/{slug}-81234{n}",
        "/Thoi-su/{slug}-i75012{n}/",
        "/xa-hoi/202409/{slug}-b56121{n}/",
        "/xa-hoi/202409/{slug}-78542{n}/index.html",
        "/Xa-hoi/{slug}/5952{n}.bcb",
        "/11/32111{n}/{slug}.aspx",
        "/82/31111{n}/{slug}.html",
        "/2012122611171022{n}p0c1019/{slug}.htm",
        "/news/10603{n}p31c171/{slug}.htm",
        "/thoi-su/{slug}-9jF2bCE{n}g.html",
        "/thoi-su/{slug}-kTdQbCE{n}g.html",
        "/{slug}.htm",
        "/tin-bai/xa-hoi/{slug}",
        "/2024/09/1{n}/{slug}/",
        "/xa-hoi/2024-09/{slug}/",
        "/xa-hoi/item/4404620{n}-{slug}.html",
        "/xa-hoi/1044{n}-{slug}",
        "/{slug}_t114c1159n8634{n}",
        "/p0c1019n8634{n}/{slug}.htm",
        "/{slug}-8dc83c0b7572e959f51637c{n}.html",
    ],
)
def test_articles_are_told_from_menus_by_the_shape_of_their_addresses(form: str) -> None:
    slugs = (
        "ba-con-vung-cao-vao-vu-gat-moi",
        "cau-moi-noi-hai-bo-song-lon",
        "lop-hoc-dem-ben-suoi-cua-thay-giao-tre",
        "hoi-xuan-tren-dinh-nui-nam-2026",
    )
    articles = [form.format(slug=slug, n=n) for n, slug in enumerate(slugs, start=1)]
    assert found(*MENU, *articles) == articles


def test_a_short_headline_is_an_article_among_its_kind() -> None:
    articles = [
        "/ba-con-vung-cao-vao-vu-gat-moi-5006191.html",
        "/cau-moi-noi-hai-bo-song-5006192.html",
        "/mua-lu-5006193.html",
    ]
    assert found(*articles) == articles


def test_an_old_article_is_known_by_a_shorter_id() -> None:
    articles = ["/ba-con-vung-cao-vao-vu-gat-moi-1006191.html", "/cau-moi-noi-hai-bo-song-99123.html"]
    assert found(*articles, "/cau-moi-noi-hai-bo-song-1006192.html")[:2] == articles


def test_topics_are_known_by_ids_too_short_for_articles() -> None:
    articles = ["/ba-con-vung-cao-vao-vu-gat-moi-1650596.ldo", "/cau-moi-noi-hai-bo-song-1650597.ldo"]
    assert found(*articles, "/su-kien/mung-xuan-moi-tren-ban-lang-1835.ldo") == articles


def test_videos_with_ids_of_their_own_are_not_articles() -> None:
    articles = [f"/ba-con-vung-cao-vao-vu-gat-moi-2026030708005434{n}.htm" for n in range(3)]
    assert found(*articles, "/video/ba-con-vung-cao-vao-vu-gat-moi-187983.htm") == articles


def test_videos_among_the_articles_ids_are_articles() -> None:
    articles = ["/xe/ba-con-vung-cao-vao-vu-1650596.ldo", "/video/cau-moi-noi-hai-bo-song-1650597.ldo"]
    assert found(*articles) == articles


def test_pages_about_the_newspaper_are_not_articles() -> None:
    articles = ["/ba-con-vung-cao-vao-vu-gat-moi-20260307080054341.htm"]
    assert found(*articles, "/chinh-sach-bao-mat-du-lieu-ca-nhan-20190514153010649.htm") == articles


def test_the_print_view_of_an_article_is_not_found_beside_it() -> None:
    articles = ["/ba-con-vung-cao-vao-vu-gat-moi-20260307080054341.htm"]
    assert found("/print/ba-con-vung-cao-vao-vu-gat-moi-20260307080054341.htm", *articles) == articles


def test_articles_known_by_a_query_are_told_by_the_words_of_their_links() -> None:
    link = '<a href="/viewer.aspx?mabb=137431&amp;macm=6">Bà con vùng cao vào vụ gặt mới</a>'
    section = '<a href="/list.aspx?macm=6">Thời sự</a>'
    assert found(section, link) == ["/viewer.aspx?mabb=137431&macm=6"]


def test_the_same_article_is_found_once() -> None:
    assert found(
        "/ba-con-vung-cao-a196670.html", "/ba-con-vung-cao-a196670.html#x", "/vu-moi-vung-cao-nay-a196670.html"
    ) == ["/ba-con-vung-cao-a196670.html"]


def test_an_address_is_kept_as_printed_and_asked_for_as_canonical() -> None:
    (link,) = generic_links(page("http://www.x.vn/ba-con-vung-cao-a196670.html"), "http://www.x.vn/").articles
    assert (link.printed, link.url) == (
        "http://www.x.vn/ba-con-vung-cao-a196670.html",
        "https://www.x.vn/ba-con-vung-cao-a196670.html",
    )
    assert link.site_id == "a196670"


def test_a_page_of_menus_alone_has_no_articles() -> None:
    assert found(*MENU) == []


def test_a_long_slug_without_an_id_is_a_sections_where_it_stands_in_a_menu() -> None:
    section = '<a href="/bao-ve-nen-tang-tu-tuong-cua-dang">Bảo vệ nền tảng tư tưởng của Đảng</a>'
    article = '<h3><a href="/ba-con-vung-cao-vao-vu-gat-moi">Bà con vùng cao vào vụ gặt mới</a></h3>'
    assert found(f'<ul class="main-menu"><li>{section}</li></ul>', f"<nav>{section}</nav>", article) == [
        "/ba-con-vung-cao-vao-vu-gat-moi"
    ]


LISTINGS = sorted(path.stem for path in (SHARED / "real-pages" / "listings").glob("*.json"))


@pytest.mark.parametrize("name", LISTINGS or ["none"])
def test_a_real_list_is_read_without_a_description(shared: Path, name: str) -> None:
    folder = shared / "real-pages" / "listings"
    gold = json.loads((folder / f"{name}.json").read_text())
    page = open_page((folder / f"{name}.html").read_bytes(), url=gold["url"])
    links = generic_links(page.root, gold["url"])
    assert [link.printed for link in links.articles] == gold["articles"]
    assert links.next_page == gold["next_page"]
