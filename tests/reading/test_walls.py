"""Walls are known for what they are, and nothing that newspapers print is taken for one."""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.reading.page import UnreadablePageError, open_page
from crawler.reading.walls import MOST_TEXT, WALLS, wall_of
from crawler.rehearsal.newsroom import Newsroom, Plan

URL = "https://baothu.vn/x"
TOKEN = "0123456789abcdef" * 2


def wall(markup: str) -> str | None:
    return wall_of(open_page(markup.encode(), url=URL, content_type="text/html; charset=utf-8"))


def page(body: str, *, title: str = "", head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


CHALLENGES = {
    "Cloudflare's interstitial": page(
        "<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cType:'managed'}"
        ";</script>",
        title="Just a moment...",
    ),
    "Cloudflare's block": page("<h1>Sorry, you have been blocked</h1>", title="Attention Required! | Cloudflare"),
    "Cloudflare's first form": page(
        "<h1>Checking your browser before accessing baothu.vn.</h1><form action='/cdn-cgi/l/chk_jschl'></form>"
    ),
    "the cookie D1N": page(
        f'<script>document.cookie="D1N={TOKEN}"+"; path=/";window.location.reload(true);</script>'
    ),
    "another cookie": page(f'<script>document.cookie = "qx={TOKEN}; path=/"; location.reload();</script>'),
    "nginx's testcookie": page(
        '<script src="/aes.js"></script><script>document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b));'
        "location.href='/?i=1';</script><noscript>This site requires Javascript to work</noscript>"
    ),
    "Sucuri": page("<script>sucuri_cloudproxy_js='';eval(r);</script>", title="You are being redirected..."),
    "Incapsula": page('<iframe src="/_Incapsula_Resource?x=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe>'
                      '<script src="/_Incapsula_Resource?y=2"></script>'),
    "a page in Vietnamese": page(
        "<h2>Đang kiểm tra trình duyệt của bạn</h2><p>Xin vui lòng chờ trong 5 giây.</p>", title="Xin chờ"
    ),
    "a riddle in Vietnamese": page("<form><label>Tôi không phải là người máy</label><input name='captcha'></form>"),
    "a proof of being human": page("<p>Vui lòng xác minh bạn là con người để tiếp tục.</p>"),
}  # fmt: skip

DENIALS = {
    "a bare refusal": page("<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>", title="403 Forbidden"),
    "Akamai": page("<h1>Access Denied</h1> You don't have permission to access this on this server.<p>Reference #18"),
    "an F5 firewall": page(
        "The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 7",
        title="Request Rejected",
    ),
    "a refusal in Vietnamese": page("<h1>Truy cập bị từ chối</h1><p>Vui lòng liên hệ quản trị viên.</p>"),
    "a blocked address": page("<p>Địa chỉ IP của bạn đã bị chặn do truy cập quá nhiều lần.</p>"),
    "a missing right": page("<h3>Bạn không có quyền truy cập trang này</h3>"),
}

LOGINS = {
    "in Vietnamese": page(
        "<h1>Đăng nhập</h1><form method='post'><input name='user'><input type='password' name='pass'>"
        "<button>Đăng nhập</button><a href='/quen-mat-khau'>Quên mật khẩu?</a></form>",
        title="Báo Thử",
    ),
    "in English": page("<form><input type='Password'></form>", title="Sign in - CMS"),
}

SHELLS = {
    "a mount": page('<div id="root"></div><script src="/static/js/main.js"></script>', title="Báo Thử"),
    "a mount and a notice": page(
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='app'></div><script src='a.js'>"
        "</script>"
    ),
    "a notice in Vietnamese": page(
        "<noscript>Vui lòng bật JavaScript để xem trang này</noscript><div class='x'></div><script src='a.js'></script>"
    ),
    "a notice that all can read": page("<p>Trình duyệt cần bật JavaScript</p><script>boot()</script>"),
}

PARKED = {
    "a domain for sale": page("<h1>baothu.vn</h1><p>This domain name may be for sale. Buy this domain.</p>"),
    "a parking company": page("<script src='https://img.sedoparking.com/js/x.js'></script><div></div>"),
    "an expired domain": page("<p>Tên miền baothu.vn đã hết hạn sử dụng</p>"),
    "a domain without a site": page("<p>Tên miền này chưa được trỏ về hosting</p>"),
    "a suspended account": page("<h1>Account Suspended</h1><p>This Account has been suspended.</p>"),
    "a suspended account in Vietnamese": page("<p>Tài khoản hosting này đã bị tạm khóa</p>"),
    "a server without a site": page("<h1>Welcome to nginx!</h1><p>Further configuration is required.</p>"),
}

KINDS = {
    "browser challenge": CHALLENGES,
    "access denied": DENIALS,
    "login": LOGINS,
    "needs JavaScript": SHELLS,
    "parked domain": PARKED,
}


@pytest.mark.parametrize(("kind", "form"), [(kind, form) for kind, forms in KINDS.items() for form in forms], ids=str)
def test_a_wall_is_named(kind: str, form: str) -> None:
    assert wall(KINDS[kind][form]) == kind


def test_every_wall_has_its_form_here() -> None:
    assert set(WALLS) == set(KINDS)


PARAGRAPH = "Bà con trong ấp gặt xong vụ lúa thu đông sớm hơn mọi năm, thóc khô đã vào bồ đầy đủ cả rồi. "
HEADLINES = (
    "Đăng nhập VNeID thế nào cho an toàn?",
    "Truy cập bị từ chối: nhiều trang web lừa đảo bị chặn",
    "Tên miền quốc gia .vn đã hết hạn bị rao bán",
    "Just a moment... và những bộ phim đáng xem",
)


@pytest.mark.parametrize("headline", HEADLINES)
def test_an_article_that_tells_of_walls_is_none(headline: str) -> None:
    login = "<form id='modal'><h2>Đăng nhập</h2><input type='password'></form>"
    script = "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    body = f"<h1>{headline}</h1>{login}<div>{f'<p>{PARAGRAPH}</p>' * 20}</div>{script}"
    assert len(PARAGRAPH) * 20 > MOST_TEXT
    assert wall(page(body, title=headline)) is None


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại.</p>",
        "<p>Chưa có tin nào ở đây.</p>",
        "<h1>Vụ lúa được mùa</h1><p>Sáng nay trời hửng nắng.</p><div id='root'><p>Tin ngắn</p></div>",
        "<p>Tin ngắn</p><script>document.cookie='seen=1'; if (old) location.reload();</script>",
        "",
    ],
)
def test_a_short_page_that_is_no_wall_is_none(body: str) -> None:
    assert wall(page(body)) is None


