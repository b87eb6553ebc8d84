import pytest

from crawler.articles.datelines import split_dateline

SENTENCE = "Sáng nay, chợ quế họp từ rất sớm."


@pytest.mark.parametrize(
    ("mark", "dateline"),
    [
        ("YênBái - ", "YênBái"), ("YBĐT - ", "YBĐT"), ("YênBái - YBĐT - ", "YênBái - YBĐT"), ("(HBĐT) - ", "HBĐT"),
        ("PTO- ", "PTO"), ("LSO-", "LSO"), ("(GLO)- ", "GLO"), ("HNN.VN - ", "HNN.VN"), ("(NTO) ", "NTO"),
        ("(Baothanhhoa.vn) - ", "Baothanhhoa.vn"), ("(Báo Quảng Ngãi)- ", "Báo Quảng Ngãi"), ("(BL-XX) ", "BL-XX"),
        ("Baonghean.vn - ", "Baonghean.vn"), ("QĐND Online - ", "QĐND Online"),
        ("Dân trí ", "Dân trí"), ("BNEWS ", "BNEWS"), ("Nam Định - ", "Nam Định"), ("TP. Hà Giang – ", "TP. Hà Giang"),
        ("Hà Nội (TTXVN 12/3) - ", "Hà Nội"),
    ],
)  # fmt: skip
def test_a_dateline_comes_off_the_lead(mark: str, dateline: str) -> None:
    assert split_dateline(mark + SENTENCE) == (dateline, SENTENCE)


@pytest.mark.parametrize(
    "lead",
    [
        SENTENCE,
        "COVID-19 đã lùi xa.",
        "EVN - đơn vị điện lực, cho hay.",
        "Ngày 8-1, chợ họp.",
        "Chiều - Lúc chợ tan.",
        "(Tin vui, tin buồn) Chợ họp.",
        "Dân trí được nâng cao.",
        "Nam Định - mảnh đất ven biển - đang vào vụ.",
        "Hà Nội - Hải Phòng có thêm một chuyến tàu.",
        "Lò Thị Hoa - Chủ tịch xã, mở đầu buổi họp.",
    ],
)
def test_a_sentence_without_a_dateline_stays_whole(lead: str) -> None:
    assert split_dateline(lead) == (None, lead)
