"""Pages of the rehearsal newsroom, read as a crawl reads them."""

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from crawler.articles.normalise import normalise
from crawler.articles.validate import validate
from crawler.discovery.addresses import identify
from crawler.items import Article, RawArticle
from crawler.newspaper import Newspaper
from crawler.reading import read
from crawler.reading.page import open_page
from crawler.rehearsal.events import Change, Edit
from crawler.rehearsal.newsroom import Newsroom, Plan
from crawler.rehearsal.story import Story

NEWSPAPERS = {
    "baoyenbai.com.vn": "baoyenbai",
    "baolaocai.vn": "baolaocai",
    "baocantho.com.vn": "baocantho",
    "baodaklak.vn": "baodaklak",
}
PLAN = Plan(articles=400)
LATER = PLAN.opened_at + timedelta(hours=5)


def newspaper(host: str) -> Newspaper:
    """The newspaper of a host, as its spider file says."""
    found: Newspaper = next(
        value.newspaper
        for value in vars(importlib.import_module(f"spiders.{NEWSPAPERS[host]}")).values()
        if hasattr(value, "newspaper") and value.__module__.startswith("spiders.")
    )
    return found


def article_at(newsroom: Newsroom, story: Story, now: datetime) -> Article:
    """What is read off a story's page at a time."""
    host = urlsplit(story.url).hostname or ""
    paper = newspaper(host)
    answer = newsroom.answer(host, urlsplit(story.url).path, {}, now)
    page = open_page(answer.body, url=story.url)
    layouts = (*paper.layouts, *paper.family.layouts)
    raw = read(page, newspaper=NEWSPAPERS[host], layouts=layouts, section=paper.section_at(story.url))
    assert isinstance(raw, RawArticle), raw
    identity = identify(paper, story.url)
    assert identity
    draft = normalise(raw, site_id=identity.site_id, url=identity.url, fetched_at=now)
    article = validate(draft, now=now)
    assert isinstance(article, Article), article
    return article


@dataclass(frozen=True, kw_only=True)
class Edited:
    """An article before and after an edit, as printed and as read."""

    edit: Edit
    before: Article
    after: Article
    story: Story
    first_story: Story


def edited_articles(changes: Sequence[Change], *, host: str, count: int = 30, stamped: bool = True) -> Iterator[Edited]:
    """Articles of a newspaper whose edit changed something."""
    base = Newsroom(PLAN)
    numbers = [number for number in base.numbers(host)[-count:] if not base.story(host, number).scrambled]
    edits = {
        number: Edit(
            at=PLAN.opened_at + timedelta(hours=4),
            newspaper=host,
            number=number,
            changes=tuple(changes),
            stamped=stamped,
        )
        for number in numbers
    }
    newsroom = Newsroom(Plan(articles=PLAN.articles, script=tuple(edits.values())))
    for number, edit in edits.items():
        first, story = newsroom.story(host, number, PLAN.opened_at), newsroom.story(host, number, LATER)
        if story.changes:
            yield Edited(
                edit=edit,
                before=article_at(newsroom, first, PLAN.opened_at),
                after=article_at(newsroom, story, LATER),
                story=story,
                first_story=first,
            )
