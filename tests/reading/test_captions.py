from dataclasses import replace

import pytest

from crawler.items import Caption
from tests.reading.pages import LAYOUT, MENU, PARAGRAPHS, article, body, page

TEXT = "Bà con phơi vỏ quế dọc con đường vào bản. Ảnh: Lò Hoa"
IMAGE = '<img src="/anh/que.jpg" alt="que.jpg">'
ADDRESS = "https://baothu.vn/anh/que.jpg"


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure>{IMAGE}<figcaption>{TEXT}</figcaption></figure>",
        f"<table><tr><td>{IMAGE}</td></tr><tr><td>{TEXT}</td></tr></table>",
        f'<p>{IMAGE}</p><p style="text-align: center"><em>{TEXT}</em></p>',
        f'<p align="center">{IMAGE}<br>{TEXT}</p>',
        f"<div>{IMAGE}</div><p><i>{TEXT}</i></p>",
        f'<div>{IMAGE}</div><div class="chu-thich">{TEXT}</div>',
        f'<p>{IMAGE}</p><p class="chu_thich_anh">{TEXT}</p>',
        f'<div><div>{IMAGE}</div><div class="Photo_Caption"><p>{TEXT}</p></div></div>',
        f"<div>{IMAGE}<span>{TEXT}</span></div>",
        f'<figure>{IMAGE}<figcaption>{TEXT[:-12]}</figcaption></figure><p align="right">{TEXT[-11:]}</p>',
        f"<p>{IMAGE}</p><p>{TEXT}</p>",
    ],
    ids=[
        "figure",
        "table",
        "centred",
        "after a break",
        "italic",
        "named",
        "named with underscores",
        "named around it",
        "alone with the picture",
        "credit below",
        "credited",
    ],
)
def test_a_caption_is_found_with_its_picture(markup: str) -> None:
    read = article(page(body(markup)), LAYOUT)
    assert (read.captions, read.body) == ((Caption(text=TEXT, image_url=ADDRESS),), PARAGRAPHS)


def test_a_caption_printed_twice_is_one() -> None:
    twice = f'<p><img src="/anh/que.jpg" alt="{TEXT}"></p><p>{TEXT}</p><p>{TEXT}</p>'
    read = article(page(body(twice)), LAYOUT)
    assert ([caption.text for caption in read.captions], read.body) == ([TEXT], PARAGRAPHS)


def test_a_file_name_on_the_line_before_is_no_caption() -> None:
    markup = f'<p>{IMAGE}</p><p>que-vang_01.jpg</p><p style="text-align:center">{TEXT}</p>'
    read = article(page(body(markup)), LAYOUT)
    assert ([caption.text for caption in read.captions], read.body) == ([TEXT], PARAGRAPHS)


def test_alternative_text_alone_is_no_caption() -> None:
    assert article(page(body(f'<p><img src="/a.jpg" alt="{TEXT}"></p>')), LAYOUT).captions == ()


def test_a_paragraph_after_a_picture_is_no_caption() -> None:
    assert article(page(body(f"<p>{IMAGE}</p>")), LAYOUT).body == PARAGRAPHS


def test_centred_text_tells_nothing_where_all_text_is_centred() -> None:
    centred = "".join(f'<p align="center">{text}</p>' for text in (PARAGRAPHS[0], IMAGE, *PARAGRAPHS[1:]))
    read = article(page(centred), LAYOUT)
    assert (read.captions, read.body) == ((), PARAGRAPHS)


def test_two_lines_under_one_picture_are_one_caption() -> None:
    markup = f"<figure>{IMAGE}<figcaption><p>Mùa quế mới.</p><p>Ảnh: Lò Hoa</p></figcaption></figure>"
    assert [caption.text for caption in article(page(body(markup)), LAYOUT).captions] == ["Mùa quế mới. Ảnh: Lò Hoa"]


def test_a_picture_that_is_loaded_later_has_its_real_address() -> None:
    late = (
        f'<figure><img src="data:image/gif;base64,R0" data-src="/anh/que.jpg"><figcaption>{TEXT}</figcaption></figure>'
    )
    assert article(page(body(late)), LAYOUT).captions[0].image_url == ADDRESS


def test_a_layout_may_name_caption_elements() -> None:
    read = article(page(body(f"<p>{IMAGE}</p><p class=loi>{TEXT}</p>")), replace(LAYOUT, caption="p.loi"))
    assert [caption.text for caption in read.captions] == [TEXT]


def test_the_captions_of_a_photo_story_are_its_body() -> None:
    figure = f"<figure>{IMAGE}<figcaption>{{}}</figcaption></figure>"
    read = article(page("".join(figure.format(text) for text in PARAGRAPHS)), LAYOUT)
    assert (read.captions, read.body) == ((), PARAGRAPHS)


def test_a_short_text_in_the_pictures_own_paragraph_is_its_caption() -> None:
    read = article(page(body(f"<p>{IMAGE}<br>Quế phơi đầy sân nhà văn hóa.</p>")), LAYOUT)
    assert [caption.text for caption in read.captions] == ["Quế phơi đầy sân nhà văn hóa."]


def test_the_caption_of_a_film_is_not_the_story() -> None:
    film = '<div><iframe src="/film"></iframe><div class="VideoCaption"><p>Mùa quế nhìn từ trên cao</p></div></div>'
    read = article(page(body(film)))
    assert ([caption.text for caption in read.captions], read.body) == (["Mùa quế nhìn từ trên cao"], PARAGRAPHS)


def test_a_table_that_lays_out_the_page_is_no_picture() -> None:
    table = f"<table><tr><td>{MENU}</td></tr><tr><td>{IMAGE}</td><td>{body()}</td></tr></table>"
    assert article(page(table)).body == PARAGRAPHS


def test_a_picture_above_the_lead_has_its_caption() -> None:
    picture = f'<div class="avatar">{IMAGE}<p class="avatar-caption">Mùa quế nhìn từ trên cao</p></div>'
    read = article(page(body()).replace(b'<p class="sapo">', picture.encode() + b'<p class="sapo">'))
    assert ([caption.text for caption in read.captions], read.body) == (["Mùa quế nhìn từ trên cao"], PARAGRAPHS)


PLAIN = "Bà con phơi vỏ quế dọc con đường vào bản"


def test_a_short_line_below_a_picture_that_is_no_sentence_is_its_caption() -> None:
    read = article(page(body(f"<p>{IMAGE}</p><p>{PLAIN}</p>")), LAYOUT)
    assert ([caption.text for caption in read.captions], read.body) == ([PLAIN], PARAGRAPHS)


@pytest.mark.parametrize("line", [f"{PLAIN}.", f"<b>{PLAIN}</b>"], ids=["a sentence", "a heading"])
def test_a_line_below_a_picture_that_may_be_the_storys_stays(line: str) -> None:
    assert article(page(body(f"<p>{IMAGE}</p><p>{line}</p>")), LAYOUT).captions == ()


def test_where_every_picture_has_a_short_line_below_it_among_long_paragraphs_these_are_captions() -> None:
    long = [f"<p>{first} {second}</p>" for first in PARAGRAPHS for second in PARAGRAPHS[:2]]
    pictures = [f"<p>{IMAGE}</p><p>{PLAIN} buổi thứ {number}.</p>" for number in (1, 2)]
    read = article(page("".join((*long[:3], pictures[0], *long[3:6], pictures[1], *long[6:]))), LAYOUT)
    assert [caption.text for caption in read.captions] == [f"{PLAIN} buổi thứ {number}." for number in (1, 2)]
    assert len(read.body) == len(long)
