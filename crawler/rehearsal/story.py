"""What stands on a newspaper's pages: the truth that a reader of those pages can be held against."""

from dataclasses import dataclass
from datetime import datetime

from crawler.rehearsal.events import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One of a newspaper's sections."""

    word: str
    """Its word in addresses."""
    title: str
    """Its title as printed."""
    weight: int
    """Its share of the newspaper's articles."""
    topics: tuple[str, ...]
    """What its articles are about: names of `prose.TOPICS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A picture and the words under it."""

    text: str
    """The words as printed, the credit among them."""
    credit: str | None
    """Who took the picture, where the page says so."""
    image_url: str
    after: int
    """The picture stands after this many paragraphs of the body."""

    @property
    def file_name(self) -> str:
        """The name of the picture's file."""
        return self.image_url.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What lists and teasers show of an article."""

    newspaper: str
    """The newspaper's host."""
    number: int
    """The article's place in the order of publication, from 1."""
    site_id: str
    """What the newspaper's addresses know the article by."""
    url: str
    path: str
    section: Section
    printed_section: str
    """The section's title as the article's page prints it."""
    title: str
    lead: str
    """The opening paragraph, without the dateline."""
    dateline: str | None
    published_at: datetime
    """The time of publication as the page prints it, seconds and all only where it prints them."""
    image_url: str | None
    """The picture that teasers show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Head):
    """What stands on an article's page."""

    body: tuple[str, ...]
    """Paragraphs and headings in order, without lead, captions and signature."""
    headings: frozenset[int]
    """Which of `body` are headings."""
    captions: tuple[Caption, ...]
    signature: str | None
    """The last line, as printed."""
    authors: tuple[str, ...]
    """The people named in the signature."""
    source: str | None
    """The agency or outlet named in the signature."""
    tags: tuple[str, ...]
    updated_at: datetime | None
    """When the page says it was changed, if it does."""
    changes: tuple[Change, ...]
    """What the latest edit changed."""
    scrambled: bool
    """Whether the page prints the body so that nobody can read it; headline, lead and captions stay readable."""
    version: int
    """How many scripted changes the article has seen."""
    changed_at: datetime
    """When the article's page last became another, whatever it says itself."""
