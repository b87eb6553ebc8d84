"""Words of politics, security, welfare and nature, as lists of a grammar."""

POLITICS = {
    "kind": """nghị quyết | chi bộ | kỳ họp | hội nghị | chương trình | phong trào | cuộc vận động |
        đợt sinh hoạt | chỉ tiêu | quy chế | đoàn giám sát | đề án | chuyên đề | phiên thảo luận | kế hoạch |
        kết luận | mô hình | cuộc tiếp xúc""",
    "matter": """cải cách hành chính | đảng viên trẻ | dân vận khéo | cán bộ cơ sở | phòng chống lãng phí |
        cử tri | tinh gọn bộ máy | đại đoàn kết | nông thôn mới | kiểm tra giám sát | học tập theo Bác |
        đại hội nhiệm kỳ | đầu tư công | nội vụ | sắp xếp thôn bản | tôn giáo | thi đua yêu nước | luân chuyển |
        quy hoạch chức danh | quy chế dân chủ | tuyên giáo | mặt trận | hội đồng nhân dân | ngân sách |
        chính quyền hai cấp | tiếp công dân | báo cáo viên | đối thoại | đạo đức công vụ | biên giới | kiều bào""",
    "doer": """đảng ủy | thường trực HĐND | ban tổ chức | mặt trận tổ quốc | các đại biểu | bí thư chi bộ |
        UBND tỉnh | đoàn công tác | ủy ban kiểm tra | ban tuyên giáo | cử tri | hội cựu chiến binh |
        văn phòng cấp ủy | đảng viên | tổ dân vận | sở nội vụ""",
    "deed": """đối thoại với dân | chất vấn thẳng | bỏ phiếu kín | kết nạp hội viên | ra nghị quyết riêng |
        soi lại chỉ tiêu | phân người phụ trách | nhận khuyết điểm | xuống từng thôn | bầu bổ sung |
        tiếp thu góp ý | giao chỉ tiêu quý | báo cáo số liệu | cắt bớt cuộc họp | ký cam kết | nêu gương trước |
        chấm điểm thi đua | lắng nghe cử tri | trả lời rõ ràng | gỡ vướng ngay | chia tổ thảo luận | biểu quyết""",
    "gain": """nội bộ thống nhất | kiến nghị có hồi âm | bộ máy gọn hơn | niềm tin bền chặt | đơn thư giảm |
        chi bộ trẻ lại | nghị quyết vào đời sống | kỷ cương rõ nét | việc khó trôi chảy | dân bàn sôi nổi""",
    "snag": """nể nang | cán bộ kiêm nhiệm | văn bản chồng chéo | nguồn kết nạp cạn | họp còn dài | địa bàn rộng |
        thói quen cũ | việc đùn đẩy | chỉ tiêu giao muộn | kinh phí hạn hẹp""",
    "unit": """đảng viên | ý kiến | chi bộ | đại biểu | nghị quyết | đơn thư | cuộc kiểm tra | tập thể | cán bộ |
        kiến nghị | cuộc họp | thôn bản""",
}

SECURITY = {
    "kind": """chuyên án | tổ | lực lượng | đợt | ca trực | lớp huấn luyện | tuyến | chốt | mô hình | đơn vị |
        cuộc | phương án | vụ | ban chỉ huy | nhóm | đường dây | khu vực""",
    "matter": """phòng cháy | tuần tra đêm | dân quân | ma túy | nồng độ cồn | tìm kiếm cứu nạn | diễn tập |
        tự quản | an toàn giao thông | biên phòng | tuyển quân | trộm cắp | lừa đảo | khám nghĩa vụ | hòa giải |
        buôn lậu | hậu phương quân đội | quá tải | pháo nổ | tạm trú | đuối nước | vũ khí tự chế | bắn đạn thật |
        thiếu niên | cột mốc | phạm tội môi trường | dự bị động viên | camera cổng làng | xe hợp đồng |
        rà phá bom mìn""",
    "doer": """công an huyện | bộ đội biên phòng | cảnh sát giao thông | huyện đội | tổ dân phố |
        dân quân cơ động | viện kiểm sát | chiến sĩ mới | già làng | tòa án | đội cứu hỏa | hội phụ nữ |
        cảnh sát môi trường | trung đoàn""",
    "deed": """tuần tra khép kín | lập biên bản | dựng rào chắn | gọi hỏi răn đe | thu súng kíp | đo nồng độ cồn |
        vận động đầu thú | tập kéo vòi | phân luồng từ xa | cắm biển báo | ký giao ước | nổ súng lệnh |
        giúp dân gặt | xác minh nhân thân | giữ hiện trường | hành quân đêm | khám xét khẩn cấp |
        bàn giao tang vật | dọn cây đổ | nhắc nhở từng nhà | canh ngầm tràn""",
    "gain": """tai nạn giảm hẳn | xóm làng yên | vụ án sáng tỏ | quân số đủ | không ai tái phạm | đường thông |
        tin báo tăng | kẻ lầm lỗi về | súng săn được nộp | khu trọ nề nếp""",
    "snag": """đối tượng lỳ lợm | đường rừng hiểm trở | sương mù dày | thủ đoạn tinh vi | xe máy phóng nhanh |
        nước lũ chảy xiết | nhân chứng ngại khai | địa bàn giáp ranh | phương tiện cũ""",
    "unit": """vụ | trường hợp | phương tiện | chiến sĩ | khẩu súng | đối tượng | lượt tuần tra | bộ hồ sơ |
        gam ma túy | biên bản | tân binh | đám cháy""",
}

