"""What was read becomes a draft: clean and typed."""

from crawler.articles.normalise import normalise
from crawler.items import Outcome, Read, Result
from pipelines.stage import Stage


class Normalise(Stage):
    """`Read` becomes `Draft`."""

    def advance(self, outcome: Outcome) -> Result:
        """Normalise what was read."""
        match outcome.result:
            case Read(raw=raw, site_id=site_id, url=url):
                return normalise(raw, site_id=site_id, url=url, fetched_at=outcome.answer.at)
        return outcome.result
