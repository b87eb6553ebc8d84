"""Addresses that the newspapers themselves have printed: which are articles, and by what each article is known."""

import pytest

from crawler.commands.roster import Roster
from crawler.discovery.addresses import identify

ROSTER = Roster()

ARTICLES = (
    ("https://www.baohagiang.vn/multimedia/truyen-hinh/202404/bao-ha-giang-tien-phong-67b4c0c/", "67b4c0c"),
    ("https://baohagiang.vn/xa-hoi/202112/...-785426", "785426"),
    (
        "http://www.baocaobang.vn/Xa-hoi/Chinh-phu-dong-y-bo-so-ho-khau/59523.bcb",
        "/xa-hoi/chinh-phu-dong-y-bo-so-ho-khau/59523.bcb",
    ),
    ("https://baobackan.com.vn/diem-bao-in-bac-kan-xuan-giap-thin-2024-post60732.html", "60732"),
    ("https://baobackan.vn/diem-bao-in-bac-kan-ngay-2452025-post70977.html", "70977"),
    (
        "https://baotuyenquang.com.vn/bao-dien-bien-phu-ky-niem-60-nam-190524.html",
        "/bao-dien-bien-phu-ky-niem-60-nam-190524.html",
    ),
    ("https://baotuyenquang.com.vn/multimedia/202506/bao-ha-giang-xay-dung-75f1237", "75f1237"),
    ("https://baolaocai.vn/bao-dien-bien-phu-ky-niem-60-nam-post382691.html", "382691"),
    ("https://baolaocai.vn/vung-tin-buoc-vao-giai-doan-phat-trien-moi-post399917.html", "399917"),
    ("http://baoyenbai.com.vn/11/321115/Bao-Dien-Bien-Phu-ky-niem-60-nam.aspx", "321115"),
    ("http://baoyenbai.com.vn/PrintPreview/187531/", "187531"),
    ("https://baothainguyen.vn/chinh-tri/201701/moi-do-da-20-nam-367EF15", "367ef15"),
    ("https://baobacninhtv.vn/tin-moi-postid424242.bbg", "424242"),
    ("https://baobacgiang.vn/bg/tin-moi-postid424242.bbg", "424242"),
    (
        "http://baobacninh.com.vn/news_detail/98535/lich-su-bao-bac-ninh-tiep-theo-ky-truoc.html",
        "/news_detail/98535/lich-su-bao-bac-ninh-tiep-theo-ky-truoc.html",
    ),
    ("https://baophutho.vn/bao-phu-tho-hang-ngay-tang-len-8-trang-tu-thang-11-2025-242098.htm", "242098"),
    ("http://www.baohoabinh.com.vn/11/169105/Doi-net-ve-su-phat-trien-den-nay.htm", "169105"),
    ("https://baodienbienphu.vn/tin-bai/xa-hoi/cau-moi", "/tin-bai/xa-hoi/cau-moi"),
    (
        "https://baolaichau.vn/x%C3%A3-h%E1%BB%99i/bi%E1%BA%BFn-%C4%91%E1%BA%A5t-c%E1%BA%B1n-th%C3%A0nh-n%C6%A1i",
        "/x%c3%a3-h%e1%bb%99i/bi%e1%ba%bfn-%c4%91%e1%ba%a5t-c%e1%ba%b1n-th%c3%a0nh-n%c6%a1i",
    ),
    (
        "https://www.baolaichau.vn/van-de-hom-nay/kho-khan-xu-ly-rac-thai-sinh-hoat-o-vang-ma-chai",
        "/van-de-hom-nay/kho-khan-xu-ly-rac-thai-sinh-hoat-o-vang-ma-chai",
    ),
    (
        "https://baolaichau.vn/the-thao/be-boi-tdtt-dong-phong-diem-tap-luyen-219345.html",
        "/the-thao/be-boi-tdtt-dong-phong-diem-tap-luyen-219345.html",
    ),
    ("https://hanoimoi.vn/print/363553.html", "363553"),
    ("https://baovinhphuc.com.vn/en-us/tin-tuc/ID/130393/LOI-TOA-SOAN", "130393"),
    ("https://baovinhphuc.com.vn/vi-vn/tin-tuc/ID/130393/LOI-TOA-SOAN", "130393"),
    ("https://baoquangninh.vn/trung-tam-truyen-thong-tinh-voi-su-phat-t-3279470.html", "3279470"),
    ("https://baohaiduong.vn/print/374211.html", "374211"),
    (
        "http://baohaiduong.vn/khuyen-hoc/tang-qua-cho-hoc-sinh-dip-tet-trung-thu-148311",
        "/khuyen-hoc/tang-qua-cho-hoc-sinh-dip-tet-trung-thu-148311",
    ),
    ("https://baohaiduong.vn/phat-trien-van-hoa-doc-394829.html", "394829"),
    ("https://baohaiphong.vn/151-mau-cua-cac-truong-hop-sars-cov-2-457674.html", "457674"),
    (
        "http://baohungyen.vn/chinh-tri/201704/bao-phu-tho-ky-niem-55-nam-734792/",
        "/chinh-tri/201704/bao-phu-tho-ky-niem-55-nam-734792",
    ),
    ("https://baohungyen.vn/xa-hoi-doi-moi-3123456.html", "3123456"),
    ("https://baothaibinh.com.vn/tin-tuc/206/140540/van-tai-di-thai-binh-chuyen-nghiep", "140540"),
    ("http://baonamdinh.vn/channel/5093/201309/nam-dinh-manh-dat-con-nguoi-2271449/", "2271449"),
    ("https://baonamdinh.vn/tin-tuc-su-kien/202406/...-fd300db", "fd300db"),
    ("https://baoninhbinh.org.vn/cau-moi-123456789012345.html", "123456789012345"),
    ("https://baothanhhoa.vn/theo-guong-bac/tu-mot-lang-tien-tien-kieu-mau/153013.htm", "153013"),
    ("http://baothanhhoa.vn/print/3c5b6eff12309bd27071c8599b9d3/203277.htm", "203277"),
    ("https://baothanhhoa.vn/chu-trong-hoat-dong-nbsp-y-te-hoc-duong-244736.htm", "244736"),
    ("https://baonghean.vn/bao-vinh-phuc-73-nam-xay-dung-va-truong-thanh-10282171.html", "10282171"),
    (
        "https://baonghean.vn/bao-chi-ban-doc/201604/thu-truong-noi-ve-luat-bao-chi-sua-doi-2679811/",
        "/bao-chi-ban-doc/201604/thu-truong-noi-ve-luat-bao-chi-sua-doi-2679811",
    ),
    ("https://baohatinh.vn/trao-giai-...-post294696.html", "294696"),
    ("https://baohatinh.vn/chinh-tri/trao-29-giai-nam-2019/184574.htm", "/chinh-tri/trao-29-giai-nam-2019/184574.htm"),
    ("https://beta.baoquangbinh.vn/van-hoa/202502/len-chua-thang-gieng-2224442/index.html", "2224442"),
    ("https://www.baoquangbinh.vn/kinh-te/202210/...-2203947/", "2203947"),
    ("https://baoquangtri.vn/bao-bac-ninh-ky-niem-60-nam-169803.htm", "/bao-bac-ninh-ky-niem-60-nam-169803.htm"),
    ("https://huengaynay.vn/van-hoa-nghe-thuat/moi-doc-hue-ngay-nay-cuoi-tuan-163382.html", "163382"),
    (
        "https://baodanang.vn/channel/5399/200804/khai-truong-bao-da-nang-dien-tu-1980778",
        "/channel/5399/200804/khai-truong-bao-da-nang-dien-tu-1980778",
    ),
    ("https://baodanang.vn/truoc-them-chan-troi-moi-3202358.html", "3202358"),
    ("https://baoquangnam.vn/megastory-bao-dang-quang-nam-...-3157112.html", "3157112"),
    ("https://baoquangnam.vn/toa-soan-ban-doc/hanh-trinh-khat-vong-128624.html", "128624"),
    ("https://huengaynay.vn/amp.aspx?newid=149647", "149647"),
    ("https://baoquangngai.vn/o-dau-cung-la-que-huong-54385.htm", "54385"),
    ("https://baobinhdinh.vn/583/2003/1/1869", "1869"),
    ("https://baobinhdinh.vn/viewer.aspx?mabb=137431&macm=6&macmp=6", "137431"),
    ("https://baohanam.com.vn/amp.aspx?itemid=21238", "21238"),
    ("https://baophuyen.vn/151/671/vai-net-ve-bao-phu-yen.html", "/151/671/vai-net-ve-bao-phu-yen.html"),
    ("https://baoninhthuan.com.vn/news/106035p31c171/treo-co-to-quoc-nhan-dip.htm", "106035"),
    ("http://baoninhthuan.com.vn/news/25831p31c171/....htm", "25831"),
    ("https://www.baokontum.com.vn/xa-hoi/mot-hanh-trinh-khep-lai-48330.html", "48330"),
    ("https://baogialai.com.vn/60s-gia-lai-gom-nhung-con-duong-post579869.html", "579869"),
    ("https://baodaklak.vn/giao-duc/202409/nguoi-hoc-dung-ai-lam-bai-tap-b56121a/", "b56121a"),
    ("https://baodaknong.vn/lanh-dao-trung-uong-tinh-ky-mang-set-214697.html", "214697"),
    ("https://baodaknong.vn/print/256112.html", "256112"),
    ("https://baolamdong.vn/gia-tieu-hom-nay-2512-tang-len-muc-150000-dongkg-413259.html", "413259"),
    ("https://baobinhphuoc.com.vn/tin-tuc/bptv-trong-long-khan-gia-108318.html", "108318"),
    ("https://baotayninh.vn/khat-vong-ve-hai-thanh-pho-tuong-lai-a169010.html", "169010"),
    (
        "https://baotayninh.vn/nguyen-tac-phong-benh-chinh-van-la-5k-88701.html",
        "/nguyen-tac-phong-benh-chinh-van-la-5k-88701.html",
    ),
    ("https://baodongnai.com.vn/tin-moi/202507/anh-hinh-anh-bao-dang-83102d4/", "83102d4"),
    ("https://baobariavungtau.com.vn/chinh-tri/202404/trao-giai-bao-chi-1008897/index.htm", "1008897"),
    ("http://baobariavungtau.com.vn/xa-hoi/202106/...-927584/", "927584"),
    ("https://www.sggp.org.vn/niem-vinh-du-den-sau-70-nam-post704018.html", "704018"),
    ("https://baolongan.vn/suc-bat-tu-nhung-cong-trinh-giao-thong-trong-diem-a176809.html", "176809"),
    ("http://baoapbac.vn/ban-doc/201501/don-doc-bao-ap-bac-so-ra-ngay-26-1-582257/", "582257"),
    ("https://baodongkhoi.vn/hop-thu-ban-doc-thang-6-a4245.html", "4245"),
    ("https://amp.baodongkhoi.vn/22-tac-pham-...-a67587.html", "67587"),
    (
        "https://baotravinh.vn/xa-hoi/bao-tra-vinh-60-nam-phuc-vu-nhiem-vu-1703.html",
        "/xa-hoi/bao-tra-vinh-60-nam-phuc-vu-nhiem-vu-1703.html",
    ),
    ("https://travinh.baovinhlong.vn/cau-moi-a12345.html", "12345"),
    ("https://baoangiang.com.vn/truong-ban-tuyen-giao-tinh-uy-...-c-a324941.html", "324941"),
    ("https://baokiengiang.vn/trong-tinh/le-hoi-con-the-hien-cai-tinh-cua-kien-giang-10843.html", "10843"),
    ("https://baocantho.com.vn/tinh-bac-lieu-a24904.html", "24904"),
    ("https://baohaugiang.com.vn/kinh-te/cau-moi-12345.html", "12345"),
    ("https://baocamau.vn/bao-ca-mau-so-2771-phat-hanh-thu-sau-ngay-17-4-2015-a24572.html", "24572"),
    ("https://baocamau.vn/bao-bac-lieu-trao-von-ho-tro-ho-ngheo-a104177.html", "104177"),
)

