"""The families whose markup the newsroom can print: one module each."""

from collections.abc import Mapping

from crawler.rehearsal.families import a_id, cat_id_slug, epi_post, yyyymm
from crawler.rehearsal.family import Family

FAMILIES: Mapping[str, Family] = {
    "a_id": a_id,
    "cat_id_slug": cat_id_slug,
    "epi_post": epi_post,
    "yyyymm": yyyymm,
}
