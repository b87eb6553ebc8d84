"""The ASP.NET system: `/{section}/{ID}/{Slug}.aspx`, of which only the ID counts; captions stand twice."""

from crawler.rehearsal.doors import Doors
from crawler.rehearsal.families.cat_id_slug.addresses import asked, image_url, list_path, path, site_id
from crawler.rehearsal.families.cat_id_slug.frame import frame
from crawler.rehearsal.families.cat_id_slug.pages import article, front_page, listing, print_view
from crawler.rehearsal.family import Precision, Stamps

STAMPS = Stamps.ONE_SAYS_UPDATED
PRECISION = Precision.SECOND
CAPITAL_SECTIONS = False
DOORS = Doors()
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
