"""A family of newspapers whose pages are put together from its system's templates."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape

from crawler.rehearsal.asked import Asked
from crawler.rehearsal.doors import Doors
from crawler.rehearsal.families.markup import quoted, script, slug, style, tracker
from crawler.rehearsal.families.navigation import menus, pager
from crawler.rehearsal.families.paths import Paths
from crawler.rehearsal.families.scrambling import scrambled
from crawler.rehearsal.families.templates import Templates
from crawler.rehearsal.families.words import dateline_of, head_words, own_words, weekdays
from crawler.rehearsal.family import Precision, Stamps
from crawler.rehearsal.newspaper import Newspaper
from crawler.rehearsal.story import Caption, Head, Section, Story
from crawler.rehearsal.views import Frame, Front, Listing, Reading

MOST_BOXES = 4
"""So many sections have boxes in the side column and on the front page."""


BEGINNING = 300
"""So many characters of a text make its cut-off copy."""


@dataclass(slots=True, kw_only=True)
class Printing:
    """The addresses and the markup of a system, as its templates say."""

    paths: Paths
    templates: Templates
    stamp: str
    """How an article's time is printed: `{at}`, `{weekday}`, `{weekday_number}`."""
    side_box: slice = field(default_factory=lambda: slice(8, 16))
    """Which of each section's newest articles stand in the side column."""
    tiles: int = 99
    """So many of a box's articles have pictures."""
    menu_entries: int = 18
    """The menu has so many entries at least, the newspaper's own sections among them."""
    DOORS: Doors
    STAMPS: Stamps = Stamps.ONE_MOVES
    PRECISION: Precision = Precision.MINUTE
    CAPITAL_SECTIONS: bool = False
    SCRAMBLED: float = 0.0

    def site_id(self, newspaper: Newspaper, number: int) -> str:
        """Return the ID of an article, which grows with time."""
        return str(newspaper.first_id + number)

    def path(self, newspaper: Newspaper, number: int, section: Section, title: str, published_at: datetime) -> str:
        """Return the path of an article's page."""
        return self.paths.of_article(newspaper, number, section, title, published_at)

    def image_url(self, newspaper: Newspaper, number: int, nth: int, published_at: datetime) -> str:
        """Return the address of an article's picture."""
        return f"https://{newspaper.image_host}{self.paths.of_image(newspaper, number, nth, published_at)}"

    def list_path(self, section: Section, page: int) -> str:
        """Return the path, with its query, of a page of a section's list."""
        return self.paths.of_list(section, page)

    def asked(self, newspaper: Newspaper, path: str, query: str) -> Asked | None:
        """Return what an address asks for."""
        return self.paths.asked(newspaper, path, query)

    def frame(self, front: Front) -> Frame:
        """Return what all pages share."""
        newspaper, templates = front.newspaper, self.templates
        words = own_words(newspaper)
        boxes = "".join(
            self._box(newspaper, section, heads[self.side_box]) for section, heads in front.newest[:MOST_BOXES]
        )
        top = templates.top.format(
            **words,
            menus=menus(newspaper, templates, self.paths, self.menu_entries),
            now=front.now,
            **weekdays(front.now),
            style=style(templates.styled, newspaper.host),
            script=script(templates.scripted, newspaper.host),
            tracker=tracker(newspaper.host),
            ticker=self._items(newspaper, templates.line, front.latest[:5]),
        )
        side = templates.side.format(
            **words,
            latest=self._items(newspaper, templates.line, front.latest[:10]),
            most_read=self._items(newspaper, templates.tile, front.most_read),
            boxes=boxes,
        )
        foot = templates.foot.format(
            **words,
            menus=menus(newspaper, templates, self.paths, self.menu_entries),
            script=script(templates.scripted, f"foot {newspaper.host}"),
            style=style(templates.styled, f"foot {newspaper.host}"),
            boxes=self._items(newspaper, templates.line, front.latest[40:60]),
        )
        under = {
            section.word: templates.under.format(
                **words,
                section=section.title,
                section_url=self._section_url(newspaper, section),
                items=self._items(newspaper, templates.tile, heads[:10]),
            ).encode()
            for section, heads in front.newest
        }
        return Frame(top=top.encode(), under=under, side=side.encode(), foot=foot.encode())

    def article(self, frame: Frame, reading: Reading) -> bytes:
        """Return an article's page."""
        story, templates = reading.story, self.templates
        words = self._story_words(reading)
        tags = "".join(templates.tag.format(**words, words=escape(tag), slug=slug(tag).lower()) for tag in story.tags)
        main = templates.article.format(
            **words,
            text=self._text(reading),
            share=templates.share.format(**words),
            tags=tags,
            related=self._items(reading.newspaper, templates.related, reading.related),
            print_url=self._print_url(reading) or story.url,
        )
        keywords = escape(", ".join(story.tags))
        updated = story.updated_at or story.published_at
        head = templates.head.format(
            **words,
            tags=keywords,
            json_title=quoted(story.title),
            json_lead=quoted(story.lead),
            updated=updated,
            utc=updated.astimezone(UTC),
            print_url=self._print_url(reading) or story.url,
        )
        return frame.around(head, main, story.section.word)

    def print_view(self, reading: Reading) -> bytes:
        """Return an article's print view."""
        return self.templates.print_view.format(
            **self._story_words(reading), text=self._text(reading, "print")
        ).encode()

    def listing(self, frame: Frame, listing: Listing) -> bytes:
        """Return a page of a section's list."""
        newspaper, section, templates = listing.newspaper, listing.section, self.templates
        main = templates.listing.format(
            **own_words(newspaper),
            section=section.title,
            section_url=self._section_url(newspaper, section),
            large=self._items(newspaper, templates.large, listing.heads[:1]),
            items=self._items(newspaper, templates.item, listing.heads[1:]),
            pager=pager(listing, templates, self.paths),
        )
        url = f"https://{newspaper.host}{self.list_path(section, listing.page)}"
        head = templates.list_head.format(**own_words(newspaper), title=section.title, url=url)
        return frame.around(head, main)

    def front_page(self, frame: Frame, front: Front) -> bytes:
        """Return the front page."""
        newspaper, words = front.newspaper, own_words(front.newspaper)
        main = self.templates.front.format(
            **words,
            items=self._items(newspaper, self.templates.large, front.latest[:1])
            + self._items(newspaper, self.templates.item, front.latest[1:8]),
            boxes="".join(self._box(newspaper, section, heads[:8]) for section, heads in front.newest[:MOST_BOXES]),
        )
        head = self.templates.list_head.format(**words, title=newspaper.title, url=f"https://{newspaper.host}/")
        return frame.around(head, main)

    def _text(self, reading: Reading, view: str = "page") -> str:
        """Return the headline, the time and the text of an article."""
        story, templates, words = reading.story, self.templates, self._story_words(reading)
        dateline = dateline_of(reading.newspaper, story, templates.dateline)
        lead = templates.lead.format(lead=escape(story.lead, quote=False), dateline=dateline)
        pictures = {caption.after: self._picture(caption, story) for caption in story.captions}
        parts = [pictures.get(0, "")]
        for i, paragraph in enumerate(story.body):
            if i == 1 and reading.related:
                parts.append(
                    templates.inside.format(related=self._items(reading.newspaper, templates.related, reading.related))
                )
            template = templates.heading if i in story.headings else templates.paragraph
            printed = scrambled(paragraph, view, story.url) if story.scrambled else paragraph
            parts.append(template.format(words=escape(printed, quote=False)))
            parts.append(pictures.get(i + 1, ""))
        signature = templates.signature.format(words=escape(story.signature)) if story.signature else ""
        stamp = self.stamp.format(at=story.published_at, **weekdays(story.published_at))
        return templates.text.format(
            **words,
            stamp=stamp,
            beginning=escape(" ".join((dateline + story.lead, *story.body))[:BEGINNING]),
            opening=lead,
            body="".join(parts),
            signature=signature,
        )

    def _picture(self, caption: Caption, story: Story) -> str:
        return self.templates.picture.format(
            src=caption.image_url, words=escape(caption.text), file=caption.file_name, alt=escape(story.title)
        )

    def _story_words(self, reading: Reading) -> dict[str, object]:
        newspaper, story = reading.newspaper, reading.story
        section_url = self._section_url(newspaper, story.section)
        return {**own_words(newspaper), **head_words(newspaper, story), "section_url": section_url}

    def _print_url(self, reading: Reading) -> str | None:
        story = reading.story
        path = self.paths.of_print_view(reading.newspaper, story.number, story.section, story.title, story.published_at)
        return path and f"https://{story.newspaper}{path}"

    def _section_url(self, newspaper: Newspaper, section: Section) -> str:
        return f"https://{newspaper.host}{self.list_path(section, 1)}"

    def _items(self, newspaper: Newspaper, template: str, heads: Sequence[Head]) -> str:
        return "".join(template.format(**head_words(newspaper, head)) for head in heads)

    def _box(self, newspaper: Newspaper, section: Section, heads: Sequence[Head]) -> str:
        tiles, lines = heads[: self.tiles], heads[self.tiles :]
        items = self._items(newspaper, self.templates.tile, tiles) + self._items(newspaper, self.templates.line, lines)
        return self.templates.box.format(title=section.title, url=self._section_url(newspaper, section), items=items)
