"""What of a run a person must act on, a sentence each. A single refused page is not that."""

from collections.abc import Sequence

from crawler.items import Door, Failure
from crawler.ledger.ending import OUT_OF_TIME, STOPPED
from crawler.ledger.lists import EMPTIED, ENDLESS, FailedList
from crawler.ledger.run import Summary
from crawler.ledger.scheduler import TAKEN
from crawler.reading.walls import WALLS
from crawler.store.writer import LEFT_OUT

FEW = 5
"""Fewer articles than this say nothing about a newspaper when all of them are refused."""

REMEDIES = {
    Failure.UNKNOWN_HOST: "check the network and the newspaper's `hosts`",
    Failure.UNREACHABLE: "check the network, or try again later",
    Failure.TIMEOUT: "try again later",
    Failure.SERVER_ERROR: "try again later",
    Failure.ROBOTS_UNREACHABLE: "nothing is asked without it (RFC 9309); try again later",
    Failure.OFF_HOSTS: "add the host to the newspaper's `hosts` if it is its own; else correct its `status`",
    Failure.SUCCESSOR: "crawl that newspaper: what it took over of the archive keeps this one as its origin",
    Failure.NETWORK_CLOSED: "set a contact, or --connect the host",
    Failure.NOT_HTML: "look at the address in a browser",
    Failure.TOO_LARGE: "look at the address in a browser",
    Failure.CRASHED: "this is a fault of baotinh: keep the page and report it",
}

GONE = {
    Door.SECTION: "the section has moved or closed: correct the newspaper's `sections`",
    Door.LISTING: "its lists go on at other addresses: look for the link to the next page in a browser",
    Door.FEED: "the feed has moved or closed: correct the newspaper's `feeds`, or leave them out",
    Door.SITEMAP: "the sitemap has moved or closed: correct the newspaper's `sitemaps`, or see what robots.txt names",
    Door.FRONT_PAGE: "the newspaper may have moved or closed: correct its `hosts` or its `status`",
}

UNWANTED = {
    Door.SECTION: "leave it out of its `sections`",
    Door.LISTING: "ask for less with --since",
    Door.FEED: "leave it out of its `feeds`",
    Door.SITEMAP: "leave it out of its `sitemaps`",
    Door.FRONT_PAGE: "name its `sections` instead",
    Door.ID: "leave its `by_id` out",
}
"""What can be done where robots.txt refuses a list."""

WALLED = "look at the address in a browser; if readers get in, ask the newspaper to let `baotinh` in"

NOUNS = {Door.FEED: "feeds", Door.SITEMAP: "sitemaps"}
"""What several lists of a kind are called that are not pages."""

ENDS = {
    STOPPED: "stopped before the end; the next run goes on from there",
    OUT_OF_TIME: "stopped at the time limit; the next run goes on from there, and `time_limit` may allow it more",
}
"""What is said of the ways to end that have a name."""


def complaints(summary: Summary) -> list[str]:
    """Return what is wrong with what a run found, none where all went well."""
    if summary.ended == TAKEN or summary.ended.startswith(Failure.SUCCESSOR):
        return []
    found = [*_about_lists(summary), *_about_articles(summary)]
    return [f"{summary.newspaper}: {complaint}" for complaint in found]


def early_ends(summaries: Sequence[Summary]) -> list[str]:
    """Return why runs ended before their end, a sentence for each reason with all newspapers that it concerns."""
    by_reason: dict[str, list[str]] = {}
    for summary in summaries:
        if summary.ended not in ("finished", TAKEN):
            by_reason.setdefault(summary.ended, []).append(summary.newspaper)
    return [f"{', '.join(newspapers)}: {_end(reason)}" for reason, newspapers in by_reason.items()]


def _end(reason: str) -> str:
    if reason.startswith(Failure.SUCCESSOR):
        return f"every address is {reason}; {REMEDIES[Failure.SUCCESSOR]}"
    return ENDS.get(reason, f"ended early: {reason}")


def _about_lists(summary: Summary) -> list[str]:
    alike: dict[tuple[str, str], list[FailedList]] = {}
    for failed in summary.failed_lists:
        alike.setdefault((failed.reason, _remedy(failed.reason, failed.door)), []).append(failed)
    found = []
    for (reason, remedy), lists in alike.items():
        nouns = {NOUNS.get(failed.door, "list pages") for failed in lists}
        noun = nouns.pop() if len(nouns) == 1 else "lists"
        more = f" and {len(lists) - 1} more {noun}" if len(lists) > 1 else ""
        found.append(f"{lists[0].url}{more}: {reason}; {remedy}")
    if summary.ended == "finished" and summary.counts.get("listed") and not summary.links and not found:
        found.append("its lists hold no articles; compare its description with the site, and try `baotinh links`")
    return found


def _about_articles(summary: Summary) -> list[str]:
    stored = sum(summary.counts.get(kind, 0) for kind in ("new", "changed", "known", "unchanged"))
    walls = {reason: count for reason, count in summary.refusals.items() if reason in WALLS}
    refused = sum(summary.refusals.values()) - sum(walls.values())
    found = []
    crashed = [reason for reason in summary.refusals if reason.startswith(str(Failure.CRASHED))]
    if crashed:
        found.append(f"{crashed[0]}; {REMEDIES[Failure.CRASHED]}")
    elif refused >= FEW and not stored:
        reason, count = next((reason, count) for reason, count in summary.refusals.items() if reason not in walls)
        found.append(
            f"none of {refused} articles could be stored, {count} of them: {reason}; try `baotinh parse` on one"
        )
    if summary.ended == "finished" and sum(walls.values()) >= FEW:
        kinds = ", ".join(walls)
        found.append(f"{sum(walls.values())} articles stood behind a wall ({kinds}) and are asked for again; {WALLED}")
    return found


def _remedy(reason: str, door: Door) -> str:
    if reason == "gone":
        return GONE[door]
    if reason == EMPTIED:
        return "it has been laid out anew: compare its addresses with the newspaper's, and try `baotinh links`"
    if reason == ENDLESS:
        return "it may have no end: look at the last page in a browser, and ask for less with --since"
    if reason.endswith(LEFT_OUT):
        return "the newest are taken; --since a later day leaves fewer out"
    if reason.startswith(Failure.ROBOTS):
        return f"the newspaper does not want it crawled: {UNWANTED[door]}"
    if reason in WALLS:
        return WALLED
    known = next((remedy for failure, remedy in REMEDIES.items() if reason.startswith(str(failure))), None)
    return known or "look at the address in a browser"
