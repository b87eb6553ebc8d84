from dataclasses import replace

from crawler.history.alterations import Printing, altered

FIRST = Printing(
    title="Khánh thành cầu treo ở bản Nậm Khắt",
    lead="Sáng 5/11, cầu treo được khánh thành.",
    body=(
        "Cây cầu dài 86 m do ông Giàng A Páo trông coi, được xây trong 7 tháng với sự góp sức của bà con trong bản.",
        "Từ nay học sinh không còn phải lội suối đến trường vào mùa mưa lũ, nông sản cũng dễ bán hơn trước nhiều.",
        "Bà con mong sớm có thêm đường bê tông nối từ đầu cầu về trung tâm xã để đi lại thuận tiện quanh năm.",
    ),
    dateline="LCĐT",
    authors=("Lò Thắm",),
    source=None,
)


def test_the_same_print_changed_nothing() -> None:
    same = altered(FIRST, FIRST)
    assert (same.fields, same.left_out, same.added, same.names, same.figures, same.wording) == ((), 0, 0, (), (), 0)
    assert same.paragraphs == (3, 3)


def test_other_headline_lead_dateline_and_signature_are_named() -> None:
    other = replace(FIRST, title="Niềm vui bên cầu mới", lead=None, dateline="CTO", authors=(), source="TTXVN")
    assert altered(FIRST, other).fields == ("headline", "lead", "dateline", "signature")


def test_other_typography_makes_no_other_headline() -> None:
    assert altered(FIRST, replace(FIRST, title="KHÁNH THÀNH CẦU TREO Ở BẢN NẬM KHẮT")).fields == ()


def test_what_was_cut_and_what_was_added_are_shares() -> None:
    assert 0.2 < altered(FIRST, replace(FIRST, body=FIRST.body[:2])).left_out < 0.45
    own = "Dịp này, tòa soạn đã trao tặng 20 suất quà cho các em nhỏ có hoàn cảnh khó khăn ở trong bản."
    added = altered(FIRST, replace(FIRST, body=(*FIRST.body, own)))
    assert (added.left_out, added.paragraphs) == (0, (3, 4))
    assert 0.15 < added.added < 0.35


def test_exchanged_names_and_figures_are_given() -> None:
    body = (FIRST.body[0].replace("Giàng A Páo", "Lý Văn Sáng").replace("86", "68"), *FIRST.body[1:])
    found = altered(FIRST, replace(FIRST, body=body))
    assert (found.names, found.figures) == ((("Giàng A Páo", "Lý Văn Sáng"),), (("86", "68"),))


def test_merged_paragraphs_are_no_other_text() -> None:
    merged = altered(FIRST, replace(FIRST, body=(" ".join(FIRST.body[:2]), FIRST.body[2])))
    assert (merged.left_out, merged.added, merged.wording, merged.paragraphs) == (0, 0, 0, (3, 2))
