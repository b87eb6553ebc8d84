"""Districts of the provinces whose communes are not listed, as a newspaper there would name them."""

DISTRICTS = """\
    An Giang: Châu Phú, Châu Thành, Chợ Mới, Phú Tân, Thoại Sơn, Tri Tôn, thành phố Long Xuyên, thị xã Tân Châu
    Bà Rịa - Vũng Tàu: Châu Đức, Đất Đỏ, Long Điền, Xuyên Mộc, Côn Đảo, thành phố Bà Rịa, thành phố Vũng Tàu
    Bạc Liêu: Đông Hải, Hòa Bình, Hồng Dân, Phước Long, Vĩnh Lợi, thành phố Bạc Liêu, thị xã Giá Rai
    Bắc Giang: Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Yên Dũng, Yên Thế, thành phố Bắc Giang
    Bắc Kạn: Ba Bể, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì, Ngân Sơn, Pác Nặm, thành phố Bắc Kạn
    Bắc Ninh: Gia Bình, Lương Tài, Tiên Du, Yên Phong, thành phố Từ Sơn, thị xã Quế Võ, thị xã Thuận Thành
    Bến Tre: Ba Tri, Bình Đại, Châu Thành, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú
    Bình Dương: Bàu Bàng, Dầu Tiếng, Phú Giáo, thành phố Bến Cát, thành phố Dĩ An, thành phố Thuận An
    Bình Định: An Lão, Hoài Ân, Phù Cát, Phù Mỹ, Tây Sơn, Tuy Phước, Vĩnh Thạnh, thành phố Quy Nhơn, thị xã An Nhơn
    Bình Phước: Bù Đăng, Bù Đốp, Bù Gia Mập, Đồng Phú, Hớn Quản, Lộc Ninh, Phú Riềng, thành phố Đồng Xoài
    Bình Thuận: Bắc Bình, Đức Linh, Hàm Tân, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Tuy Phong, thị xã La Gi
    Cà Mau: Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Phú Tân, Thới Bình, Trần Văn Thời, U Minh, thành phố Cà Mau
    Cao Bằng: Bảo Lạc, Bảo Lâm, Hạ Lang, Hà Quảng, Hòa An, Nguyên Bình, Quảng Hòa, Thạch An, Trùng Khánh
    Đà Nẵng: Hòa Vang, quận Cẩm Lệ, quận Hải Châu, quận Liên Chiểu, quận Ngũ Hành Sơn, quận Sơn Trà
    Đắk Nông: Cư Jút, Đắk Glong, Đắk Mil, Đắk R'lấp, Đắk Song, Krông Nô, Tuy Đức, thành phố Gia Nghĩa
    Điện Biên: Điện Biên Đông, Mường Ảng, Mường Chà, Mường Nhé, Nậm Pồ, Tủa Chùa, Tuần Giáo, thị xã Mường Lay
    Đồng Nai: Cẩm Mỹ, Định Quán, Long Thành, Nhơn Trạch, Tân Phú, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc
    Đồng Tháp: Cao Lãnh, Châu Thành, Lai Vung, Lấp Vò, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười, thành phố Sa Đéc
    Gia Lai: Chư Păh, Chư Prông, Chư Pưh, Đak Đoa, Đức Cơ, Ia Grai, Kbang, Krông Pa, Mang Yang, thành phố Pleiku
    Hà Giang: Bắc Mê, Bắc Quang, Đồng Văn, Hoàng Su Phì, Mèo Vạc, Quản Bạ, Quang Bình, Vị Xuyên, Xín Mần, Yên Minh
    Hà Nam: Bình Lục, Lý Nhân, Thanh Liêm, thành phố Phủ Lý, thị xã Duy Tiên, thị xã Kim Bảng
    Hà Nội: Ba Vì, Chương Mỹ, Đông Anh, Gia Lâm, Mê Linh, Mỹ Đức, Sóc Sơn, Thạch Thất, quận Hà Đông, quận Tây Hồ
    Hà Tĩnh: Can Lộc, Cẩm Xuyên, Đức Thọ, Hương Khê, Hương Sơn, Kỳ Anh, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang
    Hải Dương: Bình Giang, Cẩm Giàng, Gia Lộc, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ, thành phố Chí Linh
    Hải Phòng: An Dương, An Lão, Bạch Long Vĩ, Cát Hải, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, quận Hồng Bàng, quận Lê Chân
    Hậu Giang: Châu Thành, Châu Thành A, Phụng Hiệp, Vị Thủy, thành phố Ngã Bảy, thành phố Vị Thanh, thị xã Long Mỹ
    Hòa Bình: Cao Phong, Đà Bắc, Kim Bôi, Lạc Sơn, Lạc Thủy, Lương Sơn, Mai Châu, Tân Lạc, Yên Thủy
    Hưng Yên: Ân Thi, Khoái Châu, Kim Động, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ, thị xã Mỹ Hào
    Khánh Hòa: Cam Lâm, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Vạn Ninh, thành phố Cam Ranh, thị xã Ninh Hòa
    Kiên Giang: An Biên, An Minh, Giồng Riềng, Gò Quao, Hòn Đất, Kiên Hải, Kiên Lương, Tân Hiệp, thành phố Rạch Giá
    Kon Tum: Đăk Glei, Đăk Hà, Đăk Tô, Ia H'Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông
    Lai Châu: Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Tân Uyên, Than Uyên, thành phố Lai Châu
    Lạng Sơn: Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng, Đình Lập, Hữu Lũng, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan
    Lâm Đồng: Bảo Lâm, Di Linh, Đạ Huoai, Đam Rông, Đơn Dương, Đức Trọng, Lạc Dương, Lâm Hà, thành phố Đà Lạt
    Long An: Bến Lức, Cần Đước, Cần Giuộc, Châu Thành, Đức Hòa, Đức Huệ, Mộc Hóa, Tân Hưng, Tân Trụ, Thủ Thừa
    Nam Định: Giao Thủy, Hải Hậu, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên, thành phố Nam Định
    Nghệ An: Anh Sơn, Con Cuông, Diễn Châu, Đô Lương, Kỳ Sơn, Nam Đàn, Quế Phong, Quỳ Châu, Tương Dương, Yên Thành
    Ninh Bình: Gia Viễn, Kim Sơn, Nho Quan, Yên Khánh, Yên Mô, thành phố Hoa Lư, thành phố Tam Điệp
    Ninh Thuận: Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Thuận Bắc, Thuận Nam, thành phố Phan Rang - Tháp Chàm
    Phú Thọ: Cẩm Khê, Đoan Hùng, Hạ Hòa, Lâm Thao, Phù Ninh, Tam Nông, Tân Sơn, Thanh Ba, Thanh Sơn, Yên Lập
    Phú Yên: Đồng Xuân, Phú Hòa, Sông Hinh, Sơn Hòa, Tây Hòa, Tuy An, thành phố Tuy Hòa, thị xã Sông Cầu
    Quảng Bình: Bố Trạch, Lệ Thủy, Minh Hóa, Quảng Ninh, Quảng Trạch, Tuyên Hóa, thành phố Đồng Hới, thị xã Ba Đồn
    Quảng Nam: Bắc Trà My, Duy Xuyên, Đại Lộc, Đông Giang, Hiệp Đức, Nam Giang, Núi Thành, Phước Sơn, Tây Giang
    Quảng Ngãi: Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức, Sơn Hà, Sơn Tây, Trà Bồng, Tư Nghĩa, thị xã Đức Phổ
    Quảng Ninh: Ba Chẽ, Bình Liêu, Cô Tô, Đầm Hà, Hải Hà, Tiên Yên, Vân Đồn, thành phố Hạ Long, thành phố Móng Cái
    Quảng Trị: Cam Lộ, Cồn Cỏ, Đakrông, Gio Linh, Hải Lăng, Hướng Hóa, Triệu Phong, Vĩnh Linh, thành phố Đông Hà
    Sóc Trăng: Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Thạnh Trị, Trần Đề, thị xã Ngã Năm, thị xã Vĩnh Châu
    Sơn La: Bắc Yên, Mai Sơn, Mường La, Phù Yên, Quỳnh Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Yên Châu, thị xã Mộc Châu
    Tây Ninh: Bến Cầu, Châu Thành, Dương Minh Châu, Gò Dầu, Tân Biên, Tân Châu, thị xã Hòa Thành, thị xã Trảng Bàng
    Thái Bình: Đông Hưng, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư, thành phố Thái Bình
    Thái Nguyên: Đại Từ, Định Hóa, Đồng Hỷ, Phú Bình, Phú Lương, Võ Nhai, thành phố Phổ Yên, thành phố Sông Công
    Thanh Hóa: Bá Thước, Cẩm Thủy, Hà Trung, Mường Lát, Nga Sơn, Ngọc Lặc, Như Xuân, Quan Hóa, Quan Sơn, Thọ Xuân
    Thành phố Hồ Chí Minh: Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè, thành phố Thủ Đức, quận Bình Thạnh, quận Gò Vấp
    Thừa Thiên Huế: A Lưới, Nam Đông, Phong Điền, Phú Lộc, Phú Vang, Quảng Điền, thị xã Hương Thủy, thị xã Hương Trà
    Tiền Giang: Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Đông, Gò Công Tây, Tân Phước, thành phố Mỹ Tho
    Trà Vinh: Càng Long, Cầu Kè, Cầu Ngang, Châu Thành, Duyên Hải, Tiểu Cần, Trà Cú, thành phố Trà Vinh
    Tuyên Quang: Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn, thành phố Tuyên Quang
    Vĩnh Long: Bình Tân, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm, thành phố Vĩnh Long, thị xã Bình Minh
    Vĩnh Phúc: Bình Xuyên, Lập Thạch, Sông Lô, Tam Dương, Tam Đảo, Vĩnh Tường, Yên Lạc, thành phố Phúc Yên"""
"""A province and its districts in each line; what is no district says what it is."""
