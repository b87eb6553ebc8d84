"""One story printed twice, or two stories written on one form."""

import pytest

from crawler.history.likeness import Wording, likeness
from crawler.rehearsal.events import Alteration, FilledIn, Form, Reprint
from crawler.rehearsal.grammar import words
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story

PLAN = Plan(articles=400)
BASE = Newsroom(PLAN)
ORIGIN, HOST = "baodaklak.vn", "baoyenbai.com.vn"
CEREMONY = words(
    """
    Sáng 12/4, Báo Núi Rừng tổ chức lễ kỷ niệm 60 năm ngày ra số báo đầu tiên. Dự buổi lễ có đại diện lãnh đạo
    các ban của tỉnh, các cơ quan báo chí trong khu vực và nhiều thế hệ phóng viên, biên tập viên của tờ báo. |
    Ngày 12/4/1964, trong những ngày cả tỉnh còn muôn vàn gian khó, số báo đầu tiên được in trên khổ giấy nhỏ
    bằng máy đạp chân, với 300 bản phát hành mỗi kỳ. Từ một tòa soạn chỉ có 4 người làm việc trong căn nhà lá,
    đến nay tờ báo đã có 56 cán bộ, phóng viên, xuất bản 5 kỳ mỗi tuần cùng ấn phẩm điện tử cập nhật từng giờ. |
    Trải qua 60 năm xây dựng và trưởng thành, các thế hệ làm báo đã bám sát cơ sở, đến với những bản làng xa xôi
    nhất để phản ánh đời sống của đồng bào, cổ vũ những cách làm hay và kiên trì đấu tranh với cái xấu, cái lạc
    hậu. |
    Phát biểu tại buổi lễ, lãnh đạo tỉnh ghi nhận những đóng góp của tờ báo, đồng thời mong muốn tập thể tòa
    soạn tiếp tục đổi mới nội dung và hình thức, đẩy mạnh chuyển đổi số, giữ vững vai trò là cầu nối giữa chính
    quyền và nhân dân. |
    Nhân dịp này, 3 tập thể và 7 cá nhân của tờ báo đã được tặng bằng khen vì có thành tích xuất sắc trong công
    tác tuyên truyền giai đoạn 2019 - 2024.
    """
)


def print_of(story: Story) -> Wording:
    return Wording(story.lead, story.body)


def filled_in(host: str, form: Form, number: int) -> Wording:
    script = (FilledIn(newspaper=host, number=number, form=form),)
    return print_of(Newsroom(Plan(articles=400, script=script)).story(host, number))


@pytest.mark.parametrize("alteration", Alteration)
def test_a_hand_out_is_one_story_whatever_a_newspaper_altered(alteration: Alteration) -> None:
    numbers, own = BASE.numbers(ORIGIN)[-20:], BASE.numbers(HOST)[-20:]
    script = tuple(
        Reprint(
            newspaper=HOST, number=number, original_newspaper=ORIGIN, original_number=original,
            alterations=(alteration, Alteration.OTHER_LEAD, Alteration.OTHER_HEADLINE),
        )
        for number, original in zip(own, numbers, strict=True)
    )  # fmt: skip
    newsroom = Newsroom(Plan(articles=400, script=script))
    for number, original in zip(own, numbers, strict=True):
        found = likeness(print_of(BASE.story(ORIGIN, original)), print_of(newsroom.story(HOST, number)))
        assert found.is_one_story, found


@pytest.mark.parametrize("form", Form)
def test_a_form_filled_in_by_two_newspapers_or_on_two_days_is_two_stories(form: Form) -> None:
    printed = [filled_in(host, form, number) for host in (HOST, ORIGIN) for number in BASE.numbers(host)[-4:]]
    same = [(i, k) for i, one in enumerate(printed) for k in range(i) if likeness(one, printed[k]).is_one_story]
    assert same == []


def test_the_same_ceremony_in_four_newspapers_is_one_story() -> None:
    """As of Báo Điện Biên Phủ's 60 years, 2024-04-12: one skeleton, another lead, other names, cut and added to."""
    own = "Sáng nay, đoàn công tác của báo đã tham dự buổi lễ và trao tặng bức tranh lưu niệm cho đồng nghiệp tỉnh bạn."
    printings = [
        Wording(CEREMONY[0], CEREMONY[1:]),
        Wording("Hòa chung không khí tự hào, sáng 12/4, đại diện tòa soạn đã đến chúc mừng đồng nghiệp.", CEREMONY[1:]),
        Wording(own, (*CEREMONY[1:4], "Tham dự buổi lễ còn có ông Lò Văn Hặc và bà Giàng Thị Mỷ.")),
        Wording(
            CEREMONY[0], (CEREMONY[1] + " " + CEREMONY[2], own, CEREMONY[3].replace("lãnh đạo tỉnh", "bà Lê Thu Hà"))
        ),
    ]
    assert all(likeness(one, other).is_one_story for one in printings for other in printings)


def test_stories_with_the_same_lead_alone_are_two() -> None:
    one, other = (BASE.story(ORIGIN, number) for number in BASE.numbers(ORIGIN)[-2:])
    assert not likeness(Wording(one.lead, one.body), Wording(one.lead, other.body)).is_one_story


def test_a_text_without_words_is_like_nothing() -> None:
    assert not likeness(Wording(None, ()), Wording(None, ())).is_one_story
