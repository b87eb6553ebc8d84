"""Words of schools, health, culture and sport, as lists of a grammar."""

EDUCATION = {
    "kind": """lớp | trường | phòng học | kỳ thi | chương trình | cuộc thi | tiết | điểm trường | giải | khóa |
        quỹ | thư viện | sân chơi | đề | ngành | câu lạc bộ | học kỳ | bữa ăn""",
    "matter": """bán trú | tiếng Anh | ghép vùng cao | tốt nghiệp | hướng nghiệp | mầm non | khuyến học | tin học |
        sáng tạo trẻ | vở sạch chữ đẹp | kỹ năng sống | sách giáo khoa mới | nội trú | lịch sử địa phương |
        đại học | toán quốc gia | xóa mù | STEM | học sinh giỏi | thể chất | đọc sách | nghề may | tuyển sinh |
        chuyên văn | song ngữ | robot | ngoại khóa | tiếng dân tộc | phụ đạo | cao đẳng | nhà giáo | thí nghiệm |
        mỹ thuật""",
    "doer": """cô giáo | nhà trường | học trò | sở giáo dục | hội khuyến học | phụ huynh | thầy hiệu trưởng |
        sinh viên | giáo viên cắm bản | trường nội trú | phòng giáo dục | tổ bộ môn | các em lớp chín |
        cán bộ thư viện""",
    "deed": """bám lớp | chấm bài khuya | trồng rau cải thiện | đi bộ đến lớp | soạn bài tranh ảnh |
        ôn thi theo nhóm | dựng góc đọc | gõ cửa từng nhà | học qua vở kịch | lắp robot | đổi cách ra đề |
        quyên vở | nghỉ lại trường | thuyết trình | viết chữ nắn nót | tổ chức ngày sách | ghép nhóm kèm nhau |
        dạy chữ buổi tối | làm thí nghiệm | xét tuyển sớm | hát đầu giờ""",
    "gain": """sĩ số giữ vững | phổ điểm đẹp | học trò mạnh dạn | tỷ lệ đỗ cao | trẻ nói rành rọt |
        giải nhất về trường | bỏ học gần hết | phụ huynh tin | thư viện đông | bếp ăn đủ chất""",
    "snag": """thiếu giáo viên | lớp chật | trường xa nhà | máy chiếu hỏng | cha mẹ xa nhà | sách về muộn |
        rét buốt | tảo hôn | mạng chập chờn | áp lực điểm số""",
    "unit": """học sinh | giáo viên | phòng học | giải | suất học bổng | thí sinh | đầu sách | lớp | trường chuẩn |
        đề tài | chỉ tiêu | bài dự thi""",
}

HEALTH = {
    "kind": """bệnh viện | khoa | ca | trạm | vắc xin | đợt | thuốc | dịch | phòng khám | bác sĩ | kỹ thuật |
        chế độ | tổ | thẻ | chuyến | mũi | buồng""",
    "matter": """sốt xuất huyết | tim mạch | mổ nội soi | tiêm chủng | đột quỵ | dinh dưỡng | sởi | lao phổi |
        sản nhi | tay chân miệng | y học cổ truyền | chạy thận | dân số | ngộ độc nấm | răng miệng | tâm lý |
        đái tháo đường | cấp cứu | ghép thận | bảo hiểm y tế | mắt học đường | phong da | hồi sức | xét nghiệm |
        mất ngủ | an toàn thực phẩm | gan mật | bỏng | cai nghiện | lưu động | suy dinh dưỡng""",
    "doer": """bác sĩ | trạm y tế | bệnh viện đa khoa | điều dưỡng | cô đỡ thôn bản | trung tâm dự phòng |
        người bệnh | sở y tế | kíp trực | lương y | cán bộ dân số | khoa nhi | sản phụ | đoàn thầy thuốc trẻ""",
    "deed": """phun hóa chất | mổ cấp cứu | khám tại bản | súc họng nước muối | tập thở | hội chẩn từ xa |
        diệt bọ gậy | cân đo trẻ | sắc thuốc nam | lấy máu | chuyển tuyến kịp | uống đủ liều | nhắc lịch tiêm |
        ăn nhạt | trực đêm | vá vết thương | truyền dịch | đỡ đẻ giữa rừng | rửa tay | đi bộ mỗi sáng | thay khớp""",
    "gain": """ca bệnh giảm | trẻ tăng cân | bệnh nhân tỉnh lại | tỷ lệ tiêm cao | không phải chuyển viện |
        huyết áp ổn | dịch được khống chế | mẹ tròn con vuông | giường kê đủ | người già khỏe""",
    "snag": """thiếu thuốc | chủ quan | máy hỏng | bệnh nhân đến muộn | thời tiết nồm | tin lời đồn |
        bác sĩ nghỉ việc | giường ghép | nguồn máu cạn | đường cáng dài""",
    "unit": """ca | giường bệnh | liều | bệnh nhân | lượt khám | bác sĩ | mũi tiêm | mẫu | trạm | cân thuốc |
        ổ dịch | ca mổ""",
}

