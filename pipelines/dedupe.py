"""An article gets its identity, by which the store knows a version it has."""

from crawler.articles.identity import fingerprint
from crawler.items import Article, Identified, Outcome, Result
from pipelines.stage import Stage


class Dedupe(Stage):
    """`Article` becomes `Identified`."""

    def advance(self, outcome: Outcome) -> Result:
        """Work out an article's fingerprint."""
        match outcome.result:
            case Article() as article:
                return Identified(article=article, fingerprint=fingerprint(article))
        return outcome.result
