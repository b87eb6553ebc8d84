"""The families whose markup the newsroom can print: one module each."""

from collections.abc import Mapping

from crawler.rehearsal.families import a_id, cat_id_slug, epi_post, yyyymm
from crawler.rehearsal.families.bbg import BBG
from crawler.rehearsal.families.card_id import CARD_ID
from crawler.rehearsal.families.cat_slug_id import CAT_SLUG_ID, CAT_SLUG_ID_TRANG
from crawler.rehearsal.families.houses import HOUSES
from crawler.rehearsal.families.htm_id import HTM_ID
from crawler.rehearsal.families.htm_plain import HTM_PLAIN
from crawler.rehearsal.families.onecms import ONECMS
from crawler.rehearsal.families.slug_id import SLUG_ID
from crawler.rehearsal.family import Family

FAMILIES: Mapping[str, Family] = {
    "a_id": a_id,
    "bbg": BBG,
    "card_id": CARD_ID,
    "cat_id_slug": cat_id_slug,
    "cat_slug_id": CAT_SLUG_ID,
    "cat_slug_id/trang": CAT_SLUG_ID_TRANG,
    "epi_post": epi_post,
    "htm_id": HTM_ID,
    "htm_plain": HTM_PLAIN,
    "onecms": ONECMS,
    "slug_id": SLUG_ID,
    "yyyymm": yyyymm,
    **HOUSES,
}