CULTURE = {
    "kind": """lễ hội | làn điệu | nếp nhà | di tích | điệu | đêm | nghề | bức | nhạc cụ | tập | bảo tàng | bài |
        làng | vở | triển lãm | sắc phục | phiên | trò | lớp""",
    "matter": """xòe cổ | khèn Mông | đờn ca | cồng chiêng | dệt lanh | then | cải lương | nhà rông | hát ru |
        đua ghe | ném pao | tranh thờ | đình cổ | hội xuân | ẩm thực | thơ | ảnh nghệ thuật | sử thi | xuống đồng |
        gốm | sáo trúc | chợ nổi | đàn tính | múa lân | bánh dân gian | cúng rừng | khảo cổ | chữ nôm | giấy dó |
        sách xưa | nhà sàn | rước nước | hò đối đáp | phim tài liệu""",
    "doer": """nghệ nhân | đội văn nghệ | nhà thơ | bảo tàng tỉnh | già làng | họa sĩ | du khách | sở văn hóa |
        các bà các mẹ | nhạc công | nhóm phượt | người trông đền | nhà sưu tầm | thợ chạm bạc | diễn viên trẻ""",
    "deed": """truyền nghề | vào xoang | thổi khèn | ghi âm bài cổ | nhuộm chàm | dựng cây nêu | gói bánh |
        thêu hoa văn | kể khan | giữ nhà sàn | chèo ghe | đón khách ở lại | nặn đất | chép tay | hát giao duyên |
        dâng hương | dạy cháu múa | quay phim tư liệu | phục dựng nghi lễ | giã cốm | căng mặt trống""",
    "gain": """điệu cũ sống lại | khách ở lâu hơn | lớp trẻ mê | di sản ghi danh | nghề nuôi được người |
        bản đông vui | hiện vật đủ đầy | đêm diễn kín chỗ | homestay kín phòng | tiếng đàn vang xa""",
    "snag": """nghệ nhân tuổi cao | lớp trẻ đi xa | mái đình mục | nguyên liệu hiếm | khách theo mùa |
        bài bản thất lạc | kinh phí mỏng | nhà bê tông lấn | ít người nghe""",
    "unit": """nghệ nhân | hiện vật | lượt khách | tiết mục | di tích | nhà sàn | bài hát | bức ảnh | đêm diễn |
        đội | lễ hội | trang bản thảo""",
}

SPORT = {
    "kind": """giải | đội | trận | vòng | nội dung | cú | huy chương | câu lạc bộ | lứa | sân | chung kết | tuyển |
        lượt | kình ngư | suất | hội thao | cự ly | môn""",
    "matter": """bóng đá | điền kinh | cầu lông | bơi lội | bóng chuyền | vovinam | cờ vua | đẩy gậy | U17 |
        marathon | đua thuyền | bóng bàn | xe đạp | bắn nỏ | taekwondo | futsal | kéo co | bán kết | việt dã |
        pickleball | canoeing | cử tạ | hạng nhất | đá cầu | phong trào | thể hình | yoga | dưỡng sinh | tiếp sức |
        trẻ quốc gia | mở rộng | bi sắt""",
    "doer": """huấn luyện viên | các tuyển thủ | vận động viên | cổ động viên | ban tổ chức | đội chủ nhà |
        trọng tài | thủ môn | trung tâm thể thao | tay vợt trẻ | các võ sĩ | đội khách | liên đoàn |
        học sinh năng khiếu""",
    "deed": """dứt điểm cận thành | tập hai buổi | lội ngược dòng | bứt tốc cuối | chuyền ngắn | giữ sạch lưới |
        đổi chiến thuật | ghi bàn muộn | phá kỷ lục | ra quân | chạy bền dốc núi | rèn thể lực | áp sát toàn sân |
        nhận cúp | chia điểm | phòng ngự kín | tung lưới | giao đấu tập | đá phạt | vượt vòng loại | lên ngôi""",
    "gain": """ngôi đầu bảng | khán đài kín | thành tích tốt | vé vào chung kết | lứa trẻ tiến bộ |
        phong trào lan xóm | kỷ lục mới | chấn thương hồi phục | tinh thần lên""",
    "snag": """chấn thương | sân trơn | thiếu kinh phí | lịch dày | thẻ đỏ | tâm lý non | thể lực xuống |
        trụ cột vắng | đối thủ mạnh""",
    "unit": """huy chương | vận động viên | bàn thắng | trận | đội | km | phút | khán giả | điểm | vòng đấu |
        câu lạc bộ | lượt tập""",
}
