"""The newspapers that the newsroom plays: one entry each."""

from collections.abc import Mapping
from datetime import date

from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.press import press
from crawler.rehearsal.rhythm import FIRST_DAY
from crawler.rehearsal.story import Section

USUAL = ("baoyenbai.com.vn", "baolaocai.vn", "baocantho.com.vn", "baodaklak.vn")
"""The hosts of the newspapers that a newsroom plays unless others are asked for."""

NEWSPAPERS: Mapping[str, Newspaper] = {
    newspaper.host: newspaper
    for newspaper in (
        *press(),
        Newspaper(
            host="baoyenbai.com.vn",
            image_host="ims.baoyenbai.com.vn",
            title="Báo Yên Bái",
            province="Yên Bái",
            family="cat_id_slug",
            sections=(
                Section(word="11", title="Chính trị", weight=5, topics=("politics", "security", "digital")),
                Section(word="12", title="Kinh tế", weight=5, topics=("farming", "trade", "building")),
                Section(word="215", title="Phóng sự", weight=2, topics=("culture", "welfare", "nature")),
            ),
            datelines=("YênBái", "YênBái", "YênBái", "YênBái", None),
            signatures=("{0}", "{0}", "{0} - {1}", "{0}/Báo Tin tức"),
            credit=" (Ảnh: {0})",
            date_mark="/",
            rates=(
                (FIRST_DAY, 36.0),
                (date(2018, 1, 1), 40.0),
                (date(2020, 2, 1), 87.0),
                (date(2024, 5, 1), 70.0),
            ),
            first_id=77000,
        ),
        Newspaper(
            host="baolaocai.vn",
            image_host="cdn.baolaocai.vn",
            title="Báo Lào Cai",
            province="Lào Cai",
            family="epi_post",
            sections=(
                Section(word="thoi-su", title="Thời sự", weight=5, topics=("politics", "security", "building")),
                Section(word="kinh-te", title="Kinh tế", weight=4, topics=("farming", "trade", "digital")),
                Section(word="xa-hoi", title="Xã hội", weight=4, topics=("welfare", "health", "education")),
                Section(word="van-hoa", title="Văn hóa", weight=2, topics=("culture", "nature")),
            ),
            datelines=("LCĐT", None),
            signatures=("{0}", "{0}", "{0} - {1}", "Tin: {0} - Ảnh: {1}"),
            credit=" Ảnh: {0}",
            date_mark="/",
            rates=((FIRST_DAY, 55.0),),
            first_id=140000,
        ),
        Newspaper(
            host="baocantho.com.vn",
            image_host="baocantho.com.vn",
            title="Báo Cần Thơ",
            province="Cần Thơ",
            family="a_id",
            sections=(
                Section(word="thoi-su", title="Thời sự", weight=6, topics=("politics", "security", "welfare")),
                Section(word="kinh-te", title="Kinh tế", weight=5, topics=("trade", "farming", "building")),
                Section(word="giao-duc", title="Giáo dục", weight=3, topics=("education",)),
                Section(word="the-thao", title="Thể thao", weight=2, topics=("sport",)),
            ),
            datelines=("CTO", "CTO", "CTO", "CT", None),
            signatures=("Tin, ảnh: {0}", "Bài, ảnh: {0}", "{0}", "{0} – {1}"),
            credit=" Ảnh: {0}",
            date_mark="-",
            rates=((FIRST_DAY, 35.0),),
            first_id=18000,
        ),
        Newspaper(
            host="baodaklak.vn",
            image_host="baodaklak.vn",
            title="Báo Đắk Lắk",
            province="Đắk Lắk",
            family="yyyymm",
            sections=(
                Section(word="thoi-su", title="Thời sự", weight=4, topics=("politics", "nature", "digital")),
                Section(word="chinh-tri", title="Chính trị", weight=3, topics=("politics", "security")),
                Section(word="kinh-te", title="Kinh tế", weight=4, topics=("farming", "trade", "building")),
                Section(word="xa-hoi", title="Xã hội", weight=4, topics=("welfare", "health", "education")),
            ),
            datelines=(None,),
            signatures=("{0}", "{0}", "{0} - {1}"),
            credit=" Ảnh: {0}",
            date_mark="/",
            rates=((FIRST_DAY, 40.0),),
            first_id=0,
        ),
    )
}
