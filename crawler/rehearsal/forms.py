"""Stories that newspapers write by filling in a form: each is another story, in mostly the same words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random

from crawler.rehearsal import prose
from crawler.rehearsal.events import Form
from crawler.rehearsal.grammar import capital, words
from crawler.rehearsal.story import Caption, Story

SLOT = re.compile(r"\{(\w+)\}|\{(\d+)\.\.(\d+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A form with its slots still empty: `{word}`, or `{11..99}` for a number between the two."""

    title: str
    lead: str
    body: str
    """Its paragraphs, with `|` between them."""
    words: Mapping[str, tuple[str, ...]]
    """What may stand in its own slots."""


SHEETS: Mapping[Form, Sheet] = {
    Form.WEATHER: Sheet(
        title="Thời tiết {province} ngày {date}: {sky}, {wind}",
        lead="""Đài Khí tượng thủy văn tỉnh {province} nhận định, trong ngày {date}, thời tiết toàn tỉnh {sky}, {wind},
            nhiệt độ thấp nhất từ {13..19} độ C, cao nhất {26..36} độ C.""",
        body="""Khu vực trung tâm tỉnh {province}: {sky}, {wind}. Độ ẩm không khí phổ biến từ {52..68} đến {75..98}%.
            Nhiệt độ thấp nhất {14..22} độ C, nhiệt độ cao nhất từ {25..36} độ C. |
            Khu vực {place} và các xã lân cận: {sky}, {wind}. Nhiệt độ thấp nhất {13..21} độ C, nhiệt độ cao nhất từ
            {24..35} độ C, lượng mưa phổ biến dưới {5..60} mm. |
            Khu vực {place}: ngày {sky}, đêm và sáng sớm trời lạnh, {wind}, có nơi tầm nhìn xa dưới {1..9} km. Nhiệt
            độ thấp nhất {12..20} độ C. |
            Cơ quan chuyên môn khuyến cáo người dân theo dõi các bản tin dự báo tiếp theo, chủ động che chắn chuồng
            trại, bảo vệ cây trồng và giữ ấm cho người già, trẻ nhỏ khi nhiệt độ giảm về đêm. |
            Dự báo trong {2..5} ngày tới, thời tiết tỉnh {province} {sky}, {wind}, nhiệt độ dao động từ {14..20} đến
            {25..34} độ C.""",
        words={
            "sky": words("""nhiều mây, có mưa rào | trời nắng | ít mây, đêm không mưa | có mưa vài nơi | nắng nóng gay
                gắt | sáng
                sớm có sương mù | mây thay đổi, có lúc nắng gián đoạn"""),
            "wind": words("""gió nhẹ | gió đông bắc cấp 2 | gió nam cấp 3 | gió tây nam cấp 2 đến cấp 3 | gió đông"""),
        },
    ),
    Form.GOLD: Sheet(
        title="Giá vàng ngày {date}: vàng miếng {course} {100..950} nghìn đồng mỗi lượng",
        lead="""Mở cửa phiên giao dịch ngày {date}, giá vàng miếng trong nước {course} {100..950} nghìn đồng mỗi lượng
            so
            với phiên liền trước, vàng nhẫn {course}.""",
        body="""Tại thời điểm khảo sát lúc {7..11} giờ {10..58} phút, doanh nghiệp kinh doanh vàng lớn nhất niêm yết giá
            vàng miếng ở mức {74..88},{10..95} triệu đồng mỗi lượng mua vào và {89..99},{10..95} triệu đồng mỗi lượng
            bán ra. |
            Tại các cửa hàng ở {place}, giá vàng nhẫn tròn trơn được giao dịch ở mức {70..79},{10..95} triệu đồng mỗi
            lượng mua vào và {80..86},{10..95} triệu đồng mỗi lượng bán ra, {course} {50..450} nghìn đồng. Chênh lệch
            giữa giá mua và giá bán được giữ quanh mức {1..4},{1..9} triệu đồng. |
            Trên thị trường thế giới, giá vàng giao ngay {course} {3..48} USD, lên mức {2300..4200} USD mỗi ounce. Quy
            đổi theo tỷ giá hiện hành, chưa tính thuế và phí, giá vàng thế giới tương đương khoảng {71..84},{10..95}
            triệu đồng mỗi lượng. |
            Các chuyên gia cho rằng giá kim loại quý chịu tác động của đồng USD, lãi suất và nhu cầu mua vào của các
            ngân hàng trung ương. Người mua được khuyến nghị thận trọng trước những biến động mạnh trong ngắn hạn.""",
        words={
            "course": words("""tăng thêm | giảm nhẹ | giảm mạnh | đi ngang sau khi tăng | bật tăng | quay đầu giảm"""),
        },
    ),
    Form.LOTTERY: Sheet(
        title="Kết quả xổ số {province} ngày {date}: giải đặc biệt {100000..999999}",
        lead="""Kỳ quay số mở thưởng ngày {date} của Công ty TNHH một thành viên Xổ số kiến thiết {province} đã xác định
            giải đặc biệt là {100000..999999}.""",
        body="""Giải nhất gồm 1 số trúng thưởng: {10000..99999}. Giải nhì gồm 2 số trúng thưởng: {10000..99999} và
            {10000..99999}. |
            Giải ba gồm các số {10000..99999}, {10000..99999} và {10000..99999}. Giải tư gồm các số {1000..9999},
            {1000..9999}, {1000..9999} và {1000..9999}. |
            Giải năm: {1000..9999}. Giải sáu gồm các số {100..999}, {100..999} và {100..999}. Giải bảy gồm các số
            {10..99}, {10..99}, {10..99} và {10..99}. |
            Vé trúng thưởng được trả tại trụ sở công ty và các đại lý ở {place} trong thời hạn 30 ngày kể từ ngày mở
            thưởng. Người trúng thưởng cần mang theo giấy tờ tùy thân; vé phải còn nguyên hình, không tẩy xóa, không
            chắp vá.""",
        words={},
    ),
    Form.RECEPTION: Sheet(
        title="Chủ tịch UBND tỉnh {province} tiếp {guest} {country}",
        lead="""Ngày {date}, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh {province} đã tiếp {guest} {country} do {person}
            làm
            trưởng đoàn đến thăm và làm việc tại tỉnh.""",
        body="""Tại buổi tiếp, Chủ tịch UBND tỉnh nhiệt liệt chào mừng {person} cùng các thành viên trong đoàn đến
            thăm và
            làm việc tại {province}; đồng thời giới thiệu những nét khái quát về tiềm năng, thế mạnh và tình hình phát
            triển kinh tế - xã hội của địa phương trong thời gian qua. |
            Theo đó, tốc độ tăng trưởng của tỉnh đạt {5..9},{1..9}%, kim ngạch xuất khẩu ước đạt {120..980} triệu USD,
            trong đó {field} là lĩnh vực có nhiều dư địa hợp tác với {country}. |
            Chủ tịch UBND tỉnh đề nghị {person} tiếp tục quan tâm, làm cầu nối để các doanh nghiệp {country} đến tìm
            hiểu cơ hội đầu tư vào {field}, nhất là tại {place}. Tỉnh cam kết tạo mọi điều kiện thuận lợi để các nhà
            đầu tư yên tâm triển khai dự án. |
            Cảm ơn sự đón tiếp trọng thị của lãnh đạo tỉnh, {person} đánh giá cao những kết quả mà {province} đã đạt
            được và bày tỏ mong muốn hai bên tăng cường trao đổi đoàn, mở rộng hợp tác trong lĩnh vực {field} và
            {field}. |
            Nhân dịp này, Chủ tịch UBND tỉnh đã tặng quà lưu niệm và chụp ảnh chung với các thành viên trong đoàn.""",
        words={
            "guest": words("""Đại sứ | Tổng Lãnh sự | đoàn doanh nghiệp | đoàn nghị sĩ | đoàn chuyên gia"""),
            "country": words("""Hàn Quốc | Nhật Bản | Lào | Cuba | Ấn Độ | Pháp | Australia | Ba Lan | Thái Lan"""),
            "field": words("""nông nghiệp công nghệ cao | du lịch sinh thái | giáo dục nghề nghiệp | công nghiệp chế
                biến | năng
                lượng tái tạo | y tế | chuyển đổi số | hạ tầng giao thông"""),
        },
    ),
}


