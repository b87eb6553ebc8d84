"""`/{category}/{slug}-{ID}.html`, lists at `/{category}-{ID}.html`; Kon Tum, Sơn La, Hậu Giang, Kiên Giang."""

from crawler.newspaper import Family

CAT_SLUG_ID = Family(
    name="cat_slug_id",
    article=r"^/[^/]+/[^/]+-(?P<id>\d+)\.html$",
    refused={"list page": r"/trang-\d+\.html$"},
    listing="/{section}.html",
    listing_page="/{section}.html?page={page}",
)