WELFARE = {
    "kind": """ngôi nhà | suất quà | quỹ | bếp ăn | chương trình | lớp | hộ | câu lạc bộ | sổ | chuyến xe |
        mái ấm | ngày hội | phiên giao dịch | chính sách | khoản | phần | căn""",
    "matter": """tình thương | việc làm | người có công | bảo hiểm tự nguyện | khuyết tật | đại đoàn kết |
        trẻ mồ côi | áo ấm | không đồng | xuất khẩu lao động | người cao tuổi | thoát nghèo | nhân đạo | dạy nghề |
        mẹ đỡ đầu | hiến máu | thăm liệt sĩ | tiết kiệm | tặng xe lăn | di dân vùng sạt | nước uống | chữ thập đỏ |
        bình đẳng giới | gạo cứu đói | tết vì người nghèo | xóa nhà tạm | học bổng | nuôi heo đất | trợ cấp tháng |
        hòa nhập""",
    "doer": """hội chữ thập đỏ | hội phụ nữ | nhà hảo tâm | nhóm thiện nguyện | bảo hiểm xã hội | tổ tiết kiệm |
        cựu chiến binh | trung tâm việc làm | các chị | ngân hàng chính sách | đoàn xã | cán bộ mặt trận |
        hội người mù | kiều bào xa quê""",
    "deed": """góp gạo | dựng nhà mười ngày | nấu cháo sáng | đỡ đầu cháu nhỏ | cho vay không lãi | quyên sách cũ |
        hiến máu định kỳ | trao bò giống | khám miễn phí | thăm từng giường bệnh | may áo rét | chở nước |
        lợp lại mái | dạy đan lát | giới thiệu việc | chia quà tận tay | sửa sang mộ phần | gom ve chai |
        tặng thẻ khám chữa | đi từng ngõ | kể chuyện tình nghĩa""",
    "gain": """nhà dột được lợp | trẻ có áo mới | người ốm đỡ tủi | cận nghèo giảm | lao động có lương |
        bữa cơm đủ chất | ai cũng có thẻ | quỹ dày thêm | tình làng ấm lại | con cháu đến lớp""",
    "snag": """neo người | bệnh hiểm nghèo | đất ở chưa có | thiên tai bất ngờ | quỹ eo hẹp | ngại đi xa |
        ly nông | mồ côi sớm | đường vào cheo leo | tay nghề thấp""",
    "unit": """suất quà | căn nhà | triệu đồng | người | đơn vị máu | hộ nghèo | lao động | em nhỏ | thẻ |
        chuyến hàng | tấn gạo | lượt thăm""",
}

NATURE = {
    "kind": """khu bảo tồn | dòng | mực nước | đợt | bãi | cánh rừng | bản tin | mỏ | đàn | hang | hồ | loài |
        thảm | điểm | lưu vực | trạm | nguồn""",
    "matter": """mưa lớn | sạt trượt | rừng đầu nguồn | rác thải nhựa | chim di cư | lũ quét | suối cạn |
        không khí lạnh | nước ngầm | voọc mông trắng | cháy rừng | xâm nhập mặn | gỗ nghiến | khí thải |
        động đất nhẹ | băng giá | hạn hán | bùn đỏ | thủy triều | thác | ruộng bậc thang | cát lòng sông |
        voi rừng | rùa đá | phong lan | rừng ngập | triều cường | tín chỉ carbon | phân loại rác | mây mù""",
    "doer": """đài khí tượng | kiểm lâm | ban phòng chống lụt | tổ giữ rừng | chuyên gia | vườn quốc gia |
        sở môi trường | công ty môi trường | nhóm bạn trẻ | người dân ven sông | trạm thủy văn | đội xung kích |
        nhà khoa học""",
    "deed": """đo mực nước | đặt bẫy ảnh | trồng cây bản địa | sơ tán trong đêm | gỡ lưới | dọn bãi bồi |
        phát tin sớm | thả về rừng | lấy mẫu nước | cắm biển cảnh báo | tuần rừng dài ngày | đắp bao cát |
        nhặt túi nylon | khơi dòng | ủ rác bếp | cứu hộ thú | ghi âm tiếng chim | chặt cây nguy hiểm | mở cửa xả |
        đánh số cổ thụ""",
    "gain": """rừng khép tán | nước trong lại | người đều an toàn | chim về đông | bãi rác thu hẹp |
        cảnh báo sớm hơn | loài quý hồi phục | độ che phủ tăng | khe cạn có nước | dân yên tâm hơn""",
    "snag": """mưa dồn dập | bẫy thú còn nhiều | lòng sông bị khoét | nền nhiệt cao | bãi chôn lấp đầy |
        nguồn thải lén | lửa nương lan | vết nứt rộng dần | gió mạnh | máy đo thiếu""",
    "unit": """ha rừng | mm mưa | cá thể | tấn rác | hộ phải dời | cây bản địa | m nước | điểm sạt | loài |
        khối gỗ | trạm đo | ngày nắng""",
}
