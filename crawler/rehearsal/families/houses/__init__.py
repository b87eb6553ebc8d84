"""House styles: how newspapers print whose system nobody has recognised, each at the addresses that were seen of it."""

from collections.abc import Mapping
from functools import partial

from crawler.rehearsal.doors import Doors, FeedForm, Feeds, Sitemaps
from crawler.rehearsal.families.houses.app import APP
from crawler.rehearsal.families.houses.breaks import BREAKS
from crawler.rehearsal.families.houses.tables import TABLES
from crawler.rehearsal.families.houses.weblog import WEBLOG
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.printing import Printing
from crawler.rehearsal.families.templates import Templates


def house(
    style: Templates,
    stamp: str,
    doors: Doors,
    article: str,
    *,
    listing: str = "/{section}/",
    page: str = "/{section}/?page={page}",
) -> Printing:
    """Return a house that prints in a style, at addresses of these forms."""
    paths = Paths(article=article, listing=listing, listing_page=page, image="/uploads/{at:%Y/%m}/{id}-{nth}.jpg")
    return Printing(paths=paths, templates=style, stamp=stamp, side_box=slice(4, 24), menu_entries=32, DOORS=doors)


tables = partial(house, TABLES, "{weekday}, {at:%d/%m/%Y} {at:%I:%M} {half}", Doors())
weblog = partial(
    house,
    WEBLOG,
    "{weekday}, {at:%d/%m/%Y} - {at:%H:%M}",
    Doors(
        feeds=Feeds(home="/feed/"), sitemaps=Sitemaps(path="/sitemap_index.xml", month="/post-{year}-{month:02}.xml")
    ),
)
breaks = partial(
    house,
    BREAKS,
    "Ngày đăng: {at:%d/%m/%Y} {at:%H:%M} (GMT+7)",
    Doors(feeds=Feeds(section="/rss/{section}.rss", named=False)),
)
app = partial(
    house,
    APP,
    "{at:%H:%M} | {at:%d/%m/%Y}",
    Doors(feeds=Feeds(home="/atom.xml", form=FeedForm.ATOM), sitemaps=Sitemaps()),
)

HOUSES: Mapping[str, Printing] = {
    "a_id/tables": tables("/{slug}-a{id}.html", page="/{section}?p={page}"),
    "cat_slug/weblog": weblog("/{section}/{letters}-{spelt}", page="/{section}/page/{page}/"),
    "cat_slug_id/breaks": breaks(
        "/{category}/{slug}-{id}.html", listing="/{section}.html", page="/{section}.html?page={page}"
    ),
    "epi_post/app": app("/{slug}-post{id}.html"),
    "id_folder/breaks": breaks(
        "/vi-vn/tin-tuc/ID/{id}/{slug}", listing="/vi-vn/{section}", page="/vi-vn/{section}/page/{page}"
    ),
    "news_id_p_c/breaks": breaks("/news/{id}p1c31/{slug}.htm"),
    "onecms/weblog": weblog("/{slug}-{id}.html", listing="/{section}", page="/{section}/page/{page}/"),
    "slug_id/tables": tables("/{section}/{slug}-{id}.html"),
    "tin_bai/app": app(
        "/tin-bai/{section}/{slug}-{spelt}", listing="/tin-tuc/{section}", page="/tin-tuc/{section}?page={page}"
    ),
    "tin_tuc/tables": tables("/tin-tuc/206/{id}/{slug}"),
    "year_month_id/tables": tables("/583/{at:%Y/%m}/{id}"),
    "yyyymm/weblog": weblog("/{section}/{at:%Y%m}/{slug}-{id}/", page="/{section}/?paged={page}"),
}
"""By addresses and style."""
