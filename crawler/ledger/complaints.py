"""What of a run a person must act on, a sentence each. A single refused page is not that."""

from crawler.items import Failure
from crawler.ledger.run import Summary
from crawler.ledger.scheduler import TAKEN

FEW = 5
"""Fewer articles than this say nothing about a newspaper when all of them are refused."""

REMEDIES = {
    Failure.UNKNOWN_HOST: "check the network and the newspaper's `hosts`",
    Failure.UNREACHABLE: "check the network, or try again later",
    Failure.TIMEOUT: "try again later",
    Failure.SERVER_ERROR: "try again later",
    Failure.ROBOTS: "the newspaper does not want this page crawled: leave it out of its `sections`",
    Failure.OFF_HOSTS: "add the host to the newspaper's `hosts` if it is its own",
    Failure.NETWORK_CLOSED: "set a contact, or --connect the host",
    Failure.NOT_HTML: "look at the address in a browser",
    Failure.TOO_LARGE: "look at the address in a browser",
    Failure.CRASHED: "this is a fault of baotinh: keep the page and report it",
}


def complaints(summary: Summary) -> list[str]:
    """Return what is wrong with a run, none where all went well."""
    if summary.ended == TAKEN:
        return []
    found = []
    if summary.ended == "shutdown":
        found.append("was stopped before its end; the next run goes on from there")
    elif summary.ended != "finished":
        found.append(f"ended early: {summary.ended}")
    found += _about_lists(summary)
    found += _about_articles(summary)
    return [f"{summary.newspaper}: {complaint}" for complaint in found]


def _about_lists(summary: Summary) -> list[str]:
    by_reason: dict[str, list[str]] = {}
    for url, reason in summary.failed_lists:
        by_reason.setdefault(reason, []).append(url)
    found = []
    for reason, urls in by_reason.items():
        more = f" and {len(urls) - 1} more list pages" if len(urls) > 1 else ""
        found.append(f"{urls[0]}{more}: {reason}; {_remedy(reason)}")
    if summary.counts.get("listed") and not summary.links and not found:
        found.append(
            "its list pages hold no articles any more; compare `sections` with the site, and try `baotinh links`"
        )
    return found


def _about_articles(summary: Summary) -> list[str]:
    stored = sum(summary.counts.get(kind, 0) for kind in ("new", "changed", "known", "unchanged"))
    refused = sum(summary.refusals.values())
    found = []
    crashed = [reason for reason in summary.refusals if reason.startswith(str(Failure.CRASHED))]
    if crashed:
        found.append(f"{crashed[0]}; {REMEDIES[Failure.CRASHED]}")
    elif refused >= FEW and not stored:
        reason, count = next(iter(summary.refusals.items()))
        found.append(
            f"none of {refused} articles could be stored, {count} of them: {reason}; try `baotinh parse` on one"
        )
    return found


def _remedy(reason: str) -> str:
    if reason == "gone":
        return "the section has moved or closed: correct the newspaper's `sections`"
    known = next((remedy for failure, remedy in REMEDIES.items() if reason.startswith(str(failure))), None)
    return known or "look at the address in a browser"
