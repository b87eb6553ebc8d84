"""Words of farming, trade, building and computing, as lists of a grammar."""

FARMING = {
    "kind": """vùng | mô hình | diện tích | vườn | đồi | giống | nương | cánh đồng | trang trại | chuỗi | rẫy |
        thương hiệu | nghề | cây | tổ hợp tác | sản lượng | đàn | vụ | gian hàng | khu""",
    "matter": """quế hữu cơ | chè shan | cam sành | bưởi da xanh | lúa nếp | ngô sinh khối | dâu tằm | măng tre |
        sắn cao sản | rừng keo | cá tầm | lợn đen | gà thả đồi | trâu vỗ béo | dê núi | ong mật | nấm hương |
        sơn tra | thảo quả | cà phê chè | hồ tiêu | sầu riêng | ca cao | mắc ca | lúa tôm | cá tra | ếch đồng |
        xoài cát | nhãn xuồng | rau màu | hoa cúc | gừng trâu | khoai sọ | đậu tương | lạc đỏ | thanh long |
        chuối mốc | cá lồng | vịt bầu | dược liệu | bò lai | ớt chỉ thiên""",
    "doer": """hội nông dân | hợp tác xã | bà con | hộ trồng rừng | tổ khuyến nông | nhà vườn | trạm thú y |
        người chăn nuôi | kỹ sư nông nghiệp | ban quản lý rừng | thương lái | hội làm vườn | trung tâm giống |
        hạt kiểm lâm | các gia trại""",
    "deed": """cắt tỉa cành | bón lót sớm | ủ phân chuồng | phủ bạt giữ ẩm | tưới nhỏ giọt | xuống giống |
        thu hái đúng lứa | tiêm phòng đủ mũi | trồng dặm | ghép mắt | nạo vét mương | sấy khô tại chỗ |
        đóng gói bán thẳng | ghi nhật ký ruộng | gom cỏ voi | thả giống gối vụ | gieo mạ khay | diệt ốc |
        be bờ giữ nước | rải vôi khử trùng | trữ rơm | dựng chuồng cao | khoanh nuôi | phát thực bì |
        chọn con giống | cân bán theo ký""",
    "gain": """năng suất nhích dần | đầu ra ổn định | hộ nghèo giảm | đất hết bạc màu | thu nhập khá hơn |
        quả đạt cỡ lớn | chi phí phân giảm | giá nhỉnh hơn | rừng phủ kín | sâu bệnh thưa dần | nông sản có tem |
        nhà nhà đủ thóc | vốn quay nhanh | khách đặt từ sớm""",
    "snag": """giá phân bón tăng | rét hại kéo dài | nắng hạn | dịch tả lợn | thương lái ép giá |
        đồi dốc khó tưới | thiếu lao động trẻ | giống thoái hóa | mưa đá | chuột phá lúa | đường vào vườn lầy |
        vốn vay ngắn""",
    "unit": """ha quế | tấn thóc | con trâu | gốc bưởi | hộ | nghìn cây giống | lồng cá | đàn ong | tạ mật |
        sào ruộng | lít sữa | bao phân""",
}

TRADE = {
    "kind": """cửa hàng | phiên chợ | gian | thị trường | hợp đồng | đơn hàng | nguồn | giá | chuỗi | kho |
        mặt hàng | sàn | doanh thu | dịch vụ | gói | nhãn hiệu | điểm bán | khoản | xưởng""",
    "matter": """đặc sản vùng cao | hàng Việt | tín dụng nhỏ | gạo thơm | may mặc | xăng dầu | đồ gỗ |
        thực phẩm sạch | vận tải | du lịch cộng đồng | vật liệu xây | thương mại điện tử | thủ công | nông cụ |
        chế biến chè | dệt thổ cẩm | đá vôi trắng | tinh dầu | gốm sứ | bánh kẹo tết | phụ tùng | thủy điện nhỏ |
        bao bì | điện máy | nước khoáng | giày da | mây tre | hạt điều | cá khô | bún phở | mật ong rừng |
        miến đao | nhà hàng ven hồ | quà lưu niệm | hoa tươi | thuế khoán | bảo hiểm""",
    "doer": """doanh nghiệp | tiểu thương | cục thuế | ngân hàng chính sách | quản lý thị trường | hiệp hội |
        chủ xưởng | sở công thương | người tiêu dùng | ban quản lý chợ | công ty cổ phần | hộ kinh doanh |
        chi nhánh | nhà phân phối""",
    "deed": """niêm yết giá | vay vốn lưu động | bán hàng trực tuyến | dán tem truy xuất | tuyển thêm thợ |
        ký sổ bán chịu | giảm giá cuối mùa | nộp thuế đúng hạn | thay dây chuyền | mở đại lý | quay vòng vốn |
        chào hàng nơi xa | trả lương đủ | gom hàng về kho | đổi mẫu mã | cấp mã số | soát hóa đơn | dời điểm bán |
        thuê mặt bằng | bù lỗ vận chuyển | thử nghiệm món mới | livestream tại vườn""",
    "gain": """sức mua trở lại | nợ xấu giảm | doanh số vượt | hàng giả thưa bóng | thợ đủ việc làm |
        thu ngân sách đạt | khách quen nhiều lên | hàng tồn vơi dần | cước phí rẻ hơn | đơn xuất khẩu đều |
        giá cả bình ổn | thương hiệu được biết""",
    "snag": """cước tàu tăng | hàng nhái trà trộn | lãi suất chưa giảm | khách mua dè dặt | mặt bằng đắt |
        thiếu đơn hàng | giấy tờ rườm rà | kho lạnh thiếu | tỷ giá lên xuống | cạnh tranh gay gắt""",
    "unit": """gian hàng | tỷ đồng | đơn vị | lượt khách | hợp đồng | sản phẩm | container | lao động | cơ sở |
        hóa đơn | tấn hàng | mã sản phẩm""",
}