def filled_in(own: Story, form: Form, province: str, draw: Random) -> Story:
    """Return an article whose text is a form, filled in for this newspaper and day; people are the same throughout."""
    sheet = SHEETS[form]
    guest = prose.person(draw)
    day = own.published_at
    known = {
        **sheet.words,
        "province": (province,),
        "date": (f"{day.day}/{day.month}/{day.year}",),
        "person": (f"{guest.title} {guest.name}",),
        "place": tuple(prose.PLACES[province].choices),
    }
    if "country" in known:
        # Whoever is received comes from one country.
        known["country"] = (draw.choice(known["country"]),)

    def word(slot: re.Match[str]) -> str:
        if slot[1]:
            return draw.choice(known[str(slot[1])])
        return str(draw.randint(int(slot[2]), int(slot[3])))

    def fill(text: str) -> str:
        return capital(SLOT.sub(word, " ".join(text.split())))

    body = tuple(map(fill, words(sheet.body)))
    return replace(
        own,
        title=fill(sheet.title),
        lead=fill(sheet.lead),
        body=body,
        headings=frozenset(),
        captions=tuple(_beside(caption, len(body)) for caption in own.captions),
    )


def _beside(caption: Caption, paragraphs: int) -> Caption:
    return replace(caption, after=min(caption.after, paragraphs))
