"""What an exception of the network means."""

from collections.abc import Mapping

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

from crawler.fetching.archive import NotInArchiveError
from crawler.fetching.handler import NetworkClosedError
from crawler.fetching.hosts import OffHostsError, SuccessorError
from crawler.fetching.refusals import NotAskedError, RobotsUnreachableError
from crawler.items import Failed, Failure

_FAILURES: Mapping[type[BaseException], Failure] = {
    NotInArchiveError: Failure.NOT_IN_ARCHIVE,
    NetworkClosedError: Failure.NETWORK_CLOSED,
    SuccessorError: Failure.SUCCESSOR,
    OffHostsError: Failure.OFF_HOSTS,
    RobotsUnreachableError: Failure.ROBOTS_UNREACHABLE,
    NotAskedError: Failure.NOT_ASKED,
    CannotResolveHostError: Failure.UNKNOWN_HOST,
    DownloadConnectionRefusedError: Failure.UNREACHABLE,
    DownloadTimeoutError: Failure.TIMEOUT,
    DownloadCancelledError: Failure.TOO_LARGE,
    ResponseDataLossError: Failure.CUT_SHORT,
    DownloadFailedError: Failure.UNREACHABLE,
}

_IGNORED: Mapping[str, Failure] = {
    "Forbidden by robots.txt": Failure.ROBOTS,
    "max redirections reached": Failure.REDIRECTS,
}
"""Scrapy's middlewares tell these apart by their words alone."""


def explain_failure(error: BaseException) -> Failed:
    """Name the failure that an exception stands for, with what a person needs beside the name."""
    for kind, failure in _FAILURES.items():
        if isinstance(error, kind):
            return Failed(failure=failure, detail=_detail(error))
    if isinstance(error, IgnoreRequest) and str(error) in _IGNORED:
        return Failed(failure=_IGNORED[str(error)])
    return Failed(failure=Failure.CRASHED, detail=f"{type(error).__name__}: {error}")


def _detail(error: BaseException) -> str:
    match error:
        case SuccessorError(successor=name):
            return name
        case OffHostsError(url=url):
            return url
        case RobotsUnreachableError(reason=reason):
            return reason
    return ""