BUILDING = {
    "kind": """tuyến | cây cầu | công trình | gói thầu | dự án | nút giao | đoạn | hạng mục | kè | mặt đường |
        khu | trạm | hồ | quy hoạch | mố | hầm chui | bến | nhà máy | đường dây""",
    "matter": """tránh thị trấn | liên xã | thủy lợi | nước sạch | cao tốc | tái định cư | chống sạt lở |
        ven sông | điện nông thôn | cầu treo | chợ trung tâm | cụm công nghiệp | trường liên cấp | vành đai |
        xử lý rác | cảng cạn | quốc lộ | đê bao | thoát nước | chiếu sáng | nhà văn hóa | bến xe mới | ngầm tràn |
        khu dân cư | mỏ cát | bê tông xi măng | cống hộp | đường hoa | đỗ xe | sân vận động | hồ điều hòa |
        nhà ở xã hội | băng thông rộng | đập dâng""",
    "doer": """nhà thầu | ban quản lý | sở giao thông | công nhân | tư vấn giám sát | chủ đầu tư | hộ hiến đất |
        tổ kiểm đếm | thanh niên tình nguyện | thanh tra xây dựng | kỹ sư cầu đường | sở tài chính | đội thi công |
        cán bộ địa chính""",
    "deed": """hiến đất mở lối | đổ bê tông | bốc xúc đất đá | thi công ba ca | kiểm đếm tài sản |
        di dời cột điện | thảm nhựa lớp đầu | cắm mốc | lắp lan can | nhận tiền đền bù | gia cố ta luy |
        trải đá dăm | hợp long | nghiệm thu từng phần | góp ngày công | phá dỡ tường rào | san nền | khoan cọc |
        dọn hót sụt | vá ổ gà | giải ngân theo quý | chốt phương án""",
    "gain": """xe vào tận thôn | quãng đường ngắn lại | ngập úng hết hẳn | tiến độ vượt | trẻ hết lội suối |
        điện về cuối bản | mặt bằng giao sạch | giải ngân khá | bụi bặm giảm | người dân đồng thuận |
        đèn sáng thâu đêm""",
    "snag": """vướng mặt bằng | giá thép lên | mưa lũ liên miên | thiếu cát san lấp | nền đất yếu |
        hồ sơ chậm duyệt | nhà thầu kém lực | tranh chấp ranh giới | mỏ đá tạm dừng | vốn về muộn""",
    "unit": """km đường | cây cầu | m3 đất đá | hộ hiến đất | hạng mục | tỷ đồng | m kè | ngày công | cột đèn |
        gói thầu | m2 đất | lô tái định cư""",
}

DIGITAL = {
    "kind": """ứng dụng | phần mềm | nền tảng | tổ | kênh | dữ liệu | thủ tục | dịch vụ | trung tâm | mã |
        tài khoản | hồ sơ | cổng | hệ thống | chữ ký | bộ phận | thư viện | bản đồ""",
    "matter": """định danh điện tử | công trực tuyến | số hóa sổ sách | một cửa | công nghệ cộng đồng |
        camera an ninh | quét QR | học trực tuyến | bệnh án điện tử | ví điện tử | đất đai | hộ tịch | bưu chính |
        mạng di động | truy xuất nguồn gốc | trí tuệ nhân tạo | giao thông thông minh | đăng ký kinh doanh |
        trợ lý ảo | kho lưu trữ | cảm biến mưa | thư điện tử | an toàn thông tin | bản tin số | nhà màng tự động |
        phản ánh hiện trường | bảo tàng ảo | chứng thực bản sao | trạm phát sóng | điểm danh khuôn mặt""",
    "doer": """đoàn thanh niên | bưu điện | bộ phận một cửa | sở khoa học | công an xã | kỹ thuật viên |
        tổ công nghệ | nhà mạng | người cao tuổi | cán bộ tư pháp | trưởng bản | sinh viên tình nguyện |
        chuyên viên văn phòng""",
    "deed": """cài ứng dụng | nộp từ nhà | nhập liệu ban đêm | quét sổ cũ | cấp chữ ký số | đối soát dữ liệu |
        chỉ từng thao tác | trả qua mạng | lắp thêm trạm | vá lỗ hổng | mở lớp buổi tối | in mã dán cửa |
        tích hợp biểu mẫu | bỏ khâu trung gian | gắn cảm biến | đồng bộ kho số | gửi tin nhắc hẹn | bỏ bản giấy""",
    "gain": """chờ đợi ngắn lại | dân bớt đi lại | trễ hạn gần hết | sóng phủ kín | dữ liệu khớp nhau |
        giấy tờ gọn | hồ sơ mạng tăng | người già dùng được | họp hành ít đi | chi phí in giảm""",
    "snag": """vùng lõm sóng | máy tính cũ | mật khẩu hay quên | dữ liệu lệch | lừa đảo qua mạng |
        thiếu người rành máy | phần mềm hay treo | điện thoại đời cũ | đường truyền yếu""",
    "unit": """hồ sơ | tài khoản | lượt tra cứu | thủ tục | camera | điểm phát sóng | giao dịch | bản ghi | tổ |
        học viên | chữ ký số | trang dữ liệu""",
}
