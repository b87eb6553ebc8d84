"""Who a newspaper is and how it prints, apart from its markup."""

from dataclasses import dataclass

from crawler.rehearsal.rhythm import Rates
from crawler.rehearsal.story import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Newspaper:
    """A newspaper that the newsroom plays."""

    host: str
    image_host: str
    title: str
    """Its name, e.g. `Báo Lào Cai`."""
    province: str
    family: str
    """The name of its markup, a key of `families.FAMILIES`."""
    sections: tuple[Section, ...]
    datelines: tuple[str | None, ...]
    """The marks before its leads, each as often as it stands here."""
    dateline_form: str | None = None
    """How such a mark is printed, e.g. `{dateline}- `, where that is not as its family prints it."""
    signatures: tuple[str, ...]
    """Forms of its last line, the commonest first."""
    credit: str
    """How a caption ends that says who took the picture."""
    date_mark: str
    """What stands between day and month in its texts."""
    rates: Rates
    """Its articles a day."""
    first_id: int
    """The ID before its first article's."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every host name it answers to."""
        return (self.host, f"www.{self.host}", *{self.image_host} - {self.host})
