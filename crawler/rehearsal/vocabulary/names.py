"""Names of people, the commoner first."""

FAMILIES = """Nguyễn | Trần | Lê | Phạm | Hoàng | Vũ | Phan | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Đinh | Lý |
    Trương | Lương | Mai | Đào | Trịnh | Hà | Tạ | Cao | Lâm | Triệu | Lò | Giàng | Sùng | Thào | Vàng | Bàn |
    Hảng | Cầm | Sa | Lự | Hứa | Nông | Vi | Ksor | Niê | Kpă | Siu | Thạch | Danh | Tăng | Châu | Quách | Khổng |
    Tống | Phùng | Chu | La | Văn | Mã | Nguyễn Đình | Trần Quốc | Lê Hữu | Phạm Ngọc | Vũ Đức | Hoàng Trung |
    Đặng Xuân | Bùi Quang"""

MIDDLES = """Văn | Thị | Đức | Thanh | Minh | Ngọc | Quốc | Hữu | Xuân | Thu | Kim | Hồng | Quang | Công | Bích |
    Tuấn | Anh | Hải | Phương | Trung | Mạnh | Thúy | Hoài | Gia | Bảo | Duy | Khánh | Mỹ | Như | Trọng | Tiến |
    Viết | Đăng | Việt | Lan | Diệu | Tường | Thế | Nhật | Cẩm"""

GIVEN = """Hùng | Hương | Dũng | Lan | Tuấn | Hoa | Cường | Hằng | Sơn | Nga | Thắng | Thảo | Hải | Linh | Long |
    Yến | Nam | Trang | Thành | Hạnh | Bình | Oanh | Tùng | Quyên | Khoa | Vân | Phong | Ngân | Đạt | Nhung |
    Kiên | Loan | Hiếu | Thủy | Toàn | Huệ | Trung | Mai | Vinh | Tâm | Quân | Liên | Phúc | Giang | Lâm | Tuyết |
    Huy | Chi | Khánh | Diệp | Nghĩa | Dung | Thịnh | Xuân | Lợi | Cúc | An | Hiền | Tài | Nhàn | Đông | Thơm |
    Quý | Sen | Chiến | Phượng | Tân | Bích | Hòa | Lụa | Chung | Gấm | Đoàn | Nguyệt | Ninh | Miên | Bảo | Uyên |
    Trực | Viên | Khang | Tươi | Thọ | Mỵ | Páo | Chứ | Dua | Súa | Lềnh | Pết | Blơ | Y Wang | Khưu | Sáng | Bền |
    Chất | Dần | Tý | Mão | Thìn | Mùi | Thân"""

ROLES = """phó chủ tịch UBND | trưởng thôn | giám đốc HTX | bí thư đảng ủy | chủ tịch hội | trưởng phòng |
    hiệu trưởng | trưởng trạm | chánh văn phòng | người có uy tín | phó giám đốc sở | tổ trưởng dân phố |
    chủ cơ sở | đội trưởng | bí thư đoàn | kỹ sư | phó ban | trưởng bản | nghệ nhân | chủ nhiệm | cán bộ hưu trí |
    thượng tá | trưởng khoa | giám đốc trung tâm | phó bí thư chi bộ | chuyên viên | thạc sĩ | trạm phó | đại úy |
    giáo viên"""

PEN_NAMES = """Thanh Trà | Mạnh Cầm | Thu Sương | Quỳnh Nga | Hà Linh | Đức Tường | Minh Hậu | Hồng Duyên |
    Văn Thông | Trần Ngọc | Lê Thương | Hoài Văn | Bảo Châu | Trung Hiếu | Ngọc Diễm | Kiều Anh | Xuân Thủy |
    Đình Tứ | Lan Chi | Phương Mai | Anh Tuấn | Nguyễn Tĩnh | Hùng Vĩ | Thùy Giang | Vũ Đồng | Tất Đạt | Khánh Ly |
    Tú Uyên | Sỹ Hào | Mỹ Vân | A Lềnh | Lò Thắm | Công Lý | Việt Bắc | Hải Yến | Thành Trung | Gia Nghi |
    Song Hà | Duy Khôi | Cẩm Tú | Quang Thiện"""

INITIALS = """P.V | T.H | H.Đ | M.K | N.T | L.A | V.B | Q.C | T.T.N | K.X"""