def test_no_page_of_the_newsroom_is_a_wall() -> None:
    newsroom = Newsroom(Plan(articles=80, gzip=False))
    offenders = {}
    for host in newsroom.plan.hosts:
        desk = newsroom.desks[host]
        paths = ["/", "/khong-co-trang-nay"]
        paths += [desk.family.list_path(section, 1) for section in desk.newspaper.sections]
        for path in paths:
            answer = newsroom.answer(host, path, {}, newsroom.plan.opened_at)
            if answer.body and (kind := wall_of(open_page(answer.body, url=f"https://{host}{path}"))):
                offenders[f"{host}{path}"] = kind
    assert offenders == {}


def saved_pages(shared: Path) -> dict[str, bytes]:
    pages = {str(path.relative_to(shared)): path.read_bytes() for path in (shared / "real-pages").rglob("*.html")}
    pages |= {path.name: gzip.decompress(path.read_bytes()) for path in (shared / "english-pages").rglob("*.html.gz")}
    return pages


def test_no_real_page_is_a_wall(shared: Path) -> None:
    pages = saved_pages(shared)
    offenders = {name: kind for name, body in pages.items() if (kind := wall_of(open_page(body, url=URL)))}
    assert (len(pages) > 100, offenders) == (True, {})


def test_no_saved_page_of_a_newspaper_is_a_wall() -> None:
    folder = Path(__file__).resolve().parent.parent / "pages"
    pages = {path: json.loads(path.with_suffix(".json").read_text()) for path in folder.rglob("*.html")}
    assert [str(path) for path in pages if wall_of(open_page(path.read_bytes(), url=URL))] == []


@given(st.binary(max_size=400))
def test_no_bytes_break_it(body: bytes) -> None:
    try:
        opened = open_page(body, url=URL)
    except UnreadablePageError:
        return
    assert wall_of(opened) in {None, *WALLS}
