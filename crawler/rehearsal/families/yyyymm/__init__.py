"""The month system: `/{section}/{YYYYMM}/{slug}-{7 hex}/`, all of an article inside `div#content`."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.yyyymm.addresses import asked, image_url, list_path, path, site_id
from crawler.rehearsal.families.yyyymm.frame import frame
from crawler.rehearsal.families.yyyymm.pages import article, front_page, listing, print_view
from crawler.rehearsal.family import Precision, Stamps

STAMPS = Stamps.ONE_MOVES
PRECISION = Precision.MINUTE
CAPITAL_SECTIONS = False
DOORS = Doors(feeds=Feeds(home="/rss/"), sitemaps=Sitemaps())
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
