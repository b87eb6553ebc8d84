"""What lists reveal of articles that are known: that one was changed since it was looked at."""

import json
import sqlite3
from datetime import datetime, timedelta

from crawler.items import Answer, Link, Listed
from crawler.planning.habits import BANDS

CLOCK_ERROR = timedelta(minutes=10)
"""By so much a newspaper's clock may be wrong; a stamp of a later time is none."""


def heed_announcements(connection: sqlite3.Connection, answer: Answer, listed: Listed) -> None:
    """Make those known articles due that a list shows to have been changed since they were looked at."""
    links = {link.site_id: link for link in listed.articles}
    rows = connection.execute(
        """SELECT id, site_id, found_on IS ?, listed_title, looked_at FROM addresses
           WHERE newspaper = ? AND kind = 'article' AND site_id IN (SELECT value FROM json_each(?))
           AND state = 'stored' AND born_at >= ? AND looked_at IS NOT NULL""",
        (answer.address, answer.newspaper, json.dumps(list(links)), (answer.at - BANDS[-1]).isoformat()),
    ).fetchall()
    at = answer.at.isoformat()
    for address, site_id, is_first_list, listed_title, looked_at in rows:
        link = links[site_id]
        # Other lists may show it under a shorter headline.
        retitled = is_first_list and link.title and listed_title and link.title != listed_title
        if retitled or _is_later(link, datetime.fromisoformat(looked_at), answer.at):
            connection.execute(
                "UPDATE addresses SET announced_at = ?, revisit_at = ?, listed_title = ? WHERE id = ?",
                (at, at, link.title if is_first_list and link.title else listed_title, address),
            )


def _is_later(link: Link, looked_at: datetime, now: datetime) -> bool:
    return link.changed_at is not None and looked_at < link.changed_at <= now + CLOCK_ERROR
