import pytest
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

from crawler.fetching.archive import NotInArchiveError
from crawler.fetching.failures import explain_failure
from crawler.fetching.handler import NetworkClosedError
from crawler.fetching.hosts import OffHostsError
from crawler.items import Failed, Failure


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (CannotResolveHostError("no such host"), Failure.UNKNOWN_HOST),
        (DownloadConnectionRefusedError(""), Failure.UNREACHABLE),
        (DownloadTimeoutError(""), Failure.TIMEOUT),
        (DownloadCancelledError(""), Failure.TOO_LARGE),
        (ResponseDataLossError(""), Failure.CUT_SHORT),
        (NotInArchiveError(""), Failure.NOT_IN_ARCHIVE),
        (NetworkClosedError(""), Failure.NETWORK_CLOSED),
        (IgnoreRequest("Forbidden by robots.txt"), Failure.ROBOTS),
        (IgnoreRequest("max redirections reached"), Failure.REDIRECTS),
    ],
)
def test_what_the_network_says_has_a_name(error: Exception, failure: Failure) -> None:
    assert explain_failure(error).failure is failure


def test_a_redirect_off_the_hosts_says_where_it_led() -> None:
    expected = Failed(failure=Failure.OFF_HOSTS, detail="https://quangcao.example/")
    assert explain_failure(OffHostsError("https://quangcao.example/")) == expected


def test_what_nobody_foresaw_is_on_record_with_its_words() -> None:
    assert explain_failure(KeyError("x")) == Failed(failure=Failure.CRASHED, detail="KeyError: 'x'")
