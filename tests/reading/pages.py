"""Small pages of our own writing, in the shapes in which Vietnamese newspapers print."""

from crawler.items import NotArticle, RawArticle
from crawler.newspaper import Layout
from crawler.reading import read
from crawler.reading.page import open_page

URL = "https://baothu.vn/mua-que-moi-a1.html"
TITLE = "Người vùng cao vào mùa quế mới"
LEAD = "Những ngày này, bà con các xã vùng cao tất bật thu hoạch vụ quế, niềm vui được giá hiện rõ trên từng khuôn mặt."
PARAGRAPHS = (
    "Từ sáng sớm, con đường lên bản đã rộn tiếng xe chở vỏ quế và mùi thơm lan khắp các sườn đồi quanh thung lũng.",
    "Ông Giàng A Sình, trưởng bản, cho biết năm nay cả bản thu hơn ba mươi tấn vỏ khô, gần gấp rưỡi năm ngoái.",
    "Nhờ con đường bê tông mới mở, thương lái vào tận nương để mua, bà con không phải gùi hàng xuống chợ nữa.",
    "Chính quyền xã đang cùng bà con lập tổ hợp tác để giữ giá và trồng thêm những đồi quế mới ở các bản xa trung tâm.",
)
RELATED = "".join(
    f'<li><a href="/tin-{n}-a{n}.html">Một bản tin khác của tờ báo về chuyện thứ {n} trong tỉnh</a></li>'
    for n in range(20, 32)
)
MENU = (
    '<div class="menu"><ul>'
    + "".join(f'<li><a href="/muc-{n}/">Chuyên mục {n}</a></li>' for n in range(12))
    + "</ul></div>"
)
LAYOUT = Layout(name="thu", title="h1.title", date=".date", lead="p.sapo", body="div.content")


def body(*extra: str, signature: str = '<p style="text-align:right"><b>Lò Thị Hoa</b></p>') -> str:
    """The paragraphs, further markup after the first of them, and the signature."""
    first, *rest = (f"<p>{text}</p>" for text in PARAGRAPHS)
    return "".join((first, *extra, *rest, signature))


def page(content: str, *, head: str = f"<title>{TITLE} - Báo Thử</title>", date: str = "09/03/2024 - 07:43") -> bytes:
    """A whole page around the content of an article."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body>
    <div class="header"><span class="clock">Thứ Hai, 23/11/2026 08:15</span></div>{MENU}
    <div class="main"><h1 class="title">{TITLE}</h1><div class="date">{date}</div><p class="sapo">{LEAD}</p>
    <div class="content">{content}</div>
    <div class="list"><h3>Tin liên quan</h3><ul>{RELATED}</ul></div></div>
    <div class="footer">Bản quyền của Báo Thử. Giấy phép số 12. Không sao chép khi chưa được đồng ý bằng văn bản.</div>
    </body></html>""".encode()


def reading(markup: bytes, *layouts: Layout, url: str = URL) -> RawArticle | NotArticle:
    """What the reader makes of a page."""
    return read(open_page(markup, url=url), newspaper="baothu", layouts=layouts)


def article(markup: bytes, *layouts: Layout, url: str = URL) -> RawArticle:
    """The article on a page that is one."""
    found = reading(markup, *layouts, url=url)
    assert isinstance(found, RawArticle), found
    return found
