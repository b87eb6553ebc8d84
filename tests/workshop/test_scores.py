from crawler.workshop.scores import Count, captions_found, names_found, overlap, shingles


def test_a_text_shorter_than_a_shingle_is_one_shingle() -> None:
    assert shingles("Mùa quế", 4) == {("mùa", "quế"): 1}


def test_the_same_text_overlaps_wholly() -> None:
    text = shingles("Bà con tất bật thu hoạch quế", 4)
    assert overlap(text, text).f1 == 1.0


def test_nothing_and_nothing_agree() -> None:
    assert overlap(shingles("", 4), shingles("", 4)).f1 == 1.0


def test_text_where_none_should_be_is_wrong() -> None:
    assert overlap(shingles("", 4), shingles("Bà con tất bật", 4)).f1 == 0.0


def test_a_prediction_stands_for_one_caption_only() -> None:
    assert captions_found(["Phơi vỏ quế", "Phơi vỏ quế"], ["Phơi vỏ quế"]) == Count(1, 1, 2)


def test_names_are_compared_without_case() -> None:
    assert names_found(["Lò Hoa"], ["LÒ HOA", "A Sình"]) == Count(1, 2, 1)


def test_no_names_found_where_none_are_is_right() -> None:
    assert names_found([], []).f1 == 1.0
