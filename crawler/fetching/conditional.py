"""Asking whether a page has changed, and putting the server's word to the test."""

from scrapy import Request
from scrapy.http import Response

from crawler.items import Validators
from crawler.ledger.queue import Claim
from crawler.ledger.scheduler import CLAIM, IS_TESTED

IS_TEST = "is_test"
"""The key in a request's `meta` that says that the page is fetched whole because the server's word is tested."""


CONDITIONS = ("If-None-Match", "If-Modified-Since")


class ConditionalMiddleware:
    """Asks for pages that have changed only."""

    def process_request(self, request: Request) -> None:
        """Say what is known, where the address in hand was read before."""
        claim: Claim | None = request.meta.get(CLAIM)
        if claim and not request.meta.get(IS_TEST):
            known = claim.validators
            for header, value in zip(CONDITIONS, (known.etag, known.last_modified), strict=True):
                if value:
                    request.headers[header] = value

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Pass an answer on, or ask again for all of the page where the server's word is tested."""
        if response.status != 304 or not request.meta.get(IS_TESTED) or request.meta.get(IS_TEST):
            return response
        whole = request.replace(meta={**request.meta, IS_TEST: True}, dont_filter=True)
        for header in CONDITIONS:
            whole.headers.pop(header, None)
        return whole


def validators_of(response: Response) -> Validators:
    """Return by what a server can be asked whether the page that it sent has changed."""
    etag, last_modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
    return Validators(
        etag=etag.decode("latin-1") if etag else None,
        last_modified=last_modified.decode("latin-1") if last_modified else None,
    )
