"""What a reader of the printed pages finds must be what the newsroom says stands there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from lxml import html

from crawler.rehearsal.families.markup import WEEKDAYS
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story


@dataclass(frozen=True)
class Marks:
    """Where each family prints what, as XPath."""

    title: str
    stamp: str
    stamp_form: str
    text: str
    foreign: str
    caption: str
    items: str
    section: str
    signed_first: bool = False


MARKS: Mapping[str, Marks] = {
    "baoyenbai.com.vn": Marks(
        title="//div[@class='grid-header']/h1",
        stamp="(//div[@class='grid-header'])[1]//ul//span",
        stamp_form="{at.day}/{at.month}/{at.year} | {hour}:{at:%M:%S} {half}",
        text="//div[@class='singlepage']",
        foreign=".//table",
        caption="//div[@class='singlepage']//tr[2]//i",
        items="//div[@class='list-news']//h3/a",
        section="//div[@class='breadcrumb']/a[2]",
    ),
    "baolaocai.vn": Marks(
        title="//h1[contains(@class, 'article__title')]",
        stamp="//div[@class='article__meta']//time",
        stamp_form="{at:%d/%m/%Y %H:%M}",
        text="//div[@class='article__sapo cms-desc'] | //div[contains(@class, 'article__body')]",
        foreign=".//figure | .//style | .//div[@class='sda_middle']",
        caption="//div[contains(@class, 'article__body')]//figcaption",
        items="//div[contains(@class, 'content-list')]//h2/a",
        section="//div[@class='breadcrumbs']//a",
    ),
    "baocantho.com.vn": Marks(
        title="(//h1)[2]",
        stamp="//span[@class='pubdate 128']",
        stamp_form="{at:%d/%m/%Y - %H:%M}",
        text="//div[@id='newscontents']/div",
        foreign=".//p[img] | .//p[em]",
        caption="//div[@id='newscontents']//p/em",
        items="//div[@id='colcate1']//*[contains(@class, 'h2cate')]/a | //div[@id='colcate1']//a[@class='b-content'] "
        "| //div[@id='colcate1']//a[@class='b-title']",
        section="(//h1)[1]",
    ),
    "baodaklak.vn": Marks(
        title="//div[@id='content']/h1",
        stamp="//div[@id='content']/div[@class='date']",
        stamp_form="{at:%H:%M, %d/%m/%Y}",
        text="//div[@id='content']",
        foreign=".//h1 | .//div[@class='date'] | .//div[@class='related'] | .//table",
        caption="//table[@class='image center']//tr[2]/td",
        items="//a[starts-with(@class, 'title5')]",
        section="//a[contains(@class, 'maincatetitle')]",
    ),
    "baolangson.vn": Marks(
        title="//h1[@class='name font1']",
        stamp="//div[@class='content-article  livenews']/div[contains(@class, 'date')]",
        stamp_form="{at:%d/%m/%Y} | {at:%H:%M:%S} [GMT +7]",
        text="//div[@id='content-detail']",
        foreign="./div[@class='sapo'] | .//div[contains(@class, 'relates')] | .//ins "
        "| .//div[starts-with(@class, 'wp-caption')]",
        caption="//div[@id='content-detail']//p[@class='wp-caption-text']",
        items="//div[@class='list-cards']//h3/a",
        section="//ol[contains(@class, 'breadcrumb')]/li[@class='active']/a",
    ),
    "baophutho.vn": Marks(
        title="//h1[@class='pTitle']",
        stamp="//div[@id='dcontent']/div[contains(@class, '__time')]",
        stamp_form="{at:%H:%M %d/%m/%Y}",
        text="//div[@id='dcontent']",
        foreign="./h1 | ./div | .//p[img] | .//p[@class='pCaption']",
        caption="//p[@class='pCaption']",
        items="//div[@class='pList']//h2/a | //div[@class='pList']//h3/a",
        section="//a[@class='pCate']",
    ),
    "baokontum.com.vn": Marks(
        title="//div[@class='news-details-content']/h1",
        stamp="//div[@class='news-details-content']/div[@class='date-contentL']",
        stamp_form="{at:%d/%m/%Y %H:%M}",
        text="//div[@id='content']",
        foreign=".//table",
        caption="//div[@id='content']//table//tr[2]/td",
        items="//div[contains(@class, 'first-news')]//h2/a | //div[contains(@class, 'list-news')]//h3/a",
        section="//div[@class='breadcrumb']/a[@class='active']",
    ),
    "baobacninhtv.vn": Marks(
        title="//h1[@class='news-details__title']",
        stamp="//p[@class='datetimes-detail-articlecontent']",
        stamp_form="{at:%d/%m/%Y - %H:%M}",
        text="//div[@class='news_detail_sapo'] | //div[starts-with(@class, 'news-details__content')]",
        foreign=".//table | .//div[@class='news-related__list']",
        caption="//div[starts-with(@class, 'news-details__content')]//table//tr[2]//p",
        items="//div[@class='zone__list']//div[@class='news-item__body']/a",
        section="//ol[@class='breadcrumb']/li[@class='active']/a",
    ),
    "baoquangngai.vn": Marks(
        title="//h1[@class='title']",
        stamp="//div[@class='detail']//span[@class='date']",
        stamp_form="{at:%d/%m/%Y}",
        text="//p[@class='sapo'] | //div[@id='content']",
        foreign=".//table | .//div[@class='same']",
        caption="//td[@class='image_desc']",
        items="//div[@class='list']//h2/a | //div[@class='list']//h3/a",
        section="//div[@class='crumbs']/a[@class='cate']",
    ),
    "huengaynay.vn": Marks(
        title="//h1[starts-with(@class, 'header-title')]",
        stamp="//h1/following-sibling::div[starts-with(@class, 'time')]",
        stamp_form="Clock{weekday}, {at:%d/%m/%Y} {at:%H:%M}",
        text="//div[@class='content-detail']",
        foreign=".//figure | .//div[starts-with(@class, 'box-related')]",
        caption="//div[@id='content_detail']//figcaption",
        items="//div[contains(@class, ' feature')]//h2/a | //div[contains(@class, ' item')]//h3/a",
        section="//nav[contains(@class, 'breadcrumb')]/a[2]",
    ),
    "baodaknong.vn": Marks(
        title="//h1[contains(@class, 'sc-longform-header-title')]",
        stamp="//span[contains(@class, 'block-sc-publish-time')]",
        stamp_form="{at:%d/%m/%Y %H:%M}",
        text="//article[starts-with(@class, 'entry')]",
        foreign=".//h1 | .//div[@class='sc-longform-header-meta'] | .//figure | .//div[contains(@class, 'sc-related')]",
        caption="//article//figcaption",
        items="//div[@class='c-template-list']//h3/a",
        section="//li[contains(@class, 'breadcrumb-item active')]/a",
    ),
    "baolongan.vn": Marks(
        title="//td[@class='tieude']/h2",
        stamp="//td[@class='thoigian']",
        stamp_form="{weekday}, {at:%d/%m/%Y %I:%M} ",
        text="//td[@class='noidung']",
        foreign=".//table | .//p[@align='center']",
        caption="//table[@class='anh']//i",
        items="//a[@class='tinchinh' or @class='tin']",
        section="//td[@class='chuyenmuc']/a",
    ),
    "baohaiduong.vn": Marks(
        title="//header/h1[@class='entry-title']",
        stamp="//header//time",
        stamp_form="{weekday}, {at:%d/%m/%Y} - {at:%H:%M}",
        text="//div[@class='td-post-author-name'] | //div[@class='td-post-content tagdiv-type']",
        foreign=".//figure | .//p[em] | .//div[@class='td_block_related']",
        caption="//figure/figcaption",
        items="//div[contains(@class, 'td_module_11') or contains(@class, 'td_module_10')]/h3/a",
        section="//div[@class='entry-crumbs']/a[2]",
        signed_first=True,
    ),
    "baokiengiang.vn": Marks(
        title="//div[@class='news-title']",
        stamp="//div[@class='news-date']",
        stamp_form="Ngày đăng: {at:%d/%m/%Y %H:%M} (GMT+7)",
        text="//div[@class='news-lead'] | //div[@class='news-content'] | //div[@class='news-author']",
        foreign=".//div[@class='img-box']",
        caption="//div[@class='img-note']",
        items="//ul[@class='news-list']//a[@class='tt']",
        section="//div[@class='path']/a[2]",
    ),
    "baobackan.vn": Marks(
        title="//article/h1",
        stamp="//article/div[starts-with(@class, 'post_meta')]",
        stamp_form="{at:%H:%M} | {at:%d/%m/%Y}",
        text="//h2[starts-with(@class, 'post_sapo')] | //div[starts-with(@class, 'post_content')] "
        "| //div[starts-with(@class, 'post_author')]",
        foreign=".//figure | .//div[starts-with(@class, 'read_more')]",
        caption="//article//figcaption",
        items="//a[starts-with(@class, 'large_card') or starts-with(@class, 'row_card')]//*[self::h2 or self::h3]",
        section="//div[starts-with(@class, 'crumb_root')]/a[2]",
    ),
}
LEAD_MARKS = {
    "YênBái": "YênBái - ",
    "LCĐT": "LCĐT - ",
    "CTO": "(CTO) - ",
    "CT": "(CT) - ",
    "LSO": "LSO- ",
    "HDĐT": "(HDĐT) ",
    "KGO": "(KGO) - ",
    "BBK": "BBK - ",
    "PTO": "PTO- ",
    "BNO": "BNO - ",
    "Báo Quảng Ngãi": "(Báo Quảng Ngãi)- ",
    "HNN.VN": "HNN.VN - ",
}
NEWSROOM = Newsroom(Plan(articles=6000, hosts=tuple(MARKS)))
NOW = NEWSROOM.plan.opened_at


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\xa0", " ")).strip()


def page(story: Story, host: str) -> html.HtmlElement:
    return tree(NEWSROOM.answer(host, story.path, {}, NOW).body)


def tree(body: bytes) -> html.HtmlElement:
    """The tree of a page; the end of the document that MEDIATECH prints before its head is passed over."""
    return html.fromstring(body.decode().replace("</html>\n\n<head>", "<head>", 1))


def some_stories(host: str) -> list[Story]:
    """The newest stories that can be read."""
    stories = [NEWSROOM.story(host, number) for number in NEWSROOM.numbers(host)[-40:]]
    return [story for story in stories if not story.scrambled][-24:]


@pytest.fixture(params=MARKS)
def host(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_page_prints_the_title(host: str) -> None:
    for story in some_stories(host):
        [title] = page(story, host).xpath(MARKS[host].title)
        assert words(title.text_content()) == story.title


def test_the_page_prints_the_time(host: str) -> None:
    for story in some_stories(host):
        at = story.published_at
        half = "AM" if at.hour < 12 else "PM"
        form, hour = MARKS[host].stamp_form, (at.hour - 1) % 12 + 1
        printed = form.format(at=at, hour=hour, half=half, weekday=WEEKDAYS[at.weekday()])
        assert printed in words(page(story, host).xpath(MARKS[host].stamp)[0].text_content())


def test_the_page_prints_lead_body_and_signature_and_nothing_else(host: str) -> None:
    for story in some_stories(host):
        root = page(story, host)
        for box in [box for text in root.xpath(MARKS[host].text) for box in text.xpath(MARKS[host].foreign)]:
            box.drop_tree()
        printed = words(" ".join(text.text_content() for text in root.xpath(MARKS[host].text)))
        dateline = LEAD_MARKS[story.dateline] if story.dateline else ""
        text, signature = (dateline + story.lead, *story.body), (story.signature or "",)
        assert printed == words(" ".join((*signature, *text) if MARKS[host].signed_first else (*text, *signature)))


def test_the_page_prints_the_captions_with_their_credits(host: str) -> None:
    for story in some_stories(host):
        printed = [words(caption.text_content()) for caption in page(story, host).xpath(MARKS[host].caption)]
        assert printed == [caption.text for caption in story.captions]
        assert all(f"Ảnh: {caption.credit}" in caption.text for caption in story.captions if caption.credit)


def test_the_page_shows_the_captions_pictures(host: str) -> None:
    for story in some_stories(host):
        pictures = page(story, host).xpath(f"({MARKS[host].text})//img/@src")
        assert pictures == [caption.image_url for caption in story.captions]


PRINT_VIEWS = {
    "baoyenbai.com.vn": "/PrintPreview/{story.site_id}/",
    "baolaocai.vn": "{story.path}?print=1",
    "baocantho.com.vn": "/print{story.path}",
    "baodaklak.vn": "{story.path}?print",
    "baolangson.vn": "/print/news/{story.site_id}",
    "baophutho.vn": "/print/3c5b6eff12309/{story.site_id}.htm",
    "huengaynay.vn": "/amp.aspx?itemid={story.site_id}",
}


@pytest.mark.parametrize("host", PRINT_VIEWS)
def test_the_print_view_prints_the_same_text(host: str) -> None:
    story = some_stories(host)[-1]
    answer = NEWSROOM.answer(host, PRINT_VIEWS[host].format(story=story), {}, NOW)
    printed = words(tree(answer.body).text_content())
    assert answer.status == 200
    assert len(answer.body) < 25_000
    assert all(paragraph in printed for paragraph in story.body[1:])


def test_lists_show_their_articles_newest_first(host: str) -> None:
    desk = NEWSROOM.desks[host]
    for section in desk.newspaper.sections:
        answer = NEWSROOM.answer(host, desk.family.list_path(section, 1), {}, NOW)
        root = tree(answer.body)
        numbers = NEWSROOM.numbers(host, section=section.word)[:-21:-1]
        assert [words(item.text_content()) for item in root.xpath(MARKS[host].items)] == [
            NEWSROOM.story(host, number).title for number in numbers
        ]


def test_elements_are_closed(host: str) -> None:
    desk = NEWSROOM.desks[host]
    paths = [some_stories(host)[-1].path, desk.family.list_path(desk.newspaper.sections[0], 1), "/"]
    for path in paths:
        text = NEWSROOM.answer(host, path, {}, NOW).body.decode()
        for tag in ("div", "ul", "li", "a", "section", "article", "table", "form"):
            assert len(re.findall(rf"<{tag}[\s>]", text)) == text.count(f"</{tag}>"), (path, tag)


def test_pages_weigh_what_real_ones_do(host: str) -> None:
    sizes = [len(NEWSROOM.answer(host, story.path, {}, NOW).body) for story in some_stories(host)]
    assert min(sizes) > 60_000
    assert sorted(sizes)[len(sizes) // 2] < 150_000


def test_an_image_is_a_jpeg(host: str) -> None:
    url = next(story.image_url for story in some_stories(host) if story.image_url)
    answer = NEWSROOM.answer(url.split("/")[2], "/" + url.split("/", 3)[3], {}, NOW)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.body.startswith(b"\xff\xd8\xff")
    assert answer.body.endswith(b"\xff\xd9")


def test_the_page_prints_the_section(host: str) -> None:
    for story in some_stories(host):
        [section] = page(story, host).xpath(MARKS[host].section)
        assert words(section.text_content()) == story.printed_section


def test_baocantho_has_the_breadcrumb_as_its_first_headline_and_a_foreign_base() -> None:
    root = page(some_stories("baocantho.com.vn")[-1], "baocantho.com.vn")
    assert words(root.xpath("//h1")[0].text_content()).isupper()
    assert "/static/templates/" in root.xpath("//base/@href")[0]


def test_baoyenbai_prints_a_caption_as_alternative_text_too() -> None:
    story = next(story for story in some_stories("baoyenbai.com.vn") if story.captions)
    [alternative, *_] = page(story, "baoyenbai.com.vn").xpath("//div[@class='singlepage']//img/@alt")
    assert alternative.startswith(story.captions[0].text)


def test_baodaklak_prints_earlier_headlines_amid_the_text() -> None:
    story = some_stories("baodaklak.vn")[-1]
    assert page(story, "baodaklak.vn").xpath("//div[@id='content']//div[@class='related']//a[starts-with(@href, '/')]")


def test_baolangson_ends_its_document_before_its_head_and_begins_another_in_the_text() -> None:
    body = NEWSROOM.answer("baolangson.vn", some_stories("baolangson.vn")[-1].path, {}, NOW).body.decode()
    assert body.index("</html>") < body.index("<head>")
    assert "<html>" in body[body.index('id="content-detail"') :]


def test_baolangson_prints_a_cut_copy_of_the_lead_beside_it() -> None:
    for story in some_stories("baolangson.vn"):
        [decoy] = page(story, "baolangson.vn").xpath("//div[@id='content-detail']/div[@class='sapo']")
        assert words(" ".join((story.lead, *story.body))).startswith(words(decoy.text_content()).removeprefix("LSO- "))


def scrambled_stories() -> list[Story]:
    stories = [NEWSROOM.story("baophutho.vn", number) for number in NEWSROOM.numbers("baophutho.vn")[-60:]]
    return [story for story in stories if story.scrambled]


def test_some_of_baophuthos_texts_cannot_be_read_under_a_lead_that_can() -> None:
    assert 5 < len(scrambled_stories()) < 30
    for story in scrambled_stories():
        printed = words(page(story, "baophutho.vn").xpath("//div[@id='dcontent']")[0].text_content())
        assert story.lead in printed
        assert [paragraph for paragraph in story.body if paragraph in printed] == []


def test_a_scrambled_texts_print_view_is_scrambled_otherwise() -> None:
    [story, *_] = scrambled_stories()
    pages = (
        NEWSROOM.answer("baophutho.vn", path, {}, NOW) for path in (story.path, f"/print/3c5b/{story.site_id}.htm")
    )
    first, second = (
        [words(text) for text in tree(answer.body).xpath("//div[@id='dcontent']/p//text()")] for answer in pages
    )
    assert set(first) & set(second) < set(first)
    assert story.body[0] not in " ".join(second)
