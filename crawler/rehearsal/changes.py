"""What edits and reprints do to an article's text."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from random import Random

from crawler.rehearsal import prose
from crawler.rehearsal.events import Alteration, Change, Edit
from crawler.rehearsal.family import Stamps
from crawler.rehearsal.grammar import Voice, capital
from crawler.rehearsal.grammar import words as verbs
from crawler.rehearsal.story import Caption, Story
from crawler.rehearsal.vocabulary.general import WORDS

FIGURE = re.compile(r"\d[\d.,]*\d|\d")
QUOTATION = re.compile(r"“[^”]+”")
FORMS_OF_ADDRESS = frozenset(("ông", "bà", "anh", "chị", "cô"))
VERBS = verbs(WORDS["verb"])


def paragraphs_where(story: Story, holds: Callable[[str], object]) -> list[int]:
    """Return which paragraphs, headings aside, fulfil a condition."""
    return [i for i, words in enumerate(story.body) if i not in story.headings and holds(words)]


def people(words: str) -> list[str]:
    """Return the full names that stand in a text after a form of address."""
    found = []
    tokens = re.findall(r"\w+|[^\w\s]", words)
    for i, token in enumerate(tokens):
        if token.lower() in FORMS_OF_ADDRESS:
            name: list[str] = []
            for after in tokens[i + 1 : i + 5]:
                if not after[0].isupper():
                    break
                name.append(after)
            if len(name) > 1:
                found.append(" ".join(name))
    return found


def with_paragraph(story: Story, i: int, words: str) -> Story:
    """Return the story with other words in one paragraph."""
    return replace(story, body=(*story.body[:i], words, *story.body[i + 1 :]))


def moved(captions: tuple[Caption, ...], at: int, by: int, last: int) -> tuple[Caption, ...]:
    """Return captions after paragraphs were put in or taken out at a place."""
    return tuple(
        replace(caption, after=max(0, min(last, caption.after + (by if caption.after > at else 0))))
        for caption in captions
    )


def change_typography(story: Story, draw: Random, voice: Voice) -> Story | None:
    """Quotation marks become straight, or a full stop an ellipsis."""
    quoted = paragraphs_where(story, QUOTATION.search)
    if quoted:
        i = draw.choice(quoted)
        return with_paragraph(story, i, story.body[i].replace("“", '"').replace("”", '"'))
    plain = paragraphs_where(story, lambda words: words.endswith("."))
    return with_paragraph(story, plain[-1], f"{story.body[plain[-1]][:-1]}…") if plain else None


def change_typo(story: Story, draw: Random, voice: Voice) -> Story | None:
    """One word of a paragraph is spelt otherwise by one letter."""
    i = draw.choice(paragraphs_where(story, lambda words: len(words) > 40))
    words = story.body[i].split(" ")
    k = draw.choice([k for k, word in enumerate(words) if len(word) > 2 and word.isalpha()])
    words[k] = words[k] + words[k][-1]
    return with_paragraph(story, i, " ".join(words))


def change_wording(story: Story, draw: Random, voice: Voice) -> Story | None:
    """A verb of a paragraph is replaced by another."""
    for verb in draw.sample(VERBS, len(VERBS)):
        marked = f" {verb} "
        for i, words in enumerate(story.body):
            if marked in words:
                other = draw.choice([one for one in VERBS if one != verb])
                return with_paragraph(story, i, words.replace(marked, f" {other} ", 1))
    return None


def change_number(story: Story, draw: Random, voice: Voice) -> Story | None:
    """The last digit of a figure is another."""
    places = paragraphs_where(story, FIGURE.search)
    if not places:
        return None
    i = draw.choice(places)
    figure = draw.choice(list(FIGURE.finditer(story.body[i])))
    digit = str((int(figure[0][-1]) + draw.randrange(1, 9)) % 10)
    words = story.body[i]
    return with_paragraph(story, i, f"{words[: figure.end() - 1]}{digit}{words[figure.end() :]}")


def change_name(story: Story, draw: Random, voice: Voice) -> Story | None:
    """A person has another name, wherever it is written in full."""
    named = [name for words in story.body for name in people(words)]
    if not named:
        return None
    name, other = draw.choice(named), prose.person(draw).name
    return replace(story, body=tuple(words.replace(name, other) for words in story.body))


def change_quotation(story: Story, draw: Random, voice: Voice) -> Story | None:
    """Somebody is quoted with other words."""
    places = paragraphs_where(story, QUOTATION.search)
    if not places:
        return None
    i = draw.choice(places)
    other = f"“{capital(voice.say('speech'))}”"
    return with_paragraph(story, i, QUOTATION.sub(lambda _: other, story.body[i], count=1))


def add_paragraph(story: Story, draw: Random, voice: Voice) -> Story | None:
    """A paragraph is put in."""
    at = draw.randrange(1, len(story.body) + 1)
    words = " ".join(voice.sentence("plain") for _ in range(draw.randrange(2, 5)))
    return replace(
        story,
        body=(*story.body[:at], words, *story.body[at:]),
        headings=frozenset(i + (i >= at) for i in story.headings),
        captions=moved(story.captions, at, 1, len(story.body) + 1),
    )


def remove_paragraph(story: Story, draw: Random, voice: Voice) -> Story | None:
    """A paragraph is taken out, if enough are left."""
    places = paragraphs_where(story, bool)
    if len(places) < 4:
        return None
    at = draw.choice(places)
    return replace(
        story,
        body=(*story.body[:at], *story.body[at + 1 :]),
        headings=frozenset(i - (i > at) for i in story.headings),
        captions=moved(story.captions, at, -1, len(story.body) - 1),
    )


def change_lead(story: Story, draw: Random, voice: Voice) -> Story | None:
    """The lead is another."""
    return replace(story, lead=prose.lead(voice))


def change_headline(story: Story, draw: Random, voice: Voice) -> Story | None:
    """The headline is another; the address stays."""
    return replace(story, title=prose.headline(voice))


CHANGES: Mapping[Change, Callable[[Story, Random, Voice], Story | None]] = {
    Change.TYPOGRAPHY: change_typography,
    Change.TYPO: change_typo,
    Change.WORDING: change_wording,
    Change.NUMBER: change_number,
    Change.NAME: change_name,
    Change.QUOTATION: change_quotation,
    Change.PARAGRAPH_ADDED: add_paragraph,
    Change.PARAGRAPH_REMOVED: remove_paragraph,
    Change.LEAD: change_lead,
    Change.HEADLINE: change_headline,
}


def edited(story: Story, edit: Edit, stamps: Stamps, printed: datetime, draw: Random, voice: Voice) -> Story:
    """Return a story after an edit, which the page prints as of `printed` if it is stamped.

    A change that finds nothing to work on, such as a figure in a text without one, is left out; the
    story's `changes` say what was done.
    """
    done = []
    for change in edit.changes:
        changed = CHANGES[change](story, draw, voice)
        if changed is not None:
            story = changed
            done.append(change)
    story = replace(story, changes=tuple(done))
    if not edit.stamped:
        return story
    if stamps is Stamps.TWO:
        return replace(story, updated_at=printed)
    updated = printed if stamps is Stamps.ONE_SAYS_UPDATED else None
    return replace(story, published_at=printed, updated_at=updated)


def reprinted(own: Story, original: Story, alterations: tuple[Alteration, ...], draw: Random) -> Story:
    """Return an article that prints another newspaper's text with its own dateline, pictures and signature."""
    body, headings = list(original.body), set(original.headings)
    if Alteration.CUT in alterations and len(body) > 3:
        del body[-(len(body) // 3) :]
    if Alteration.MERGED in alterations:
        i = next((i for i in range(len(body) - 1) if not {i, i + 1} & headings), None)
        if i is not None:
            body[i : i + 2] = [f"{body[i]} {body[i + 1]}"]
            headings = {heading - (heading > i) for heading in headings}
    if Alteration.OTHER_NAMES in alterations:
        for name in {name for words in body for name in people(words)}:
            other = prose.person(draw).name
            body = [words.replace(name, other) for words in body]
    return replace(
        own,
        title=own.title if Alteration.OTHER_HEADLINE in alterations else original.title,
        lead=own.lead if Alteration.OTHER_LEAD in alterations else original.lead,
        body=tuple(body),
        headings=frozenset(heading for heading in headings if heading < len(body)),
        captions=moved(own.captions, len(body), 0, len(body)),
        tags=original.tags,
    )


def archived(own: Story, original: Story, byline: str, published_at: datetime) -> Story:
    """Return a reprint that stands in an archive which moved here: all but address and byline is the original's."""
    return replace(
        own,
        dateline=original.dateline,
        published_at=published_at,
        updated_at=None,
        captions=original.captions,
        signature=byline,
        authors=(),
        source=byline,
    )
