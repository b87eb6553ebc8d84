"""Words that any story needs, as lists of a grammar; the commoner stand first."""

WORDS = {
    "verb": """triển khai | mở rộng | duy trì | hỗ trợ | nhân rộng | xây dựng | khảo sát | đánh giá | kiểm tra |
        giới thiệu | củng cố | nâng cấp | theo dõi | bảo vệ | hoàn thiện | quản lý | khai thác | phát huy |
        rà soát | bàn giao | tiếp nhận | khởi động | công bố | chăm lo | chuyển giao | phục hồi | lồng ghép |
        thí điểm | ưu tiên | tham mưu | điều chỉnh | phối hợp làm | quan tâm | gây dựng | gìn giữ | tìm hiểu |
        chuẩn bị | đón nhận | cải tạo | tiếp sức cho | góp sức vào | đổi mới | gắn bó với | dành vốn cho |
        nói nhiều về | bắt tay vào | lên kế hoạch cho | sắp xếp lại | ghi nhận | dựa vào | tổng kết | thúc đẩy |
        trở lại với | mạnh dạn làm | chia sẻ về | tính toán lại | gỡ khó cho""",
    "adverb": """đã | đang | sẽ | vẫn | cũng | tiếp tục | từng bước | chủ động | thường xuyên | tích cực | luôn |
        mới | vừa | còn | kiên trì | sớm | cùng nhau | lần lượt | nhanh chóng | lặng lẽ | quyết tâm | bắt đầu |
        tự mình | trực tiếp | đều | âm thầm | đồng loạt | cơ bản | quyết liệt | khẩn trương""",
    "adjective": """mới | lớn | tốt | quan trọng | bền vững | cụ thể | khó khăn | thiết thực | hiệu quả | rõ rệt |
        ổn định | phù hợp | kịp thời | đa dạng | thuận lợi | an toàn | hiện đại | quen thuộc | đặc biệt |
        xứng đáng | gần gũi | bài bản | đồng bộ | vững vàng | đáng kể | nhỏ bé | xa xôi | giản dị | công khai |
        lâu dài | khác biệt | thân thiện | khang trang | chặt chẽ | sôi nổi | ấm áp | bận rộn | tự nhiên |
        đúng hướng | linh hoạt | tươi mới | sạch sẽ | rộng rãi | hài hòa | bất ngờ""",
    "noun": """người dân | gia đình | địa phương | công việc | cuộc sống | kinh nghiệm | nguồn lực | kết quả |
        kế hoạch | cơ hội | nhiệm vụ | đời sống | nhu cầu | giải pháp | bà con | cộng đồng | thời gian |
        điều kiện | phong trào | mục tiêu | phương án | việc làm | thu nhập | sản xuất | tay nghề | kỹ năng |
        kiến thức | dịch vụ | hạ tầng | môi trường | chính sách | quy trình | tổ chức | cơ sở | đơn vị | tập thể |
        lĩnh vực | nội dung | thông tin | tài liệu | quy định | sáng kiến | hành trình | bài học | câu chuyện |
        thói quen | nếp sống | con em | hàng xóm | làng xóm | thế hệ trẻ | mùa màng | ruộng vườn | đồng vốn |
        nhân lực | thiết bị | vật tư | hồ sơ | báo cáo | phản hồi | ý kiến | tiến độ | lịch trình | địa bàn |
        không gian | nhân dân | bạn bè | đối tác | thành viên | hội viên | quê hương | đất đai | nguồn nước |
        khâu kiểm tra | buổi gặp mặt | ngày hội | chuyến đi | bước đi | thế mạnh | hình ảnh | cách nghĩ""",
    "abstract": """trách nhiệm | niềm tin | ý thức | tinh thần | quyết tâm | đồng thuận | nếp nghĩ | tình cảm |
        kiên nhẫn | lan tỏa | uy tín | động lực | tầm nhìn | kỷ luật | khát vọng | sự sẻ chia | nghị lực |
        bản sắc | tính cầu thị | sự tử tế | chiều sâu | sức bền | cách làm | hướng đi | tiềm năng | lợi thế |
        vai trò | giá trị | chất lượng | quy mô""",
    "link": """bên cạnh đó | ngoài ra | cùng với đó | theo đó | nhờ vậy | tuy nhiên | vì thế | đồng thời | song |
        trong khi đó | từ đó | thực tế | đáng chú ý | cụ thể | nhất là | ngược lại | cũng vì vậy | mặt khác |
        nói cách khác | quả thật | kể từ đó | riêng năm nay | tính ra | bởi lẽ | suy cho cùng""",
    "season": """từ đầu năm | mấy năm nay | hiện nay | đến nay | trước đây | thời gian tới | những ngày này |
        mùa mưa qua | cuối năm ngoái | sau vụ này | trong quý tới | tháng trước | mới đây | ngay từ sớm |
        suốt mấy tháng | qua nhiều mùa | khi nắng lên | cuối tuần qua | sau tết | giữa mùa khô | ít hôm nữa |
        dạo ấy | lúc cao điểm | thuở trước | buổi đầu""",
    "where": """ở {place} | tại {place} | trên địa bàn | ở nhiều nơi | nơi đây | trong vùng | quanh {spot} |
        giữa trung tâm | ở các thôn xa | ngay tại chỗ | về tận {spot} | từ {spot} | dọc bờ suối | bên kia núi |
        trong toàn tỉnh | nơi cuối đường | ở cả hai bên | ven {spot}""",
    "say": """cho biết | chia sẻ | khẳng định | nói | nhấn mạnh | cho hay | kể | bày tỏ | giải thích | đề nghị |
        cười hiền | nhớ lại | thông tin | nhận định | trăn trở | bộc bạch | nhắn nhủ | phân tích | góp thêm |
        tâm sự""",
    "amount": """hơn {30..990} | gần {20..980} | {11..99} | {3..48} | trên {100..900} | {1.050..9.900} |
        khoảng {15..400} | {2..9} | chừng {40..300} | {101..999} | tới {25..350} | {1,1..9,8} nghìn""",
    "share": """{51..98}% | {5,1..49,9}% | gần {60..95}% | hơn {10..50}% | {2..4} phần {5..9} |
        {101..148}% kế hoạch | quá nửa | {1,2..4,8} lần""",
    "day": """sáng {date} | chiều {date} | ngày {date} | tối {date} | hôm {date} | từ {date} | trước {date} |
        đến {date}""",
    "purpose": """để {verb} {thing} | nhằm {verb} {thing} | cho {noun} {adjective} hơn | vì {abstract} của {doer} |
        để {doer} {deed} | mong {noun} {adjective} | với {abstract} {adjective} | phục vụ {noun} |
        giúp {doer} {verb} {thing} | là {noun} của {doer} | trong {noun} {adjective} |
        hướng tới {abstract} {adjective}""",
    "manner": """một cách {adjective} | theo hướng {adjective} | bằng {abstract} của {doer} | với {noun} |
        cùng {doer} | qua từng {noun} | trong {noun} | từ chính {noun} | không ồn ào | rất {adjective} |
        được {doer} {verb} | mà ít lời | cho {noun} | cho {doer} | đúng hẹn""",
    "thing": """{kind} {matter} | {kind} {matter} | {matter} | {kind} {matter} {adjective} |
        {kind} {matter} của {doer} | các {kind} {matter} | những {kind} {adjective} | một {kind} {matter} |
        {matter} và {matter} | {kind} về {matter} | {noun} | {abstract} của {doer} | một số {kind} {matter} |
        {noun} và {noun} {adjective} | {noun} của {doer}""",
    "agent": """{doer} | {doer} ở {place} | {doer} và {doer} | {person} | {person} cùng {doer} | các {doer} |
        nhiều {doer} | {noun} | {doer} nơi đây | những {doer} | một số {doer} | không ít {doer} |
        {doer} của {spot} | lãnh đạo {place}""",
    "act": """{adverb} {verb} {thing} | {verb} {thing} trong {noun} | {adverb} {deed} | {deed} | được {deed} |
        {adverb} {deed} {where} | có thêm {amount} {unit} | {adverb} {deed} và {verb} {thing} | không {deed} nữa |
        chưa {verb} {thing} | {verb} {thing} {manner} | phải {deed} cho {noun} | có {abstract} {adjective} |
        cần {verb} {thing} | {adverb} {verb} {thing} {purpose} | đã {deed} từ {season} | là {noun} của {noun} |
        {verb} {thing} với {noun}""",
    "tail": """với {abstract} của {doer} | trong đó {thing} là {noun} {adjective} | là {noun} của {noun} |
        cho {doer} và {noun} | một {noun} {adjective} của {spot} | trong khi {doer} {deed} | với {amount} {unit} |
        để {gain} | không như {season} | các {kind} {matter} cũng {adjective} | những {noun} {adjective} nhất |
        và {gain} | có {doer} {deed} {where} | theo {noun} của {doer} | nơi {doer} {deed} |
        được {doer} {verb} {manner} | không để {snag} | trong đó có {thing} | từ {noun} đến {noun} |
        và các {kind} {matter} | là {kind} {matter} {adjective} | cho dù {snag} | với {kind} {matter} |
        một phần nhờ {thing} | nhất là {doer} ở {spot}""",
}
