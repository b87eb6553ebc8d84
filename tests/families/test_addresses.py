"""Addresses that each family's newspapers have printed, and the IDs in them."""

import pytest

from crawler.discovery.addresses import identify
from crawler.families.a_id import A_ID
from crawler.families.cat_id_slug import CAT_ID_SLUG
from crawler.families.epi_post import EPI_POST
from crawler.families.yyyymm import YYYYMM
from crawler.newspaper import Family, Newspaper


@pytest.mark.parametrize(
    ("family", "path", "number"),
    [
        (CAT_ID_SLUG, "/41/89163/Bao-Yen-Bai---Nhung-chang-duong-lich-su.aspx", "89163"),
        (CAT_ID_SLUG, "/11/154910/Xung-danh-chien-sy-tren-mat-tran-tu-tuong-.aspx", "154910"),
        (CAT_ID_SLUG, "/11/351318/Dai-hoi-Dang-bo-lan-thu-nhat,-nhiem-ky-2025---2030.aspx", "351318"),
        (CAT_ID_SLUG, "/11/188296/Ky-niem-60-nam-ngay-ra-so-dau.htm", "188296"),
        (EPI_POST, "/song-dep-tu-nhung-dieu-gian-di-post404649.html", "404649"),
        (EPI_POST, "/60s-gia-lai-gom-nhung-con-duong-post579869.html", "579869"),
        (A_ID, "/tinh-bac-lieu-a24904.html", "24904"),
        (A_ID, "/-infographics-7-hanh-vi-bi-nghiem-cam-a196544.html", "196544"),
        (A_ID, "/lanh-dao-tp-can-tho-kiem-tra-du-an-doan-tu-km0-km7--a196668.html", "196668"),
        (YYYYMM, "/giao-duc/202409/nguoi-hoc-dung-ai-lam-bai-tap-b56121a/", "b56121a"),
        (YYYYMM, "/van-hoa/202101/dem-ay-chung-minh-da-thuc-367FFEB", "367ffeb"),
        (YYYYMM, "/multimedia/202506/xay-dung-va-truong-thanh-75f1237", "75f1237"),
        (YYYYMM, "/chinh-tri/hoc-va-lam-theo-loi-bac/202409/tiet-kiem-giup-nguoi-ngheo-18e00cb/", "18e00cb"),
        (YYYYMM, "/van-hoa/202502/len-chua-thang-gieng-2224442/index.html", "2224442"),
        (YYYYMM, "/ban-doc/201501/don-doc-so-ra-ngay-26-1-582257/", "582257"),
    ],
)
def test_an_address_that_was_seen_has_its_id(family: Family, path: str, number: str) -> None:
    paper = Newspaper(title="Báo Thử", hosts=("bao.vn",), provinces=("Lào Cai",), family=family, sections={})
    identity = identify(paper, f"https://bao.vn{path}")
    assert identity is not None
    assert (identity.site_id, identity.url) == (number, f"https://bao.vn{path}")


@pytest.mark.parametrize(
    ("family", "path"),
    [
        (CAT_ID_SLUG, "/215/page/92/Phong-su.aspx"),
        (EPI_POST, "/dia-phuong/xa-khao-mang/14.html"),
        (EPI_POST, "/thoi-su/"),
        (A_ID, "/tin-longform.html"),
        (A_ID, "/bang-gia-quang-cao-bao-in.html"),
        (YYYYMM, "/van-hoa-du-lich-van-hoc-nghe-thuat/Gio-to-hung-vuong/"),
        (YYYYMM, "/khoa-hoc-cong-nghe/?paged=2"),
    ],
)
def test_an_address_of_a_list_is_no_article(family: Family, path: str) -> None:
    paper = Newspaper(title="Báo Thử", hosts=("bao.vn",), provinces=("Lào Cai",), family=family, sections={})
    assert identify(paper, f"https://bao.vn{path}") is None
