"""Places of each province, as a newspaper there would name them."""

from crawler.rehearsal.vocabulary.districts import DISTRICTS

YEN_BAI = """huyện Văn Yên | huyện Trấn Yên | huyện Lục Yên | huyện Yên Bình | huyện Mù Cang Chải |
    huyện Trạm Tấu | thị xã Nghĩa Lộ | thành phố Yên Bái | xã Suối Giàng | xã Nậm Có | xã Tú Lệ | xã Đại Sơn |
    xã Viễn Sơn | xã Phong Dụ | xã Mường Lai | xã Khánh Hòa | xã Vĩnh Kiên | xã Cảm Ân | xã Việt Hồng |
    xã Hưng Khánh | xã Minh Quán | xã Bản Mù | xã Xà Hồ | xã Chế Cu Nha | xã La Pán Tẩn | xã Púng Luông |
    xã Hạnh Sơn | xã Phù Nham | xã Sơn Thịnh | xã Âu Lâu | thị trấn Cổ Phúc | thị trấn Thác Bà | xã Tân Hương |
    xã Lâm Giang | xã Đông Cuông | xã An Thịnh"""

LAO_CAI = """huyện Bát Xát | huyện Bảo Thắng | huyện Bảo Yên | huyện Bắc Hà | huyện Mường Khương |
    huyện Si Ma Cai | thị xã Sa Pa | huyện Văn Bàn | phường Cốc Lếu | phường Kim Tân | xã Y Tý | xã A Lù |
    xã Mường Hum | xã Trịnh Tường | xã Cốc San | xã Tả Van | xã Tả Phìn | xã Bản Hồ | xã Nghĩa Đô | xã Lùng Phình |
    xã Tả Củ Tỷ | xã Bản Liền | xã Cán Cấu | xã Pha Long | xã Lùng Vai | xã Gia Phú | xã Phong Hải |
    xã Xuân Quang | xã Phố Ràng | xã Khánh Yên | xã Nậm Xé | xã Võ Lao | xã Dương Quỳ | xã Thượng Hà | xã Hợp Thành"""

CAN_THO = """quận Ninh Kiều | quận Bình Thủy | quận Cái Răng | quận Ô Môn | quận Thốt Nốt | huyện Phong Điền |
    huyện Cờ Đỏ | huyện Thới Lai | huyện Vĩnh Thạnh | phường An Khánh | phường Hưng Lợi | phường Trà Nóc |
    phường Long Tuyền | phường Lê Bình | phường Phước Thới | phường Thới Long | phường Thuận Hưng | xã Nhơn Ái |
    xã Mỹ Khánh | xã Giai Xuân | xã Trường Long | xã Tân Thới | xã Trung Hưng | xã Thới Xuân | xã Đông Hiệp |
    xã Định Môn | xã Trường Xuân | xã Thạnh Phú | xã Thạnh An | xã Vĩnh Trinh | xã Thạnh Quới | cồn Sơn |
    cù lao Tân Lộc | kênh Xáng Xà No"""

DAK_LAK = """huyện Cư M'gar | huyện Ea Kar | huyện Krông Pắc | huyện Krông Năng | huyện Ea H'leo |
    huyện Krông Búk | huyện Buôn Đôn | huyện Ea Súp | huyện Krông Ana | huyện Krông Bông | huyện M'Drắk |
    huyện Cư Kuin | thị xã Buôn Hồ | thành phố Buôn Ma Thuột | xã Ea Tul | xã Cư Dliê Mnông | xã Ea Kpam |
    xã Hòa Thắng | xã Ea Kao | xã Ea Tu | xã Krông Na | xã Ea Huar | xã Yang Tao | xã Đắk Phơi | xã Bông Krang |
    xã Hòa Sơn | xã Cư Pui | xã Ea Yông | xã Ea Phê | xã Tân Tiến | xã Phú Xuân | xã Ea Toh | xã Dliê Ya |
    xã Cư Prao | xã Ea Riêng | buôn Akô Dhông"""


def districts(names: str) -> str:
    """Return the districts of a province as places; a name alone is that of a `huyện`."""
    return " | ".join(name if name[0].islower() else f"huyện {name}" for name in names.split(", "))


BY_PROVINCE = {"Yên Bái": YEN_BAI, "Lào Cai": LAO_CAI, "Cần Thơ": CAN_THO, "Đắk Lắk": DAK_LAK} | {
    province.strip(): districts(names) for province, names in (line.split(": ") for line in DISTRICTS.splitlines())
}
