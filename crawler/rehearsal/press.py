"""The press of the provinces: newspapers that are told from others by a line of data."""

from collections.abc import Iterator, Mapping

from crawler.rehearsal.chance import chance
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.rhythm import FIRST_DAY
from crawler.rehearsal.sections import USUAL, sections

BY_FAMILY: Mapping[str, str] = {
    "a_id": """
        baoangiang.com.vn | Báo An Giang | An Giang | AGO | 37 | 51000 | suc-khoe phong-su-anh thoi-su kinh-te;
        baobinhduong.vn | Báo Bình Dương | Bình Dương | | 21 | 79000 | chinh-tri kinh-te xa-hoi the-thao
            phap-luat y-te ban-doc toi-yeu-binh-duong giao-duc nhip-song-so phan-tich du-lich quoc-te;
        baocamau.vn | Báo Cà Mau | Cà Mau | | 65 | 109000 |;
        baodongthap.vn | Báo Đồng Tháp | Đồng Tháp | ĐTO | 59 | 43000 | chinh-tri kinh-te xa-hoi
            van-hoa-nghe-thuat phap-luat suc-khoe-y-te the-thao giao-duc quoc-te khoa-hoc;
        baotayninh.vn | Báo Tây Ninh | Tây Ninh | BTN | 43 | 87000 | thoi-su-chinh-tri kinh-te xa-hoi phap-luat
            van-hoa-giai-tri the-thao trong-tinh quoc-te cong-nghe y-te-suc-khoe dia-phuong su-kien;
        dongkhoi.baovinhlong.vn | Báo Đồng Khởi | Bến Tre | | 27 | 107000 | thoi-su chinh-tri kinh-te phap-luat
            xa-hoi van-hoa khoa-giao the-thao quoc-phong an-ninh ban-doc quoc-te;
        travinh.baovinhlong.vn | Báo Trà Vinh | Trà Vinh | | 16 | 62000 | thoi-su chinh-tri kinh-te phap-luat
            xa-hoi van-hoa khoa-giao the-thao quoc-phong an-ninh ban-doc quoc-te""",
    "a_id/tables": """
        baolongan.vn | Báo Long An | Long An | | 21 | 99000 |""",
    "bbg": """
        baobacgiang.vn | Báo Bắc Giang | Bắc Giang | (BGĐT) - | 16 | 44000 |;
        baobacninhtv.vn | Báo Bắc Ninh | Bắc Ninh | BNO - | 42 | 86000 | chinh-tri kinh-te xa-hoi doi-song
            phap-luat giao-duc the-thao moi-nhat xay-dung-dang chinh-tri-bao-ve-nen-tang-tu-tuong-cua-dang
            chinh-tri-nhan-su-moi an-toan-giao-thong suc-khoe quoc-phong""",
    "card_id": """
        baocaobang.vn | Báo Cao Bằng | Cao Bằng | (CBĐT) - | 41 | 85000 | Thoi-su chinh-tri kinh-te xa-hoi van-hoa
            Quoc-phong-An-ninh Suc-khoe-Doi-song Giao-duc Ky-Phong-su the-thao Khoa-hoc-Cong-nghe The-gioi;
        baohungyen.vn | Báo Hưng Yên | Hưng Yên | | 52 | 36000 | chinh-tri kinh-te xa-hoi van-hoa the-thao
            phap-luat-doi-song dat-va-nguoi-hung-yen an-ninh-quoc-phong quoc-te;
        baolangson.vn | Báo Lạng Sơn | Lạng Sơn | LSO- | 42 | 26000 | chinh-tri kinh-te xa-hoi phap-luat giao-duc
            van-hoa the-thao giai-tri du-lich quoc-te nong-nghiep cong-nghe;
        baoquangninh.vn | Báo Quảng Ninh | Quảng Ninh | | 90 | 3000000 | chinh-tri kinh-te xa-hoi phap-luat
            the-thao du-lich van-hoa doi-song quoc-te khoa-hoc-cong-nghe ban-doc""",
    "cat_id_slug": """
        baohoabinh.com.vn | Báo Hòa Bình | Hòa Bình | HBĐT | 27 | 60000 | 11 12 215""",
    "cat_slug/weblog": """
        baolaichau.vn | Báo Lai Châu | Lai Châu | | 42 | 26000 |""",
    "cat_slug_id": """
        baohaugiang.com.vn | Báo Hậu Giang | Hậu Giang | | 24 | 24000 | thoi-su-215 kinh-te-216 doi-song-220;
        baokontum.com.vn | Báo Kon Tum | Kon Tum | | 15 | 25000 | xa-hoi-8 kinh-te-6 van-hoa-9""",
    "cat_slug_id/trang": """
        baosonla.vn | Báo Sơn La | Sơn La | | 42 | 26000 | thoi-su-chinh-tri xay-dung-dang kinh-te nong-nghiep
            van-hoa-xa-hoi xa-hoi quoc-phong-an-ninh khoa-giao suc-khoe phong-su""",
    "cat_slug_id/breaks": """
        baokiengiang.vn | Báo Kiên Giang | Kiên Giang | (KGO) - | 22 | 88000 |""",
    "epi_post": """
        baogialai.com.vn | Báo Gia Lai | Gia Lai | GLO | 85 | 42000 | thoi-su-su-kien chinh-tri kinh-te doi-song
            phap-luat ban-doc thoi-su-quoc-te thoi-su-binh-luan giao-duc suc-khoe van-hoa giai-tri the-thao
            song-tre-song-dep;
        baohatinh.vn | Báo Hà Tĩnh | Hà Tĩnh | Baohatinh.vn | 80 | 63000 | chinh-tri kinh-te xa-hoi phap-luat
            the-thao ve-ha-tinh doi-song van-hoa-giai-tri the-gioi cong-nghe cong-dong xe;
        sggp.org.vn | Sài Gòn Giải Phóng | Thành phố Hồ Chí Minh | | 140 | 61000 | chinhtri xaydungdang
            bvnentangtutuongdang caicachhanhchinh quoc-phong-an-ninh chinhtri-doingoai xahoi theodongthoisu
            sapxepcacdonvihanhchinh xahoi-giaothong xahoi-tuoitrecuocsong""",
    "epi_post/app": """
        baobackan.vn | Báo Bắc Kạn | Bắc Kạn | BBK | 27 | 41000 |""",
    "htm_id": """
        baophutho.vn | Báo Phú Thọ | Phú Thọ | PTO- | 55 | 99000 | chinh-tri xay-dung-dang kinh-te xa-hoi van-hoa
            giao-duc y-te the-thao tin24h phu-tho-24h phong-vi-dat-to den-hung du-lich-le-hoi
            quoc-hoi-hoi-dong-nhan-dan hoc-va-lam-theo-bac van-hoa-xa-hoi van-hoc-nghe-thuat;
        baothanhhoa.vn | Báo Thanh Hóa | Thanh Hóa | (Baothanhhoa.vn) - | 110 | 20000 | thoi-su kinh-te
            xay-dung-dang phap-luat van-hoa-giai-tri the-thao y-te-suc-khoe xa-phuong tin24h
            kiem-chung-thong-tin noi-chinh theo-guong-bac nghi-quyet-cua-dang ve-voi-xu-thanh""",
    "htm_plain": """
        baoquangngai.vn | Báo Quảng Ngãi | Quảng Ngãi | (Báo Quảng Ngãi)- | 63 | 77000 | chinh-tri thoi-su kinh-te
            xa-hoi phap-luat van-hoa-nghe-thuat du-lich doi-song the-thao khoa-hoc-cong-nghe quoc-te phong-su""",
    "id_folder/breaks": """
        baovinhphuc.com.vn | Báo Vĩnh Phúc | Vĩnh Phúc | | 22 | 82000 |""",
    "news_id_p_c/breaks": """
        baoninhthuan.com.vn | Báo Ninh Thuận | Ninh Thuận | (NTO) | 25 | 59000 |""",
    "onecms": """
        baobinhthuan.com.vn | Báo Bình Thuận | Bình Thuận | BTO- | 20 | 74000 |;
        baodaknong.vn | Báo Đắk Nông | Đắk Nông | | 26 | 38000 |;
        baodanang.vn | Báo Đà Nẵng | Đà Nẵng | | 100 | 2900000 | chinh-tri xa-hoi kinh-te the-gioi
            van-hoa-van-nghe theo-buoc-chan-nguoi-quang tin-moi-nhat nong-nghiep-nong-thon quoc-phong-an-ninh
            the-thao doi-song du-lich khoa-hoc-cong-nghe su-kien-binh-luan;
        baohaiphong.vn | Báo Hải Phòng | Hải Phòng | HPĐT | 95 | 400000 | chinh-tri kinh-te xa-hoi phap-luat
            van-hoa-giai-tri dat-va-nguoi-xu-dong ban-doc the-thao goc-nhin khoa-hoc-giao-duc bat-dong-san
            van-nghe quoc-te doi-song;
        baolamdong.vn | Báo Lâm Đồng | Lâm Đồng | LĐ online | 85 | 300000 | chinh-tri thoi-su kinh-te doi-song
            phap-luat du-lich tin-tuc-24h quoc-phong-an-ninh van-hoa-giai-tri chinh-sach cong-nghe-chuyen-doi-so;
        baonghean.vn | Báo Nghệ An | Nghệ An | (Baonghean.vn) - | 110 | 9800000 | thoi-su kinh-te xa-hoi the-thao
            suc-khoe phap-luat xay-dung-dang giao-duc quoc-te giai-tri ket-noi-doanh-nghiep lao-dong;
        baoquangnam.vn | Báo Quảng Nam | Quảng Nam | (QNO) - | 19 | 3000000 |;
        hanoimoi.vn | Hànộimới | Hà Nội | HNMO | 120 | 200000 | chinh-tri kinh-te do-thi van-hoa xa-hoi giao-duc
            y-te nong-nghiep-nong-thon the-gioi du-lich khoa-hoc-cong-nghe doi-song""",
    "onecms/weblog": """
        baohaiduong.vn | Báo Hải Dương | Hải Dương | HDĐT | 22 | 300000 |""",
    "slug_id": """
        baobaclieu.vn | Báo Bạc Liêu | Bạc Liêu | (BL-TH) | 16 | 88000 |;
        baobinhphuoc.com.vn | Báo Bình Phước | Bình Phước | BPO - | 23 | 99000 |;
        baoninhbinh.org.vn | Báo Ninh Bình | Ninh Bình | | 60 | 250422174000000 |;
        baosoctrang.org.vn | Báo Sóc Trăng | Sóc Trăng | STO - | 27 | 93000 | nong-nghiep thoi-su xa-hoi;
        huengaynay.vn | Huế ngày nay | Thừa Thiên Huế | HNN.VN - | 58 | 102000 |""",
    "slug_id/tables": """
        baohanam.com.vn | Báo Hà Nam | Hà Nam | | 22 | 70000 |""",
    "tin_bai/app": """
        baodienbienphu.vn | Báo Điện Biên Phủ | Điện Biên | ĐBP | 53 | 37000 |""",
    "tin_tuc/tables": """
        baothaibinh.com.vn | Báo Thái Bình | Thái Bình | | 19 | 51000 |""",
    "year_month_id/tables": """
        baobinhdinh.vn | Báo Bình Định | Bình Định | | 24 | 74000 |""",
    "yyyymm": """
        baoapbac.vn | Báo Ấp Bắc | Tiền Giang | ABO | 21 | 65000 |;
        baodongnai.com.vn | Báo Đồng Nai | Đồng Nai | | 64 | 108000 |;
        baohagiang.vn | Báo Hà Giang | Hà Giang | BHG | 17 | 99000 |;
        baokhanhhoa.vn | Báo Khánh Hòa | Khánh Hòa | | 61 | 75000 |;
        baonamdinh.vn | Báo Nam Định | Nam Định | | 20 | 68000 |;
        baoquangbinh.vn | Báo Quảng Bình | Quảng Bình | QBĐT | 20 | 70000 |;
        baoquangtri.vn | Báo Quảng Trị | Quảng Trị | QTO | 37 | 51000 | thoi-su chinh-tri kinh-te xa-hoi
            phap-luat van-hoa dat-va-nguoi-quang-binh dat-va-nguoi-quang-tri moi-nong du-lich giao-duc
            khoa-hoc-cong-nghe phong-su-ky-su quoc-phong-an-ninh quoc-te;
        baothainguyen.vn | Báo Thái Nguyên | Thái Nguyên | | 63 | 107000 | thoi-su-thai-nguyen chinh-tri kinh-te
            xa-hoi phap-luat giao-duc y-te van-hoa the-thao van-nghe-thai-nguyen giao-thong o-to-xe-may;
        baotuyenquang.com.vn | Báo Tuyên Quang | Tuyên Quang | TQĐT | 36 | 20000 | thoi-su-chinh-tri kinh-te
            xa-hoi van-hoa phap-luat the-thao-giai-tri an-ninh-quoc-phong khoa-hoc-cong-nghe quoc-te goc-nhin
            xa-luan-van-de-ky-nay tin-noi-bat;
        baovinhlong.com.vn | Báo Vĩnh Long | Vĩnh Long | VLO | 45 | 29000 |;
        phuyen.baodaklak.vn | Báo Phú Yên | Phú Yên | | 15 | 31000 |""",
    "yyyymm/weblog": """
        baobariavungtau.com.vn | Báo Bà Rịa - Vũng Tàu | Bà Rịa - Vũng Tàu | | 21 | 21000 |""",
}
"""By family, each newspaper's host, title, province, dateline, articles a day, ID before the first, and sections.

Dates and IDs are of the order that has been seen; how many articles a day is an assumption.
"""

