from hypothesis import given
from hypothesis import strategies as st

from crawler.history.sides import Mark, changed_fields
from crawler.history.splices import spliced, splices
from tests.samples import article

TEXT = st.text(alphabet="ab đĐế.“ \n1", max_size=60) | st.text(max_size=30)


@given(TEXT, TEXT)
def test_a_text_comes_back_from_what_differs(text: str, other: str) -> None:
    assert spliced(text, splices(text, other)) == other


@given(TEXT, TEXT)
def test_what_is_not_marked_as_removed_is_the_later_text(before: str, after: str) -> None:
    later = f"Tin {after}"
    for field in changed_fields(article(title=f"Tin {before}"), article(title=later)):
        parts = [part for paragraph in field.paragraphs for part in paragraph]
        assert "".join(words for mark, words in parts if mark is not Mark.REMOVED) == later


def test_one_changed_word_of_a_long_text_takes_a_few_characters() -> None:
    text = " ".join(f"chữ{i}" for i in range(500))
    assert splices(text.replace("chữ250", "từ"), text) == [(text.index("chữ250"), text.index("chữ250") + 2, "chữ250")]
