"""The ePi system: `/{slug}-post{ID}.html`, `article__*` and `cms-*` classes, paragraphs in `<div>`."""

from crawler.rehearsal.doors import Doors, Feeds, Sitemaps
from crawler.rehearsal.families.epi_post.addresses import asked, image_url, list_path, path, site_id
from crawler.rehearsal.families.epi_post.frame import frame
from crawler.rehearsal.families.epi_post.pages import article, front_page, listing, print_view
from crawler.rehearsal.family import Precision, Stamps

STAMPS = Stamps.TWO
PRECISION = Precision.SECOND
CAPITAL_SECTIONS = False
DOORS = Doors(
    feeds=Feeds(section="/rss/{section}.rss"),
    sitemaps=Sitemaps(month="/sitemaps/news-{year}-{month}.xml", news="/sitemaps/google-news.xml"),
)
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
