"""Changes of words and their classes, one by one."""

import pytest

from crawler.history.classes import Change, classes_of_words

CASES = {
    "quotation marks of another form": ('Ông nói: "Được mùa".', "Ông nói: “Được mùa”.", {Change.TYPOGRAPHY}),
    "an ellipsis for a full stop": ("Bà con được mùa.", "Bà con được mùa…", {Change.TYPOGRAPHY}),
    "the other place for a tone mark": ("Xã Hoà Bình vui.", "Xã Hòa Bình vui.", {Change.TYPOGRAPHY}),
    "a capital": ("Ông chủ tịch tỉnh nói.", "Ông Chủ tịch tỉnh nói.", {Change.TYPOGRAPHY}),
    "a missing mark": ("Bà con vui vi được mùa lúa.", "Bà con vui vì được mùa lúa.", {Change.TYPO}),
    "a letter too many": ("Bà con vuii vì được mùa lúa.", "Bà con vui vì được mùa lúa.", {Change.TYPO}),
    "two letters swapped": ("Bà con vui vì được mùa lau nhìn.", "Bà con vui vì được mùa lau nhnì.", {Change.TYPO}),
    "a missing space": ("Bà con vuivì được mùa lúa.", "Bà con vui vì được mùa lúa.", {Change.TYPO}),
    "another word": ("Bà con vui vì được mùa lúa.", "Bà con mừng vì được mùa lúa.", {Change.WORDING}),
    "a word more": ("Bà con vui vì được mùa lúa.", "Bà con rất vui vì được mùa lúa.", {Change.WORDING}),
    "another figure": ("Có 120 hộ nghèo ở xã này.", "Có 102 hộ nghèo ở xã này.", {Change.NUMBER}),
    "another decimal sign is another number": (
        "Tăng 1.250 tấn lúa mỗi năm.",
        "Tăng 1,250 tấn lúa mỗi năm.",
        {Change.NUMBER},
    ),
    "another day": ("Lễ hội mở ngày 12/4 tại huyện.", "Lễ hội mở ngày 14/4 tại huyện.", {Change.NUMBER}),
    "a number in words": ("Vụ tai nạn làm ba người bị thương.", "Vụ tai nạn làm bốn người bị thương.", {Change.NUMBER}),
    "another person": (
        "Ông Nguyễn Văn An đến thăm xã.",
        "Ông Trần Quốc Bảo đến thăm xã.",
        {Change.NAME},
    ),
    "a middle name more": ("Ông Nguyễn An đến thăm xã.", "Ông Nguyễn Văn An đến thăm xã.", {Change.NAME}),
    "another place": ("Lễ hội mở ở Văn Chấn hôm nay.", "Lễ hội mở ở Mù Cang Chải hôm nay.", {Change.NAME}),
    "a name misspelt": ("Bà Lò Thị Hươngg đến thăm xã.", "Bà Lò Thị Hương đến thăm xã.", {Change.TYPO}),
    "another quotation": (
        "Ông An nói với bà con trong bản hôm qua: “Lúa tốt.”",
        "Ông An nói với bà con trong bản hôm qua: “Phải làm 3 con đường.”",
        {Change.NAME},
    ),
    "the first word of a sentence is no name": (
        "Nay bà con vui vì được mùa lúa.",
        "Hôm qua bà con vui vì được mùa lúa.",
        {Change.WORDING},
    ),
    "two kinds at once": (
        "Có 120 hộ nghèo ở xã này, bà con vui vi được mùa.",
        "Có 102 hộ nghèo ở xã này, bà con vui vì được mùa.",
        {Change.NUMBER, Change.TYPO},
    ),
    "a text written anew": ("Bà con vui vì được mùa 12 tấn.", "Chiều nay mưa to ở Lào Cai.", {Change.WORDING}),
}


@pytest.mark.parametrize("case", CASES)
def test_a_change_has_its_class(case: str) -> None:
    before, after, classes = CASES[case]
    assert classes_of_words(before, after) == classes
    assert classes_of_words(after, before) == classes
