"""A look at an article: what it teaches of its newspaper and its server, and when the next one is due."""

import sqlite3
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from crawler.history.doubts import SECOND_LOOK
from crawler.items import Answer, Article, Precision
from crawler.planning.revisits import Schedule
from crawler.store.habit_rows import learn, schedule_of
from crawler.store.host_rows import note_test
from crawler.store.version_rows import DOUBTED


class Looks:
    """The looks at articles in one store, with a schedule for each newspaper, which is made when it is first needed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._schedules: dict[str, Schedule] = {}

    def schedule(self, newspaper: str) -> Schedule:
        """Return a newspaper's schedule, as its habits were when it was first asked for."""
        if newspaper not in self._schedules:
            self._schedules[newspaper] = schedule_of(self._connection, newspaper)
        return self._schedules[newspaper]

    def trusts_lists(self, newspaper: str) -> bool:
        """Whether it is heeded what a newspaper's lists reveal of known articles."""
        return self.schedule(newspaper).habits.trusts_lists()

    def note(self, answer: Answer, article: Article | None, kind: str) -> None:
        """Note that an article was looked at, by the answer's address.

        `article` is what the page held, if it came, and `kind` what that was: `new`, `changed`, `known`, `unchanged`,
        or `doubted`, which has a second look soon, at the whole page.
        """
        if kind == DOUBTED:
            self._connection.execute(
                "UPDATE addresses SET revisit_at = ?, etag = NULL, last_modified = NULL WHERE id = ?",
                ((answer.at + SECOND_LOOK).isoformat(), answer.address),
            )
            return
        changed = kind == "changed"
        found_at, born_at, looked_at, announced_at = self._connection.execute(
            "SELECT found_at, born_at, looked_at, announced_at FROM addresses WHERE id = ?", (answer.address,)
        ).fetchone()
        born = datetime.fromisoformat(born_at) if born_at else _born_at(datetime.fromisoformat(found_at), article)
        schedule = self.schedule(answer.newspaper)
        if looked_at:
            before = datetime.fromisoformat(looked_at) - born
            lessons = schedule.habits.lessons(
                before, answer.at - born, changed=changed, announced=announced_at is not None
            )
            learn(self._connection, answer.newspaper, lessons)
        if answer.is_test:
            self.note_test(answer, lied=changed)
        due_at = schedule.next_look(born, answer.at)
        self._connection.execute(
            """UPDATE addresses SET born_at = ?, looked_at = ?, revisit_at = ?, announced_at = NULL,
                                    etag = CASE WHEN ? THEN etag ELSE ? END,
                                    last_modified = CASE WHEN ? THEN last_modified ELSE ? END
               WHERE id = ?""",
            (
                born.isoformat(), answer.at.isoformat(), due_at and due_at.isoformat(),
                article is None, answer.validators.etag, article is None, answer.validators.last_modified,
                answer.address,
            ),
        )  # fmt: skip

    def note_test(self, answer: Answer, *, lied: bool) -> None:
        """Note whether a server had lied that nothing has changed."""
        note_test(self._connection, urlsplit(answer.url).hostname or "", answer.at, lied=lied)


def _born_at(found_at: datetime, article: Article | None) -> datetime:
    if article is None:
        return found_at
    published_at = article.published_at
    if article.published_precision is Precision.DAY:
        published_at += timedelta(days=1)
    return min(found_at, published_at.astimezone(found_at.tzinfo))
