"""The sections of newspapers: their words in addresses, their titles, and what their articles are about."""

import re
from collections.abc import Mapping

from crawler.rehearsal.story import Section

TITLES: Mapping[tuple[str, ...], str] = {
    ("politics", "security", "building"): """thoi-su Thời sự | Thoi-su Thời sự |
        thoi-su-chinh-tri Thời sự - Chính trị | thoi-su-su-kien Thời sự - Sự kiện | tin24h Tin 24h |
        thoi-su-thai-nguyen Thời sự Thái Nguyên | tin-tuc-24h Tin tức 24h | theodongthoisu Theo dòng thời sự |
        trong-tinh Trong tỉnh | dia-phuong Địa phương | moi-nhat Mới nhất | moi-nong Mới nóng |
        tin-moi-nhat Tin mới nhất | tin-noi-bat Tin nổi bật | phu-tho-24h Phú Thọ 24h | su-kien Sự kiện |
        xa-phuong Xã, phường | sapxepcacdonvihanhchinh Sắp xếp các đơn vị hành chính""",
    ("politics", "digital"): """chinh-tri Chính trị | chinhtri Chính trị | 11 Chính trị |
        xay-dung-dang Xây dựng Đảng | xaydungdang Xây dựng Đảng | noi-chinh Nội chính |
        nghi-quyet-cua-dang Nghị quyết của Đảng | theo-guong-bac Theo gương Bác |
        hoc-va-lam-theo-bac Học và làm theo Bác | quoc-hoi-hoi-dong-nhan-dan Quốc hội - Hội đồng nhân dân |
        bvnentangtutuongdang Bảo vệ nền tảng tư tưởng của Đảng | caicachhanhchinh Cải cách hành chính |
        chinh-tri-bao-ve-nen-tang-tu-tuong-cua-dang Bảo vệ nền tảng tư tưởng của Đảng | chinh-sach Chính sách |
        chinh-tri-nhan-su-moi Nhân sự mới | chinhtri-doingoai Đối ngoại | goc-nhin Góc nhìn |
        thoi-su-binh-luan Thời sự - Bình luận | su-kien-binh-luan Sự kiện - Bình luận |
        xa-luan-van-de-ky-nay Xã luận - Vấn đề kỳ này | phan-tich Phân tích | thoi-su-quoc-te Thời sự quốc tế |
        the-gioi Thế giới | The-gioi Thế giới | quoc-te Quốc tế | kiem-chung-thong-tin Kiểm chứng thông tin""",
    ("farming", "trade", "building"): """kinh-te Kinh tế | 12 Kinh tế | nong-nghiep Nông nghiệp |
        nong-nghiep-nong-thon Nông nghiệp - Nông thôn | bat-dong-san Bất động sản | do-thi Đô thị |
        ket-noi-doanh-nghiep Kết nối doanh nghiệp | o-to-xe-may Ô tô - Xe máy | xe Xe |
        giao-thong Giao thông | xahoi-giaothong Giao thông""",
    ("digital", "education"): """cong-nghe Công nghệ | cong-nghe-chuyen-doi-so Công nghệ - Chuyển đổi số |
        khoa-hoc Khoa học | khoa-hoc-cong-nghe Khoa học - Công nghệ | Khoa-hoc-Cong-nghe Khoa học - Công nghệ |
        nhip-song-so Nhịp sống số""",
    ("welfare", "health", "education"): """xa-hoi Xã hội | xahoi Xã hội | doi-song Đời sống |
        lao-dong Lao động | ban-doc Bạn đọc | cong-dong Cộng đồng | song-tre-song-dep Sống trẻ - Sống đẹp |
        xahoi-tuoitrecuocsong Tuổi trẻ và cuộc sống""",
    ("security",): """phap-luat Pháp luật | phap-luat-doi-song Pháp luật - Đời sống | an-ninh An ninh |
        an-ninh-quoc-phong An ninh - Quốc phòng | quoc-phong Quốc phòng | an-toan-giao-thong An toàn giao thông |
        quoc-phong-an-ninh Quốc phòng - An ninh | Quoc-phong-An-ninh Quốc phòng - An ninh""",
    ("education",): """giao-duc Giáo dục | Giao-duc Giáo dục | khoa-giao Khoa giáo |
        khoa-hoc-giao-duc Khoa học - Giáo dục""",
    ("health",): """y-te Y tế | suc-khoe Sức khỏe | suc-khoe-y-te Sức khỏe - Y tế |
        y-te-suc-khoe Y tế - Sức khỏe | Suc-khoe-Doi-song Sức khỏe - Đời sống""",
    ("sport",): "the-thao Thể thao | the-thao-giai-tri Thể thao - Giải trí",
    ("culture", "nature"): """van-hoa Văn hóa | van-hoa-giai-tri Văn hóa - Giải trí | giai-tri Giải trí |
        van-hoa-nghe-thuat Văn hóa - Nghệ thuật | van-hoa-van-nghe Văn hóa - Văn nghệ | van-nghe Văn nghệ |
        van-hoa-xa-hoi Văn hóa - Xã hội | van-hoc-nghe-thuat Văn học - Nghệ thuật | du-lich Du lịch |
        van-nghe-thai-nguyen Văn nghệ Thái Nguyên | du-lich-le-hoi Du lịch - Lễ hội | den-hung Đền Hùng |
        phong-su Phóng sự | 215 Phóng sự | phong-su-anh Phóng sự ảnh | phong-su-ky-su Phóng sự - Ký sự |
        Ky-Phong-su Ký - Phóng sự | phong-vi-dat-to Phong vị đất Tổ | ve-ha-tinh Về Hà Tĩnh |
        ve-voi-xu-thanh Về với xứ Thanh | toi-yeu-binh-duong Tôi yêu Bình Dương |
        theo-buoc-chan-nguoi-quang Theo bước chân người Quảng | dat-va-nguoi-hung-yen Đất và người Hưng Yên |
        dat-va-nguoi-quang-binh Đất và người Quảng Bình | dat-va-nguoi-quang-tri Đất và người Quảng Trị |
        dat-va-nguoi-xu-dong Đất và người xứ Đông""",
}
"""By topics, each section's word and title."""

USUAL = ("thoi-su", "kinh-te", "xa-hoi", "van-hoa", "the-thao")
"""The sections of newspapers whose own nobody has noted."""

LARGE, SMALL, FIRST_ONES = 4, 2, 4
"""The first sections of a newspaper have the larger share of its articles."""

KNOWN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    word: (title, topics)
    for topics, listed in TITLES.items()
    for word, title in (entry.strip().split(" ", 1) for entry in listed.split("|"))
}


NUMBER = re.compile(r"(?<=[a-z])-\d+$")
"""What some newspapers add to a section's word in its addresses."""


def sections(words: tuple[str, ...]) -> tuple[Section, ...]:
    """Return the sections of these words, in the order of a newspaper's menu."""
    known = [(word, *KNOWN[NUMBER.sub("", word)]) for word in words]
    return tuple(
        Section(word=word, title=title, weight=LARGE if i < FIRST_ONES else SMALL, topics=topics)
        for i, (word, title, topics) in enumerate(known)
    )
