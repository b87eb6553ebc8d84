"""A draft becomes an article, or a rejection that names the rules it broke."""

from crawler.articles.validate import validate
from crawler.items import Article, Draft, Outcome, Rejected, Result
from pipelines.stage import Stage


class Validate(Stage):
    """`Draft` becomes `Article` or `Rejected`."""

    def advance(self, outcome: Outcome) -> Result:
        """Hold a draft against the rules."""
        match outcome.result:
            case Draft() as draft:
                judged = validate(draft, now=outcome.answer.at)
                return judged if isinstance(judged, Article) else Rejected(draft=draft, rules=judged)
        return outcome.result
