"""From a newspaper and an article's number to its headline and its text, out of nothing but the seed."""

from dataclasses import replace
from datetime import datetime
from random import Random

from crawler.rehearsal import prose
from crawler.rehearsal.chance import chance
from crawler.rehearsal.family import Family, Precision, Stamps
from crawler.rehearsal.grammar import Voice, capital
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.rhythm import VIETNAM
from crawler.rehearsal.story import Caption, Head, Section, Story

SECTION_PATTERNS = 61
"""So many arrangements of a newspaper's sections follow one another before they repeat."""


class Writer:
    """Writes one newspaper's articles; each depends on the seed, the newspaper and its number only."""

    def __init__(self, seed: int, newspaper: Newspaper, family: Family) -> None:
        self.seed = seed
        self.newspaper = newspaper
        self.family = family
        block = [section for section in newspaper.sections for _ in range(section.weight)]
        self._patterns = [
            chance(seed, newspaper.host, "sections", i).sample(block, len(block)) for i in range(SECTION_PATTERNS)
        ]

    def section(self, number: int) -> Section:
        """Return the section that an article stands in."""
        block, place = divmod(number, len(self._patterns[0]))
        return self._patterns[block % SECTION_PATTERNS][place]

    def voice(self, number: int, published_at: datetime, draw: Random) -> Voice:
        """Return the voice in which an article is written."""
        section = self.section(number)
        topic = section.topics[int(len(section.topics) * draw.random())]
        newspaper = self.newspaper
        return prose.voice(topic, newspaper.province, published_at, newspaper.date_mark, draw)

    def voice_again(self, number: int, published_at: datetime, draw: Random) -> Voice:
        """Return an article's voice for words that are written later, with other draws."""
        voice = self.voice(number, published_at, self.draw(number))
        voice.draw = draw
        return voice

    def addressed(self, story: Story, published_at: datetime) -> Story:
        """Return a story under the address that its headline gives it."""
        path = self.family.path(self.newspaper, story.number, story.section, story.title, published_at)
        return replace(story, path=path, url=f"https://{self.newspaper.host}{path}")

    def draw(self, number: int) -> Random:
        """Return the draws that an article is made from, at their beginning."""
        return chance(self.seed, self.newspaper.host, number)

    def head(self, number: int, published_at: datetime) -> Head:
        """Return what lists show of an article."""
        draw = self.draw(number)
        return self._head(number, published_at, self.voice(number, published_at, draw), draw)

    def _head(self, number: int, published_at: datetime, voice: Voice, draw: Random) -> Head:
        newspaper, section = self.newspaper, self.section(number)
        title = prose.headline(voice)
        path = self.family.path(newspaper, number, section, title, published_at)
        pictured = draw.random() < 0.95
        return Head(
            newspaper=newspaper.host,
            number=number,
            site_id=self.family.site_id(newspaper, number),
            url=f"https://{newspaper.host}{path}",
            path=path,
            section=section,
            printed_section=section.title.upper() if self.family.CAPITAL_SECTIONS else section.title,
            title=title,
            lead=prose.lead(voice),
            dateline=draw.choice(newspaper.datelines),
            published_at=self.printed(published_at),
            image_url=self.family.image_url(newspaper, number, 0, published_at) if pictured else None,
        )

    def printed(self, at: datetime) -> datetime:
        """Return a time as exactly as the newspaper prints it, in Vietnam's time: a day alone as its midnight."""
        local = at.astimezone(VIETNAM).replace(microsecond=0)
        match self.family.PRECISION:
            case Precision.SECOND:
                return local
            case Precision.MINUTE:
                return local.replace(second=0)
            case Precision.DAY:
                return local.replace(hour=0, minute=0, second=0)

    def story(self, number: int, published_at: datetime) -> Story:
        """Return what stands on an article's page when it is published."""
        draw = self.draw(number)
        voice = self.voice(number, published_at, draw)
        head = self._head(number, published_at, voice, draw)
        body, headings = prose.body(voice, draw)
        signature = prose.signature(self.newspaper.signatures, draw)
        return Story(
            newspaper=head.newspaper,
            number=number,
            site_id=head.site_id,
            url=head.url,
            path=head.path,
            section=head.section,
            printed_section=head.printed_section,
            title=head.title,
            lead=head.lead,
            dateline=head.dateline,
            published_at=head.published_at,
            image_url=head.image_url,
            body=body,
            headings=headings,
            captions=self._captions(head, len(body), published_at, voice, draw),
            signature=signature.printed if signature else None,
            authors=signature.authors if signature else (),
            source=signature.source if signature else None,
            tags=prose.tags(voice, draw),
            updated_at=head.published_at if self.family.STAMPS is Stamps.ONE_SAYS_UPDATED else None,
            changes=(),
            scrambled=chance(self.seed, self.newspaper.host, number, "scrambled").random() < self.family.SCRAMBLED,
            version=0,
            changed_at=published_at,
        )

    def _captions(
        self, head: Head, paragraphs: int, published_at: datetime, voice: Voice, draw: Random
    ) -> tuple[Caption, ...]:
        if head.image_url is None:
            return ()
        pictures = 1 + (draw.random() < 0.2) + (draw.random() < 0.06)
        places = sorted({min(paragraphs, i * 3 + draw.randrange(0, 2)) for i in range(pictures)})
        return tuple(self._caption(head, nth, place, published_at, voice, draw) for nth, place in enumerate(places))

    def _caption(self, head: Head, nth: int, place: int, published_at: datetime, voice: Voice, draw: Random) -> Caption:
        words, credit = capital(voice.sentence("caption")), prose.photographer(draw)
        return Caption(
            text=words + self.newspaper.credit.format(credit) if credit else words,
            credit=credit,
            image_url=self.family.image_url(self.newspaper, head.number, nth, published_at),
            after=place,
        )