SIGNATURES = (
    ("{0}", "{0}", "{0} - {1}"),
    ("{0}", "Tin, ảnh: {0}", "Bài, ảnh: {0}", "{0} – {1}"),
    ("{0}", "{0}", "Tin: {0} - Ảnh: {1}"),
)
CREDITS = (" Ảnh: {0}", " (Ảnh: {0})")


def press() -> Iterator[Newspaper]:
    """Yield the newspapers of the table."""
    for family, table in BY_FAMILY.items():
        for line in table.split(";"):
            host, title, province, dateline, rate, first_id, words = (cell.strip() for cell in line.split("|"))
            draw = chance("press", host)
            mark, form = dateline_of(dateline)
            yield Newspaper(
                host=host,
                image_host=host,
                title=title,
                province=province,
                family=family,
                sections=sections(tuple(words.split()) or USUAL),
                datelines=(mark, mark, None) if mark else (None,),
                dateline_form=form,
                signatures=draw.choice(SIGNATURES),
                credit=draw.choice(CREDITS),
                date_mark=draw.choice("/-."),
                rates=((FIRST_DAY, float(rate)),),
                first_id=int(first_id),
            )


def dateline_of(printed: str) -> tuple[str, str | None]:
    """Return the mark of a dateline and, if it is noted, the form in which it is printed: of `PTO-` a dash alone."""
    mark = printed.strip("() -")
    return mark, None if mark == printed else f"{printed.replace(mark, '{dateline}')} "
