"""What the stages have in common: an outcome comes in, an outcome goes out, nothing is dropped."""

from abc import ABC, abstractmethod
from dataclasses import replace

from crawler.items import Failed, Failure, Outcome, Result


class Stage(ABC):
    """One step of an outcome's way. A stage changes the type of a result that concerns it, and passes on the rest."""

    def process_item(self, item: Outcome) -> Outcome:
        """Advance an outcome; a stage's own mistake becomes its result, so that it is on record."""
        try:
            return replace(item, result=self.advance(item))
        except Exception as error:
            detail = f"{type(self).__name__}: {type(error).__name__}: {error}"
            return replace(item, result=Failed(failure=Failure.CRASHED, detail=detail))

    @abstractmethod
    def advance(self, outcome: Outcome) -> Result:
        """Return the result that the outcome has after this stage."""
