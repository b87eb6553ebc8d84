"""The content-fck system: `/{slug}-a{ID}.html`, a breadcrumb as the first `h1`, no lead element."""

from crawler.rehearsal.doors import Doors, Feeds
from crawler.rehearsal.families.a_id.addresses import asked, image_url, list_path, path, site_id
from crawler.rehearsal.families.a_id.frame import frame
from crawler.rehearsal.families.a_id.pages import article, front_page, listing, print_view
from crawler.rehearsal.family import Precision, Stamps

STAMPS = Stamps.ONE_MOVES
PRECISION = Precision.MINUTE
CAPITAL_SECTIONS = True
DOORS = Doors(feeds=Feeds(home=None, section="/rss/cate/{section}/", named=False))
SCRAMBLED = 0.0

__all__ = [
    "CAPITAL_SECTIONS",
    "DOORS",
    "PRECISION",
    "SCRAMBLED",
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
