"""Shapes of sentences, leads, headlines and captions, as lists of a grammar.

No shape fixes more than three words in a row: two stories must not resemble one another by their frame.
"""

SENTENCES = {
    "plain": """{clause} | {clause}, {tail} | {clause}, {tail} | {clause}, {tail}, {tail} | {clause}, và {clause} |
        {clause}, {tail}; {clause}""",
    "clause": """{agent} {act} | {season}, {agent} {act} | {link}, {agent} {act} | {where}, {agent} {act} |
        {day}, {agent} {act} {where} | {agent} {act}, còn {agent} {act} | {agent} {act} nên {gain} |
        vì {snag}, {agent} {act} | dù {snag}, {agent} {act} {manner} | {gain} khi {agent} {act} |
        không chỉ {deed}, {agent} còn {verb} {thing} | {thing} được {agent} {verb} từ {season} |
        {season}, {where} có {amount} {unit} |
        toàn vùng {adverb} có {amount} {unit}, trong đó {amount} {unit} {adjective} |
        {place} có tới {amount} {unit} | với {amount} {unit}, {agent} {act} |
        {link}, {amount} {unit} {adverb} {deed} | để {gain}, {agent} {act} và {act} |
        {thing} không còn như {season} | từ {thing}, {agent} {act} | {agent} {act}; {agent} {act} |
        mỗi khi {snag}, {agent} lại {deed} | nếu {snag} thì {agent} {act} |
        {share} {doer} {adverb} {verb} {thing} | {season}, {share} {noun} {adverb} {adjective} hơn |
        điều {adjective} là {agent} {act} | cái khó của {doer} là {snag} | {snag}, {snag}, song {agent} {act} |
        {matter}, {matter}, {matter} {adverb} trở thành {noun} của {place} |
        {link}, {thing} {adverb} {adjective} {where} | có {noun}, có {abstract}, {agent} {act} |
        {agent} {act} {where} trước khi {agent} {deed} | {noun} nào cũng {adjective} hơn nhờ {thing} |
        {place} hiện có {amount} {unit} và {amount} {unit} | trong {amount} {unit} ấy, {share} thuộc về {place} |
        {doer} xem {thing} như {noun} {adjective} | đi qua {place}, ai cũng thấy {doer} {deed} |
        nhìn {thing}, {agent} {act} | {agent} {act} rồi {act} | {link}, {agent} {verb} {thing} ngay {where} |
        sau khi {deed}, {agent} {act} | {deed}, {deed}, {agent} {act} | {agent} {act}, nhờ thế {gain} |
        tháng này, {doer} {spot} {act} | từ chỗ {snag}, {season} {gain} |
        phần {adjective} nhất của {thing} nằm ở {abstract} | chưa bao giờ {thing} {adjective} như thế |
        {abstract} của {agent} làm {thing} {adjective} hơn | {doer} chọn {deed} thay vì {deed} |
        {unit} {adverb} tăng {share} so với {noun} trước | {link}, {snag} khiến {thing} chưa {adjective} |
        {season} chỉ có {amount} {unit}, {season} đã là {amount} |
        đến {place}, chúng tôi gặp {person} {adverb} {deed} |
        {kind} {matter} dài {1,2..9,8} năm gắn với {noun} của {doer} |
        {agent} dự kiến {verb} {thing} trước {date} | tổng số {unit} lên {amount}, bằng {share} năm ngoái |
        lấy {noun} làm gốc, {agent} {act}""",
    "told": """{cited} {say}: “{speech}” | “{speech}” - {cited} {say} | theo {cited}, {claim} |
        {cited} {say} rằng {claim} | {cited} {say}: {claim} | về {thing}, {cited} {say}: “{speech}” |
        hỏi chuyện {matter}, {cited} {say}: “{speech}” | “{speech}”, {cited} {say} thêm |
        {link}, {cited} {say}: “{speech}” | {claim}, {cited} {say} | nhắc đến {snag}, {cited} {say} rằng {claim} |
        đồng quan điểm, {cited} {say}: “{speech}”""",
    "claim": """{agent} {act} | {gain} khi {doer} {deed} | {thing} {adverb} {adjective} | {season}, {agent} {act} |
        {amount} {unit} đã {adjective} | cần {verb} {thing} {manner} | muốn {gain} phải {deed} |
        {share} {doer} {act}""",
    "speech": """chúng tôi {adverb} {verb} {thing}, {purpose} | tôi {adverb} {deed} từ {season}, {link} {gain} |
        {season} nhà tôi {deed}, nay {gain} | muốn {gain} thì {doer} phải {deed} | có {thing} rồi, {doer} {act} |
        {snag} nhưng {doer} vẫn {deed} | {agent} {act}, tôi thấy {noun} {adjective} hẳn |
        làm {matter} phải có {abstract} | được {verb} {thing}, tôi mừng vì {gain} |
        lúc đầu {snag}, ai cũng ngại; giờ {gain} | {place} mình có {thing}, sao không {deed} |
        cái được nhất là {abstract} của {doer} | tôi mong {agent} {act} |
        {amount} {unit} là nhiều, nhưng {abstract} mới {adjective} |
        {deed} thì {gain}, chuyện ấy {place} ai cũng biết | năm nay {doer} {deed}, {season} sẽ {verb} {thing}""",
    "cited": """{person} | {person} | {speaker} | {title_name} | {speaker} | {speaker} | {doer} ở {spot}""",
    "lead": """{day}, {agent} {act} {purpose} | {day}, tại {place}, {agent} {act}; {agent} {act} |
        {season}, {agent} {act}, {gain} | {agent} {act} {where}, {purpose} |
        vượt qua {snag}, {agent} {act}, {manner} | {thing} {adverb} {adjective} {where}, khi {agent} {act} |
        với {amount} {unit}, {place} {verb} {thing}, {purpose} | giữa {noun} {adjective}, {agent} {act}; {gain} |
        từ {thing}, {doer} ở {place} {act}, nhờ đó {gain} | {link}, {snag}; {agent} {act} {where} |
        {day}, {person} và {doer} {act} | {place} {adverb} {verb} {thing}, {manner}, {purpose}""",
    "headline": """{place} {verb} {thing} {purpose} | {matter} ở {place}: {gain} | {doer} {spot} {act}, {gain} |
        {verb} {thing} ở {place}, {gain} | {thing}: {agent} {act} | {place}: {amount} {unit} {adverb} {deed} |
        {gain} nhờ {thing} ở {spot} | “{deed}” ở {place} {purpose} | khi {doer} {deed} {where} |
        {kind} {matter} giữa {noun} của {spot} | {verb} {thing}, {verb} {thing} |
        {place} {deed}, {gain} sau {snag} | chuyện {matter} ở {place} và {noun} của {doer} |
        {doer} {verb} {thing} {manner} | {amount} {unit} từ {thing} | để {thing} {adjective} hơn {where} |
        {snag}, {doer} {spot} vẫn {deed} | người {verb} {matter} ở {place} |
        {matter}: {noun} {adjective} của {place} | {kind} {adjective} của {doer} {where} | {agent} {act} |
        {place} {verb} {thing}, {tail} | {doer} {spot} {deed} {purpose} |
        {share} {doer} ở {place} {adverb} {deed} | {link}, {thing} ở {spot} {adverb} {adjective}""",
    "caption": """{doer} {spot} {deed} | {person} (bên {side}) giới thiệu {thing} | một góc {thing} ở {place} |
        {doer} {verb} {thing} | {person} {verb} {thing} | {matter} ở {place} | {thing} {adverb} {adjective} |
        các đại biểu xem {thing} | {doer} {deed} {where} | {season}, {doer} {deed}""",
    "side": "trái | phải | giữa",
    "subhead": """{verb} {thing} | {gain} | từ {noun} đến {noun} | {deed} {where} | {abstract} của {doer} |
        {matter} và {noun}""",
    "tag": "{matter} | {kind} {matter} | {place} | {doer} | {title_name}",
}
