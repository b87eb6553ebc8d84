"""The content-fck system: `/{slug}-a{ID}.html`, a breadcrumb as the first `h1`, no lead element."""

from crawler.rehearsal.doors import Doors, Feeds
from crawler.rehearsal.families.a_id.addresses import asked, image_url, list_path, path, site_id
from crawler.rehearsal.families.a_id.frame import frame
from crawler.rehearsal.families.a_id.pages import article, front_page, listing, print_view
from crawler.rehearsal.family import Stamps

STAMPS = Stamps.ONE_MOVES
PRINTS_SECONDS = False
CAPITAL_SECTIONS = True
DOORS = Doors(feeds=Feeds(home=None, section="/rss/cate/{section}/", named=False))

__all__ = [
    "CAPITAL_SECTIONS",
    "DOORS",
    "PRINTS_SECONDS",
    "STAMPS",
    "article",
    "asked",
    "frame",
    "front_page",
    "image_url",
    "list_path",
    "listing",
    "path",
    "print_view",
    "site_id",
]