OTHERS = (
    "https://www.baolaocai.vn/chuyen-muc/72-but-ky",
    "http://baoyenbai.com.vn/215/page/92/Phong-su.aspx",
    "https://baocaobang.vn/Phongsuanh/170.bcb",
    "https://baophutho.vn/topic/van-canh-chua-14156",
    "https://baodienbienphu.vn/tin-tuc/xa-hoi",
    "https://baosonla.vn/phong-su/trang-16.html",
    "http://baosonla.org.vn/Uploads/thongtintoasoanbsl.html",
    "https://hanoimoi.vn/ky-niem-ngay-giai-phong-event1234.html",
    "https://baovinhphuc.com.vn/vi-vn/Multimedia/Images/ID/24726/anh",
    "https://baobinhthuan.com.vn/phuong-binh-hung-ptag.html",
    "http://baokontum.com.vn/xa-hoi-8.html?page=147",
    "https://www.baodongthap.vn/video/xem-video/truong-thpt-chuyen-noi-uom-mam-297.html",
    "https://baoangiang.com.vn/phong-su-anh/?p=32",
    "https://baokiengiang.vn/nguyen-trung-truc-123/tag.html",
    "https://baosoctrang.org.vn/nong-nghiep/",
    "https://baobinhdinh.vn/viewer.aspx?macm=6&macmp=6",
    "https://baobinhdinh.vn/viewer.aspx?mabb=1/2",
    "https://huengaynay.vn/amp.aspx",
)


@pytest.mark.parametrize(("url", "site_id"), ARTICLES)
def test_an_article_is_known_by_its_id(url: str, site_id: str) -> None:
    name = ROSTER.at_host(url.split("/")[2])
    assert name is not None
    identity = identify(ROSTER.newspaper(name), url)
    assert identity is not None
    assert identity.site_id == site_id


@pytest.mark.parametrize("url", OTHERS)
def test_what_is_no_article_is_not_taken_for_one(url: str) -> None:
    name = ROSTER.at_host(url.split("/")[2])
    assert name is not None
    assert identify(ROSTER.newspaper(name), url) is None


@pytest.mark.parametrize(
    "host",
    [
        "vhds.baothanhhoa.vn",
        "en.sggp.org.vn",
        "en.baodienbienphu.com.vn",
        "en.baoninhbinh.org.vn",
        "tintucmientay.baoangiang.com.vn",
        "tinbong247.org",
    ],
)
def test_editions_with_ids_of_their_own_and_mirrors_are_nobodys(host: str) -> None:
    assert ROSTER.at_host(host) is None
